/** Figures of a place, a row for each series: the latest figure and those before it. */
import type { Indicator, Observation, Unit } from '../../model/types.ts'
import { validWithin } from '../../edition/units.ts'
import { edition, index } from '../../site/edition.ts'

export interface SeriesRow {
  readonly indicator: Indicator
  readonly latest: Observation
  /** Newest first, all under the same definition as the latest. */
  readonly earlier: readonly Observation[]
}

/** Observations of the unit itself, not of another that bore its code at another time. */
export const figuresOf = (unit: Unit): readonly Observation[] =>
  edition().observations.filter((o) => o.unit === unit.code && validWithin(unit, o.period))

/** One row for each indicator and definition, in the order of the register, newest definition first. */
export function seriesRows(observations: readonly Observation[]): SeriesRow[] {
  return [...Map.groupBy(observations, (o) => `${o.indicator} ${o.definition}`).values()]
    .map((series) => {
      const [latest, ...earlier] = series.toSorted((a, b) => (a.period.end < b.period.end ? 1 : -1))
      return { indicator: index().indicators.get(latest!.indicator)!, latest: latest!, earlier }
    })
    .sort((a, b) => a.indicator.order - b.indicator.order || (a.latest.period.end < b.latest.period.end ? 1 : -1))
}
