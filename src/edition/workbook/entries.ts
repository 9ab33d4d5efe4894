/** Sheets → rows of figures with the place of every cell; what a sheet hides, joins or cannot say is a problem with its address. */
import { problemLine, sheetProblems as say } from '../../language/findings/workbook.ts'
import { staffFormWords } from '../../language/interface/staff-forms.ts'
import { excelCell } from '../../model/finding.ts'
import { schemas } from '../../model/schema/tables.ts'
import { figureFields, formMark, markSheet, type FigureCells } from '../../model/workbook-form.ts'
import { knownNames, readHeader } from '../read/header.ts'
import { nearest } from '../read/suggest.ts'
import { cellText, type NumberFacts } from './cell-text.ts'
import { officialFormOf, readOfficialSheet, type OfficialForms } from './official-sheet.ts'
import { textOf, type CellContent, type Sheet } from './sheet.ts'

/** Where a row of a workbook stands; `columns`: for each field its column from 1, 0 when absent. */
export interface EntryPlace {
  readonly file: string
  readonly sheet: string
  /** As the program numbers it. */
  readonly row: number
  readonly columns: readonly number[]
}

export interface Entry {
  /** In the order of the schema, in their stored form. */
  readonly cells: FigureCells
  readonly place: EntryPlace
  readonly form: FormMarks | null
}

/** What a form of ours says of itself. */
export interface FormMarks {
  readonly kind: string
  readonly code: string
  /** Rows as they stood when it was made. */
  readonly base: readonly FigureCells[]
}

export interface NamedSheets {
  readonly file: string
  readonly sheets: readonly Sheet[]
}

/** Facts about a row by the code of its indicator; `field`: the column of the number. */
export type FactsOf = (indicator: string, field: string) => NumberFacts

const schema = schemas['so-lieu']
const { fields } = schema
const indicatorAt = figureFields.indexOf('ma_chi_tieu')
const telling: readonly string[] = Object.values(staffFormWords.columns)
/** A line with so many names of columns is the head of a table. */
const fewestNames = 4
const furthestHead = 30

export function readEntries(
  { file, sheets }: NamedSheets,
  factsOf: FactsOf,
  official: OfficialForms,
): { readonly entries: Entry[]; readonly problems: string[] } {
  const form = marksOf(sheets)
  const own = new Set<string>(form ? [markSheet, staffFormWords.sheets.help, staffFormWords.sheets.lists] : [])
  const [entries, problems]: [Entry[], string[]] = [[], []]
  for (const sheet of sheets) {
    if (own.has(sheet.name) || isBlank(sheet)) continue
    const officialForm = headOf(sheet) === null ? officialFormOf(sheet, official.columns) : null
    if (sheet.isHidden) problems.push(problemLine(file, sheet.name, null, say.hiddenSheet))
    else if (typeof officialForm === 'string') problems.push(problemLine(file, sheet.name, null, officialForm))
    else if (officialForm) {
      shapeProblems(sheet, officialForm[0]!.firstRow - 1, (cell, sentence) => problems.push(problemLine(file, sheet.name, cell, sentence)))
      const read = readOfficialSheet(file, sheet, officialForm, official, factsOf)
      entries.push(...read.entries)
      problems.push(...read.problems)
    } else readSheet(file, sheet, form, factsOf, entries, problems)
  }
  if (entries.length === 0 && problems.length === 0 && !form) problems.push(problemLine(file, null, null, noTable()))
  return { entries, problems }
}

const noTable = () =>
  say.noTable(fields.filter((field) => 'constraints' in field && 'required' in field.constraints).map(({ title }) => title))

function* cellsIn(sheet: Sheet, from = 0): Generator<readonly [row: number, column: number, content: CellContent]> {
  for (let row = from; row < sheet.height; row++)
    for (let column = 0; column < sheet.width; column++) {
      const content = sheet.cell(row, column)
      if (content.kind !== 'blank') yield [row, column, content]
    }
}

const isBlank = (sheet: Sheet): boolean => cellsIn(sheet).next().done === true
const rowTexts = (sheet: Sheet, row: number): string[] =>
  Array.from({ length: sheet.width }, (_, column) => textOf(sheet.cell(row, column)))

function marksOf(sheets: readonly Sheet[]): FormMarks | null {
  const sheet = sheets.find(({ name }) => name === markSheet)
  if (!sheet || textOf(sheet.cell(0, 0)) !== formMark) return null
  const base = Array.from({ length: sheet.height - 1 }, (_, i) => fields.map((_field, f) => textOf(sheet.cell(i + 1, f))))
  return { kind: textOf(sheet.cell(0, 1)), code: textOf(sheet.cell(0, 2)), base }
}

function readSheet(file: string, sheet: Sheet, form: FormMarks | null, factsOf: FactsOf, entries: Entry[], problems: string[]): void {
  const report = (cell: string | null, sentence: string) => problems.push(problemLine(file, sheet.name, cell, sentence))
  const head = headOf(sheet)
  if (head === null) {
    report(null, noTable())
    return
  }
  const columns = columnsOf(sheet, head, report)
  if (!columns) return
  shapeProblems(sheet, head, report)
  for (let row = head + 1; row < sheet.height; row++) {
    const content = (f: number): CellContent => (columns[f] === 0 ? { kind: 'blank' } : sheet.cell(row, columns[f]! - 1))
    const code = textOf(content(indicatorAt))
    if (fields.every(({ name }, f) => content(f).kind === 'blank' || (form !== null && prefilled.has(name)))) continue
    const cells = fields.map((field, f) => {
      const read = cellText(content(f), field, factsOf(code, field.name))
      if (read.ok) return read.text
      report(excelCell(columns[f]!, row + 1), read.problem)
      return null
    })
    if (cells.every((cell) => cell !== null)) entries.push({ cells, place: { file, sheet: sheet.name, row: row + 1, columns }, form })
  }
}

/** What a form fills in for rows that nobody has to use. */
const prefilled: ReadonlySet<string> = new Set(['ma_don_vi', 'don_vi', 'ma_chi_tieu'])

function headOf(sheet: Sheet): number | null {
  for (let row = 0; row < Math.min(sheet.height, furthestHead); row++)
    if (knownNames(rowTexts(sheet, row), schema) >= fewestNames) return row
  return null
}

type Report = (cell: string | null, sentence: string) => void

/** Null after saying what is wrong with the names. */
function columnsOf(sheet: Sheet, head: number, report: Report): readonly number[] | null {
  const names = rowTexts(sheet, head)
  const plain = names.map((name) => (telling.includes(name) ? '' : name))
  const { columns, findings } = readHeader(plain, schema, '', 1)
  const real = findings.filter(({ rule }) => rule !== 'blank-column')
  for (const { rule, column = 1, value = '', field } of real) {
    const at = excelCell(column, head + 1)
    if (rule === 'unknown-column')
      report(
        at,
        say.unknownColumn(
          value,
          nearest(
            value,
            fields.flatMap(({ name, title }) => [name, title]),
          ),
        ),
      )
    else if (rule === 'duplicate-column') report(at, say.duplicateColumn(value))
    else report(null, say.missingColumn(fields.find(({ name }) => name === field)?.title ?? ''))
  }
  for (let column = 0; column < plain.length; column++)
    if (names[column] === '')
      for (let row = head + 1; row < sheet.height; row++)
        if (sheet.cell(row, column).kind !== 'blank') {
          report(excelCell(column + 1, row + 1), say.namelessColumn)
          break
        }
  return real.length > 0 ? null : columns
}

/** Cells that are joined or out of sight. */
function shapeProblems(sheet: Sheet, head: number, report: Report): void {
  for (const { startRow, startCol, endRow, endCol } of sheet.merges)
    if (endRow >= head) {
      const first = excelCell(startCol + 1, startRow + 1)
      report(first, say.merged(`${first}:${excelCell(endCol + 1, endRow + 1)}`))
    }
  const [rows, columns] = [new Set<number>(), new Set<number>()]
  for (const [row, column] of cellsIn(sheet, head)) {
    if (sheet.isHiddenRow(row)) rows.add(row)
    if (sheet.isHiddenColumn(column)) columns.add(column)
  }
  for (const row of rows) report(`A${row + 1}`, say.hiddenRow(row + 1))
  for (const column of columns) {
    const letters = excelCell(column + 1, 1).replace(/\d/g, '')
    report(`${letters}1`, say.hiddenColumn(letters))
  }
}

/** A problem of one cell of an entry, by its field. */
export function entryProblem({ place: { file, sheet, row, columns } }: Entry, field: string, sentence: string): string {
  const column = columns[fields.findIndex(({ name }) => name === field)] ?? 0
  return problemLine(file, sheet, column > 0 ? excelCell(column, row) : `A${row}`, sentence)
}
