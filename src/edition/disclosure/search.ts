/** Looking for a safe pattern of hidden cells: hide greedily until every number is safe, then publish again what can be. */
import { auditOf, type Audit, type Knowledge } from './audit.ts'
import { byImportance, chooseCell } from './choose.ts'
import type { Component } from './components.ts'
import { isSafe } from './criterion.ts'
import { hiddenNumber, type Expression } from './sensitive.ts'
import type { HidingCause } from '../../model/disclosure.ts'
import type { Refusal } from './types.ts'

export interface Pattern {
  /** Cells to hide, and why. */
  readonly causes: ReadonlyMap<number, HidingCause>
  /** Cells whose number no pattern protects. */
  readonly refused: ReadonlyMap<number, Refusal['reason']>
}

/** Ends because every round hides one more cell, finds one useless for good, or gives one up. */
export function searchPattern({ cells, small }: Component, knowledge: Knowledge, smallCount: number): Pattern {
  const { model } = knowledge
  const causes = new Map<number, HidingCause>()
  const refused = new Map<number, Refusal['reason']>()
  const useless = new Set<number>()
  const gone = cells.filter((cell) => isSuppressed(model.cells[cell]!.observation))
  for (const cell of cells) if (model.cells[cell]!.primary !== null) causes.set(cell, model.cells[cell]!.primary!)

  const hidden = () => new Set([...gone, ...causes.keys()])
  const guarded = () => [...small, ...[...hidden()].flatMap((cell) => hiddenNumber(model, cell))].filter((e) => !refused.has(e.cell))
  const exposed = (audit: Audit) => guarded().find((e) => !isProtected(e, audit, smallCount))

  for (;;) {
    const audit = auditOf(knowledge, hidden())
    const expression = exposed(audit)
    if (expression === undefined) break
    const contradiction = audit.interval(expression) === null
    const next = contradiction ? null : chooseCell(expression, { knowledge, hidden: hidden(), useless, audit, smallCount })
    const { cell, cause } = expression
    if (next !== null) causes.set(next, causeOf(expression, next, knowledge))
    else if (cause === 'complementary' && isSecondary(causes.get(cell))) {
      // It was to protect others but follows from what must stay published: so it protects nothing.
      causes.delete(cell)
      useless.add(cell)
    } else refused.set(cell, contradiction ? 'contradiction' : 'no-safe-pattern')
  }
  for (const cell of byImportance(
    [...causes.keys()].filter((c) => isSecondary(causes.get(c))),
    knowledge,
  )) {
    const cause = causes.get(cell)!
    causes.delete(cell)
    if (exposed(auditOf(knowledge, hidden())) !== undefined) causes.set(cell, cause)
  }
  return { causes, refused }
}

function isProtected(expression: Expression, audit: Audit, smallCount: number): boolean {
  const interval = audit.interval(expression)
  return interval !== null && isSafe(interval, smallCount, expression.whole)
}

const isSuppressed = (o: Knowledge['model']['cells'][number]['observation']): boolean => o.state === 'missing' && o.reason === 'suppressed'

const isSecondary = (cause: HidingCause | undefined): boolean => cause === 'complementary' || cause === 'small-increment'

/** The number's own reason for a cell that tells it directly; otherwise the cell only stands in the way. */
function causeOf({ terms, cause }: Expression, cell: number, { model }: Knowledge): HidingCause {
  const direct = terms.some((term) => model.variables[term.variable]!.readings.some((reading) => reading.cell === cell))
  return direct ? cause : 'complementary'
}
