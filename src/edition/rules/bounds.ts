/** Between which values an indicator's figures lie. */
import type { Indicator } from '../../model/types.ts'

/** From 0, and for rates up to 100, unless the register says otherwise; `upper` null = none. */
export const boundsOf = ({ lower, upper, measure }: Indicator): { readonly lower: number; readonly upper: number | null } => ({
  lower: lower ?? 0,
  upper: upper ?? (measure === 'rate' ? 100 : null),
})

/** What is lost in computing a value is no fault of it. */
const rounding = 1e-9

export function isOutside(value: number, indicator: Indicator): boolean {
  const { lower, upper } = boundsOf(indicator)
  return value < lower || (upper !== null && value > upper + rounding)
}
