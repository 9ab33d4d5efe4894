/** The ends of a common scale of values. */
import { scaleLinear } from 'd3'

/** A span of values that no chart can show and no print can tell from 0. */
const nothing = 1e-9

/** Whether two values are one to every reader. */
export const isOneValue = (low: number, high: number): boolean => Math.abs(high - low) < nothing

/**
 * From 0, or a round number under the lowest value where that is negative, to a round number over the highest, or 0 where
 * all are negative. A rate that passes the half stands on the whole of 0 to 100: an axis that ends at 80 would make 78 look full.
 */
export function commonDomain(values: readonly number[], unit: string): readonly [number, number] {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  if (isOneValue(low, high)) return [0, unit === '%' ? 10 : 1]
  const whole = unit === '%' && low >= 0 && high > 50 && high <= 100
  const [from = 0, to = 1] = scaleLinear([low, high], [0, 1]).nice(4).domain()
  return [from, whole ? 100 : to]
}
