/**
 * Times that add up: what happened in a year is what happened in its months. A count that is not made so (households helped
 * in a year, some of them in several months) shows it wherever all of its parts are given; then nothing is taken to add up.
 */
import type { Indicator, IsoDate, Period } from '../../model/types.ts'
import { momentOf } from '../observations/moment.ts'
import type { Cell, CellModel } from './cells.ts'
import type { Place, Sum } from './place.ts'

/** A cell and where it stands. */
type Placed = readonly [cell: Cell, place: Place]

/** For each figure of a span of time: the sum over the pieces into which other spans of the same unit cut it. */
export function spanSums({ cells, variables, find }: CellModel, placeOf: (cell: Cell) => Place): Sum[] {
  const flows = cells.filter(({ indicator, numerator }) => isFlow(indicator) && numerator !== null)
  return [...Map.groupBy(flows, ({ indicator }) => indicator).values()].flatMap((own) => {
    const placed = own.map((cell): Placed => [cell, placeOf(cell)])
    const series = Map.groupBy(placed, ([, { unitId, definition }]) => `${unitId}|${definition}`)
    const sums = [...series.values()].flatMap((cellsOfUnit) => cellsOfUnit.flatMap((total) => spanSum(total, cellsOfUnit)))
    const truth = ({ indicator, unitId, period, definition }: Place) => {
      const at = cells[find(indicator, unitId, period, definition) ?? -1]?.numerator ?? null
      return at === null ? null : variables[at]!.truth
    }
    return sums.every((sum) => mayAddUp(sum, truth)) ? sums : []
  })
}

const isFlow = ({ timing, measure, denominatorSeries, formula }: Indicator): boolean =>
  timing === 'period' && measure !== 'rate' && denominatorSeries === null && formula === null

function spanSum([, total]: Placed, series: readonly Placed[]): Sum[] {
  const { start, end } = total.period
  const inner = series.map(([, { period }]) => period).filter((one) => start <= one.start && one.end <= end && one !== total.period)
  if (inner.length === 0) return []
  const begins = new Set([start, ...inner.flatMap((one) => [one.start, shifted(one.end, 1)])].filter((day) => day <= end))
  const days = [...begins].toSorted()
  const parts = days.map((day, i): Place => {
    const period: Period = { ...total.period, start: day, end: days[i + 1] === undefined ? end : shifted(days[i + 1]!, -1) }
    return { ...total, period, days: period, moment: momentOf({ timing: 'period' }, period) }
  })
  return [{ kind: 'span', roles: ['numerator'], total, parts }]
}

/** False where all is given and differs, or what is given is already more than the whole. */
function mayAddUp({ total, parts }: Sum, truth: (place: Place) => number | null): boolean {
  const [whole, given] = [truth(total), parts.map(truth)]
  if (whole === null) return true
  const rest = given.reduce<number>((left, part) => left - (part ?? 0), whole)
  const slack = 1e-6 * Math.max(1, Math.abs(whole))
  return given.includes(null) ? rest >= -slack : Math.abs(rest) <= slack
}

function shifted(day: IsoDate, by: number): IsoDate {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + by)
  return date.toISOString().slice(0, 10)
}
