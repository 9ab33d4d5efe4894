/** Which cell to hide next, when a reader could come too close to a number. */
import { auditOf, type Audit, type Knowledge } from './audit.ts'
import { isSafe } from './criterion.ts'
import type { Expression } from './sensitive.ts'

/** Where a search stands. */
export interface Situation {
  readonly knowledge: Knowledge
  readonly hidden: ReadonlySet<number>
  /** Cells found to hide nothing: they follow from others that must stay. */
  readonly useless: ReadonlySet<number>
  readonly audit: Audit
  readonly smallCount: number
}

/**
 * The nearest cells that tell anything about the number, counted in relations: the first that makes it safe, otherwise the
 * first that leaves it more room, otherwise the first; in the order of `cost`. Null when nothing is left to hide.
 */
export function chooseCell(expression: Expression, situation: Situation): number | null {
  const { knowledge, audit } = situation
  const seen = new Set<number>()
  let ring = new Set(expression.terms.map((term) => term.variable))
  while (ring.size > 0) {
    const candidates = new Set([...ring].flatMap((variable) => tellersOf(variable, situation)))
    if (candidates.size > 0) {
      const ordered = [...candidates].toSorted((a, b) => cost(a, knowledge, expression) - cost(b, knowledge, expression) || a - b)
      return mostUseful(ordered, expression, situation)
    }
    for (const variable of ring) seen.add(variable)
    // Beyond a published number nothing more can be learned about this one; beyond a hidden number it can.
    const open = [...ring].filter((variable) => audit.read(variable).low < audit.read(variable).high)
    const next = open.flatMap((variable) => knowledge.relationsOf(variable)).flatMap(({ terms }) => terms.map((term) => term.variable))
    ring = new Set(next.filter((variable) => !seen.has(variable)))
  }
  return null
}

/** Published cells that tell about a variable and may be hidden. */
function tellersOf(variable: number, { knowledge, hidden, useless }: Situation): number[] {
  const { cells, variables } = knowledge.model
  const mayHide = (cell: number) => cells[cell]?.indicator.confidential && !hidden.has(cell) && !useless.has(cell)
  return variables[variable]!.readings.map((reading) => reading.cell).filter(mayHide)
}

function mostUseful(ordered: readonly number[], expression: Expression, { knowledge, audit, hidden, smallCount }: Situation): number {
  const width = (interval: ReturnType<Audit['interval']>) => (interval === null ? 0 : interval.high - interval.low)
  const now = width(audit.interval(expression))
  let wider: number | null = null
  for (const cell of ordered) {
    const interval = auditOf(knowledge, new Set([...hidden, cell])).interval(expression)
    if (interval !== null && isSafe(interval, smallCount, expression.whole)) return cell
    if (wider === null && width(interval) > now) wider = cell
  }
  return wider ?? ordered[0]!
}

const far = 1e15

/** The cell itself first; a commune before a total, a positive value before 0 (which protects little), the smallest first. */
function cost(cell: number, { model }: Knowledge, expression: Expression): number {
  if (cell === expression.cell) return -1
  const value = valueOf(cell, model)
  return (model.cells[cell]!.commune ? 0 : 2 * far) + (value > 0 ? 0 : far) + value
}

/** The order in which further cells are tried for publication again: totals first, then the largest. */
export function byImportance(cells: readonly number[], { model }: Knowledge): number[] {
  const weight = (cell: number) => (model.cells[cell]!.commune ? 0 : far) + valueOf(cell, model)
  return cells.toSorted((a, b) => weight(b) - weight(a) || a - b)
}

function valueOf(cell: number, { cells, variables }: Knowledge['model']): number {
  const { numerator } = cells[cell]!
  return numerator === null ? 0 : (variables[numerator]!.truth ?? 0)
}
