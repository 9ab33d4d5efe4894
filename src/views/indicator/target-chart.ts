/** The latest figure beside its target: a scale, or counting cells where the target is a handful of things. */
import { rangeStrip } from '../../charts/range-strip.ts'
import { targetVsLatest } from '../../charts/target-vs-latest.ts'
import { figureWords } from '../../language/interface/figures.ts'
import type { Indicator, Target } from '../../model/types.ts'
import { targetSentence } from '../../language/sentences.ts'
import { wideWidth, type ChartView } from '../chart-view.ts'
import { datedText, periodText } from '../figure-text.ts'
import type { Rendition } from '../rendition.ts'
import { chartSubtitle, messageFigure, seriesMessage } from './message.ts'
import { rootFigures } from './series.ts'
import { targetWords } from './target-view.ts'

export function targetChart(rendition: Rendition, indicator: Indicator, target: Target, id: string): ChartView {
  const { publication, locale } = rendition
  const w = figureWords(locale)
  const words = targetWords(publication, target, locale)
  const last = rootFigures(publication, indicator.code).at(-1)
  const latest = last ? { value: last.value, label: periodText(last, locale), status: last.status, bound: last.bound } : null
  const sentence = targetSentence(
    {
      ...seriesMessage(rendition, indicator, []),
      latest: last ? messageFigure(last) : null,
      target: { value: target.value, isLevel: target.comparison !== 'range', words },
    },
    locale,
  )
  const common = {
    id,
    title: sentence,
    note: chartSubtitle(rendition, indicator),
    unit: indicator.unit[locale],
    decimals: indicator.decimals,
    latest,
  }
  const strip = indicator.measure === 'count' && countable(target) && (latest?.value ?? 0) >= 0
  const draw = (width?: number) =>
    strip
      ? rangeStrip(
          { ...common, ...(width ? { id: `${id}-r`, width } : {}), target: { from: target.value, to: target.valueTo, words } },
          locale,
        )
      : targetVsLatest(
          {
            ...common,
            ...(width ? { id: `${id}-r`, width } : {}),
            target: { comparison: target.comparison, value: target.value, valueTo: target.valueTo, words },
          },
          locale,
        )
  return {
    kind: strip ? 'range-strip' : 'target-vs-latest',
    sentence,
    subtitle: chartSubtitle(rendition, indicator),
    phone: draw(),
    wide: draw(wideWidth),
    table: {
      caption: indicator.shortName[locale],
      head: [w.whatContext, w.columns.value],
      rows: [[w.target, words], ...(last ? [[w.latest, datedText(last, indicator, locale)]] : [])],
    },
  }
}

/** Whether a target is “from … (to …)” of a handful of things, which cells can show. */
const countable = ({ comparison, value, valueTo }: Target): boolean =>
  (comparison === '>=' || comparison === 'range') && Number.isInteger(value) && value >= 0 && (valueTo ?? value) <= 6
