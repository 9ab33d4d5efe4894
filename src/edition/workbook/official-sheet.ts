/** A sheet of an official form, with several rows of names above its numbers, read by what the edition says of its columns. */
import { cellProblems, officialProblems as say, problemLine } from '../../language/findings/workbook.ts'
import { fold } from '../../language/fold.ts'
import { excelCell } from '../../model/finding.ts'
import type { OfficialColumn } from '../../model/official-forms.ts'
import { columnPositions, schemas } from '../../model/schema/tables.ts'
import type { Period } from '../../model/types.ts'
import { figureFields } from '../../model/workbook-form.ts'
import { nearest } from '../read/suggest.ts'
import { exactName, unitAt, unitNames, validThrough, type UnitIndex } from '../units.ts'
import { cellText } from './cell-text.ts'
import type { Entry, FactsOf } from './entries.ts'
import { textOf, type CellContent, type Sheet } from './sheet.ts'

/** What is told of all rows on the command line. */
export interface GivenRow {
  readonly period: Period
  readonly source: string
}

export interface OfficialForms {
  readonly columns: readonly OfficialColumn[]
  readonly units: UnitIndex
  /** Null where nothing is told. */
  readonly given: GivenRow | null
}

const { fields } = schemas['so-lieu']
const at = columnPositions(schemas['so-lieu'])
const fieldOf = { numerator: 'tu_so', denominator: 'mau_so', value: 'gia_tri' } as const
/** Rows above the numbers in which a form says what it is. */
const furthestSign = 20
const totals = /^(?:tong|tong cong|tong so|cong|toan (?:tinh|huyen|xa))$/

/** The columns of the form that a sheet is of; a sentence where it could be two, or one whose columns are not told right; null for none. */
export function officialFormOf(sheet: Sheet, columns: readonly OfficialColumn[]): readonly OfficialColumn[] | string | null {
  const above: string[] = []
  for (let row = 0; row < Math.min(sheet.height, furthestSign); row++)
    for (let column = 0; column < sheet.width; column++) above.push(fold(textOf(sheet.cell(row, column))))
  const fitting = columns.filter(({ sign }) => above.some((text) => text.includes(fold(sign))))
  const codes = [...new Set(fitting.map(({ form }) => form))]
  if (codes.length > 1) return say.twoForms(codes)
  for (const { origin, column, unitColumn } of fitting)
    for (const letters of [column, unitColumn]) if (!/^[A-Z]{1,2}$/.test(letters)) return say.wrongColumn(origin.line, letters)
  return fitting.length > 0 ? fitting : null
}

const numberOf = (letters: string): number => [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0)

export function readOfficialSheet(
  file: string,
  sheet: Sheet,
  form: readonly OfficialColumn[],
  { units, given }: OfficialForms,
  factsOf: FactsOf,
): { readonly entries: Entry[]; readonly problems: string[] } {
  const [entries, problems]: [Entry[], string[]] = [[], []]
  const report = (cell: string | null, sentence: string) => problems.push(problemLine(file, sheet.name, cell, sentence))
  const { form: code, firstRow, unitColumn, totalUnit } = form[0]!
  if (!given) {
    report(null, say.needsPeriod(code))
    return { entries, problems }
  }
  const unitAtColumn = numberOf(unitColumn)
  const content = (row: number, column: number): CellContent => sheet.cell(row - 1, column - 1)
  const numbers = (row: number) => form.filter(({ column }) => content(row, numberOf(column)).kind !== 'blank')
  let isOver = false
  for (let row = firstRow; row <= sheet.height; row++) {
    const filled = numbers(row)
    const name = textOf(content(row, unitAtColumn))
    if (name === '' && filled.length === 0) isOver = true
    if (filled.length === 0) continue
    if (isOver) {
      for (const { column } of filled) if (content(row, numberOf(column)).kind === 'number') report(`${column}${row}`, say.belowTable)
      continue
    }
    const unit = unitOf(name, totalUnit, units, given.period)
    if (typeof unit !== 'string')
      report(excelCell(unitAtColumn, row), name === '' ? cellProblems.missing(fields[at.don_vi]!.title) : unit.problem)
    for (const own of Map.groupBy(filled, ({ indicator, definition }) => `${indicator}|${definition}`).values()) {
      const { indicator, definition } = own[0]!
      const cells = figureFields.map(() => '')
      const columns = figureFields.map(() => 0)
      columns[at.ky] = unitAtColumn
      columns[at.ma_don_vi] = unitAtColumn
      Object.assign(cells, { [at.ky]: given.period.text, [at.ma_chi_tieu]: indicator, [at.chuan]: definition, [at.nguon]: given.source })
      let isSound = true
      for (const { part, column } of own) {
        const f = at[fieldOf[part]]
        const read = cellText(content(row, numberOf(column)), fields[f]!, factsOf(indicator, fieldOf[part]))
        columns[f] = numberOf(column)
        if (read.ok) cells[f] = read.text
        else {
          report(`${column}${row}`, read.problem)
          isSound = false
        }
      }
      if (!isSound || typeof unit !== 'string') continue
      cells[at.ma_don_vi] = unit
      for (const field of ['ma_chi_tieu', 'chuan', 'nguon'] as const) columns[at[field]] = numberOf(own[0]!.column)
      entries.push({ cells, place: { file, sheet: sheet.name, row, columns }, form: null })
    }
  }
  return { entries, problems }
}

/** The code that a name or a code stands for in the period; never a guess. */
function unitOf(text: string, totalUnit: string, units: UnitIndex, period: Period): string | { readonly problem: string } {
  if (
    totals.test(
      fold(text)
        .replace(/[^\p{L} ]/gu, '')
        .trim(),
    )
  )
    return totalUnit === '' ? { problem: say.noTotalUnit } : totalUnit
  if (unitAt(units, text, period)) return text
  const named = (units.byName.get(exactName(text)) ?? []).filter((unit) => validThrough(unit, period))
  const codes = [...new Set(named.map(({ code }) => code))]
  if (codes.length === 1) return codes[0]!
  if (codes.length > 1) return { problem: say.twoNames(text) }
  const living = units.all.filter((unit) => validThrough(unit, period))
  return { problem: say.unknownName(text, nearest(text, living.flatMap(unitNames))) }
}
