/** The small picture beside a target in the overview. */
import { gauge } from '../../charts/gauge.ts'
import { yearsGauge, type YearCell, type YearState } from '../../charts/years-gauge.ts'
import type { YearlyArithmetic, YearJudgement } from '../../model/progress.ts'
import type { TargetView } from './target-view.ts'

/** Empty where a level is not what the plan asks for. */
export function gaugeOf(view: TargetView): string {
  const { indicator, targets, latest, progress } = view
  const target = targets.length === 1 ? targets[0]! : null
  if (target?.kind !== 'level' || target.series !== indicator.code) return ''
  if (target.recurrence === 'once') return gauge({ unit: indicator.unit.vi, target, value: latest?.value ?? null })
  const yearly = progress.readings[0]?.arithmetic
  return yearsGauge(yearsOf(yearOf(target.from.start), yearOf(target.to.end), yearly?.kind === 'yearly' ? yearly : null))
}

const yearOf = (date: string): number => Number(date.slice(0, 4))

/** Every year of the plan: a last full year does not hide the missed ones before it. */
function yearsOf(first: number, last: number, arithmetic: YearlyArithmetic | null): YearCell[] {
  const judged = new Map(arithmetic?.years.map((one) => [one.year, one]))
  return Array.from({ length: last - first + 1 }, (_, i) => ({ year: first + i, state: stateOf(judged.get(first + i)) }))
}

function stateOf(judgement: YearJudgement | undefined): YearState {
  if (!judgement?.figure) return 'none'
  if (judgement.status === 'met') return 'met'
  return judgement.status === 'not-met' ? 'missed' : 'open'
}
