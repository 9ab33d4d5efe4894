/** What is known of one unit beside the plan's marks: its latest figures, and its series with those of the units it was made of. */
import type { TargetMark } from '../../charts/time-series/input.ts'
import type { GridState } from '../../charts/status-grid.ts'
import type { Indicator, Observation, Unit } from '../../model/types.ts'
import { beforeBirth } from '../../edition/observations/successors.ts'
import { unitName } from '../../language/unit-names.ts'
import { figureWords } from '../../language/interface/figures.ts'
import { planWords } from '../../language/interface/plan.ts'
import type { Locale } from '../../model/locale.ts'
import { edition, index } from '../../site/edition.ts'
import { seriesChart, seriesMark } from '../indicator/charts.ts'
import { type ChartView } from '../chart-view.ts'
import { periodOf, statedText, wordsOf } from '../indicator/indicators.ts'
import { unitSeries, unitState } from './statuses.ts'

export interface UnitStanding {
  readonly indicator: Indicator
  readonly mark: string
  readonly latest: string
  readonly state: GridState
  /** The latest figure is the sum of the former units'. */
  readonly summed: boolean
}

/** Sums over the units that became this one, then its own observations, in time order. */
function wholeSeries(unit: Unit, indicator: Indicator): { readonly sums: readonly Observation[]; readonly own: readonly Observation[] } {
  return { sums: beforeBirth(unit, indicator, index().series.get(indicator.code) ?? [], index().units), own: unitSeries(unit, indicator) }
}

/** Every target that is counted by commune or of which this unit has observations. */
export function unitStandings(unit: Unit, locale: Locale): UnitStanding[] {
  const w = figureWords(locale)
  return edition()
    .indicators.filter(({ kind }) => kind === 'target')
    .flatMap((indicator) => {
      const { sums, own } = wholeSeries(unit, indicator)
      const targets = index().targets.get(indicator.code) ?? []
      const asked = indicator.level === 'commune' && unit.level === 'commune'
      if ((own.length === 0 && sums.length === 0 && !asked) || targets.length !== 1) return []
      const last = own.findLast((o) => o.state === 'figure') ?? sums.at(-1)
      const gap = own.at(-1)
      const since = gap?.state === 'missing' && (!last || gap.period.end > last.period.end) ? gap : null
      const told = last?.state === 'figure' ? `${statedText(last, indicator, locale)}, ${periodOf(last, locale)}` : ''
      const why = w.missing[since?.reason ?? 'not-collected']
      const latest = !told ? why : since && since.reason === 'suppressed' ? `${told}; ${periodOf(since, locale)}: ${why}` : told
      const summed = last !== undefined && sums.includes(last)
      return [{ indicator, mark: wordsOf(targets[0]!, locale), latest, state: unitState(unit, indicator), summed }]
    })
}

/** A chart for each target with at least two figures; what was summed stands apart from what the unit reported itself. */
export function unitCharts(unit: Unit, locale: Locale): { readonly indicator: Indicator; readonly chart: ChartView }[] {
  return edition()
    .indicators.filter(({ kind }) => kind === 'target')
    .flatMap((indicator) => {
      const { sums, own } = wholeSeries(unit, indicator)
      const series = [...sums, ...own]
      if (series.filter((o) => o.state === 'figure').length < 2) return []
      const mark = seriesMark(indicator, locale)
      const marks: TargetMark[] = mark ? [mark] : []
      const breaks = sums.length > 0 && own.length > 0 && unit.from ? [{ date: unit.from, label: planWords(locale).unit.mergedHere }] : []
      return [
        {
          indicator,
          chart: seriesChart(indicator, series, marks, locale, `xa-${indicator.code.toLowerCase()}`, {
            place: unitName(unit, locale),
            breaks,
          }),
        },
      ]
    })
}
