/** The numbers of a component that must stay uncertain, and those of them that a change may have exposed. */
import type { Expression } from './sensitive.ts'

export interface Waiting {
  readonly add: (expressions: readonly Expression[]) => void
  readonly remove: (expressions: readonly Expression[]) => void
  /** Every number that speaks of one of these variables is to be judged again. */
  readonly touch: (variables: Iterable<number>) => void
  readonly about: (variables: Iterable<number>) => ReadonlySet<Expression>
  /** The next to be judged, in the order in which they were touched. */
  readonly next: () => Expression | undefined
}

export function waitingNumbers(): Waiting {
  const byVariable = new Map<number, Set<Expression>>()
  const queue = new Set<Expression>()
  const about = (variables: Iterable<number>) => new Set([...variables].flatMap((variable) => [...(byVariable.get(variable) ?? [])]))
  return {
    add(expressions) {
      for (const expression of expressions) {
        queue.add(expression)
        for (const { variable } of expression.terms) byVariable.set(variable, (byVariable.get(variable) ?? new Set()).add(expression))
      }
    },
    remove(expressions) {
      for (const expression of expressions) {
        queue.delete(expression)
        for (const { variable } of expression.terms) byVariable.get(variable)?.delete(expression)
      }
    },
    touch(variables) {
      for (const expression of about(variables)) queue.add(expression)
    },
    about,
    next() {
      const [expression] = queue
      if (expression !== undefined) queue.delete(expression)
      return expression
    },
  }
}
