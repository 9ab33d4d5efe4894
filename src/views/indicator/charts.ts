/** Model → chart inputs, and the sentence over each chart. Which chart suits is decided here; nothing is computed. */
import type { LevelMark, SeriesBreak, SeriesPoint, TargetMark } from '../../charts/time-series/input.ts'
import { timeSeries } from '../../charts/time-series.ts'
import type { Indicator, Observation, Target } from '../../model/types.ts'
import { shortPeriod } from '../../language/dates.ts'
import { figureWords } from '../../language/interface/figures.ts'
import type { Locale } from '../../model/locale.ts'
import { seriesSentence } from '../../language/sentences.ts'
import { unitName } from '../../language/unit-names.ts'
import { edition, index } from '../../site/edition.ts'
import { seriesTable } from '../chart-table.ts'
import { wideWidth, type ChartView } from '../chart-view.ts'
import { finding, subtitle } from './finding.ts'
import { rootSeries, targetView, wordsOf } from './indicators.ts'
import { targetChart } from './target-chart.ts'
import { unitOf } from '../units/units.ts'

/** The chart of an indicator's own page, or null when there is nothing to draw. */
export function chartOf(indicator: Indicator, locale: Locale, id = `bd-${indicator.code.toLowerCase()}`): ChartView | null {
  const targets = index().targets.get(indicator.code) ?? []
  const target = targets.length === 1 ? targets[0]! : null
  const series = seriesToDraw(indicator)
  const figures = series.filter((o) => o.state === 'figure')
  if (target && target.kind === 'level' && figures.length < 2) return targetChart(indicator, target, locale, id)
  if (figures.length === 0) return null
  const marks: TargetMark[] = target?.kind === 'level' ? [levelMark(target, wordsOf(target, locale))] : []
  return seriesChart(indicator, series, marks, locale, id, { place: placeOf(series, locale) })
}

/** The territory of a series: the edition's own words for the whole, else the name of the one unit. */
export function placeOf(series: readonly Observation[], locale: Locale): string {
  const { rootUnit, place } = edition().site
  const last = series.at(-1)
  const unit = last && last.unit !== rootUnit ? unitOf(last.unit, last.period) : undefined
  return unit ? unitName(unit, locale) : place[locale]
}

/** A level that a plan sets, as charts mark it: a line at one value, or a band over a range. */
function levelMark({ comparison, value, valueTo }: Target, words: string): LevelMark {
  return comparison === 'range' && valueTo !== null ? { kind: 'range', value, valueTo, words } : { kind: 'level', value, words }
}

/** The one level that the plan sets for an indicator's own series, as a mark on a common scale. */
export function seriesMark(indicator: Indicator, locale: Locale): LevelMark | null {
  const targets = index().targets.get(indicator.code) ?? []
  const target = targets.length === 1 ? targets[0]! : null
  if (target?.kind !== 'level' || target.series !== indicator.code) return null
  return levelMark(target, `${figureWords(locale).target}: ${wordsOf(target, locale)}`)
}

/** The root unit's observations, or those of the one unit that the series is about. */
export function seriesToDraw(indicator: Indicator): readonly Observation[] {
  const root = rootSeries(indicator.code)
  if (root.length > 0) return root
  const all = index().series.get(indicator.code) ?? []
  return new Set(all.map((o) => o.unit)).size === 1 ? all : []
}

/** What differs where a series is not the whole territory's own. */
export interface SeriesPlace {
  readonly place?: string
  readonly breaks?: readonly SeriesBreak[]
}

export function seriesChart(
  indicator: Indicator,
  series: readonly Observation[],
  targets: readonly TargetMark[],
  locale: Locale,
  id: string,
  { place, breaks = [] }: SeriesPlace = {},
): ChartView {
  const sentence = seriesSentence(finding(indicator, series, locale, indicator.joinPoints && breaks.length === 0), locale)
  const note = subtitle(indicator, locale, place)
  const input = {
    title: sentence,
    note,
    unit: indicator.unit[locale],
    decimals: indicator.decimals,
    points: series.map((o) => point(o, locale)),
    breaks,
    joinPoints: indicator.joinPoints,
    targets,
  }
  return {
    kind: 'time-series',
    sentence,
    subtitle: note,
    phone: timeSeries({ ...input, id }, locale),
    wide: timeSeries({ ...input, id: `${id}-r`, width: wideWidth }, locale),
    table: seriesTable(indicator, series, locale),
  }
}

export function point(o: Observation, locale: Locale): SeriesPoint {
  const at = { date: o.period.end, label: shortPeriod(o.period, locale) }
  if (o.state === 'missing') return { state: 'missing', ...at, words: figureWords(locale).missing[o.reason] }
  return {
    state: 'figure',
    ...at,
    value: o.value,
    status: o.status,
    definition: o.definition,
    ...(o.printedDecimals === null ? {} : { decimals: o.printedDecimals }),
  }
}

/** Words of the target for a table under a chart that has no figure yet. */
export function targetRow(indicator: Indicator, locale: Locale): { readonly target: string; readonly latest: string } {
  const view = targetView(indicator, locale)
  return { target: view.targetText, latest: view.latestText }
}
