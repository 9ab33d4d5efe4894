/** Running totals: counts that never fall, and grow by what another indicator may count. */
import { dayBefore } from '../units.ts'
import { unitKey, type Cell, type CellModel } from './cells.ts'
import { ascending, excessOf, type Relation, type Term } from './relation.ts'
import type { DisclosureInput } from './types.ts'

/** before + growth ≤ after for neighbours in time, and = where the growth of the whole time between is there. */
export function runningTotals(input: DisclosureInput, model: CellModel): Relation[] {
  return input.cumulative.flatMap(({ indicator, increment }) => {
    const growths = increment === null ? [] : seriesOf(model, increment)
    return seriesOf(model, indicator).flatMap((cells) =>
      cells
        .slice(1)
        .flatMap((after, i) => growthBetween(cells[i]!, after, growths.find(([first]) => sameSeries(first!, after)) ?? [], model)),
    )
  })
}

function growthBetween(before: Cell, after: Cell, growths: readonly Cell[], model: CellModel): Relation[] {
  const { period } = after.observation
  const start = before.observation.period.end
  const between = growths.filter(
    ({ observation: o }) => o.period.kind === period.kind && o.period.start > start && o.period.end <= period.end,
  )
  const rise = ascending('cumulative', before.numerator!, after.numerator!, model)
  if (between.length === 0) return rise
  const reached = between.reduce((day, { observation: o }) => (dayBefore(o.period.start) === day ? o.period.end : day), start)
  const terms: Term[] = [
    ...[before, ...between].map((cell): Term => ({ variable: cell.numerator!, by: 1 })),
    { variable: after.numerator!, by: -1 },
  ]
  const excess = excessOf(terms, model) ?? 0
  if (reached === period.end) return [...rise, { kind: 'cumulative', terms, equal: true, limit: excess }]
  return [...rise, { kind: 'cumulative', terms, equal: false, limit: Math.max(0, excess) }]
}

const sameSeries = (a: Cell, b: Cell): boolean => unitKey(a) === unitKey(b) && a.observation.definition === b.observation.definition

/** Cells of one indicator with a count, grouped by unit and definition, in time order. */
export function seriesOf(model: CellModel, indicator: string): Cell[][] {
  const groups = Map.groupBy(
    model.cells.filter((cell) => cell.observation.indicator === indicator && cell.numerator !== null),
    (cell) => `${unitKey(cell)}|${cell.observation.definition}`,
  )
  return [...groups.values()].map((cells) => cells.toSorted((a, b) => (a.observation.period.end < b.observation.period.end ? -1 : 1)))
}
