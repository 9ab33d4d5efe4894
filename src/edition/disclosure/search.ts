/** Looking for a safe pattern of hidden cells: hide greedily until every number is safe, then publish again what can be. */
import type { HidingCause } from '../../model/disclosure.ts'
import type { Audit } from './audit.ts'
import { byImportance, chooseCell } from './choose.ts'
import type { Component } from './components.ts'
import { judge } from './criterion.ts'
import type { Knowledge } from './knowledge.ts'
import { hiddenNumber, type Expression } from './sensitive.ts'
import type { Refusal } from './types.ts'
import { waitingNumbers, type Waiting } from './waiting.ts'

export interface Pattern {
  /** Cells to hide, and why. */
  readonly causes: ReadonlyMap<number, HidingCause>
  /** Cells whose number no pattern protects. */
  readonly refused: ReadonlyMap<number, Refusal['reason']>
}

/** A pattern in the making. */
interface Search {
  readonly knowledge: Knowledge
  readonly audit: Audit
  readonly waiting: Waiting
  readonly causes: Map<number, HidingCause>
  readonly refused: Map<number, Refusal['reason']>
  /** What follows for each hidden cell's own number. */
  readonly hiddenNumbers: Map<number, readonly Expression[]>
}

/** Ends because every round hides one more cell, finds one useless for good, or gives one up. */
export function searchPattern({ cells, small }: Component, knowledge: Knowledge, audit: Audit): Pattern {
  const search: Search = { knowledge, audit, waiting: waitingNumbers(), causes: new Map(), refused: new Map(), hiddenNumbers: new Map() }
  search.waiting.add(small)
  for (const cell of cells) {
    const { withheld, primary } = knowledge.model.cells[cell]!
    if (primary !== null) search.causes.set(cell, primary)
    if (withheld || primary !== null) conceal(cell, search)
  }
  hideUntilSafe(search)
  publishUnneeded(search)
  return search
}

function hideUntilSafe(search: Search): void {
  const { knowledge, audit, waiting, causes, refused } = search
  const useless = new Set<number>()
  for (let expression = waiting.next(); expression !== undefined; expression = waiting.next()) {
    const { cell, cause } = expression
    if (refused.has(cell)) continue
    const verdict = judge(expression, audit, knowledge.settings.smallCount)
    if (verdict === 'safe') continue
    const next = verdict === 'contradiction' ? null : chooseCell(expression, { knowledge, audit, useless })
    if (next !== null) {
      causes.set(next, causeOf(expression, next, knowledge))
      hide(next, search)
      waiting.add([expression])
    } else if (cause === 'complementary' && isSecondary(causes.get(cell))) {
      // It was to protect others but follows from what must stay published: so it protects nothing.
      causes.delete(cell)
      useless.add(cell)
      waiting.touch(publish(cell, search))
    } else refused.set(cell, verdict === 'contradiction' ? 'contradiction' : 'no-safe-pattern')
  }
}

function publishUnneeded(search: Search): void {
  const { knowledge, audit, waiting, causes, refused } = search
  const secondary = [...causes.keys()].filter((cell) => isSecondary(causes.get(cell)))
  for (const cell of byImportance(secondary, knowledge)) {
    const touched = publish(cell, search)
    const exposed = [...waiting.about(touched)].some(
      (e) => !refused.has(e.cell) && judge(e, audit, knowledge.settings.smallCount) !== 'safe',
    )
    if (exposed) hide(cell, search)
    else causes.delete(cell)
  }
}

/** Hides a cell; its own number, and all that hangs together with it, are to be judged. */
function hide(cell: number, search: Search): void {
  conceal(cell, search)
  search.waiting.touch(search.audit.touchedBy(cell))
}

function conceal(cell: number, { knowledge, audit, waiting, hiddenNumbers }: Search): void {
  audit.hide(cell)
  const numbers = hiddenNumber(knowledge.model, cell)
  hiddenNumbers.set(cell, numbers)
  waiting.add(numbers)
}

/** Returns the variables for which other things may follow now. */
function publish(cell: number, { audit, waiting, hiddenNumbers }: Search): ReadonlySet<number> {
  const touched = audit.touchedBy(cell)
  audit.publish(cell)
  waiting.remove(hiddenNumbers.get(cell) ?? [])
  hiddenNumbers.delete(cell)
  return touched
}

const isSecondary = (cause: HidingCause | undefined): boolean => cause === 'complementary' || cause === 'small-increment'

/** The number's own reason for a cell that gives it directly; otherwise the cell only stands in the way. */
function causeOf({ terms, cause }: Expression, cell: number, { model }: Knowledge): HidingCause {
  const direct = terms.some((term) => model.variables[term.variable]!.readings.some((reading) => reading.cell === cell))
  return direct ? cause : 'complementary'
}
