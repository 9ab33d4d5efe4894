/** One state of publication: which cells are hidden, and what the others say by themselves. */
import type { Knowledge } from './knowledge.ts'
import type { Relation } from './relation.ts'
import type { Reduced } from './system.ts'
import type { Interval } from './types.ts'

export interface Published {
  readonly isHidden: (cell: number) => boolean
  readonly setHidden: (cell: number, hidden: boolean) => void
  /** What published cells say about a variable by themselves. */
  readonly bounds: (variable: number) => Interval
  /** True when these leave more than one value. */
  readonly isOpen: (variable: number) => boolean
  readonly reduce: (relation: Relation) => Reduced
}

/** Everything published. Bounds and reduced relations are kept until a cell that they rest on changes. */
export function publishedState({ model, relationsOf, variablesOf, ceilings }: Knowledge): Published {
  const hidden = new Set<number>()
  const known = new Map<number, Interval>()
  const reduced = new Map<Relation, Reduced>()
  const bounds = (variable: number): Interval => {
    let interval = known.get(variable)
    if (interval === undefined) known.set(variable, (interval = readBounds(variable)))
    return interval
  }
  const readBounds = (variable: number): Interval => {
    let [low, high] = [0, ceilings[variable]!]
    for (const reading of model.variables[variable]!.readings) {
      if (hidden.has(reading.cell)) continue
      low = Math.max(low, reading.low)
      high = Math.min(high, reading.high)
    }
    return { low, high }
  }
  const isOpen = (variable: number): boolean => bounds(variable).low < bounds(variable).high
  const reduceRelation = ({ terms, limit }: Relation): Reduced => {
    const open = terms.filter(({ variable }) => isOpen(variable))
    const rest = terms.reduce((sum, { variable, by }) => (isOpen(variable) ? sum : sum - by * bounds(variable).low), limit)
    return { open, limit: rest }
  }
  return {
    isHidden: (cell) => hidden.has(cell),
    setHidden(cell, hide) {
      if (hide) hidden.add(cell)
      else hidden.delete(cell)
      for (const variable of variablesOf(cell)) {
        known.delete(variable)
        for (const relation of relationsOf(variable)) reduced.delete(relation)
      }
    },
    bounds,
    isOpen,
    reduce(relation) {
      let result = reduced.get(relation)
      if (result === undefined) reduced.set(relation, (result = reduceRelation(relation)))
      return result
    },
  }
}
