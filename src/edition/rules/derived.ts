/** Computed figures lie within their indicator's bounds: where they do not, an input is wrong. */
import * as say from '../../language/findings/rules.ts'
import type { FigureObservation } from '../../model/types.ts'
import type { Finding } from '../../model/finding.ts'
import { boundsOf, isOutside } from './bounds.ts'
import { found, type RuleContext } from './rule.ts'

/** `derived` come from `deriveSeries`; a finding stands at the row of the formula's first input. */
export function derivedBounds(context: RuleContext, derived: readonly FigureObservation[]): Finding[] {
  return derived.flatMap((o) => {
    const indicator = context.index.indicators.get(o.indicator)
    if (!indicator || !o.derivation || !isOutside(o.value, indicator)) return []
    const inputs = o.derivation.operands.map((operand) => ({ code: operand.indicator, value: operand.value }))
    const phrase = say.derivedOutOfBounds({ code: o.indicator, value: o.value, period: o.period.text, ...boundsOf(indicator), inputs })
    return [
      found(context, {
        level: 'error',
        rule: 'derived-out-of-bounds',
        origin: o.origin,
        field: 'gia_tri',
        value: String(inputs[0]?.value ?? ''),
        phrase,
      }),
    ]
  })
}
