/** A time series said in words, for those who cannot see it. */
import { chartWords, definitionName } from '../../language/chart-words.ts'
import type { Locale } from '../../model/locale.ts'
import { spoken } from '../marks.ts'
import type { SeriesBreak, SeriesPoint, TimeSeriesInput } from './input.ts'
import { definitionApart } from './same-day.ts'
import { isFigure } from './segments.ts'
import { valueText } from './value-labels.ts'

/** Sentences: what it is, each period with its value or the reason it has none, the targets, the breaks. */
export function describeTimeSeries(
  input: TimeSeriesInput,
  points: readonly SeriesPoint[],
  breaks: readonly SeriesBreak[],
  locale: Locale,
): string[] {
  const w = chartWords(locale)
  const said = points.map((point) => {
    if (!isFigure(point)) return `${point.label}: ${point.words}`
    const value = valueText(point, input.unit, input.decimals, locale)
    const definition = definitionApart(point, points)
    const name = definition ? `${point.label} (${definitionName(definition, locale)})` : point.label
    return `${name}: ${spoken(input.unit === '%' ? value : `${value} ${input.unit}`.trim(), point.status, locale)}`
  })
  return [
    points.length === 1 && points.some(isFigure) ? w.describe.oneFigure : w.describe.timeSeries,
    points.some(isFigure) ? said.join('; ') : [w.noFigure, ...said].join('; '),
    input.targets
      .map((target) => (target.kind === 'path' && target.goal ? `${target.words}: ${target.goal.words}` : target.words))
      .join('; '),
    breaks.map(({ label }) => w.describe.breakAt(label)).join('; '),
    !input.joinPoints && points.length > 1 ? w.notJoined : '',
  ]
}
