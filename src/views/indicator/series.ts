/** Which observations of an indicator stand for the whole place. */
import { toldFigures } from '../../language/told-figures.ts'
import type { Publication } from '../../edition/publication.ts'
import type { FigureObservation, Indicator, Observation, Target } from '../../model/types.ts'

/** All observations of an indicator, in time order. */
export const seriesOf = ({ index }: Publication, code: string): readonly Observation[] => index.series.get(code) ?? []

export const targetsOf = ({ index }: Publication, { code }: Indicator): readonly Target[] => index.targets.get(code) ?? []

/** Observations of a series for the edition's root unit, in time order. */
export const rootSeries = ({ edition, index }: Publication, code: string): readonly Observation[] =>
  index.unitSeries.get(code)?.get(edition.site.rootUnit) ?? []

export const rootFigures = (publication: Publication, code: string): readonly FigureObservation[] =>
  rootSeries(publication, code).filter((o) => o.state === 'figure')

/** The figure to show first: the root unit's latest, else the latest of any unit. */
export function latestFigure(publication: Publication, { code }: Indicator): FigureObservation | undefined {
  return rootFigures(publication, code).at(-1) ?? seriesOf(publication, code).findLast((o) => o.state === 'figure')
}

/** The root unit's observations, or those of the one unit that the series is about. */
export function seriesToDraw(publication: Publication, { code }: Indicator): readonly Observation[] {
  const root = rootSeries(publication, code)
  if (root.length > 0) return root
  const all = seriesOf(publication, code)
  return new Set(all.map((o) => o.unit)).size === 1 ? all : []
}

export const figuresToDraw = (publication: Publication, indicator: Indicator): readonly FigureObservation[] =>
  seriesToDraw(publication, indicator).filter((o) => o.state === 'figure')

/** The figures that say most of a series: the first and the last that may be compared, else the last one. */
export const comparedEnds = (figures: readonly FigureObservation[], { joinPoints }: Indicator): readonly FigureObservation[] =>
  toldFigures(figures, joinPoints)

/** The series that tells most about the place: a confidential count with the most figures of the whole. */
export function clearestSeries(publication: Publication): Indicator | undefined {
  return publication.edition.indicators
    .filter((indicator) => indicator.confidential && indicator.formula === null && indicator.measure === 'count')
    .map((indicator) => ({ indicator, n: rootFigures(publication, indicator.code).length }))
    .filter(({ n }) => n > 1)
    .sort((a, b) => b.n - a.n)[0]?.indicator
}
