/** Whether something told of a number can be right beside all else that is known. */
import type { Variable } from './cells.ts'
import type { Relation } from './relation.ts'
import type { Interval } from './types.ts'

export function boundsOf({ readings }: Pick<Variable, 'readings'>): Interval {
  return { low: Math.max(0, ...readings.map((r) => r.low)), high: Math.min(Infinity, ...readings.map((r) => r.high)) }
}

const dust = 1e-6

/** True where a reading may be right beside all that is known of a number and of those in the same equations. */
export function agrees(
  variable: number,
  told: Interval,
  near: (variable: number) => readonly Relation[],
  variables: readonly Pick<Variable, 'readings'>[],
): boolean {
  const bounds = (at: number): Interval => {
    const known = boundsOf(variables[at]!)
    return at === variable ? { low: Math.max(known.low, told.low), high: Math.min(known.high, told.high) } : known
  }
  if (bounds(variable).low > bounds(variable).high + dust) return false
  return near(variable).every(({ terms, equal, limit }) => {
    let [low, high] = [0, 0]
    for (const { variable: at, by } of terms) {
      const range = bounds(at)
      low += by > 0 ? range.low : -range.high
      high += by > 0 ? range.high : -range.low
    }
    return low <= limit + dust && (!equal || high >= limit - dust)
  })
}
