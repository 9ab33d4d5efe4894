/** All that the page of an indicator says, as lines of text. */
import type { Indicator } from '../../src/model/types.ts'
import { arithmeticOf } from '../../src/views/indicator/arithmetic.ts'
import { figureTable, type FigureTableRow } from '../../src/views/indicator/figure-table.ts'
import { gaugeOf } from '../../src/views/indicator/gauge.ts'
import { indicatorPage } from '../../src/views/indicator/indicator-page.ts'
import { readingGroups, readingsOf } from '../../src/views/indicator/readings.ts'
import { standingOf } from '../../src/views/indicator/standing.ts'
import type { Rendition } from '../../src/views/rendition.ts'
import { dotChart, mapChart, multiplesChart, tileChart } from '../../src/views/units/unit-charts.ts'
import { chartLines, drawnLine } from './chart-lines.ts'

export function indicatorLines(rendition: Rendition, indicator: Indicator): string[] {
  const page = indicatorPage(rendition, indicator)
  const said = (name: string, text: string | null) => (text ? [`${name}: ${text}`] : [])
  return [
    `# ${indicator.code} ${page.title}`,
    ...(page.figures?.figures ?? []).map(
      (one) => `number: ${[one.number, one.unit, one.period, one.definition, one.statusText, one.source?.publisher].join(' | ')}`,
    ),
    ...(page.neighbours
      ? [`near: ${page.neighbours.list.map(({ name, text }) => `${name}: ${text}`).join('; ')} | ${page.neighbours.differ}`]
      : []),
    ...chartLines('chart', page.chart),
    `main: ${page.main?.sentence ?? 'none'}`,
    ...chartLines('hundred', page.hundred),
    ...said('no figure', page.noFigure),
    ...page.bodies.map(({ role, name }) => `${role}: ${name}`),
    ...said('questions', page.questions.map(({ code }) => code).join(' ')),
    ...said('statements', page.statements.map(({ code }) => code).join(' ')),
    ...page.definitions.map((line) => `definition: ${line}`),
    ...said('sources', counted(page.sources)),
    ...page.related.flatMap(({ label, links }) => links.map(({ to, text, lang }) => `related ${label}: ${text} → ${to} ${lang ?? ''}`)),
    `observations: ${page.all.length}, of the whole ${page.root.length}, of units ${page.others.length}`,
    ...tableLines(figureTable(rendition, indicator, page.root)),
    ...(indicator.kind === 'target' ? targetLines(rendition, indicator) : []),
  ]
}

/** `bao-cao ×3`: each code once, in the order of the first. */
const counted = (codes: readonly string[]): string =>
  [...Map.groupBy(codes, (code) => code)].map(([code, all]) => `${code} ×${all.length}`).join(' ')

const tableLines = ({ hasCounts, hasDefinitions, rows }: ReturnType<typeof figureTable>): string[] =>
  rows.length === 0 ? [] : [`figures${hasCounts ? ', counted' : ''}${hasDefinitions ? ', defined' : ''}`, ...rows.map(rowLine)]

export function rowLine(row: FigureTableRow): string {
  const { period, shortPeriod, unit, definition, numerator, denominator, value, isGap, source, status, derivation, note } = row
  const from = source ? `${source.code} (${source.publisher})` : ''
  const cells = [period, shortPeriod, unit?.label, definition, numerator, denominator, isGap ? `(${value})` : value, from]
  return `  | ${[...cells, status, derivation, note].join(' | ')}`
}

function targetLines(rendition: Rendition, indicator: Indicator): string[] {
  const { due } = indicatorPage(rendition, indicator)
  const { targets, targetText, latest, latestText, hasFigure, status, missedYears, why } = standingOf(rendition, indicator)
  const gauge = gaugeOf(standingOf(rendition, indicator))
  const arithmetic = arithmeticOf(rendition, indicator)
  return [
    `target (${targets.length}): ${targetText}`,
    `latest: ${latestText}${latest ? '' : ' (none)'}${hasFigure ? '' : ', no figure anywhere'}; ${status}`,
    `why: ${why}`,
    `missed: ${missedYears.join(' ')}; overdue: ${due?.overdue.join(' ')}; next: ${due?.next}; over: ${due?.over}`,
    `gauge: ${gauge && drawnLine(gauge)}`,
    ...(arithmetic?.rows ?? []).map(({ label, text }) => `  ${label}: ${text}`),
    ...(arithmetic?.years ?? []).map(({ year, required, value, status: judged }) => `  ${year}: ${required} ${value} ${judged}`),
    ...(arithmetic ? [`  without: ${arithmetic.missingYears.join(' ')}; so far: ${arithmetic.soFar}`] : []),
    ...(targets.length > 1 ? readingLines(rendition, indicator) : []),
  ]
}

function readingLines(rendition: Rendition, indicator: Indicator): string[] {
  const view = readingsOf(rendition, indicator)
  return [
    `readings: ${view?.sentence ?? ''}`,
    ...(view?.rows ?? []).map((row) => `  ${[row.name, row.plan, row.actual, row.from, row.unsure].join(' | ')}`),
    ...readingGroups(rendition, indicator).flatMap(({ series, goals, chart }) => [
      `read on ${series.code}: ${goals}`,
      ...chartLines('  paths', chart),
    ]),
  ]
}

/** Units side by side, for every generation. */
export function comparisonLines(rendition: Rendition, indicator: Indicator): string[] {
  return rendition.publication
    .comparisonsOf(indicator)
    .flatMap((comparison) => [
      `# ${indicator.code}, ${comparison.generation}`,
      ...chartLines('dots', dotChart(rendition, comparison)),
      ...chartLines('years', multiplesChart(rendition, comparison)),
      ...chartLines('tiles', tileChart(rendition, comparison)),
      ...chartLines('map', mapChart(rendition, comparison)),
    ])
}
