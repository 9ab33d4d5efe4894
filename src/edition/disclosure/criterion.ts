/**
 * When a hidden number is safe.
 *
 * Method: cell suppression with an interval audit by linear bounds (OECD and Eurostat handbooks on statistical disclosure
 * control). The reader is taken to know every published cell, every relation between cells, every denominator above the
 * threshold, the size of every discrepancy in the sources, and that counts are whole and not negative. From these follow a
 * lowest and a highest possible value (a linear programme's minimum and maximum, rounded inwards).
 *
 * A count is safe when this interval contains all of 1…smallCount (and more than one number), so that a small count stays
 * any small count, or when it is at least smallCount wide. A sum of money is safe when the interval is at least a fifth
 * as wide as its upper end (the “p % rule”). Both look at the interval only, never at the true value, so that hidden
 * cells can be audited again without it.
 */
import type { Interval } from './types.ts'

const dust = 1e-6
const leastShare = 0.2

export function isSafe(interval: Interval, smallCount: number, whole: boolean): boolean {
  if (!whole) return interval.high - interval.low >= Math.max(leastShare * interval.high, dust)
  const [low, high] = [Math.ceil(interval.low - dust), Math.floor(interval.high + dust)]
  return (low <= 1 && high >= smallCount && high > low) || high - low >= smallCount
}
