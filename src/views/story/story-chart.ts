/** The two moments that a story sets side by side, for its own place and for the whole. */
import { slope, type SlopeEnd, type SlopeLine } from '../../charts/slope.ts'
import { formatPeriod } from '../../language/dates.ts'
import { figureWords } from '../../language/interface/figures.ts'
import { seriesSentence } from '../../language/sentences.ts'
import { unitName } from '../../language/unit-names.ts'
import type { ContentPage, FigureObservation } from '../../model/types.ts'
import { wideWidth, type ChartView } from '../chart-view.ts'
import { statedText } from '../figure-text.ts'
import { messageFigure, messageOf } from '../indicator/message.ts'
import { isNamed } from '../../model/period-names.ts'
import { once } from '../../model/once.ts'
import type { Rendition } from '../rendition.ts'
import { unitAtOrLast } from '../units/units.ts'

/** Null for a story that sets nothing side by side. */
export const storyChart = once((rendition: Rendition, { compared, unit, slug }: ContentPage): ChartView | null => {
  const { publication, locale } = rendition
  const { index, edition } = publication
  const indicator = compared && index.indicators.get(compared.indicator)
  if (!compared || !indicator || !unit) return null
  const { from, to } = compared
  const pair = (code: string): readonly [FigureObservation, FigureObservation] | null => {
    const series = index.unitSeries.get(indicator.code)?.get(code) ?? []
    const at = (text: string) => series.filter((o): o is FigureObservation => o.state === 'figure' && isNamed(o.period, text))
    for (const a of at(from.text)) for (const b of at(to.text)) if (a.definition === b.definition) return [a, b]
    return null
  }
  const own = pair(unit)
  if (!own) return null
  const { rootUnit, place } = edition.site
  const whole = rootUnit === unit ? null : pair(rootUnit)
  const end = ({ value, status }: FigureObservation): SlopeEnd => ({ value, status })
  const line = (name: string, [a, b]: readonly [FigureObservation, FigureObservation]): SlopeLine => ({ name, from: end(a), to: end(b) })
  const bearer = unitAtOrLast(publication, unit, to)
  const name = bearer ? unitName(bearer, locale) : unit
  const message = {
    ...messageOf(rendition, indicator, own),
    figures: own.map(messageFigure),
    comparable: indicator.joinPoints,
  }
  const sentence = seriesSentence(message, locale)
  const input = {
    title: sentence,
    note: name,
    unit: message.unit,
    decimals: message.decimals,
    from: formatPeriod(from, locale),
    to: formatPeriod(to, locale),
    lines: [line(name, own), ...(whole ? [line(place[locale], whole)] : [])],
  }
  const id = `truoc-sau-${slug}`
  return {
    kind: 'slope',
    sentence,
    subtitle: name,
    phone: slope({ ...input, id }, locale),
    wide: slope({ ...input, id: `${id}-r`, width: wideWidth }, locale),
    table: {
      caption: indicator.shortName[locale],
      head: [figureWords(locale).columns.unit, input.from, input.to],
      rows: [
        [name, ...own.map((o) => statedText(o, indicator, locale))],
        ...(whole ? [[place[locale], ...whole.map((o) => statedText(o, indicator, locale))]] : []),
      ],
    },
  }
})
