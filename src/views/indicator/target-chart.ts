/** The latest figure beside its target: a scale, or counting cells where the target is a handful of things. */
import { rangeStrip } from '../../charts/range-strip.ts'
import { targetVsLatest } from '../../charts/target-vs-latest.ts'
import type { Indicator, Target } from '../../model/types.ts'
import type { Locale } from '../../model/locale.ts'
import { targetSentence } from '../../language/sentences.ts'
import { wideWidth, type ChartView } from '../chart-view.ts'
import { finding, findingFigure, subtitle } from './finding.ts'
import { periodOf, rootFigures, wordsOf } from './indicators.ts'

export function targetChart(indicator: Indicator, target: Target, locale: Locale, id: string): ChartView {
  const words = wordsOf(target, locale)
  const last = rootFigures(indicator.code).at(-1)
  const latest = last ? { value: last.value, label: periodOf(last, locale), status: last.status } : null
  const sentence = targetSentence(
    {
      ...finding(indicator, [], locale),
      latest: last ? findingFigure(last) : null,
      target: { value: target.value, isLevel: target.comparison !== 'range', words },
    },
    locale,
  )
  const common = {
    id,
    title: sentence,
    note: subtitle(indicator, locale),
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
    subtitle: subtitle(indicator, locale),
    phone: draw(),
    wide: draw(wideWidth),
  }
}

/** Whether a target is “from … (to …)” of a handful of things, which cells can show. */
const countable = ({ comparison, value, valueTo }: Target): boolean =>
  (comparison === '>=' || comparison === 'range') && Number.isInteger(value) && value >= 0 && (valueTo ?? value) <= 6
