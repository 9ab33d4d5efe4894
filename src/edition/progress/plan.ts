/** What the plan expects on a day: the plan's own yearly values where given, straight lines between the known points. */
import type { FigureObservation, IsoDate, Target } from '../../model/types.ts'
import { compare, decimal, exactValue, minus, over, plus, times, type Fraction } from './exact.ts'
import { position } from './time.ts'

interface Knot {
  readonly at: Fraction
  readonly value: Fraction
}

/** Expected value on a day, in the series' unit; null before the first known point (no baseline). */
export function planAt(target: Target, baseline: FigureObservation | null, date: IsoDate): Fraction | null {
  const knots = knotsOf(target, baseline)
  const at = position(date)
  const next = knots.findIndex((knot) => compare(knot.at, at) >= 0)
  if (next === -1) return knots.at(-1)?.value ?? null
  const [before, after] = [knots[next - 1], knots[next]!]
  if (compare(after.at, at) === 0) return after.value
  if (before === undefined) return null
  const share = over(minus(at, before.at), minus(after.at, before.at))
  return plus(before.value, times(minus(after.value, before.value), share))
}

function knotsOf(target: Target, baseline: FigureObservation | null): Knot[] {
  const knots: Knot[] = target.path
    .map(({ period, value }) => ({ at: position(period.end), value: decimal(value) }))
    .toSorted((a, b) => compare(a.at, b.at))
  const end = position(target.to.end)
  if (!knots.some((knot) => compare(knot.at, end) >= 0)) knots.push({ at: end, value: decimal(target.value) })
  if (baseline === null) return knots
  const start: Knot = { at: position(baseline.period.end), value: exactValue(baseline) }
  return compare(start.at, knots[0]!.at) < 0 ? [start, ...knots] : knots
}
