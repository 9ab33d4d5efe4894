/** The figures that stand behind a chart's sentence: what it tells, and who published them. */
import { shareText } from '../../language/share.ts'
import { toldFigures } from '../../language/told-figures.ts'
import type { ToldFigure } from '../../language/told-sources.ts'
import { once } from '../../model/once.ts'
import type { FigureObservation, Indicator, Observation } from '../../model/types.ts'
import { indicatorPath } from '../../model/addresses/paths.ts'
import { periodText, valueText } from '../figure-text.ts'
import type { Rendition } from '../rendition.ts'
import { chartOf } from './chart.ts'
import { mainChart } from './readings.ts'
import { seriesToDraw } from './series.ts'

/** A figure with its publisher; `bare` leaves its value out. */
export function toldFigure({ publication, locale }: Rendition, o: FigureObservation, bare = false): ToldFigure {
  const { indicators, sources } = publication.index
  const indicator = indicators.get(o.indicator)
  return {
    publisher: (o.source && sources.get(o.source)?.publisher) ?? '',
    value: bare || !indicator ? '' : valueText(o, indicator, locale),
    period: periodText(o, locale),
    status: o.status,
  }
}

const figuresIn = (series: readonly Observation[]): readonly FigureObservation[] => series.filter((o) => o.state === 'figure')

/** Figures that the sentence of an indicator's main chart tells: its own, or the two ends of each of its readings. */
export function figuresToldBy(rendition: Rendition, indicator: Indicator): readonly FigureObservation[] {
  const { publication } = rendition
  if (chartOf(rendition, indicator)) return toldFigures(figuresIn(seriesToDraw(publication, indicator)), indicator.joinPoints)
  const ends = publication
    .progressOf(indicator)
    .readings.flatMap(({ arithmetic }) =>
      arithmetic && arithmetic.kind !== 'yearly' && arithmetic.baseline ? [arithmetic.baseline, arithmetic.latest] : [],
    )
  return [...new Set(ends)]
}

/** The finding of an indicator with its sources and address, to copy or send; null where there is nothing to say. */
export const shareOf = once((rendition: Rendition, indicator: Indicator): string | null => {
  const { publication, locale, addresses } = rendition
  const chart = mainChart(rendition, indicator)
  if (!chart) return null
  const shared = {
    sentence: chart.sentence,
    told: figuresToldBy(rendition, indicator).map((o) => toldFigure(rendition, o)),
    address: addresses.host ? addresses.absolute(addresses.page(locale, indicatorPath(indicator.code.toLowerCase()))) : '',
    illustrative: publication.edition.site.kind === 'illustrative',
  }
  return shareText(shared, locale)
})
