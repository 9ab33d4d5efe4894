/** The numbers of a chart as a table: what the picture says, for those who would rather read it. */
import { formatPeriod } from '../language/dates.ts'
import { figureWords } from '../language/interface/figures.ts'
import { unitName } from '../language/unit-names.ts'
import type { Locale } from '../model/locale.ts'
import type { Comparison, Indicator, Observation, Period } from '../model/types.ts'
import type { ChartTable } from './chart-view.ts'
import { observationText, periodText } from './figure-text.ts'

/** One series over time. */
export function seriesTable(indicator: Indicator, series: readonly Observation[], locale: Locale): ChartTable {
  const { columns } = figureWords(locale)
  return {
    caption: indicator.shortName[locale],
    head: [columns.period, columns.value],
    rows: series.map((o) => [periodText(o, locale), observationText(o, indicator, locale)]),
  }
}

/** Units in the compared period. */
export function unitsTable({ indicator, period, units }: Comparison, locale: Locale): ChartTable {
  return {
    caption: indicator.shortName[locale],
    head: [figureWords(locale).columns.unit, formatPeriod(period, locale)],
    rows: units.map(({ unit, latest }) => [unitName(unit, locale), observationText(latest, indicator, locale)]),
  }
}

/** Units by all their periods. */
export function yearsTable({ indicator, observations, units }: Comparison, locale: Locale): ChartTable {
  const periods = [...new Map(observations.map(({ period }) => [period.text, period])).values()].sort(byEnd)
  const cell = (list: readonly Observation[], period: Period) => {
    const stated = list.filter((o) => o.period.text === period.text)
    return stated.length === 0
      ? observationText(undefined, indicator, locale)
      : stated.map((o) => observationText(o, indicator, locale)).join('; ')
  }
  return {
    caption: indicator.shortName[locale],
    head: [figureWords(locale).columns.unit, ...periods.map((period) => formatPeriod(period, locale))],
    rows: units.map(({ unit, own }) => [unitName(unit, locale), ...periods.map((period) => cell(own, period))]),
  }
}

const byEnd = (a: Period, b: Period) => (a.end < b.end ? -1 : 1)
