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
 *
 * The reader is also taken to guess from the rule that is printed beside the gaps: that every hidden whole count of a
 * commune, among those that hang together once equations within equations are subtracted (`nested-rows.ts`), is one of
 * 1…smallCount, those excepted that are totals of others (a successor of its predecessors) or numerators of rates whose
 * denominator may itself be the reason for the gap. Where that cannot be of all, it is guessed of the counts of each single
 * equation; where that cannot be either, it is no knowledge. Where it can, each of these counts must, under this guess too,
 * still be able to be both 1 and smallCount, and so all between.
 *
 * A count that no cell gives needs protection only while what follows for it includes a number of 1…smallCount and is not
 * safe: a row left out, of which a total leaves 3, is as plain as a printed 3; one of which it leaves 50 is no secret.
 */
import type { Audit } from './audit.ts'
import type { Decides } from './block.ts'
import type { Expression } from './sensitive.ts'
import type { Interval } from './types.ts'

export type Verdict = 'safe' | 'exposed' | 'contradiction'

const dust = 1e-6
const leastShare = 0.2

export function isSafe(interval: Interval, smallCount: number, whole: boolean): boolean {
  if (!whole) return interval.high - interval.low >= Math.max(leastShare * interval.high, dust)
  const { low, high } = wholeNumbers(interval)
  return (low <= 1 && high >= smallCount && high > low) || high - low >= smallCount
}

/** What the audit says of a number that must stay uncertain. */
export function judge(expression: Expression, audit: Audit, smallCount: number): Verdict {
  const { whole, absent, terms, constant } = expression
  const interval = audit.interval(expression, {
    inner: (possible) => isSafe(possible, smallCount, whole),
    outer: (possible) => (absent ? !mayBeSmall(possible, smallCount) : !isSafe(possible, smallCount, whole)),
  })
  if (interval === null) return absent ? 'safe' : 'contradiction'
  if (!isSafe(interval, smallCount, whole) && (!absent || mayBeSmall(interval, smallCount))) return 'exposed'
  const [only, more] = terms
  if (only === undefined || more !== undefined || only.by < 0 || constant !== 0) return 'safe'
  const assumed = audit.assumedInterval(only.variable, anySmallDecides(smallCount))
  return assumed === null || isAnySmall(assumed, smallCount) ? 'safe' : 'exposed'
}

const anySmallDecides = (smallCount: number): Decides => ({
  inner: (possible) => isAnySmall(possible, smallCount),
  outer: (possible) => !isAnySmall(possible, smallCount),
})

const isAnySmall = ({ low, high }: Interval, smallCount: number): boolean => low <= 1 + dust && high >= smallCount - dust

function mayBeSmall(interval: Interval, smallCount: number): boolean {
  const { low, high } = wholeNumbers(interval)
  return low <= high && low <= smallCount && high >= 1
}

const wholeNumbers = ({ low, high }: Interval): Interval => ({ low: Math.ceil(low - dust), high: Math.floor(high + dust) })
