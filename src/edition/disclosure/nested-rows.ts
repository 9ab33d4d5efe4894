/** Equations within equations: of A + B + C + D = 58 and C + D = 50 follows A + B = 8, which stands by itself. */
import type { Row } from './system.ts'

/** Equivalent rows of which none contains another whole. Most circles of regional tables come apart this way. */
export function withoutNested(rows: readonly Row[]): Row[] {
  const result = rows.map((row) => ({ limit: row.limit, terms: new Map(row.terms.map(({ column, by }) => [column, by])) }))
  const rowsOf = new Map<number, Set<number>>()
  const note = (i: number) => {
    for (const column of result[i]!.terms.keys()) rowsOf.set(column, (rowsOf.get(column) ?? new Set()).add(i))
  }
  result.forEach((_, i) => note(i))
  const queue = new Set(result.keys())
  for (const i of queue) {
    queue.delete(i)
    const inner = result[i]!
    const [first] = inner.terms.keys()
    if (first === undefined) continue
    for (const j of rowsOf.get(first)!) {
      const outer = result[j]!
      if (i === j || outer.terms.size <= inner.terms.size) continue
      const times = (outer.terms.get(first) ?? 0) / inner.terms.get(first)!
      if (times === 0 || ![...inner.terms].every(([column, by]) => outer.terms.get(column) === times * by)) continue
      for (const column of inner.terms.keys()) {
        outer.terms.delete(column)
        rowsOf.get(column)!.delete(j)
      }
      outer.limit -= times * inner.limit
      queue.add(j)
    }
  }
  return result.map(({ terms, limit }) => ({ limit, terms: [...terms].map(([column, by]) => ({ column, by })) }))
}

/** For each column the number of the part of the system, sharing no row with the others, that it belongs to. */
export function partsOf(rows: readonly Row[], columns: number): number[] {
  const parent = Array.from({ length: columns }, (_, i) => i)
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!
    return i
  }
  for (const { terms } of rows) for (const { column } of terms.slice(1)) parent[root(column)] = root(terms[0]!.column)
  return parent.map((_, i) => root(i))
}
