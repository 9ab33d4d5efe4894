/**
 * A block: open variables that hang together through relations, and what follows for them. Blocks without circles are
 * solved by propagation alone. In the others propagation gives what is at most possible, solutions found so far what is at
 * least possible, and the linear programme the exact ends where neither decides.
 */
import { lowestValue } from './linear-programme.ts'
import { propagate } from './propagate.ts'
import type { System } from './system.ts'
import type { Interval } from './types.ts'

export interface Block {
  /**
   * Values of Σ by · column. `decides` says whether an interval known to be possible, or one beyond which nothing is
   * possible, is as good as the exact one for whoever asks.
   */
  readonly interval: (costs: ReadonlyMap<number, number>, decides?: Decides) => Interval
}

export interface Decides {
  readonly inner: (possible: Interval) => boolean
  readonly outer: (possible: Interval) => boolean
}

/** Null when the equations contradict each other within the bounds. */
export function solveBlock(system: System, bounds: Pick<System, 'low' | 'high'> = system): Block | null {
  const outer = propagate(system, [...bounds.low], [...bounds.high])
  if (outer === null) return null
  const narrowed: System = { ...system, low: outer.low, high: bounds.high.map((end, i) => (end === Infinity ? end : outer.high[i]!)) }
  const seen: Seen = { low: outer.low.map(() => Infinity), high: outer.low.map(() => -Infinity) }
  if (!outer.exact && !findLowest(narrowed, new Map(), seen)) return null
  return {
    interval(costs, decides) {
      const atMost = weigh(costs, outer)
      if (costs.size === 1 && (outer.exact || atMost.low === atMost.high)) return atMost
      if (decides?.outer(atMost)) return atMost
      const atLeast = costs.size === 1 ? weigh(costs, seen) : null
      if (atLeast !== null && decides?.inner(atLeast)) return atLeast
      const low = findLowest(narrowed, costs, seen)?.value ?? atLeast?.low ?? Infinity
      const opposite = new Map([...costs].map(([column, by]) => [column, -by]))
      const high = findLowest(narrowed, opposite, seen)?.value ?? -(atLeast?.high ?? -Infinity)
      return { low, high: -high }
    },
  }
}

/** The lowest and highest value of each column among the solutions met so far. */
interface Seen {
  readonly low: number[]
  readonly high: number[]
}

function findLowest(system: System, costs: ReadonlyMap<number, number>, seen: Seen): ReturnType<typeof lowestValue> {
  const found = lowestValue(system, costs)
  found?.point?.forEach((value, column) => {
    seen.low[column] = Math.min(seen.low[column]!, value)
    seen.high[column] = Math.max(seen.high[column]!, value)
  })
  return found
}

function weigh(costs: ReadonlyMap<number, number>, { low, high }: Pick<System, 'low' | 'high'>): Interval {
  let [least, most] = [0, 0]
  for (const [column, by] of costs) {
    least += by > 0 ? by * low[column]! : by * high[column]!
    most += by > 0 ? by * high[column]! : by * low[column]!
  }
  return { low: least, high: most }
}
