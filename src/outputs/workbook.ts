/** The figures as an Excel workbook: typed cells, and sheets that say what the figures are and where they come from. */
import writeExcelFile from 'write-excel-file/node'
import { each } from '../model/once.ts'
import type { Edition, Observation } from '../model/types.ts'
import { definitionName } from '../language/chart-words.ts'
import { formatBounded } from '../language/bounds.ts'
import { formatDate, formatPeriod } from '../language/dates.ts'
import { figureWords } from '../language/interface/figures.ts'
import { workbookWords as w } from '../language/interface/workbook.ts'
import { figureRows, type Lookup } from './rows.ts'
import { number, sheet, text, type Cell } from './workbook-cells.ts'
import { datedZip } from './zip-dates.ts'

/** Workbook as bytes, the same for the same figures; sheets Số liệu, Chỉ tiêu, Nguồn, Ghi chú, in Vietnamese. */
export async function workbook(edition: Edition, observations: readonly Observation[], lookup: Lookup): Promise<Uint8Array<ArrayBuffer>> {
  const { kind, asOf } = edition.site
  const figures = kind === 'illustrative' ? w.sheets.fiction : w.sheets.figures
  const sheets = [
    sheet(figures, w.columns.figures, figureCells(observations, lookup), [11, 48, 11, 24, 12, 11, 11, 12, 14, 18, 24, 22, 50, 14, 30]),
    sheet(w.sheets.indicators, w.columns.indicators, indicatorCells(edition, observations), [11, 60, 14, 36, 36, 30, 13, 16, 80]),
    sheet(w.sheets.sources, w.columns.sources, sourceCells(edition, observations), [22, 60, 30, 18, 50, 12, 60]),
    sheet(w.sheets.notes, null, noteCells(edition), [110]),
  ]
  const bytes = await writeExcelFile(sheets as Parameters<typeof writeExcelFile>[0], { fontFamily: 'Arial', fontSize: 10 }).toBuffer()
  return datedZip(Uint8Array.from(bytes), asOf)
}

function figureCells(observations: readonly Observation[], lookup: Lookup): Cell[][] {
  const flat = figureRows(observations, lookup)
  const words = figureWords('vi')
  // A country has two million cells, most of which say what others say.
  const said = each(text)
  return observations.map((o, i) => {
    const indicator = lookup.indicatorOf(o.indicator)
    const row = flat[i]!
    const decimals = (o.state === 'figure' ? o.printedDecimals : null) ?? indicator?.decimals ?? 0
    return [
      said(o.indicator),
      said(indicator?.shortName.vi ?? ''),
      said(o.unit),
      said(row.area_name),
      said(periodCell(o)),
      number(row.numerator),
      number(row.denominator),
      number(row.value, decimals),
      said(row.unit),
      said(o.definition && definitionName(o.definition, 'vi')),
      said(o.state === 'figure' ? words.figureStatus[o.status] : words.missing[o.reason]),
      said(row.source),
      said(o.note.vi),
      said(o.state === 'figure' ? formatBounded('', o.bound, 'vi').trim() : ''),
      said(row.period_text),
    ]
  })
}

/** As staff type it; spans and moments of a year in words. */
const periodCell = ({ period }: Observation): string =>
  ['year', 'month', 'day'].includes(period.kind) ? period.text : formatPeriod(period, 'vi')

/** Every target of the plan, with or without figures, and the context series that have any. */
function indicatorCells({ indicators }: Edition, observations: readonly Observation[]): Cell[][] {
  const used = new Set(observations.map((o) => o.indicator))
  const known = new Set(observations.flatMap((o) => (o.state === 'figure' ? [o.indicator] : [])))
  return indicators
    .filter(({ kind, code }) => kind === 'target' || used.has(code))
    .map((i) =>
      [
        i.code,
        i.name.vi,
        i.unit.vi,
        i.numeratorIs.vi,
        i.denominatorIs.vi,
        i.definitions.map((definition) => definitionName(definition, 'vi')).join('; '),
        i.clause,
        known.has(i.code) ? w.hasFigures : w.noFigures,
        i.explanation.vi,
      ].map(text),
    )
}

function sourceCells({ sources }: Edition, observations: readonly Observation[]): Cell[][] {
  const cited = new Set(observations.map((o) => o.source))
  return sources
    .filter(({ code }) => cited.has(code))
    .map((s) =>
      [
        s.code,
        s.title,
        s.publisher,
        s.published ? formatDate(s.published, 'vi') : s.dateNote.vi,
        s.url ?? '',
        s.official ? w.yes : w.no,
        s.note.vi,
      ].map(text),
    )
}

function noteCells({ site }: Edition): Cell[][] {
  const lines = [site.kind === 'illustrative' ? w.illustrative : '', w.title(site.name.vi), ...w.notes]
  return lines.filter(Boolean).map((line) => [text(line)])
}
