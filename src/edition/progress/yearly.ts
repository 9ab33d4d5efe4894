/** A level asked for in every year: each year stands alone, so no line is drawn and nothing is joined across a break. */
import type { FigureObservation, IsoDate, Target } from '../../model/types.ts'
import { inexactLevel } from './bounded.ts'
import { holds } from './compare.ts'
import { decimal, exactValue } from './exact.ts'
import type { Judgement } from './level.ts'
import { notOfficial, type Series } from './series.ts'
import { yearOf } from './time.ts'
import type { Reason, Verdict, YearJudgement, YearlyArithmetic } from '../../model/progress.ts'

/**
 * A year that is over and failed cannot be mended: behind while the plan runs, not met afterwards.
 * A year without a figure leaves the whole undecided, unless another has failed.
 */
export function judgeYearly(target: Target, series: Series, asOf: IsoDate): Judgement<YearlyArithmetic> {
  const arithmetic = arithmeticOf(target, series, asOf)
  const { years, missing } = arithmetic
  const isOver = asOf > target.to.end
  const answer = (verdict: Verdict | null, reasons: readonly Reason[]) => ({ verdict, reasons, soFar: false, arithmetic })
  if (years.length === 0) return answer(null, [{ kind: 'no-figure' }])
  if (years.some((y) => y.status === 'not-met')) return answer(isOver ? 'not-met' : 'behind', [])
  if (missing.length > 0) return answer(null, [{ kind: 'years-missing', years: missing }])
  const shown = years.map((y) => y.wouldShow)
  const unofficial = years.flatMap((y) => (y.reason?.kind === 'not-official' ? y.reason.figures : []))
  const inexact = years.flatMap((y) => (y.reason?.kind === 'not-exact' ? y.reason.periods : []))
  const reasons: Reason[] = [
    ...(unofficial.length > 0 ? [{ kind: 'not-official', figures: unofficial } as const] : []),
    ...(inexact.length > 0 ? [{ kind: 'not-exact', periods: inexact } as const] : []),
  ]
  if (shown.includes('not-met')) return answer(isOver ? 'not-met' : 'behind', reasons)
  if (!shown.includes('met')) return answer(null, [{ kind: 'year-not-over', year: years[0]!.year }])
  return answer(isOver ? 'met' : 'on-track', reasons)
}

function arithmeticOf(target: Target, series: Series, asOf: IsoDate): YearlyArithmetic {
  const years: YearJudgement[] = []
  const missing: number[] = []
  for (let year = yearOf(target.from.start); year <= yearOf(target.to.end); year++) {
    const last = lastDay(year, target)
    const figure = figureOf(year, series.figures)
    if (figure !== undefined) years.push(judgeYear(target, year, figure, asOf > last))
    else if (asOf > last) missing.push(year)
  }
  return { kind: 'yearly', years, missing, met: years.filter((y) => y.status === 'met').length }
}

function lastDay(year: number, target: Target): IsoDate {
  const end = `${year}-12-31`
  return end < target.to.end ? end : target.to.end
}

/** The year's own figure, otherwise the last one dated within the year; its first day is still how the year before ended. */
function figureOf(year: number, figures: readonly FigureObservation[]): FigureObservation | undefined {
  const within = figures.filter((o) => yearOf(o.period.start) === year && yearOf(o.period.end) === year && o.period.kind !== 'year-start')
  return within.findLast((o) => o.period.kind === 'year') ?? within.at(-1)
}

function judgeYear(target: Target, year: number, figure: FigureObservation, isOver: boolean): YearJudgement {
  const required = target.path.find((step) => yearOf(step.period.end) === year)?.value ?? target.value
  const met = holds(exactValue(figure), target.comparison, decimal(required))
  if (!met && !isOver) {
    return { year, required, figure, status: 'insufficient', wouldShow: null, reason: { kind: 'year-not-over', year } }
  }
  const wouldShow = met ? 'met' : 'not-met'
  const reason = notOfficial([figure])[0] ?? inexactLevel(figure, target.comparison, met)[0] ?? null
  return { year, required, figure, status: reason === null ? wouldShow : 'inconclusive', wouldShow, reason }
}
