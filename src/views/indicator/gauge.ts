/** The small picture beside a target in the overview. */
import { gauge } from '../../charts/gauge.ts'
import type { TargetView } from './target-view.ts'

/** Empty where a level is not what the plan asks for. */
export function gaugeOf({ indicator, targets, latest }: TargetView): string {
  const target = targets.length === 1 ? targets[0]! : null
  if (target?.kind !== 'level' || target.series !== indicator.code) return ''
  return gauge({ unit: indicator.unit.vi, target, value: latest?.value ?? null })
}
