/** One sentence, several readings: what each reading comes to, side by side. */
import { dotPlot, type DotRow } from '../../charts/dot-plot.ts'
import type { Indicator } from '../../edition/model/types.ts'
import { indicatorWords } from '../../language/interface/indicator.ts'
import { figureWords } from '../../language/interface/figures.ts'
import type { Locale } from '../../language/locale.ts'
import { formatNumber } from '../../language/numbers.ts'
import { chartOf } from './charts.ts'
import { wideWidth, type ChartView } from './chart-view.ts'
import { progressOf, wordsOf } from './indicators.ts'

/** The mean yearly fall of each reading beside the number that the plan names; null when no reading can be computed. */
export function readingsChart(indicator: Indicator, locale: Locale): ChartView | null {
  const { readings } = progressOf(indicator)
  const w = indicatorWords(locale)
  const rows = readings.map(({ target, arithmetic }): DotRow => {
    const percent = target.kind === 'fall-relative'
    const name = `${target.readingName[locale] || wordsOf(target, locale)} (${percent ? w.perYearPercent : w.perYearPoints})`
    const fall = arithmetic && (arithmetic.kind === 'fall-points' || arithmetic.kind === 'fall-relative') ? arithmetic : null
    if (!fall || fall.meanFall === null) return { state: 'missing', name, words: figureWords(locale).statuses.insufficient, before: null }
    return { state: 'figure', name, value: fall.meanFall, status: fall.latest.status, before: null }
  })
  const wanted = new Set(readings.map(({ target }) => target.value))
  if (wanted.size !== 1 || rows.every((row) => row.state === 'missing')) return null
  const value = [...wanted][0]!
  const number = formatNumber(value, locale)
  const sentence = w.readingsSentence(rows.filter((row) => row.state === 'figure' && row.value >= value).length, rows.length, number)
  const input = {
    title: sentence,
    note: indicator.name[locale],
    unit: '',
    decimals: 1,
    rows,
    period: '',
    before: null,
    mark: { value, words: w.readingsMark(number) },
    asGiven: true,
  }
  const id = `cach-${indicator.code.toLowerCase()}`
  return {
    kind: 'dot-plot',
    sentence,
    subtitle: w.readingsSubtitle,
    phone: dotPlot({ ...input, id }, locale),
    wide: dotPlot({ ...input, id: `${id}-r`, width: wideWidth }, locale),
  }
}

/** The one chart that stands for an indicator elsewhere: its own, or what its readings come to. */
export const mainChart = (indicator: Indicator, locale: Locale): ChartView | null =>
  chartOf(indicator, locale) ?? readingsChart(indicator, locale)
