/** One sentence, several readings: what each reading comes to, side by side, and where each leads on its series. */
import { dotPlot, type DotRow } from '../../charts/dot-plot.ts'
import type { TargetMark } from '../../charts/time-series.ts'
import { formatPeriod, shortPeriod } from '../../language/dates.ts'
import { figureWords } from '../../language/interface/figures.ts'
import { formatNumber } from '../../language/numbers.ts'
import { goalsSentence, readingsSentence, readingWords } from '../../language/readings.ts'
import type { Locale } from '../../model/locale.ts'
import type { FallArithmetic, Progress } from '../../model/progress.ts'
import type { Indicator } from '../../model/types.ts'
import { wideWidth, type ChartView } from '../chart-view.ts'
import { isUnsure, quantityText } from '../figure-text.ts'
import { once } from '../../model/once.ts'
import type { Rendition } from '../rendition.ts'
import { chartOf, seriesChart } from './chart.ts'
import { rootSeries } from './series.ts'
import { targetWords } from './target-view.ts'

/** The mean yearly fall of each reading beside the number that the plan names; null when no reading can be computed. */
export const readingsChart = once(({ publication, locale }: Rendition, indicator: Indicator): ChartView | null => {
  const { readings } = publication.progressOf(indicator)
  const w = readingWords(locale)
  const rows = readings.map((progress): DotRow => {
    const { target } = progress
    const name = `${target.readingName[locale] || targetWords(publication, target, locale)} (${w.perYear[kindOf(progress)]})`
    const fall = fallOf(progress)
    if (!fall || fall.meanFall === null) return { state: 'missing', name, words: figureWords(locale).statuses.insufficient, before: null }
    return { state: 'figure', name, value: Math.round(fall.meanFall * 10) / 10, status: fall.latest.status, before: null }
  })
  const wanted = new Set(readings.map(({ target }) => target.value))
  const known = rows.flatMap((row) => (row.state === 'figure' ? [row.value] : []))
  if (wanted.size !== 1 || known.length === 0) return null
  const value = [...wanted][0]!
  const number = formatNumber(value, locale)
  const reached = known.filter((fall) => fall >= value).length
  const unofficial = rows.some((row) => row.state === 'figure' && isUnsure(row))
  const sentence = readingsSentence(
    { number, readings: rows.length, reached, below: known.length - reached, unknown: rows.length - known.length, unofficial },
    locale,
  )
  const input = {
    title: sentence,
    note: indicator.name[locale],
    unit: '',
    decimals: 1,
    rows,
    period: '',
    before: null,
    mark: { value, words: w.mark(number) },
    asGiven: true,
  }
  const id = `cach-${indicator.code.toLowerCase()}`
  return {
    kind: 'dot-plot',
    sentence,
    subtitle: w.subtitle,
    phone: dotPlot({ ...input, id }, locale),
    wide: dotPlot({ ...input, id: `${id}-r`, width: wideWidth }, locale),
    table: {
      caption: w.subtitle,
      head: [w.reading, w.fall],
      rows: rows.map((row) => [row.name, row.state === 'figure' ? formatNumber(row.value, locale, 1) : row.words]),
    },
  }
})

/** The readings that are made of one series. */
export interface ReadingGroup {
  readonly series: Indicator
  readonly readings: readonly Progress[]
  /** Where each reading leads; empty where none has a baseline. */
  readonly goals: string
  /** The series with the path of each reading; null without a figure. */
  readonly chart: ChartView | null
}

export const readingGroups = once((rendition: Rendition, indicator: Indicator): readonly ReadingGroup[] => {
  const { publication, locale } = rendition
  const groups = Map.groupBy(publication.progressOf(indicator).readings, ({ target }) => target.series)
  return [...groups].flatMap(([code, readings]): ReadingGroup[] => {
    const series = publication.index.indicators.get(code)
    return series
      ? [{ series, readings, goals: goalsOf(readings, series, locale), chart: pathsChart(rendition, indicator, series, readings) }]
      : []
  })
})

const kindOf = ({ target }: Progress): 'points' | 'relative' => (target.kind === 'fall-relative' ? 'relative' : 'points')

const fallOf = ({ arithmetic }: Progress): FallArithmetic | null =>
  arithmetic?.kind === 'fall-points' || arithmetic?.kind === 'fall-relative' ? arithmetic : null

const goalText = (value: number, series: Indicator, locale: Locale) =>
  quantityText(value, series, locale, series.measure === 'rate' ? 1 : series.decimals)

function goalsOf(readings: readonly Progress[], series: Indicator, locale: Locale): string {
  const goals = readings.flatMap((progress) => {
    const goal = fallOf(progress)?.goal ?? null
    return goal === null
      ? []
      : [{ kind: kindOf(progress), fall: formatNumber(progress.target.value, locale), value: goalText(goal, series, locale) }]
  })
  return goals.length === 0 ? '' : goalsSentence(goals, formatPeriod(readings[0]!.target.to, locale), locale)
}

function pathsChart(rendition: Rendition, indicator: Indicator, series: Indicator, readings: readonly Progress[]): ChartView | null {
  const { publication, locale } = rendition
  const observations = rootSeries(publication, series.code)
  if (observations.every((o) => o.state === 'missing')) return null
  const paths = readings.flatMap((progress): TargetMark[] => {
    const way = fallOf(progress)?.way ?? []
    const last = way.at(-1)
    if (!last) return []
    const goal = { words: goalText(last.value, series, locale), period: shortPeriod(progress.target.to, locale) }
    return [{ kind: 'path', words: targetWords(publication, progress.target, locale), steps: way, goal }]
  })
  return seriesChart(rendition, series, observations, { id: `bd-${indicator.code}-${series.code}`.toLowerCase(), marks: paths })
}

/** The one chart that stands for an indicator elsewhere: its own, what its readings come to, or a series that one of them is made of. */
export const mainChart = once(
  (rendition: Rendition, indicator: Indicator): ChartView | null =>
    chartOf(rendition, indicator) ??
    readingsChart(rendition, indicator) ??
    readingGroups(rendition, indicator).find(({ chart }) => chart)?.chart ??
    null,
)
