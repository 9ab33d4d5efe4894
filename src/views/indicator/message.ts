/** What a chart's sentence and subtitle are made of. */
import { figureWords } from '../../language/interface/figures.ts'
import type { MessageFigure } from '../../language/chart-message.ts'
import type { SeriesMessage } from '../../language/sentences.ts'
import type { FigureObservation, Indicator, MissingReason, Observation } from '../../model/types.ts'
import type { Rendition } from '../rendition.ts'
import { rootSeries, seriesOf } from './series.ts'

/** Measure, place and denominator. */
export function chartSubtitle(
  { publication, locale }: Rendition,
  indicator: Indicator,
  place = publication.edition.site.place[locale],
): string {
  const parts = [indicator.name[locale], place]
  if (indicator.denominatorIs[locale])
    parts.push(`${figureWords(locale).columns.denominator.toLowerCase()}: ${indicator.denominatorIs[locale]}`)
  return parts.join('; ')
}

/** A figure as sentences need it: with the decimals that its source printed. */
export const messageFigure = ({ period, value, definition, status, printedDecimals }: FigureObservation): MessageFigure => ({
  period,
  value,
  definition,
  status,
  decimals: printedDecimals ?? undefined,
})

/** What a sentence over a series says: its figures, and why the whole has none. */
export function seriesMessage(
  { publication, locale }: Rendition,
  indicator: Indicator,
  series: readonly Observation[],
  comparable = indicator.joinPoints,
): SeriesMessage {
  return {
    subject: indicator.shortName[locale],
    measure: indicator.measure,
    unit: indicator.unit[locale],
    decimals: indicator.decimals,
    figures: series.filter((o) => o.state === 'figure').map(messageFigure),
    comparable,
    unitsKnown: seriesOf(publication, indicator.code).some((o) => o.state === 'figure'),
    missing: reasonOfWhole(rootSeries(publication, indicator.code)),
  }
}

/** Why the whole has no figure, as its latest row says. */
function reasonOfWhole(root: readonly Observation[]): MissingReason | undefined {
  const last = root.at(-1)
  return last?.state === 'missing' ? last.reason : undefined
}
