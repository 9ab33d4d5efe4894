/**
 * Intervals by propagation. In a forest (no circle of columns and rows) one pass towards the roots and one back give each
 * column exactly the values it can take (arc consistency of tree-structured constraints, Freuder 1982), in linear time.
 * With circles they are outer bounds: nothing outside them is possible.
 */
import type { Row, System } from './system.ts'

export interface Bounds {
  readonly low: number[]
  readonly high: number[]
  /** True when every value within the bounds is possible, not only none outside. */
  readonly exact: boolean
}

const dust = 1e-6
const mostPasses = 12

/** Null when the equations contradict each other. */
export function propagate(system: System, low: number[], high: number[]): Bounds | null {
  const { order, circles } = fromRoots(system)
  const bounds = { low, high, exact: !circles }
  const back = order.toReversed()
  for (let pass = 0; pass < (circles ? mostPasses : 1); pass++) {
    const before = circles ? [...low, ...high] : []
    if (!back.every((row) => tighten(row, bounds)) || !order.every((row) => tighten(row, bounds))) return null
    if (circles && before.every((end, i) => end === (i < low.length ? low[i] : high[i - low.length]))) break
  }
  return bounds
}

/** Rows in the order in which a breadth-first walk from the first column reaches them. */
function fromRoots({ rows, low }: System): { readonly order: readonly Row[]; readonly circles: boolean } {
  const rowsOf: number[][] = low.map(() => [])
  let edges = 0
  rows.forEach(({ terms }, i) => terms.forEach(({ column }) => (edges++, rowsOf[column]!.push(i))))
  const [seenRows, seenColumns] = [new Set<number>(), new Set<number>()]
  let trees = 0
  for (let root = 0; root < low.length; root++) {
    if (seenColumns.has(root)) continue
    trees++
    const queue = [root]
    seenColumns.add(root)
    for (const column of queue) {
      for (const row of rowsOf[column]!) {
        if (seenRows.has(row)) continue
        seenRows.add(row)
        for (const term of rows[row]!.terms) {
          if (seenColumns.has(term.column)) continue
          seenColumns.add(term.column)
          queue.push(term.column)
        }
      }
    }
  }
  return { order: [...seenRows].map((row) => rows[row]!), circles: edges !== low.length + seenRows.size - trees }
}

/** Narrows every column of a row to what the others leave it; false when nothing is left. */
function tighten({ terms, limit }: Row, { low, high }: Pick<Bounds, 'low' | 'high'>): boolean {
  let [least, most, openBelow, openAbove] = [0, 0, 0, 0]
  for (const { column, by } of terms) {
    const [from, to] = ends(by, low[column]!, high[column]!)
    if (from === -Infinity) openBelow++
    else least += from
    if (to === Infinity) openAbove++
    else most += to
  }
  return terms.every(({ column, by }) => {
    const [from, to] = ends(by, low[column]!, high[column]!)
    const othersLeast = openBelow - Number(from === -Infinity) > 0 ? -Infinity : least - (from === -Infinity ? 0 : from)
    const othersMost = openAbove - Number(to === Infinity) > 0 ? Infinity : most - (to === Infinity ? 0 : to)
    const [nextLow, nextHigh] = by > 0 ? [limit - othersMost, limit - othersLeast] : [othersLeast - limit, othersMost - limit]
    low[column] = Math.max(low[column]!, nextLow / Math.abs(by))
    high[column] = Math.min(high[column]!, nextHigh / Math.abs(by))
    if (low[column] <= high[column]) return true
    const near = low[column] - high[column] <= dust * Math.max(1, Math.abs(low[column]))
    high[column] = low[column]
    return near
  })
}

const ends = (by: number, low: number, high: number): [number, number] => (by > 0 ? [by * low, by * high] : [by * high, by * low])
