/** All that the page of one indicator shows, in its order. */
import { noChangesSentence } from '../../language/interface/history.ts'
import { noFigureSentence } from '../../language/no-figure.ts'
import type { ToldChange } from '../../model/history.ts'
import { once } from '../../model/once.ts'
import type { Due } from '../../model/progress.ts'
import type { Comparison, Indicator, Observation, OpenQuestion, Statement, Target } from '../../model/types.ts'
import type { ChartView } from '../chart-view.ts'
import { bodiesText } from '../organisations.ts'
import type { Rendition } from '../rendition.ts'
import { chartOf } from './chart.ts'
import { definitionSpans } from './definitions.ts'
import { hundredChart } from './hundred.ts'
import { seriesMessage } from './message.ts'
import { mainChart } from './readings.ts'
import { relatedTo, type RelatedGroup } from './related.ts'
import { rootSeries, seriesOf, targetsOf } from './series.ts'

export interface IndicatorPage {
  readonly chart: ChartView | null
  /** The chart that stands for it elsewhere: its own, or one of its readings'. */
  readonly main: ChartView | null
  /** The rate in hundred houses. */
  readonly hundred: ChartView | null
  /** Said where nothing is drawn and nothing compared; else blank. */
  readonly noFigure: string
  readonly all: readonly Observation[]
  readonly root: readonly Observation[]
  /** Those of single units. */
  readonly others: readonly Observation[]
  readonly compared: Comparison | undefined
  readonly readings: readonly Target[]
  readonly responsible: string
  readonly questions: readonly OpenQuestion[]
  readonly statements: readonly Statement[]
  readonly due: Due | null
  readonly definitions: readonly string[]
  readonly changes: readonly ToldChange[]
  /** In place of the changes: that there were none, or that it is not known; null where there are some. */
  readonly noChanges: string | null
  readonly related: readonly RelatedGroup[]
  /** Codes of everything that the page cites. */
  readonly sources: readonly string[]
}

export const indicatorPage = once((rendition: Rendition, indicator: Indicator): IndicatorPage => {
  const { publication, locale } = rendition
  const { code, kind } = indicator
  const all = seriesOf(publication, code)
  const root = rootSeries(publication, code)
  const chart = chartOf(rendition, indicator)
  const compared = publication.comparisonsOf(indicator)[0]
  const readings = targetsOf(publication, indicator)
  const statements = publication.edition.statements.filter((statement) => statement.indicators.includes(code))
  const read = readings.length > 1 ? readings.flatMap((target) => seriesOf(publication, target.series)) : []
  const isSilent = !chart && kind === 'context' && !compared
  return {
    chart,
    main: mainChart(rendition, indicator),
    hundred: hundredChart(rendition, indicator),
    noFigure: isSilent ? noFigureSentence(seriesMessage(rendition, indicator, []), locale) : '',
    all,
    root,
    others: all.filter((o) => o.unit !== publication.edition.site.rootUnit),
    compared,
    readings,
    responsible: bodiesText(publication, indicator.responsible, locale),
    questions: publication.edition.questions.filter((question) => question.indicators.includes(code)),
    statements,
    due: kind === 'target' ? publication.dueOf(indicator) : null,
    definitions: definitionSpans(rendition, indicator),
    changes: publication.laterChanges(code),
    noChanges: noChangesSentence(publication.historyAnswer(code), publication.history().state, 'page', locale),
    related: relatedTo(rendition, indicator),
    sources: [...[...all, ...read].flatMap((o) => o.source ?? []), ...statements.map(({ source }) => source)],
  }
})
