/** Running totals: counts that never fall. */
import { unitKey, type CellModel } from './cells.ts'
import { ascending, type Relation } from './relation.ts'
import type { DisclosureInput } from './types.ts'

/** before ≤ after for neighbours in time. */
export function runningTotals(input: DisclosureInput, model: CellModel): Relation[] {
  return input.cumulative.flatMap((indicator) =>
    seriesOf(model, indicator).flatMap((series) =>
      series.slice(1).flatMap((after, i) => {
        const [from, to] = [model.cells[series[i]!]!.numerator!, model.cells[after]!.numerator!]
        return ascending('cumulative', from, to, model)
      }),
    ),
  )
}

/** Positions of one indicator's cells with a count, grouped by unit and definition, in time order. */
export function seriesOf({ cells }: Pick<CellModel, 'cells'>, indicator: string): number[][] {
  const groups = new Map<string, number[]>()
  cells.forEach((cell, i) => {
    if (cell.observation.indicator !== indicator || cell.numerator === null) return
    const key = `${unitKey(cell)}|${cell.observation.definition}`
    const group = groups.get(key)
    if (group) group.push(i)
    else groups.set(key, [i])
  })
  const end = (cell: number) => cells[cell]!.observation.period.end
  return [...groups.values()].map((group) => group.toSorted((a, b) => (end(a) < end(b) ? -1 : 1)))
}
