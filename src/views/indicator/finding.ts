/** What a chart's sentence and subtitle are made of. */
import type { FigureObservation, Indicator, MissingReason, Observation } from '../../model/types.ts'
import { figureWords } from '../../language/interface/figures.ts'
import type { Locale } from '../../model/locale.ts'
import type { MessageFigure } from '../../language/chart-message.ts'
import type { SeriesMessage } from '../../language/sentences.ts'
import { edition, index } from '../../site/edition.ts'
import { rootSeries } from './indicators.ts'

/** Measure, place and denominator. */
export function subtitle(indicator: Indicator, locale: Locale, place = edition().site.place[locale]): string {
  const parts = [indicator.name[locale], place]
  if (indicator.denominatorIs[locale])
    parts.push(`${figureWords(locale).columns.denominator.toLowerCase()}: ${indicator.denominatorIs[locale]}`)
  return parts.join('; ')
}

/** Why the whole has no figure, as its latest row says. */
export function missingWhy(indicator: Indicator): MissingReason | undefined {
  const last = rootSeries(indicator.code).at(-1)
  return last?.state === 'missing' ? last.reason : undefined
}

/** A figure as sentences need it: with the decimals that its source printed. */
export const findingFigure = ({ period, value, definition, status, printedDecimals }: FigureObservation): MessageFigure => ({
  period,
  value,
  definition,
  status,
  decimals: printedDecimals ?? undefined,
})

export function finding(
  indicator: Indicator,
  series: readonly Observation[],
  locale: Locale,
  comparable = indicator.joinPoints,
): SeriesMessage {
  const figures = series.filter((o) => o.state === 'figure').map(findingFigure)
  return {
    subject: indicator.shortName[locale],
    measure: indicator.measure,
    unit: indicator.unit[locale],
    decimals: indicator.decimals,
    figures,
    comparable,
    unitsKnown: (index().series.get(indicator.code) ?? []).some((o) => o.state === 'figure'),
    missing: missingWhy(indicator),
  }
}
