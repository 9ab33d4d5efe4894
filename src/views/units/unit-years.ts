/** The targets of one unit over the years: a small chart each, those of one unit of measure on one scale. */
import { smallMultiples } from '../../charts/small-multiples.ts'
import { formatPeriod } from '../../language/dates.ts'
import { unitPageWords } from '../../language/interface/units.ts'
import { figureWords } from '../../language/interface/figures.ts'
import { unitName } from '../../language/unit-names.ts'
import type { Indicator, Observation, Unit } from '../../model/types.ts'
import { wideWidth, type ChartTable, type ChartView } from '../chart-view.ts'
import { observationText } from '../figure-text.ts'
import { commonMark, pointOf } from '../indicator/chart.ts'
import type { Rendition } from '../rendition.ts'
import { planTargets } from './standings.ts'

interface Series {
  readonly indicator: Indicator
  /** Sums over the units that became this one, then its own. */
  readonly observations: readonly Observation[]
  readonly merged: boolean
}

/** Targets of which this unit has at least two figures. */
function seriesOverYears({ publication }: Rendition, unit: Unit): readonly Series[] {
  return planTargets(publication).flatMap((indicator) => {
    const sums = publication.predecessorSums(unit, indicator)
    const own = publication.unitSeries(unit, indicator)
    const observations = [...sums, ...own]
    if (observations.filter((o) => o.state === 'figure').length < 2) return []
    return [{ indicator, observations, merged: sums.length > 0 && own.length > 0 }]
  })
}

/** One chart for each unit of measure; series that may not be joined stand apart from those that may. Not remembered: one page shows it. */
export function unitYears(rendition: Rendition, unit: Unit): readonly ChartView[] {
  const groups = Map.groupBy(
    seriesOverYears(rendition, unit),
    ({ indicator }) => `${indicator.unit.vi} ${indicator.joinPoints ? 'joined' : 'apart'}`,
  )
  return [...groups.values()].map((series, i) => yearsChart(rendition, unit, series, `qua-cac-nam-${i + 1}`))
}

function yearsChart(rendition: Rendition, unit: Unit, series: readonly Series[], id: string): ChartView {
  const { locale } = rendition
  const w = unitPageWords(locale)
  const first = series[0]!.indicator
  const table = tableOf(rendition, series)
  const periods = periodsOf(series)
  const span = [periods[0]!, periods.at(-1)!].map((period) => formatPeriod(period, locale)) as [string, string]
  const sentence = w.yearsSentence(unitName(unit, locale), series.length, first.unit[locale], ...span)
  const input = {
    title: sentence,
    note: w.yearsNote,
    unit: first.unit[locale],
    decimals: Math.max(...series.map(({ indicator }) => indicator.decimals)),
    panels: series.map(({ indicator, observations, merged }) => ({
      name: indicator.shortName[locale],
      points: observations.map((o) => pointOf(o, locale)),
      breaks: merged && unit.from ? [{ date: unit.from, label: w.mergedHere }] : [],
      mark: commonMark(rendition, indicator),
    })),
    joinPoints: first.joinPoints,
    mark: null,
  }
  return {
    kind: 'small-multiples',
    sentence,
    subtitle: w.yearsNote,
    phone: smallMultiples({ ...input, id }, locale),
    wide: smallMultiples({ ...input, id: `${id}-r`, width: wideWidth }, locale),
    table,
  }
}

/** Each period once, in time order. */
function periodsOf(series: readonly Series[]) {
  const all = series.flatMap(({ observations }) => observations.map(({ period }) => [period.text, period] as const))
  return [...new Map(all).values()].sort((a, b) => (a.end < b.end ? -1 : 1))
}

/** A row for each target: its mark, then its figures by period. */
function tableOf(rendition: Rendition, series: readonly Series[]): ChartTable {
  const { locale } = rendition
  const { indicator: name } = figureWords(locale)
  const periods = periodsOf(series)
  return {
    caption: unitPageWords(locale).byYears,
    head: [name, ...periods.map((period) => formatPeriod(period, locale))],
    rows: series.map(({ indicator, observations }) => [
      indicator.shortName[locale],
      ...periods.map((period) => {
        const stated = observations.filter((o) => o.period.text === period.text)
        return stated.map((o) => observationText(o, indicator, locale)).join('; ') || '–'
      }),
    ]),
  }
}
