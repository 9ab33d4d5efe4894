/** One sentence of the plan, several readings: what each comes to in its own unit, and where each leads on its series. */
import type { TargetMark } from '../../charts/time-series.ts'
import { formatPeriod, shortPeriod } from '../../language/dates.ts'
import { figureWords } from '../../language/interface/figures.ts'
import { formatNumber } from '../../language/numbers.ts'
import { goalsSentence, readingsSentence, readingWords } from '../../language/readings.ts'
import { reasonText } from '../../language/targets.ts'
import type { Locale } from '../../model/locale.ts'
import { once } from '../../model/once.ts'
import type { FallArithmetic, Progress } from '../../model/progress.ts'
import type { FigureObservation, Indicator } from '../../model/types.ts'
import type { ChartView } from '../chart-view.ts'
import { isUnsure, periodText, quantityText, valueText } from '../figure-text.ts'
import type { Rendition } from '../rendition.ts'
import { chartOf, seriesChart } from './chart.ts'
import { numberCardChart } from './number-card.ts'
import { comparedEnds, rootFigures, rootSeries } from './series.ts'
import { targetWords } from './target-view.ts'

/** One reading with its own unit; readings are never set against each other. */
export interface ReadingRow {
  readonly name: string
  /** The body that owns the plan has recorded this reading. */
  readonly official: boolean
  readonly plan: string
  /** The mean yearly fall, or that it cannot be computed. */
  readonly actual: string
  readonly isKnown: boolean
  /** `23,66% (cuối năm 2021) → 6,62% (tháng 11/2024)`, or why it cannot be computed. */
  readonly from: string
  /** `có số chưa chính thức`; blank where all figures are official. */
  readonly unsure: string
}

export interface ReadingsView {
  /** How many readings there are and that none is judged. */
  readonly sentence: string
  readonly rows: readonly ReadingRow[]
}

/** Null for a target that is read in one way. */
export const readingsOf = once(({ publication, locale }: Rendition, indicator: Indicator): ReadingsView | null => {
  const { readings } = publication.progressOf(indicator)
  const [first] = readings
  if (!first || readings.length < 2) return null
  const rows = readings.flatMap((progress): ReadingRow[] => {
    const series = publication.index.indicators.get(progress.target.series)
    return series ? [readingRow(progress, series, targetWords(publication, progress.target, locale), locale)] : []
  })
  const isOneFall = readings.every(({ target }) => target.kind !== 'level' && target.value === first.target.value)
  return { sentence: readingsSentence(isOneFall ? formatNumber(first.target.value, locale) : null, rows.length, locale), rows }
})

function readingRow(progress: Progress, series: Indicator, words: string, locale: Locale): ReadingRow {
  const { target, reasons } = progress
  const fall = fallOf(progress)
  const known = fall?.baseline && fall.meanFall !== null ? { ...fall, baseline: fall.baseline, meanFall: fall.meanFall } : null
  const dated = (o: FigureObservation) => `${valueText(o, series, locale)} (${periodText(o, locale)})`
  const w = readingWords(locale)
  return {
    name: target.readingName[locale] || words,
    official: target.official,
    plan: target.kind === 'level' ? words : w.yearly(formatNumber(target.value, locale), kindOf(progress)),
    actual: known
      ? w.yearly(formatNumber(Math.abs(known.meanFall), locale, 1), kindOf(progress), known.meanFall < 0)
      : figureWords(locale).statuses.insufficient,
    isKnown: known !== null,
    from: known ? `${dated(known.baseline)} → ${dated(known.latest)}` : reasons.map((reason) => reasonText(reason, locale)).join(' '),
    unsure: known && [known.baseline, known.latest].some(isUnsure) ? w.unsure : '',
  }
}

/** The readings that are made of one series. */
export interface ReadingGroup {
  readonly series: Indicator
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
    return series ? [{ series, goals: goalsOf(readings, series, locale), chart: pathsChart(rendition, indicator, series, readings) }] : []
  })
})

/** The series on which readings can be drawn; the chart of the indicator's own page among them. None where no reading has a path. */
export const drawnReadings = once(
  (rendition: Rendition, indicator: Indicator): readonly (ReadingGroup & { readonly chart: ChartView })[] => {
    const drawn = readingGroups(rendition, indicator).flatMap((group) => (group.chart ? [{ ...group, chart: group.chart }] : []))
    return drawn.some(({ goals }) => goals !== '') ? drawn : []
  },
)

/** The series that shows most of an indicator without one of its own: with two figures to compare, counts before rates. */
export const clearestReading = once((rendition: Rendition, indicator: Indicator): ReadingGroup | null => {
  const { publication } = rendition
  const ranked = readingGroups(rendition, indicator)
    .filter(({ chart }) => chart !== null)
    .map((group) => {
      const { series } = group
      const ends = comparedEnds(rootFigures(publication, series.code), series).length
      return { group, rank: 2 * ends + Number(series.measure === 'count') }
    })
  return ranked.toSorted((a, b) => b.rank - a.rank)[0]?.group ?? null
})

const kindOf = ({ target }: Progress): 'points' | 'relative' => (target.kind === 'fall-relative' ? 'relative' : 'points')

const fallOf = ({ arithmetic }: Progress): FallArithmetic | null =>
  arithmetic?.kind === 'fall-points' || arithmetic?.kind === 'fall-relative' ? arithmetic : null

const goalText = (value: number, series: Indicator, locale: Locale) =>
  quantityText(value, series, locale, series.measure === 'rate' ? 1 : series.decimals)

function goalsOf(readings: readonly Progress[], series: Indicator, locale: Locale): string {
  const goals = readings.flatMap((progress) => {
    const fall = fallOf(progress)
    if (!fall || fall.goal === null || !fall.baseline) return []
    const from = formatPeriod(fall.baseline.period, locale)
    return [
      {
        kind: kindOf(progress),
        fall: formatNumber(progress.target.value, locale),
        from,
        value: fall.goal > 0 ? goalText(fall.goal, series, locale) : null,
      },
    ]
  })
  return goals.length === 0 ? '' : goalsSentence(goals, formatPeriod(readings[0]!.target.to, locale), locale)
}

function pathsChart(rendition: Rendition, indicator: Indicator, series: Indicator, readings: readonly Progress[]): ChartView | null {
  const { publication, locale } = rendition
  const observations = rootSeries(publication, series.code)
  const id = `bd-${indicator.code}-${series.code}`.toLowerCase()
  const [only, ...others] = observations.filter((o) => o.state === 'figure')
  if (!only) return null
  if (others.length === 0) return numberCardChart(rendition, series, only, id)
  const paths = readings.flatMap((progress): TargetMark[] => {
    const way = fallOf(progress)?.way ?? []
    const last = way.at(-1)
    if (!last) return []
    const words = `${targetWords(publication, progress.target, locale)} (${readingWords(locale).one})`
    // A path that reaches 0 before its end leads to no value that the plan can have meant.
    const goal = { words: goalText(last.value, series, locale), period: shortPeriod(progress.target.to, locale) }
    return [{ kind: 'path', words, steps: way, ...(last.value > 0 ? { goal } : {}) }]
  })
  return seriesChart(rendition, series, observations, { id, marks: paths })
}

/** The one chart that stands for an indicator everywhere: its own, or the clearest of the series that its readings are made of. */
export const mainChart = once(
  (rendition: Rendition, indicator: Indicator): ChartView | null =>
    chartOf(rendition, indicator) ?? clearestReading(rendition, indicator)?.chart ?? null,
)
