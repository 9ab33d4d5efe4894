/** Figures of confidential indicators that are hidden for what they say themselves, in whatever unit. */
import type { HidingCause } from '../../model/disclosure.ts'
import type { DisclosureSettings, Indicator, Observation } from '../../model/types.ts'

/** A count of 1…smallCount, or a rate on fewer than smallDenominator households; null for any other observation. */
export function smallnessOf(
  o: Observation,
  { measure }: Indicator,
  { smallCount, smallDenominator }: DisclosureSettings,
): HidingCause | null {
  if (o.state !== 'figure') return null
  const count = o.numerator ?? (measure === 'count' ? o.value : null)
  if (count !== null && count >= 1 && count <= smallCount) return 'small-count'
  // No household at all: the rule about ratios says what to do.
  return o.denominator !== null && o.denominator > 0 && o.denominator < smallDenominator ? 'small-denominator' : null
}
