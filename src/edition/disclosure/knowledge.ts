/** What a reader can start from: variables, relations, ceilings, with the look-ups that every audit needs. */
import type { DisclosureSettings } from '../../model/types.ts'
import type { CellModel } from './cells.ts'
import type { Relation } from './relation.ts'

export interface Knowledge {
  readonly model: CellModel
  readonly relationsOf: (variable: number) => readonly Relation[]
  /** Equations in which the variable is the total of others. */
  readonly sumsOf: (variable: number) => readonly Relation[]
  /** Variables that a cell tells about, its count among them when it is hidden. */
  readonly variablesOf: (cell: number) => readonly number[]
  /** Communes' cells of confidential indicators whose whole count the variable is. */
  readonly countsOf: (variable: number) => readonly number[]
  /** Upper bounds that readers are taken to know. */
  readonly ceilings: readonly number[]
  readonly settings: DisclosureSettings
}

export function knowledgeOf(
  model: CellModel,
  relations: readonly Relation[],
  ceilings: readonly number[],
  settings: DisclosureSettings,
): Knowledge {
  const [byVariable, byTotal] = [new Map<number, Relation[]>(), new Map<number, Relation[]>()]
  const [byCell, counts] = [new Map<number, number[]>(), new Map<number, number[]>()]
  for (const relation of relations) {
    for (const { variable, by } of relation.terms) {
      append(byVariable, variable, relation)
      if (relation.equal && by < 0) append(byTotal, variable, relation)
    }
  }
  model.variables.forEach(({ readings }, variable) => readings.forEach(({ cell }) => append(byCell, cell, variable)))
  model.cells.forEach(({ numerator, commune, indicator }, cell) => {
    if (numerator !== null) append(byCell, cell, numerator)
    if (numerator !== null && commune && indicator.confidential && model.variables[numerator]!.whole) append(counts, numerator, cell)
  })
  return {
    model,
    relationsOf: (variable) => byVariable.get(variable) ?? [],
    sumsOf: (variable) => byTotal.get(variable) ?? [],
    variablesOf: (cell) => byCell.get(cell) ?? [],
    countsOf: (variable) => counts.get(variable) ?? [],
    ceilings,
    settings,
  }
}

function append<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else if (list.at(-1) !== value && list[0] !== value) list.push(value)
}
