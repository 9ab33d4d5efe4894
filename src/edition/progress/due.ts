/** Which figures of a target should be there already, and which comes next. */
import type { Indicator } from '../../model/types.ts'
import { edition, index } from '../../site/edition.ts'

export interface Due {
  /** Years that are over and have no figure. */
  readonly overdue: readonly number[]
  /** The next year to be reported, null when none is ahead. */
  readonly next: number | null
  /** The last day of the plan has passed, as the statuses see it. */
  readonly over: boolean
}

/** Null for series without a target. A year counts as reported when any unit has a figure that ends in it, or the reason for which it is not shown. */
export function dueOf(indicator: Indicator): Due | null {
  const targets = index().targets.get(indicator.code) ?? []
  const first = targets[0]
  if (!first) return null
  const { asOf } = edition().site
  const series = targets.flatMap((target) => index().series.get(target.series) ?? [])
  const known = series.filter((o) => o.state === 'figure' || o.reason !== 'not-collected')
  const reported = new Set(known.map((o) => Number(o.period.end.slice(0, 4))))
  const [from, to] = [Number(first.from.start.slice(0, 4)), Number(first.to.end.slice(0, 4))]
  const yearly = first.recurrence === 'yearly' || first.kind !== 'level'
  const wanted = Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((year) => yearly || year === to)
  const open = wanted.filter((year) => !reported.has(year))
  return {
    overdue: open.filter((year) => `${year}-12-31` < asOf),
    next: open.find((year) => `${year}-12-31` >= asOf) ?? null,
    over: asOf > first.to.end,
  }
}
