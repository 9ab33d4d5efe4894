/** Everything that leaves with a publication, as files in memory: data, pictures, frames, and what pages show, as text. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Publication } from '../../src/edition/publication.ts'
import type { Locale } from '../../src/model/locale.ts'
import { frameOf } from '../../src/outputs/embed.ts'
import { pressPage } from '../../src/outputs/press/markup.ts'
import { correctionsText, readmeText } from '../../src/outputs/press/pack-texts.ts'
import { pressPlainText } from '../../src/outputs/press/plain-text.ts'
import { publishedFiles } from '../../src/outputs/published-files.ts'
import { addressesAt } from '../../src/views/addresses.ts'
import { revisionViews } from '../../src/views/changes.ts'
import type { ChartView } from '../../src/views/chart-view.ts'
import { indicatorPage } from '../../src/views/indicator/indicator-page.ts'
import { figureTable } from '../../src/views/indicator/figure-table.ts'
import { renditionsOf, type Rendition } from '../../src/views/rendition.ts'
import { pressSubjects } from '../../src/views/press/subjects.ts'
import { pressText } from '../../src/views/press/text.ts'
import { unitSheet } from '../../src/views/units/sheet.ts'
import { unitStandings } from '../../src/views/units/standings.ts'
import { dotChart, multiplesChart, tileChart } from '../../src/views/units/unit-charts.ts'
import { unitPage } from '../../src/views/units/unit-page.ts'
import { reportedOf } from '../../src/views/units/reported.ts'
import { unitYears } from '../../src/views/units/unit-years.ts'

export async function publishFiles(publication: Publication): Promise<Map<string, string | Uint8Array>> {
  const renditions = renditionsOf(publication, addressesAt('/', 'https://nepmoi.example'))
  const files = new Map<string, string | Uint8Array>()
  for (const { path, body } of publishedFiles(renditions)) if (!/\.(?:png|zip)$/.test(path)) files.set(path, await body())
  // What packs hold besides pictures and the files of data that stand by themselves, too.
  for (const subject of pressSubjects(renditions.vi)) {
    const texts = [renditions.vi, renditions.en].flatMap((rendition) => pressText(rendition, subject) ?? [])
    for (const text of texts) files.set(`bao-chi/goi/${text.stem}/${text.locale}.html`, `${pressPage(text, [])}\n${pressPlainText(text)}`)
    files.set(`bao-chi/goi/${subject.stem}/README.txt`, readmeText(renditions, texts, []) + correctionsText(renditions, subject))
  }
  for (const locale of ['vi', 'en'] as const satisfies readonly Locale[])
    for (const [name, text] of shownTexts(renditions[locale])) files.set(`${locale}/${name}`, text)
  files.set('history/changes.json', oldRows(publication))
  return files
}

/** The numbers of the list of changes, before and after, as rows of figures. */
function oldRows(publication: Publication): string {
  const observations = publication
    .history()
    .changes.flatMap((change) =>
      [change.before, change.after].flatMap((figure) =>
        figure
          ? [{ indicator: change.indicator, area_code: change.unit, period: change.period, definition: change.definition, ...figure }]
          : [],
      ),
    )
  return JSON.stringify({ observations })
}

const chartText = (chart: ChartView | null) =>
  chart
    ? [chart.sentence, chart.subtitle, chart.phone, chart.wide ?? '', ...(chart.table?.rows ?? []).map((row) => row.join(' '))].join('\n')
    : ''

/** What each page shows, as text. */
function shownTexts(rendition: Rendition): [string, string][] {
  const { publication } = rendition
  const { edition } = publication
  const pages: [string, string][] = edition.indicators.map((indicator) => {
    const view = indicatorPage(rendition, indicator)
    const table = figureTable(rendition, indicator, view.all).rows.map((row) =>
      [row.unit?.label ?? '', row.numerator, row.denominator, row.value, row.derivation, row.note].join(' '),
    )
    const compared = publication
      .comparisonsOf(indicator)
      .flatMap((one) => [dotChart, multiplesChart, tileChart].map((draw) => chartText(draw(rendition, one))))
    const frame = view.main ? JSON.stringify(frameOf(rendition, indicator, view.main)) : ''
    return [
      `${indicator.code}.html`,
      [view.noFigure, chartText(view.chart), chartText(view.hundred), ...table, ...compared, frame].join('\n'),
    ]
  })
  const places: [string, string][] = edition.units.map((unit) => {
    const { own, sums } = unitPage(rendition, unit)
    const sheet = unitSheet(rendition, unit)
    const charts = unitYears(rendition, unit).map((chart) => chartText(chart))
    return [
      `${unit.slug}.html`,
      [
        JSON.stringify({ own, sums, sheet, standings: unitStandings(rendition, unit), reported: reportedOf(rendition, unit) }),
        ...charts,
      ].join('\n'),
    ]
  })
  const changes = revisionViews(rendition, publication.history().changes).flatMap((revision) =>
    revision.changes.map(({ where, text }) => `${where}: ${text}`),
  )
  return [...pages, ...places, ['changes.html', changes.join('\n')], ['status.html', JSON.stringify(publication.checked)]]
}

/** The files of the repository that staff keep: as public as the site. */
export function repositoryFiles(dir: string): Map<string, Uint8Array> {
  const data = join(dir, 'data')
  const entries = readdirSync(data, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [relative(dir, path), readFileSync(path)]
    }),
  )
}
