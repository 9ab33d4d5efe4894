/** What is known of one unit beside the plan's marks: its latest figures, and its series with those of the units it was made of. */
import type { Publication } from '../../edition/publication.ts'
import { figureWords } from '../../language/interface/figures.ts'
import { planWords } from '../../language/interface/plan.ts'
import { unitName } from '../../language/unit-names.ts'
import type { Locale } from '../../model/locale.ts'
import type { UnitState } from '../../model/progress.ts'
import type { FigureObservation, Indicator, Observation, Unit } from '../../model/types.ts'
import type { ChartView } from '../chart-view.ts'
import { datedText, periodText } from '../figure-text.ts'
import { commonMark, seriesChart } from '../indicator/chart.ts'
import { targetsOf } from '../indicator/series.ts'
import { targetWords } from '../indicator/target-view.ts'
import { once } from '../../model/once.ts'
import type { Rendition } from '../rendition.ts'

export interface UnitStanding {
  readonly indicator: Indicator
  readonly mark: string
  readonly latest: string
  readonly state: UnitState
  /** The latest figure is the sum of the former units'. */
  readonly summed: boolean
}

const planTargets = ({ edition }: Publication): readonly Indicator[] => edition.indicators.filter(({ kind }) => kind === 'target')

/** Every target that is counted by commune or of which this unit has observations. */
export const unitStandings = once(({ publication, locale }: Rendition, unit: Unit): readonly UnitStanding[] =>
  planTargets(publication).flatMap((indicator) => {
    const sums = publication.predecessorSums(unit, indicator)
    const own = publication.unitSeries(unit, indicator)
    const [target, ...others] = targetsOf(publication, indicator)
    const asked = indicator.level === 'commune' && unit.level === 'commune'
    if ((own.length === 0 && sums.length === 0 && !asked) || !target || others.length > 0) return []
    const last = own.findLast((o) => o.state === 'figure') ?? sums.at(-1)
    return {
      indicator,
      mark: targetWords(publication, target, locale),
      latest: latestText(indicator, last, own.at(-1), locale),
      state: publication.unitState(unit, indicator),
      summed: sums.some((sum) => sum === last),
    }
  }),
)

/** The last figure; after it a gap that says why, where the figures since are withheld. */
function latestText(indicator: Indicator, last: FigureObservation | undefined, newest: Observation | undefined, locale: Locale): string {
  const since = newest?.state === 'missing' && (!last || newest.period.end > last.period.end) ? newest : null
  const why = figureWords(locale).missing[since?.reason ?? 'not-collected']
  if (!last) return why
  const dated = datedText(last, indicator, locale)
  return since?.reason === 'suppressed' ? `${dated}; ${periodText(since, locale)}: ${why}` : dated
}

export interface UnitChart {
  readonly indicator: Indicator
  readonly chart: ChartView
}

/** A chart for each target with at least two figures; what was summed stands apart from what the unit reported itself. */
export const unitCharts = once((rendition: Rendition, unit: Unit): readonly UnitChart[] => {
  const { publication, locale } = rendition
  return planTargets(publication).flatMap((indicator) => {
    const sums = publication.predecessorSums(unit, indicator)
    const own = publication.unitSeries(unit, indicator)
    const series = [...sums, ...own]
    if (series.filter((o) => o.state === 'figure').length < 2) return []
    const mark = commonMark(rendition, indicator)
    const breaks = sums.length > 0 && own.length > 0 && unit.from ? [{ date: unit.from, label: planWords(locale).unit.mergedHere }] : []
    const id = `xa-${indicator.code.toLowerCase()}`
    const chart = seriesChart(rendition, indicator, series, { id, marks: mark ? [mark] : [], place: unitName(unit, locale), breaks })
    return { indicator, chart }
  })
})
