/** A series with one value as a number: no axes, for there is no course to draw. */
import { numberCard } from '../../charts/number-card.ts'
import { seriesSentence } from '../../language/sentences.ts'
import type { FigureObservation, Indicator } from '../../model/types.ts'
import { seriesTable } from '../chart-table.ts'
import { wideWidth, type ChartView } from '../chart-view.ts'
import type { Rendition } from '../rendition.ts'
import { keyFigure } from './key-figure.ts'
import { chartSubtitle, seriesMessage } from './message.ts'

/** `place` where the series is not the whole territory's own. */
export function numberCardChart(
  rendition: Rendition,
  indicator: Indicator,
  figure: FigureObservation,
  id: string,
  place?: string,
): ChartView {
  const { locale } = rendition
  const { number, unit, period, definition, status } = keyFigure(rendition, indicator, figure)
  const sentence = seriesSentence(seriesMessage(rendition, indicator, [figure]), locale)
  const subtitle = chartSubtitle(rendition, indicator, place)
  const input = { title: sentence, note: subtitle, value: number, unit, period, definition, status }
  return {
    kind: 'number-card',
    sentence,
    subtitle,
    phone: numberCard({ ...input, id }, locale),
    wide: numberCard({ ...input, id: `${id}-r`, width: wideWidth }, locale),
    table: seriesTable(indicator, [figure], locale),
  }
}
