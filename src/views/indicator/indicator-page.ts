/** All that the page of one indicator shows, in its order. */
import { noChangesSentence } from '../../language/interface/history.ts'
import { indicatorWords } from '../../language/interface/indicator.ts'
import { noFigureSentence } from '../../language/no-figure.ts'
import type { ToldChange } from '../../model/history.ts'
import { once } from '../../model/once.ts'
import type { Due } from '../../model/progress.ts'
import type { Comparison, Indicator, Observation, OpenQuestion, Statement } from '../../model/types.ts'
import type { ChartView } from '../chart-view.ts'
import { bodiesText } from '../organisations.ts'
import type { Rendition } from '../rendition.ts'
import { chartOf } from './chart.ts'
import { definitionSpans } from './definitions.ts'
import { hundredChart } from './hundred.ts'
import { seriesMessage } from './message.ts'
import { keyFiguresOf, type KeyFigures } from './key-figures.ts'
import { neighboursOf, type NeighboursView } from './neighbours.ts'
import { mainChart, readingsOf, type ReadingsView } from './readings.ts'
import { relatedTo, type RelatedGroup } from './related.ts'
import { rootSeries, seriesOf, targetsOf } from './series.ts'
import { targetView } from './target-view.ts'

export interface IndicatorPage {
  /** Of a target a question: its name and what the plan asks for. */
  readonly title: string
  readonly chart: ChartView | null
  /** The one chart of the page, which stands for it elsewhere too: its own, or the clearest of its readings'. */
  readonly main: ChartView | null
  readonly figures: KeyFigures | null
  readonly neighbours: NeighboursView | null
  readonly readings: ReadingsView | null
  /** The rate in hundred houses. */
  readonly hundred: ChartView | null
  /** Said where nothing is drawn and nothing compared; else blank. */
  readonly noFigure: string
  readonly all: readonly Observation[]
  readonly root: readonly Observation[]
  /** Those of single units. */
  readonly others: readonly Observation[]
  readonly compared: Comparison | undefined
  /** Whom the plan names, and as what. */
  readonly bodies: readonly { readonly role: string; readonly name: string }[]
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
  const read =
    readings.length > 1
      ? [...new Set(readings.map(({ series }) => series))]
          .filter((series) => series !== code)
          .flatMap((series) => seriesOf(publication, series))
      : []
  const isSilent = !chart && kind === 'context' && !compared
  return {
    title: titleOf(rendition, indicator),
    chart,
    figures: keyFiguresOf(rendition, indicator),
    neighbours: neighboursOf(rendition, indicator),
    readings: readingsOf(rendition, indicator),
    main: mainChart(rendition, indicator),
    hundred: hundredChart(rendition, indicator),
    noFigure: isSilent ? noFigureSentence(seriesMessage(rendition, indicator, []), locale) : '',
    all,
    root,
    others: all.filter((o) => o.unit !== publication.edition.site.rootUnit),
    compared,
    bodies: bodiesOf(rendition, indicator),
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

function titleOf(rendition: Rendition, indicator: Indicator): string {
  const name = indicator.shortName[rendition.locale]
  const { targets, targetText } = targetView(rendition, indicator)
  return targets.length === 0 ? name : indicatorWords(rendition.locale).question(name, targetText)
}

/** Whom the plan makes build or keep up what is counted, and whom it makes follow and report; those it does not name are left out. */
function bodiesOf({ publication, locale }: Rendition, { builders, responsible }: Indicator): IndicatorPage['bodies'] {
  const named = [
    { role: indicatorWords(locale).builders, codes: builders },
    { role: indicatorWords(locale).followers, codes: responsible },
  ]
  return named.flatMap(({ role, codes }) => (codes.length > 0 ? [{ role, name: bodiesText(publication, codes, locale) }] : []))
}
