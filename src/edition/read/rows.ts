/** Parsed records → rows in the order of the schema, cell by cell cleaned and checked. */
import { hugeCell } from '../../language/findings/read-cell.ts'
import * as say from '../../language/findings/read-file.ts'
import type { Finding } from '../../model/finding.ts'
import type { TableSchema } from '../../model/schema/types.ts'
import { checkText, cleanCell, type CellNote } from './clean.ts'
import type { Header } from './header.ts'
import { fieldCountFinding, shortRows } from './short-rows.ts'
import type { Limits } from './limits.ts'
import type { SuspectCells } from './suspect-cells.ts'

export interface Row {
  /** Line of the file, as an editor shows it, on which the record starts. */
  readonly line: number
  /** Row as Excel numbers it. */
  readonly row: number
  /** Cells in the order of the schema's fields; '' where the column is absent. */
  readonly cells: readonly string[]
}

/** A record whose cells do not fit the header, as it stands. */
export interface LostRow {
  readonly line: number
  readonly cells: readonly string[]
}

interface RowsInput {
  readonly file: string
  readonly schema: TableSchema
  readonly header: Header
  readonly records: string[][]
  readonly lineOf: (i: number) => number
  readonly delimiter: string
  readonly odd: boolean
  readonly suspects: SuspectCells | null
  readonly limits: Limits
  readonly findings: Finding[]
  readonly lost: LostRow[]
  /** Records with a stray quotation mark, which has been said. */
  readonly quoted: ReadonlySet<number>
  /** Cells of a row, with those of the blank columns at the right. */
  readonly mostCells: number
}

/** Starting lines of records when quoted cells may hold line breaks. */
export function linesOf(records: readonly (readonly string[])[], firstLine: number): number[] {
  let line = firstLine
  return records.map((cells) => {
    const start = line
    for (const cell of cells) for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) line++
    line++
    return start
  })
}

export function readRows({
  file,
  schema,
  header,
  records,
  lineOf,
  delimiter,
  odd,
  suspects,
  limits,
  findings,
  lost,
  quoted,
  mostCells,
}: RowsInput): Row[] | null {
  const { fields } = schema
  const { columns, width } = header
  let last = records.length - 1
  while (last > 0 && blank(records[last]!)) last--
  const tail = records.slice(last + 1).filter((cells) => cells.length > 1).length
  if (tail > 0) findings.push({ level: 'repair', rule: 'blank-tail', file, line: lineOf(last + 1), phrase: say.blankTail(tail) })
  if (last > limits.rows) {
    findings.push({
      level: 'error',
      rule: 'too-many-rows',
      file,
      line: lineOf(limits.rows + 1),
      phrase: say.tooManyRows(last, limits.rows),
    })
    return null
  }
  const free = fields.map((field) => field.type === 'string' && field.kind === undefined && !field.constraints?.enum)
  const inOrder = width === fields.length && columns.every((column, f) => column === f + 1)
  const notes: CellNote[] = []
  const rows: Row[] = []
  const short: Finding[] = []
  for (let i = 1; i <= last; i++) {
    const record = withoutBlankRight(records[i]!, width, mostCells)
    if (record.length !== width) {
      if (blank(record)) continue
      const place = { file, line: lineOf(i), row: i + 1, value: record.join(delimiter).slice(0, 80) }
      const curly = record.some((cell) => /^\s*[“”]|[“”]\s*$/.test(cell))
      if (curly) findings.push({ level: 'error', rule: 'smart-quotes', ...place, phrase: say.smartQuotes(width, record.length) })
      else if (!quoted.has(i))
        (record.length < width ? short : findings).push(fieldCountFinding(place, width, record.length, delimiter === ','))
      lost.push({ line: lineOf(i), cells: record })
      continue
    }
    // A file with all columns in order lends its own array.
    const cells = inOrder ? record : new Array<string>(fields.length)
    let empty = true
    for (let f = 0; f < fields.length; f++) {
      const column = columns[f]!
      let cell = column === 0 ? '' : record[column - 1]!
      if (cell !== '') {
        empty = false
        if (cell.charCodeAt(0) === 32 || cell.charCodeAt(cell.length - 1) === 32) cell = cell.trim()
        if (suspects) suspects(fields[f]!, cell, notes)
        if (odd) cell = cleanCell(cell, notes)
        if (cell.length > limits.cell) {
          notes.push({ level: 'error', rule: 'huge-cell', phrase: hugeCell(cell.length, limits.cell) })
          cell = ''
        }
        if (free[f]) checkText(fields[f]!, cell, notes)
        while (notes.length > 0)
          findings.push({ ...notes.pop()!, file, line: lineOf(i), row: i + 1, column, field: fields[f]!.name, value: cell.slice(0, 80) })
      }
      cells[f] = cell
    }
    if (!empty) rows.push({ line: lineOf(i), row: i + 1, cells })
  }
  const full = header.columns.findIndex((column, f) => column > 0 && fields[f]!.constraints?.required === true)
  for (const finding of shortRows(short, width, fields[Math.max(0, full)]!.name)) findings.push(finding)
  return rows
}

/** A row without the cells of blank columns at the right. */
const withoutBlankRight = (record: string[], width: number, most: number): string[] =>
  record.length > width && record.length <= most && blank(record.slice(width)) ? record.slice(0, width) : record

function blank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '' || cell.trim() === '')
}
