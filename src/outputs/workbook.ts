/** The figures as an Excel workbook: typed cells, and sheets that say what the figures are and where they come from. */
import writeExcelFile from 'write-excel-file/node'
import type { Edition, Observation } from '../edition/model/types.ts'
import { definitionName } from '../language/chart-words.ts'
import { formatDate } from '../language/dates.ts'
import { figureWords } from '../language/interface/figures.ts'
import { workbookWords } from '../language/interface/workbook.ts'
import { figureRows, trimmed, type Lookup } from './rows.ts'

type Cell = {
  readonly value: string | number
  readonly type: typeof String | typeof Number
  readonly format?: string
  readonly fontWeight?: 'bold'
  readonly wrap?: boolean
} | null

const text = (value: string): Cell => (value === '' ? null : { value: value.normalize('NFC'), type: String })
const number = (value: number | null, decimals?: number): Cell =>
  value === null ? null : { value: trimmed(value), type: Number, format: decimals ? `#,##0.${'0'.repeat(decimals)}` : '#,##0' }
const head = (titles: readonly string[]): Cell[] => titles.map((value) => ({ value, type: String, fontWeight: 'bold', wrap: true }))

/** Workbook as bytes; sheets Số liệu, Chỉ tiêu, Nguồn, Ghi chú, in Vietnamese. */
export async function workbook(edition: Edition, observations: readonly Observation[], lookup: Lookup): Promise<Uint8Array<ArrayBuffer>> {
  const w = workbookWords
  const flat = figureRows(observations, lookup)
  const words = figureWords('vi')
  const figures = observations.map((o, i) => {
    const indicator = lookup.indicatorOf(o.indicator)
    const row = flat[i]!
    const decimals = (o.state === 'figure' ? o.printedDecimals : null) ?? indicator?.decimals ?? 0
    return [
      text(o.indicator),
      text(indicator?.shortName.vi ?? ''),
      text(o.unit),
      text(row.area_name),
      text(o.period.text),
      number(row.numerator),
      number(row.denominator),
      number(row.value, decimals),
      text(row.unit),
      text(o.definition && definitionName(o.definition, 'vi')),
      text(o.state === 'figure' ? words.figureStatus[o.status] : words.missing[o.reason]),
      text(row.source),
      text(o.note),
    ]
  })
  const used = new Set(observations.map((o) => o.indicator))
  const sources = new Set(observations.map((o) => o.source))
  const indicators = edition.indicators
    .filter(({ code }) => used.has(code))
    .map((i) =>
      [i.code, i.name.vi, i.unit.vi, i.numeratorIs.vi, i.denominatorIs.vi, i.definitions.join(', '), i.clause, i.explanation.vi].map(text),
    )
  const cited = edition.sources
    .filter(({ code }) => sources.has(code))
    .map((s) =>
      [
        s.code,
        s.title,
        s.publisher,
        s.published ? formatDate(s.published, 'vi') : s.dateNote.vi,
        s.url,
        s.official ? w.yes : w.no,
        s.note.vi,
      ].map(text),
    )
  const { site } = edition
  const notes = [site.kind === 'illustrative' ? w.illustrative : '', w.title(site.name.vi), w.asOf(formatDate(site.asOf, 'vi')), ...w.notes]
    .filter(Boolean)
    .map((line) => [text(line)])
  const sheet = (name: string, titles: readonly string[], rows: Cell[][], widths: readonly number[]) => ({
    data: [...(titles.length > 0 ? [head(titles)] : []), ...rows],
    sheet: name,
    columns: widths.map((width) => ({ width })),
    ...(titles.length > 0 ? { stickyRowsCount: 1 } : {}),
  })
  const sheets = [
    sheet(w.sheets.figures, w.columns.figures, figures, [9, 34, 9, 24, 11, 10, 10, 12, 12, 16, 24, 12, 50]),
    sheet(w.sheets.indicators, w.columns.indicators, indicators, [9, 60, 12, 36, 36, 22, 12, 80]),
    sheet(w.sheets.sources, w.columns.sources, cited, [12, 60, 30, 18, 50, 12, 60]),
    sheet(w.sheets.notes, [], notes, [110]),
  ]
  const bytes = await writeExcelFile(sheets as Parameters<typeof writeExcelFile>[0]).toBuffer()
  return Uint8Array.from(bytes)
}
