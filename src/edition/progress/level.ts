/** A level to reach once, by the target's last day. */
import type { FigureObservation, IsoDate, Target } from '../../model/types.ts'
import { inexactLevel, notExact } from './bounded.ts'
import { direction, holds, signedGap } from './compare.ts'
import { compare, decimal, exactValue, toNumber, type Fraction } from './exact.ts'
import { change, share, timeGone } from './line.ts'
import { planAt } from './plan.ts'
import { findBaseline, notOfficial, type Series } from './series.ts'
import type { LevelArithmetic, Reason, Verdict } from '../../model/progress.ts'

export interface Judgement<A> {
  readonly verdict: Verdict | null
  readonly reasons: readonly Reason[]
  readonly soFar: boolean
  readonly arithmetic: A | null
}

/**
 * Reached (exactly, by the operator) → met. Not reached and time over → not met, if there is a figure of the target's
 * last period. Before that: on track or behind against the plan's line, within the target's tolerance.
 */
export function judgeLevel(target: Target, series: Series, asOf: IsoDate): Judgement<LevelArithmetic> {
  const latest = series.figures.at(-1)
  if (latest === undefined) return { verdict: null, reasons: [{ kind: 'no-figure' }], soFar: false, arithmetic: null }
  const search = findBaseline(target, series, latest)
  const plan = planAt(target, search.figure, latest.period.end)
  const arithmetic = arithmeticOf(target, search.figure, latest, plan)
  const isOver = asOf > target.to.end
  const isFinal = latest.period.end >= target.to.start
  if (holds(exactValue(latest), target.comparison, decimal(target.value))) {
    return {
      verdict: 'met',
      reasons: [...notOfficial([latest]), ...inexactLevel(latest, target.comparison, true)],
      soFar: !(isOver && isFinal),
      arithmetic,
    }
  }
  const answer = (verdict: Verdict | null, reasons: readonly Reason[]) => ({ verdict, reasons, soFar: false, arithmetic })
  if (isOver) {
    if (isFinal) return answer('not-met', [...notOfficial([latest]), ...inexactLevel(latest, target.comparison, false)])
    return answer(null, [{ kind: 'no-final-figure', latest: latest.period, wanted: target.to }])
  }
  const onPath = target.path.some((step) => step.period.end <= latest.period.end)
  if (search.figure === latest && !onPath) return answer(null, [{ kind: 'one-point', period: latest.period }])
  if (plan === null || arithmetic.gap === null) return answer(null, search.figure === null ? [search.reason] : [])
  const way = wayOf(target, search.figure)
  const late = compare(signedGap(exactValue(latest), plan, way), decimal(-target.tolerance)) < 0
  return answer(late ? 'behind' : 'on-track', [...notOfficial([latest, search.figure]), ...notExact([latest, search.figure])])
}

function wayOf(target: Target, baseline: FigureObservation | null) {
  return direction(target.comparison, decimal(target.value), baseline && exactValue(baseline))
}

function arithmeticOf(
  target: Target,
  baseline: FigureObservation | null,
  latest: FigureObservation,
  plan: Fraction | null,
): LevelArithmetic {
  const [actual, goal] = [exactValue(latest), decimal(target.value)]
  const way = wayOf(target, baseline)
  const start = baseline && exactValue(baseline)
  // Without a baseline there is no line; from a baseline that already satisfies the target there is no way to go.
  const hasPlan = plan !== null && !(baseline === null && target.path.length === 0)
  const hasWay = start !== null && !holds(start, target.comparison, goal)
  return {
    kind: 'level',
    comparison: target.comparison,
    baseline,
    latest,
    goal: target.value,
    due: target.to.end,
    planValue: hasPlan ? toNumber(plan) : null,
    planSource: hasPlan ? (target.path.length > 0 ? 'path' : 'line') : null,
    gap: hasPlan ? toNumber(signedGap(actual, plan, way)) : null,
    wayDone: hasWay ? share(start, actual, goal) : null,
    timeGone: timeGone(target, baseline, latest.period.end),
    ...change(baseline, latest),
    toTarget: toNumber(signedGap(actual, goal, way)),
    aboveRange: target.comparison === 'range' && target.valueTo !== null && compare(actual, decimal(target.valueTo)) > 0,
  }
}
