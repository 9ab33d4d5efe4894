/** An indicator as a text for a newsroom: the finding, where it stands, every figure with its source, what is not known. */
import { figureWords } from '../../language/interface/figures.ts'
import { pressWords } from '../../language/interface/press.ts'
import { indicatorPath } from '../../model/addresses/paths.ts'
import type { Indicator, Observation } from '../../model/types.ts'
import { sourcesOf } from '../book/book.ts'
import type { Block, Chapter, Runs } from '../book/model.ts'
import { figureTable, type FigureTableRow } from '../indicator/figure-table.ts'
import { indicatorPage } from '../indicator/indicator-page.ts'
import { rootSeries } from '../indicator/series.ts'
import { standingOf } from '../indicator/standing.ts'
import type { Rendition } from '../rendition.ts'
import { chartPath } from './chart-path.ts'

export function indicatorText(rendition: Rendition, indicator: Indicator): Chapter {
  const { addresses, locale } = rendition
  const view = indicatorPage(rendition, indicator)
  const { main } = view
  return {
    id: indicator.code.toLowerCase(),
    title: view.title,
    lede: main?.sentence ?? (view.noFigure || null),
    state: '',
    blocks: [
      ...standingBlocks(rendition, indicator),
      ...(main
        ? [{ kind: 'picture' as const, path: chartPath(locale), alt: `${main.sentence} ${main.subtitle}`.trim(), caption: '' }]
        : []),
      ...figureBlocks(rendition, indicator),
      ...view.definitions.map((text) => paragraph(text)),
      ...meaningBlocks(rendition, indicator),
      ...openBlocks(rendition, indicator),
    ],
    sources: sourcesOf(rendition, view.sources),
    address: addresses.host ? addresses.absolute(addresses.page(locale, indicatorPath(indicator.code))) : null,
  }
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })
const heading = (id: string, text: string): Block => ({ kind: 'heading', level: 2, id, runs: [{ text }] })
const line = (label: string, text: string): Block[] =>
  text ? [{ kind: 'paragraph', runs: [{ text: `${label}: `, strong: true }, { text }] }] : []

function standingBlocks(rendition: Rendition, indicator: Indicator): readonly Block[] {
  if (indicator.kind !== 'target') return []
  const w = figureWords(rendition.locale)
  const { status, why, ours, targetText } = standingOf(rendition, indicator)
  return [...line(w.target, targetText), ...line(w.status, w.statuses[status]), ...[why, ours].filter(Boolean).map(paragraph)]
}

function figureBlocks(rendition: Rendition, indicator: Indicator): readonly Block[] {
  const { publication, locale } = rendition
  const w = pressWords(locale)
  const { root, others, figures } = indicatorPage(rendition, indicator)
  const read = figures && figures.indicator !== indicator ? figures.indicator : null
  return [
    ...(root.length > 0 ? [heading('cac-con-so', w.figures), tableOf(rendition, indicator, root)] : []),
    ...(others.length > 0 ? [paragraph(w.unitFigures)] : []),
    ...(read
      ? [heading('so-de-tinh', w.figuresOf(read.shortName[locale])), tableOf(rendition, read, rootSeries(publication, read.code))]
      : []),
  ]
}

function tableOf(rendition: Rendition, indicator: Indicator, observations: readonly Observation[]): Block {
  const { columns } = figureWords(rendition.locale)
  const w = pressWords(rendition.locale)
  const { hasCounts, hasDefinitions, rows } = figureTable(rendition, indicator, observations)
  const cells = (row: FigureTableRow): readonly string[] => [
    row.period,
    ...(hasDefinitions ? [row.definition] : []),
    row.value,
    ...(hasCounts ? [[row.numerator, row.denominator].filter(Boolean).join('\u00a0/\u00a0')] : []),
    [row.source?.publisher, row.status, row.derivation, row.note].filter(Boolean).join('; '),
  ]
  const head = [
    columns.period,
    ...(hasDefinitions ? [columns.definition] : []),
    columns.value,
    ...(hasCounts ? [w.counts] : []),
    w.sourceAndState,
  ]
  const runs = (texts: readonly string[]): readonly Runs[] => texts.map((text) => [{ text }])
  return { kind: 'table', head: runs(head), rows: rows.map((row) => runs(cells(row))) }
}

function meaningBlocks({ locale }: Rendition, { explanation, name, unit, numeratorIs, denominatorIs }: Indicator): readonly Block[] {
  const w = figureWords(locale)
  return [
    heading('la-gi', pressWords(locale).meaning),
    paragraph(explanation[locale] || name[locale]),
    ...line(w.measure, unit[locale]),
    ...line(w.numerator, numeratorIs[locale]),
    ...line(w.denominator, denominatorIs[locale]),
  ]
}

function openBlocks(rendition: Rendition, indicator: Indicator): readonly Block[] {
  const { publication, locale } = rendition
  const { questions, statements } = indicatorPage(rendition, indicator)
  const items = [
    ...questions.map(({ question, reason }) => [question[locale], reason[locale]]),
    ...statements.map(({ text, reason, source }) => {
      const publisher = publication.index.sources.get(source)?.publisher
      return [text[locale], reason[locale], publisher ? `(${publisher})` : '']
    }),
  ].map((parts) => ({ ticked: null, blocks: [paragraph(parts.filter(Boolean).join(' '))] }))
  return items.length > 0 ? [heading('chua-biet', pressWords(locale).openQuestions), { kind: 'list', start: null, items }] : []
}
