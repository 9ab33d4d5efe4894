/** Which cell to hide next, when a reader could come too close to a number. */
import { auditOf, type Audit, type Knowledge } from './audit.ts'
import { isSafe } from './criterion.ts'
import type { Expression } from './sensitive.ts'

/**
 * The nearest cells that tell anything about the number, counted in relations: the first that makes it safe, otherwise the
 * first that leaves it more room, otherwise the first; in the order of `cost`. Null when nothing is left to hide.
 */
export function chooseCell(
  expression: Expression,
  knowledge: Knowledge,
  audit: Audit,
  hidden: ReadonlySet<number>,
  smallCount: number,
): number | null {
  const { model, relationsOf } = knowledge
  const seen = new Set<number>()
  let ring = new Set(expression.terms.map((term) => term.variable))
  while (ring.size > 0) {
    const candidates = [...ring].flatMap((variable) =>
      model.variables[variable]!.readings.map((r) => r.cell).filter(
        (cell) => !hidden.has(cell) && model.cells[cell]?.indicator.confidential,
      ),
    )
    if (candidates.length > 0) {
      const ordered = [...new Set(candidates)].toSorted((a, b) => cost(a, knowledge, expression) - cost(b, knowledge, expression) || a - b)
      return mostUseful(ordered, expression, knowledge, audit, hidden, smallCount)
    }
    for (const variable of ring) seen.add(variable)
    // Beyond a published number nothing more can be learned about this one; beyond a hidden number it can.
    const open = [...ring].filter((variable) => audit.read(variable).low < audit.read(variable).high)
    ring = new Set(
      open
        .flatMap((variable) => relationsOf(variable))
        .flatMap(({ terms }) => terms.map((term) => term.variable))
        .filter((variable) => !seen.has(variable)),
    )
  }
  return null
}

function mostUseful(
  ordered: readonly number[],
  expression: Expression,
  knowledge: Knowledge,
  audit: Audit,
  hidden: ReadonlySet<number>,
  smallCount: number,
): number {
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
  const { commune, numerator } = model.cells[cell]!
  const value = numerator === null ? 0 : (model.variables[numerator]!.truth ?? 0)
  return (commune ? 0 : 2 * far) + (value > 0 ? 0 : far) + value
}

/** The order in which complementary cells are tried for publication again: totals first, then the largest. */
export function byImportance(cells: readonly number[], { model }: Knowledge): number[] {
  const weight = (cell: number) => {
    const { commune, numerator } = model.cells[cell]!
    return (commune ? 0 : far) + (numerator === null ? 0 : (model.variables[numerator]!.truth ?? 0))
  }
  return cells.toSorted((a, b) => weight(b) - weight(a) || a - b)
}
