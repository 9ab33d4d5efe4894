/** The equations that a block of open variables stands in, published numbers put in their places. */
import { withoutNested } from './nested-rows.ts'
import type { Relation, Term } from './relation.ts'
import type { Interval } from './types.ts'

/** Σ by · column = limit. */
export interface Row {
  readonly terms: readonly { readonly column: number; readonly by: number }[]
  readonly limit: number
}

/** Columns are the open variables, then one for what is left over in each inequality. */
export interface System {
  readonly rows: readonly Row[]
  readonly low: readonly number[]
  readonly high: readonly number[]
  readonly columnOf: ReadonlyMap<number, number>
  /** The column of what is left over in an inequality. */
  readonly remainderOf: ReadonlyMap<Relation, number>
}

/** A relation with the published numbers subtracted from its limit. */
export interface Reduced {
  readonly open: readonly Term[]
  readonly limit: number
}

const dust = 1e-6

/** Null when two relations say different things about the same variables. A relation said twice is one row. */
export function buildSystem(
  variables: readonly number[],
  relations: Iterable<Relation>,
  reduce: (relation: Relation) => Reduced,
  bounds: (variable: number) => Interval,
): System | null {
  const columnOf = new Map(variables.map((variable, column) => [variable, column]))
  const low = variables.map((variable) => bounds(variable).low)
  const high = variables.map((variable) => bounds(variable).high)
  const remainderOf = new Map<Relation, number>()
  const rows = new Map<string, Row>()
  for (const relation of relations) {
    const { terms, limit } = normalRow(reduce(relation), relation.equal, columnOf)
    const key = `${relation.equal}${terms.map(({ column, by }) => `;${column}:${by}`).join('')}${relation.equal ? '' : `≤${limit}`}`
    const same = rows.get(key)
    if (same !== undefined) {
      if (Math.abs(same.limit - limit) > dust * Math.max(1, Math.abs(limit))) return null
      if (!relation.equal) remainderOf.set(relation, same.terms.at(-1)!.column)
      continue
    }
    if (relation.equal) rows.set(key, { terms, limit })
    else {
      const column = low.push(0) - 1
      high.push(Infinity)
      remainderOf.set(relation, column)
      rows.set(key, { terms: [...terms, { column, by: 1 }], limit })
    }
  }
  return { rows: withoutNested([...rows.values()]), low, high, columnOf, remainderOf }
}

/** Terms in the order of their columns, each column once, equations with a positive first coefficient. */
function normalRow({ open, limit }: Reduced, equal: boolean, columnOf: ReadonlyMap<number, number>): Row {
  const coefficients = new Map<number, number>()
  for (const { variable, by } of open) {
    const column = columnOf.get(variable)!
    coefficients.set(column, (coefficients.get(column) ?? 0) + by)
  }
  const terms = [...coefficients].filter(([, by]) => by !== 0).map(([column, by]) => ({ column, by }))
  terms.sort((a, b) => a.column - b.column)
  return equal && terms[0] !== undefined && terms[0].by < 0
    ? { terms: terms.map(({ column, by }) => ({ column, by: -by })), limit: -limit }
    : { terms, limit }
}
