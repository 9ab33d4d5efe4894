/** What a reader can conclude from everything published. Hiding or publishing a cell solves again only what it touches. */
import type { Decides } from './block.ts'
import { groupsOf } from './groups.ts'
import type { Knowledge } from './knowledge.ts'
import { publishedState } from './published.ts'
import type { Relation, Term } from './relation.ts'
import type { System } from './system.ts'
import type { Interval } from './types.ts'

/** Σ by · variable + constant. */
export interface Combination {
  readonly terms: readonly Term[]
  readonly constant: number
}

/** One state of publication, changed by `hide` and `publish`. */
export interface Audit {
  readonly isHidden: (cell: number) => boolean
  readonly hide: (cell: number) => void
  readonly publish: (cell: number) => void
  /** True when published cells by themselves leave a variable more than one value. */
  readonly isOpen: (variable: number) => boolean
  /** Open variables that the variables of a cell hang together with, these included. */
  readonly touchedBy: (cell: number) => ReadonlySet<number>
  /** What follows from all relations; null when the published figures contradict each other. */
  readonly interval: (combination: Combination, decides?: Decides) => Interval | null
  /** What follows for a variable under the guess of `criterion.ts`; null when that cannot be or does not concern it. */
  readonly assumedInterval: (variable: number, decides?: Decides) => Interval | null
}

export function auditOf(knowledge: Knowledge): Audit {
  const { relationsOf, variablesOf } = knowledge
  const published = publishedState(knowledge)
  const groups = groupsOf(knowledge, published)
  const { isOpen, bounds } = published
  const setHidden = (cell: number, hidden: boolean): void => {
    groups.forgetAround(cell)
    published.setHidden(cell, hidden)
  }
  return {
    isHidden: published.isHidden,
    hide: (cell) => setHidden(cell, true),
    publish: (cell) => setHidden(cell, false),
    isOpen,
    touchedBy: (cell) => new Set(variablesOf(cell).flatMap((variable) => (isOpen(variable) ? groups.of(variable).variables : [variable]))),
    interval({ terms, constant }, decides) {
      const open = terms.filter(({ variable }) => isOpen(variable))
      const fixed = terms.reduce((sum, { variable, by }) => (isOpen(variable) ? sum : sum + by * bounds(variable).low), constant)
      let [low, high] = [fixed, fixed]
      for (const [group, members] of Map.groupBy(open, ({ variable }) => groups.of(variable))) {
        const solved = group.solved()
        if (solved === null) return null
        // A part by itself decides nothing unless it is all there is.
        const whole = members.length === open.length && fixed === 0
        const part = solved.block.interval(costsOf(members, solved.system, relationsOf), whole ? decides : undefined)
        low += part.low
        high += part.high
      }
      return { low, high }
    },
    assumedInterval(variable, decides) {
      if (!isOpen(variable) || !groups.isAssumed(variable)) return null
      const group = groups.of(variable)
      const column = group.solved()?.system.columnOf.get(variable)
      return column === undefined ? null : (group.assumed(column)?.interval(new Map([[column, 1]]), decides) ?? null)
    },
  }
}

/** Σ by · variable in columns: a single one where an inequality of the group says just this difference. */
function costsOf(terms: readonly Term[], system: System, relationsOf: Knowledge['relationsOf']): Map<number, number> {
  const remainder = terms.length === 2 ? relationsOf(terms[0]!.variable).find((relation) => saysDifference(relation, terms)) : undefined
  const column = remainder && system.remainderOf.get(remainder)
  if (column !== undefined) return new Map([[column, 1]])
  const costs = new Map<number, number>()
  for (const { variable, by } of terms) {
    const at = system.columnOf.get(variable)!
    costs.set(at, (costs.get(at) ?? 0) + by)
  }
  return costs
}

/** True of smaller − larger ≤ 0 for the terms larger − smaller. */
function saysDifference({ equal, terms, limit }: Relation, difference: readonly Term[]): boolean {
  return (
    !equal &&
    limit === 0 &&
    terms.length === 2 &&
    difference.every(({ variable, by }) => terms.some((term) => term.variable === variable && term.by === -by))
  )
}
