/** Counts of communes that no cell gives but that follow from published totals: where they are small they are guarded too. */
import type { Indicator } from '../../model/types.ts'
import type { Knowledge } from './knowledge.ts'
import type { Place } from './place.ts'
import type { Relation } from './relation.ts'
import type { Expression } from './sensitive.ts'

/**
 * `absent`: the variables of places without a figure. Each is about the total it follows from, or a sibling. Where none of
 * several parts is given (a district's figure alone), the total says nothing about any one of them.
 */
export function absentNumbers(
  absent: ReadonlyMap<number, Place>,
  indicators: ReadonlyMap<string, Indicator>,
  knowledge: Knowledge,
): Expression[] {
  return [...absent].flatMap(([variable, { indicator, unit }]): Expression[] => {
    if (unit?.level !== 'commune' || !indicators.get(indicator)?.confidential) return []
    // What a frozen year prints there follows from nothing else.
    if (knowledge.model.variables[variable]!.readings.length > 0) return []
    if (!knowledge.relationsOf(variable).some((relation) => singlesOut(relation, absent))) return []
    const cell = nearestCell(variable, knowledge)
    if (cell === null) return []
    const terms = [{ variable, by: 1 as const }]
    return [{ terms, constant: 0, whole: true, absent: true, cell, cause: 'small-count' }]
  })
}

function singlesOut({ equal, terms }: Relation, absent: ReadonlyMap<number, Place>): boolean {
  const parts = terms.filter(({ by }) => by > 0)
  return equal && (parts.length === 1 || parts.some(({ variable }) => !absent.has(variable)))
}

/** A cell of the total first, then of any other member, of the nearest relation that has one. */
function nearestCell(start: number, { model, relationsOf }: Knowledge): number | null {
  const reached = new Set([start])
  for (const variable of reached) {
    for (const { terms } of relationsOf(variable)) {
      const cellsOf = (by: number) => terms.flatMap((t) => (t.by === by ? (model.variables[t.variable]!.readings[0] ?? []) : []))
      const found = [...cellsOf(-1), ...cellsOf(1)].find(({ cell }) => cell >= 0)
      if (found !== undefined) return found.cell
      for (const term of terms) reached.add(term.variable)
    }
  }
  return null
}
