/**
 * A mean yearly fall: in percentage points ((start − end) ÷ years) or relative to the year before
 * (compound: 1 − (end ÷ start)^(1 ÷ years)), between baseline and latest figure of one definition and territory.
 * “Giảm bình quân 6%” written without an operator (“=”) asks for at least 6: a faster fall is no failure.
 */
import type { FigureObservation, IsoDate, Target } from '../../model/types.ts'
import { notExact } from './bounded.ts'
import { holds } from './compare.ts'
import { compare, decimal, exactValue, minus, over, tidy, times, toNumber, zero, type Fraction } from './exact.ts'
import type { Judgement } from './level.ts'
import { change, compound, share, timeGone } from './line.ts'
import { findBaseline, notOfficial, type Series } from './series.ts'
import { yearOf, yearsBetween } from './time.ts'
import type { FallArithmetic, Reason, Verdict } from '../../model/progress.ts'

export function judgeFall(target: Target, series: Series, asOf: IsoDate): Judgement<FallArithmetic> {
  const latest = series.figures.at(-1)
  const answer = (verdict: Verdict | null, reasons: readonly Reason[], arithmetic: FallArithmetic | null) => ({
    verdict,
    reasons,
    soFar: false,
    arithmetic,
  })
  if (latest === undefined) return answer(null, [{ kind: 'no-figure' }], null)
  const search = findBaseline(target, series, latest)
  const baseline = search.figure
  const arithmetic = arithmeticOf(target, baseline, latest)
  if (baseline === null) {
    const only = search.reason.kind === 'no-baseline' && target.baseline === null
    return answer(null, [only ? { kind: 'one-point', period: latest.period } : search.reason], arithmetic)
  }
  if (arithmetic.years === null) return answer(null, [{ kind: 'one-point', period: latest.period }], arithmetic)
  const doubts = [...notOfficial([baseline, latest]), ...notExact([baseline, latest])]
  const enough = arithmetic.reachedZero || fellEnough(target, baseline, latest, arithmetic)
  if (asOf <= target.to.end) {
    const nearPlan = arithmetic.gap !== null && arithmetic.gap >= -target.tolerance
    return answer(enough || nearPlan ? 'on-track' : 'behind', doubts, arithmetic)
  }
  if (latest.period.end >= target.to.start) return answer(enough ? 'met' : 'not-met', doubts, arithmetic)
  return answer(null, [{ kind: 'no-final-figure', latest: latest.period, wanted: target.to }], arithmetic)
}

/** Exact for points; for compound falls equal within 1e-9 counts as equal, for roots have no exact decimals. */
function fellEnough(target: Target, baseline: FigureObservation, latest: FigureObservation, { meanFall }: FallArithmetic): boolean {
  const comparison = target.comparison === '=' ? '>=' : target.comparison
  if (target.kind === 'fall-points') {
    const years = yearsBetween(baseline.period.end, latest.period.end)
    return holds(over(minus(exactValue(baseline), exactValue(latest)), years), comparison, decimal(target.value))
  }
  if (meanFall === null) return false
  const near = Math.abs(meanFall - target.value) <= 1e-9 * Math.max(1, target.value)
  return holds(decimal(near ? target.value : meanFall), comparison, decimal(target.value))
}

function arithmeticOf(target: Target, baseline: FigureObservation | null, latest: FigureObservation): FallArithmetic {
  const actual = exactValue(latest)
  const start = baseline && exactValue(baseline)
  const changed = change(baseline, latest)
  const planned = (date: IsoDate) => (baseline && start ? planAfter(target, start, yearsBetween(baseline.period.end, date)) : null)
  const [plan, goal] = [planned(latest.period.end), planned(target.to.end)]
  return {
    kind: target.kind === 'fall-relative' ? 'fall-relative' : 'fall-points',
    baseline,
    latest,
    goal: goal && toNumber(goal),
    due: target.to.end,
    way: baseline ? wayFrom(baseline.period.end, target.to.end).map((date) => ({ date, value: toNumber(planned(date)!) })) : [],
    planValue: plan && toNumber(plan),
    planSource: plan && 'line',
    gap: plan && toNumber(minus(plan, actual)),
    wayDone: start && goal ? share(start, actual, goal) : null,
    timeGone: timeGone(target, baseline, latest.period.end),
    ...changed,
    meanFall: start && changed.years !== null ? meanFall(target, start, actual, changed.years) : null,
    wanted: target.value,
    reachedZero: compare(actual, zero) === 0,
  }
}

function meanFall(target: Target, start: Fraction, end: Fraction, years: number): number | null {
  if (target.kind === 'fall-points') return tidy(toNumber(minus(start, end)) / years)
  const relative = compound(start, end, years)
  return relative === null ? null : 0 - relative
}

/** A first day, the ends of the years between, a last day. */
function wayFrom(first: IsoDate, last: IsoDate): IsoDate[] {
  const ends = Array.from({ length: Math.max(0, yearOf(last) - yearOf(first)) }, (_, i) => `${yearOf(first) + i}-12-31`)
  return [first, ...ends.filter((date) => date > first && date < last), ...(last > first ? [last] : [])]
}

/** Where the wanted fall leads after some years; nothing falls below 0. */
function planAfter(target: Target, start: Fraction, years: Fraction): Fraction {
  if (target.kind === 'fall-relative') return decimal(tidy(toNumber(start) * Math.max(0, 1 - target.value / 100) ** toNumber(years)))
  const left = minus(start, times(decimal(target.value), years))
  return compare(left, zero) > 0 ? left : zero
}
