/** The chart of one series, and the sentence over it. Which chart suits is decided here; nothing is computed. */
import type { LevelMark, SeriesBreak, SeriesPoint, TargetMark } from '../../charts/time-series/input.ts'
import { timeSeries } from '../../charts/time-series.ts'
import type { Publication } from '../../edition/publication.ts'
import { shortPeriod } from '../../language/dates.ts'
import { figureWords } from '../../language/interface/figures.ts'
import { seriesSentence } from '../../language/sentences.ts'
import { unitName } from '../../language/unit-names.ts'
import type { Locale } from '../../model/locale.ts'
import type { Indicator, Observation, Target } from '../../model/types.ts'
import { seriesTable } from '../chart-table.ts'
import { wideWidth, type ChartView } from '../chart-view.ts'
import { once } from '../../model/once.ts'
import type { Rendition } from '../rendition.ts'
import { unitAtOrLast } from '../units/units.ts'
import { chartSubtitle, seriesMessage } from './message.ts'
import { numberCardChart } from './number-card.ts'
import { seriesToDraw, targetsOf } from './series.ts'
import { targetChart } from './target-chart.ts'
import { targetWords } from './target-view.ts'

/** The chart of an indicator's own page, or null when there is nothing to draw. */
export const chartOf = once((rendition: Rendition, indicator: Indicator): ChartView | null => {
  const { publication, locale } = rendition
  const id = `bd-${indicator.code.toLowerCase()}`
  const target = onlyTarget(rendition, indicator)
  const series = seriesToDraw(publication, indicator)
  const figures = series.filter((o) => o.state === 'figure')
  if (target?.kind === 'level' && figures.length < 2) return targetChart(rendition, indicator, target, id)
  if (figures.length === 0) return null
  const [only] = figures
  if (only && figures.length === 1) return numberCardChart(rendition, indicator, only, id, placeOf(rendition, series))
  const marks: TargetMark[] =
    target?.kind === 'level' ? [levelMark(publication, target, targetWords(publication, target, locale), locale)] : []
  return seriesChart(rendition, indicator, series, { id, marks, place: placeOf(rendition, series) })
})

function onlyTarget({ publication }: Rendition, indicator: Indicator): Target | null {
  const targets = targetsOf(publication, indicator)
  return targets.length === 1 ? targets[0]! : null
}

/** The territory of a series: the edition's own words for the whole, else the name of the one unit. */
export function placeOf({ publication, locale }: Rendition, series: readonly Observation[]): string {
  const { rootUnit, place } = publication.edition.site
  const last = series.at(-1)
  const unit = last && last.unit !== rootUnit ? unitAtOrLast(publication, last.unit, last.period) : undefined
  return unit ? unitName(unit, locale) : place[locale]
}

/** A level that a plan sets, as charts mark it: a line at one value, or a band over a range. */
function levelMark({ index }: Publication, target: Target, words: string, locale: Locale): LevelMark & { readonly unit?: string } {
  const { comparison, value, valueTo } = target
  const unit = index.indicators.get(target.series)?.unit[locale] ?? ''
  return comparison === 'range' && valueTo !== null ? { kind: 'range', value, valueTo, words, unit } : { kind: 'level', value, words, unit }
}

/** The one level that the plan sets for an indicator's own series, as a mark on a common scale. */
export function commonMark(rendition: Rendition, indicator: Indicator): (LevelMark & { readonly unit?: string }) | null {
  const { publication, locale } = rendition
  const target = onlyTarget(rendition, indicator)
  if (target?.kind !== 'level' || target.series !== indicator.code) return null
  return levelMark(publication, target, `${figureWords(locale).target}: ${targetWords(publication, target, locale)}`, locale)
}

export interface SeriesChartParts {
  /** Unique on a page. */
  readonly id: string
  readonly marks: readonly TargetMark[]
  /** Where the series is not the whole territory's own. */
  readonly place?: string
  readonly breaks?: readonly SeriesBreak[]
}

export function seriesChart(
  rendition: Rendition,
  indicator: Indicator,
  series: readonly Observation[],
  { id, marks, place, breaks = [] }: SeriesChartParts,
): ChartView {
  const { locale } = rendition
  const comparable = indicator.joinPoints && breaks.length === 0
  const sentence = seriesSentence(seriesMessage(rendition, indicator, series, comparable), locale)
  const subtitle = chartSubtitle(rendition, indicator, place)
  const input = {
    title: sentence,
    note: subtitle,
    unit: indicator.unit[locale],
    decimals: indicator.decimals,
    points: series.map((o) => pointOf(o, locale)),
    breaks,
    joinPoints: indicator.joinPoints,
    targets: marks,
  }
  return {
    kind: 'time-series',
    sentence,
    subtitle,
    phone: timeSeries({ ...input, id }, locale),
    wide: timeSeries({ ...input, id: `${id}-r`, width: wideWidth }, locale),
    table: seriesTable(indicator, series, locale),
  }
}

export function pointOf(o: Observation, locale: Locale): SeriesPoint {
  const at = { date: o.period.end, label: shortPeriod(o.period, locale) }
  if (o.state === 'missing') return { state: 'missing', ...at, words: figureWords(locale).missing[o.reason] }
  return {
    state: 'figure',
    ...at,
    value: o.value,
    status: o.status,
    definition: o.definition,
    bound: o.bound,
    ...(o.period.kind === 'span' ? { from: o.period.start } : {}),
    ...(o.printedDecimals === null ? {} : { decimals: o.printedDecimals }),
  }
}
