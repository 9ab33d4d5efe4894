/** What a reader can conclude from everything published: the interval of an expression, by linear programming. */
import type { CellModel } from './cells.ts'
import type { Relation } from './relation.ts'
import type { Expression } from './sensitive.ts'
import { findFeasible, minimum, type Feasible, type Row } from './simplex.ts'
import type { Interval } from './types.ts'

export interface Knowledge {
  readonly model: CellModel
  readonly relationsOf: (variable: number) => readonly Relation[]
  /** Upper bounds that readers are taken to know. */
  readonly ceilings: readonly number[]
}

export function knowledgeOf(model: CellModel, relations: readonly Relation[], ceilings: readonly number[]): Knowledge {
  const index = Map.groupBy(
    relations.flatMap((relation) => relation.terms.map(({ variable }) => ({ variable, relation }))),
    ({ variable }) => variable,
  )
  return { model, relationsOf: (variable) => index.get(variable)?.map(({ relation }) => relation) ?? [], ceilings }
}

/** One state of publication: which cells are hidden, and what follows from the others. */
export interface Audit {
  /** What published cells say about a variable by themselves. */
  readonly read: (variable: number) => Interval
  /** What follows from all relations; null when the published figures contradict each other. */
  readonly interval: (expression: Pick<Expression, 'terms' | 'constant'>) => Interval | null
}

export function auditOf(knowledge: Knowledge, hidden: ReadonlySet<number>): Audit {
  const { model, relationsOf, ceilings } = knowledge
  const read = (variable: number): Interval => {
    const readings = model.variables[variable]!.readings.filter((reading) => !hidden.has(reading.cell))
    return { low: Math.max(0, ...readings.map((r) => r.low)), high: Math.min(ceilings[variable]!, ...readings.map((r) => r.high)) }
  }
  const isOpen = (variable: number) => {
    const { low, high } = read(variable)
    return low < high
  }
  const blocks = new Map<number, Block | null>()
  const blockOf = (variable: number): Block | null => {
    if (!blocks.has(variable)) {
      const open = connected(variable, relationsOf, isOpen)
      const block = buildBlock(open, relationsOf, read)
      for (const member of open) blocks.set(member, block)
    }
    return blocks.get(variable)!
  }
  const interval: Audit['interval'] = ({ terms, constant }) => {
    let [low, high] = [constant, constant]
    const groups = new Map<Block, Map<number, number>>()
    for (const { variable, by } of terms) {
      if (!isOpen(variable)) {
        low += by * read(variable).low
        high += by * read(variable).low
        continue
      }
      const block = blockOf(variable)
      if (block === null) return null
      const costs = groups.get(block) ?? new Map<number, number>()
      groups.set(block, costs.set(variable, (costs.get(variable) ?? 0) + by))
    }
    for (const [block, costs] of groups) {
      low += block.lowest(costs)
      high -= block.lowest(new Map([...costs].map(([variable, by]) => [variable, -by])))
    }
    return { low, high }
  }
  return { read, interval }
}

/** Open variables that hang together through relations, with their linear programme solved as far as feasibility. */
interface Block {
  /** Lowest value of Σ cost · variable; −Infinity when unbounded. */
  readonly lowest: (costs: ReadonlyMap<number, number>) => number
}

/** Open variables reachable from one of them through relations. */
function connected(start: number, relationsOf: Knowledge['relationsOf'], isOpen: (variable: number) => boolean): Set<number> {
  const reached = new Set([start])
  for (const variable of reached) {
    for (const { terms } of relationsOf(variable)) {
      for (const term of terms) if (isOpen(term.variable)) reached.add(term.variable)
    }
  }
  return reached
}

/** Variables are shifted to start at 0; finite upper ends become rows of their own. */
function buildBlock(open: ReadonlySet<number>, relationsOf: Knowledge['relationsOf'], read: Audit['read']): Block | null {
  const columns = new Map([...open].map((variable, i) => [variable, i]))
  const empty = () => new Array<number>(columns.size).fill(0)
  const rows: Row[] = []
  for (const { terms, equal, limit } of new Set([...open].flatMap((variable) => relationsOf(variable)))) {
    const coefficients = empty()
    let rest = limit
    for (const { variable, by } of terms) {
      rest -= by * read(variable).low
      const column = columns.get(variable)
      if (column !== undefined) coefficients[column]! += by
    }
    rows.push({ coefficients, equal, limit: rest })
  }
  for (const [variable, column] of columns) {
    const { low, high } = read(variable)
    if (high === Infinity) continue
    const coefficients = empty()
    coefficients[column] = 1
    rows.push({ coefficients, equal: false, limit: high - low })
  }
  const start: Feasible | null = findFeasible(rows, columns.size)
  if (start === null) return null
  const lowest: Block['lowest'] = (costs) => {
    const cost = empty()
    let fixed = 0
    for (const [variable, by] of costs) {
      cost[columns.get(variable)!] = by
      fixed += by * read(variable).low
    }
    return fixed + minimum(start, cost)
  }
  return { lowest }
}
