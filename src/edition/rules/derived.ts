/** Computed figures lie within their indicator's bounds and counts are whole: where they are not, an input or the formula is wrong. */
import * as say from '../../language/findings/rules.ts'
import type { FigureObservation } from '../../model/types.ts'
import type { Finding } from '../../model/finding.ts'
import { boundsOf, isOutside } from './bounds.ts'
import { found, type RuleContext } from './rule.ts'

/** `derived` come from `deriveSeries`; a finding stands at the row of the formula's first input. */
export function derivedBounds(context: RuleContext, derived: readonly FigureObservation[]): Finding[] {
  return derived.flatMap((o) => {
    const indicator = context.index.indicators.get(o.indicator)
    const outside = indicator !== undefined && isOutside(o.value, indicator)
    if (!indicator || !o.derivation || !(outside || (indicator.measure === 'count' && !isWhole(o.value)))) return []
    const inputs = o.derivation.operands.map((operand) => ({ code: operand.indicator, value: operand.value }))
    const told = { code: o.indicator, value: o.value, period: o.period.text, ...boundsOf(indicator), inputs }
    const phrase = outside ? say.derivedOutOfBounds(told) : say.derivedNotWhole(told)
    return [
      found(context, {
        level: 'error',
        rule: outside ? 'derived-out-of-bounds' : 'derived-not-whole',
        origin: o.origin,
        field: 'gia_tri',
        value: String(inputs[0]?.value ?? ''),
        phrase,
      }),
    ]
  })
}

/** What is lost in computing a count from a rate of counts is no fault of it. */
const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) <= 1e-9 * Math.max(1, Math.abs(value))
