/** Figures of a place, a row for each series: the latest figure and those before it. */
import type { Publication } from '../../edition/publication.ts'
import type { Indicator, Observation } from '../../model/types.ts'

export interface SeriesRow {
  readonly indicator: Indicator
  readonly latest: Observation
  /** Newest first, all under the same definition as the latest. */
  readonly earlier: readonly Observation[]
}

/** One row for each indicator and definition, in the order that the register gives, else in its own; newest definition first. */
export function seriesRows({ edition, index }: Publication, observations: readonly Observation[]): SeriesRow[] {
  const places = new Map(edition.indicators.map((indicator, place) => [indicator, place]))
  const inRegister = (a: Indicator, b: Indicator) => a.order - b.order || places.get(a)! - places.get(b)!
  return [...Map.groupBy(observations, (o) => `${o.indicator} ${o.definition}`).values()]
    .flatMap((series): SeriesRow[] => {
      const [latest, ...earlier] = series.toSorted((a, b) => (a.period.end < b.period.end ? 1 : -1))
      const indicator = latest && index.indicators.get(latest.indicator)
      return indicator ? [{ indicator, latest, earlier }] : []
    })
    .sort((a, b) => inRegister(a.indicator, b.indicator) || (a.latest.period.end < b.latest.period.end ? 1 : -1))
}
