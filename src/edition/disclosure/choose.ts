/** Which cell to hide next, when a reader could come too close to a number. */
import type { Audit } from './audit.ts'
import { judge } from './criterion.ts'
import type { Knowledge } from './knowledge.ts'
import type { Expression } from './sensitive.ts'

/** Where a search stands. */
export interface Situation {
  readonly knowledge: Knowledge
  /** Changed while cells are tried, and left as it was. */
  readonly audit: Audit
  /** Cells found to hide nothing: they follow from others that must stay. */
  readonly useless: ReadonlySet<number>
}

/**
 * The nearest cells that say anything about the number, counted in relations: the first that makes it safe, otherwise the
 * first that leaves it more room, otherwise the first; in the order of `cost`. Null when nothing is left to hide.
 */
export function chooseCell(expression: Expression, situation: Situation): number | null {
  const { knowledge, audit } = situation
  const seen = new Set<number>()
  let ring = new Set(expression.terms.map((term) => term.variable))
  for (let distance = 0; ring.size > 0; distance++) {
    const candidates = new Set([...ring].flatMap((variable) => hideableCells(variable, situation)))
    if (candidates.size > 0) {
      const weight = (cell: number) => (distance === 0 && cell === expression.cell ? -1 : cost(cell, knowledge))
      const ordered = [...candidates].map((cell) => ({ cell, weight: weight(cell) }))
      ordered.sort((a, b) => a.weight - b.weight || a.cell - b.cell)
      return mostUseful(
        ordered.map(({ cell }) => cell),
        expression,
        situation,
      )
    }
    for (const variable of ring) seen.add(variable)
    // Beyond a published number nothing more can be learned about this one; beyond a hidden number it can.
    const relations = new Set([...ring].filter(audit.isOpen).flatMap((variable) => knowledge.relationsOf(variable)))
    ring = new Set([...relations].flatMap(({ terms }) => terms.map((term) => term.variable)).filter((variable) => !seen.has(variable)))
  }
  return null
}

/** Published cells that say something about a variable and may be hidden. */
function hideableCells(variable: number, { knowledge, audit, useless }: Situation): number[] {
  const { cells, variables } = knowledge.model
  const mayHide = (cell: number) => cells[cell]?.indicator.confidential && !audit.isHidden(cell) && !useless.has(cell)
  return variables[variable]!.readings.map((reading) => reading.cell).filter(mayHide)
}

function mostUseful(ordered: readonly number[], expression: Expression, { knowledge, audit }: Situation): number {
  const width = () => {
    const interval = audit.interval(expression)
    return interval === null ? 0 : interval.high - interval.low
  }
  // The only cell is hidden whether it suffices or not.
  if (ordered.length === 1) return ordered[0]!
  const now = width()
  let wider: number | null = null
  for (const cell of ordered) {
    audit.hide(cell)
    const safe = judge(expression, audit, knowledge.settings.smallCount) === 'safe'
    if (!safe && wider === null && width() > now) wider = cell
    audit.publish(cell)
    if (safe) return cell
  }
  return wider ?? ordered[0]!
}

const far = 1e15

/** A commune before a total, a positive value before 0 (which protects little), the smallest first. */
function cost(cell: number, { model }: Knowledge): number {
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
