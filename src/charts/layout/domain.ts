/** The ends of a common scale of values. */
import { scaleLinear } from 'd3'

/**
 * From 0, or a round number under the lowest value where that is negative, to a round number over the highest, or 0 where
 * all are negative; a rate up to 100 ends at 100 at most.
 */
export function commonDomain(values: readonly number[], unit: string): readonly [number, number] {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  if (low === high) return [0, unit === '%' ? 10 : 1]
  const [from = 0, to = 1] = scaleLinear([low, high], [0, 1]).nice(4).domain()
  return [from, unit === '%' && high <= 100 ? Math.min(100, to) : to]
}
