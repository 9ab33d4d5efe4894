/** Arithmetic that level targets and falls share: baseline to latest, way and time gone, yearly change. */
import type { FigureObservation, IsoDate, Target } from '../../model/types.ts'
import { dayBefore } from '../units.ts'
import { exactValue, minus, over, tidy, toNumber, type Fraction } from './exact.ts'
import { daysBetween, position, yearsBetween } from './time.ts'
import type { YearlyChange } from '../../model/progress.ts'

/** Calendar years, days and yearly change from baseline to latest; all null without a baseline before it. */
export function change(
  baseline: FigureObservation | null,
  latest: FigureObservation,
): { days: number | null; years: number | null; yearlyChange: YearlyChange | null } {
  if (baseline === null || baseline.period.end >= latest.period.end) return { days: null, years: null, yearlyChange: null }
  const [start, end] = [exactValue(baseline), exactValue(latest)]
  const years = yearsBetween(baseline.period.end, latest.period.end)
  const points = toNumber(over(minus(end, start), years))
  return {
    days: daysBetween(baseline.period.end, latest.period.end),
    years: toNumber(years),
    yearlyChange: { points, relative: compound(start, end, toNumber(years)) },
  }
}

/** Compound yearly change in percent: ((end / start)^(1 / years) − 1) × 100; null unless start > 0 and end ≥ 0. */
export function compound(start: Fraction, end: Fraction, years: number): number | null {
  if (start.n <= 0n || end.n < 0n) return null
  return tidy(((toNumber(end) / toNumber(start)) ** (1 / years) - 1) * 100)
}

/** Share of the way from baseline to goal; null when baseline and goal are the same. */
export function share(baseline: Fraction, latest: Fraction, goal: Fraction): number | null {
  const way = minus(goal, baseline)
  return way.n === 0n ? null : toNumber(over(minus(latest, baseline), way))
}

/** Share of the time gone at a day, from the baseline (or the eve of the target's first day) to its last day, within 0–1. */
export function timeGone(target: Target, baseline: FigureObservation | null, at: IsoDate): number {
  const start = position(baseline?.period.end ?? dayBefore(target.from.start))
  const whole = minus(position(target.to.end), start)
  return whole.n <= 0n ? 1 : Math.min(1, Math.max(0, toNumber(over(minus(position(at), start), whole))))
}
