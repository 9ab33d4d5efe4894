/** One linear relation between variables, and its simplest kinds. */
import type { CellModel } from './cells.ts'
import type { RelationKind } from '../../model/disclosure.ts'

/** Σ by · variable (= or ≤) limit. */
export interface Relation {
  readonly kind: RelationKind
  readonly terms: readonly Term[]
  readonly equal: boolean
  readonly limit: number
}

export interface Term {
  readonly variable: number
  readonly by: 1 | -1
}

/** Σ by · value as the input gives it; null when a value is not given. */
export function excessOf(terms: readonly Term[], { variables }: CellModel): number | null {
  return terms.reduce<number | null>((sum, { variable, by }) => {
    const { truth } = variables[variable]!
    return sum === null || truth === null ? null : sum + by * truth
  }, 0)
}

/** smaller ≤ larger, unless the figures themselves say otherwise. */
export function ascending(kind: RelationKind, smaller: number, larger: number, { variables }: CellModel): Relation[] {
  const [a, b] = [variables[smaller]!.truth, variables[larger]!.truth]
  if (smaller === larger || (a !== null && b !== null && a > b)) return []
  const terms: Term[] = [
    { variable: smaller, by: 1 },
    { variable: larger, by: -1 },
  ]
  return [{ kind, terms, equal: false, limit: 0 }]
}
