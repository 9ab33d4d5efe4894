/** The figures that stand behind a chart's sentence: what it tells, and who published them. */
import { shareText } from '../../language/share.ts'
import type { ToldFigure } from '../../language/told-sources.ts'
import { once } from '../../model/once.ts'
import type { FigureObservation, Indicator } from '../../model/types.ts'
import { indicatorPath } from '../../model/addresses/paths.ts'
import { periodText, valueText } from '../figure-text.ts'
import type { Rendition } from '../rendition.ts'
import { chartOf } from './chart.ts'
import { clearestReading, mainChart } from './readings.ts'
import { comparedEnds, figuresToDraw } from './series.ts'

/** A figure with its publisher; `bare` leaves its value out. */
export function toldFigure({ publication, locale }: Rendition, o: FigureObservation, bare = false): ToldFigure {
  const { indicators, sources } = publication.index
  const indicator = indicators.get(o.indicator)
  return {
    publisher: (o.source && sources.get(o.source)?.publisher) ?? '',
    value: bare || !indicator ? '' : valueText(o, indicator, locale),
    period: periodText(o, locale),
    status: o.status,
    computed: !bare && (o.derivation !== null || (o.numerator !== null && o.printedDecimals === null)),
  }
}

/** Figures that the sentence of an indicator's main chart tells: its own, or those of the clearest series that its readings use. */
export function figuresToldBy(rendition: Rendition, indicator: Indicator): readonly FigureObservation[] {
  const { publication } = rendition
  const series = chartOf(rendition, indicator) ? indicator : clearestReading(rendition, indicator)?.series
  return series ? comparedEnds(figuresToDraw(publication, series), series) : []
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
