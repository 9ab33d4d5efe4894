/** Which figures of a target should be there already, and which comes next. */
import type { IsoDate, Observation, Period, Target } from '../../model/types.ts'
import type { Due } from '../../model/progress.ts'

/**
 * On a day. `series` are the observations that the targets are read on. A year counts as reported when any unit has a figure that
 * ends in it, or the reason for which it is not shown. Null without a target.
 */
export function dueOf(targets: readonly Target[], series: readonly Observation[], day: IsoDate): Due | null {
  const first = targets[0]
  if (!first) return null
  const known = series.filter((o) => o.state === 'figure' || o.reason !== 'not-collected')
  const reported = new Set(known.flatMap((o) => yearReported(o.period) ?? []))
  const [from, to] = [Number(first.from.start.slice(0, 4)), Number(first.to.end.slice(0, 4))]
  const yearly = first.recurrence === 'yearly' || first.kind !== 'level'
  const wanted = Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((year) => yearly || year === to)
  const open = wanted.filter((year) => !reported.has(year))
  return {
    overdue: open.filter((year) => `${year}-12-31` < day),
    next: open.find((year) => `${year}-12-31` >= day) ?? null,
    over: day > first.to.end,
  }
}

/** The year that a figure is of: the one before for a first of January; null for what is of several years. */
function yearReported({ kind, start, end }: Period): number | null {
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))]
  if (kind === 'year-start') return last - 1
  return first === last ? last : null
}
