/** The model taken apart into components that share no variable, so that each can be searched by itself. */
import type { Knowledge } from './knowledge.ts'
import type { Relation } from './relation.ts'
import type { Expression } from './sensitive.ts'

export interface Component {
  readonly cells: readonly number[]
  readonly small: readonly Expression[]
}

/** Components that hold a number to protect; cells without a count belong to none. */
export function components({ model, variablesOf }: Knowledge, relations: readonly Relation[], small: readonly Expression[]): Component[] {
  const parent = model.variables.map((_, i) => i)
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!
    return i
  }
  const join = (variables: readonly (number | null)[]) => {
    const [first, ...others] = variables.filter((v) => v !== null)
    for (const other of others) parent[root(other)] = root(first!)
  }
  model.cells.forEach(({ numerator, denominator }, i) => join([numerator, denominator, ...variablesOf(i)]))
  for (const { terms } of relations) join(terms.map((term) => term.variable))
  const numbered = model.cells.flatMap(({ numerator }, cell) => (numerator === null ? [] : [{ cell, at: root(numerator) }]))
  const smallAt = Map.groupBy(small, (expression) => root(expression.terms[0]!.variable))
  return [...Map.groupBy(numbered, ({ at }) => at)].map(([at, cells]) => ({
    cells: cells.map(({ cell }) => cell),
    small: smallAt.get(at) ?? [],
  }))
}
