/** Bytes of a CSV file → rows in the order of its schema, with true line numbers and every finding. Never throws. */
import Papa from 'papaparse'
import * as say from '../../language/findings/read-file.ts'
import { hugeCell } from '../../language/findings/read-cell.ts'
import { headerNotFirst } from '../../language/findings/read-header.ts'
import type { Finding } from '../finding.ts'
import type { TableSchema } from '../schema/schema.ts'
import { checkText, cleanCell, rare, type CellNote } from './clean.ts'
import { decode, lineAt } from './decode.ts'
import { knownNames, readHeader, type Header } from './header.ts'
import { defaultLimits, type Limits } from './limits.ts'

export interface Row {
  /** Line of the file, as an editor shows it, on which the record starts. */
  readonly line: number
  /** Row as Excel numbers it. */
  readonly row: number
  /** Cells in the order of the schema's fields; '' where the column is absent. */
  readonly cells: readonly string[]
}

export interface Table {
  readonly file: string
  readonly schema: TableSchema
  /** For each field its column in the file from 1, 0 when absent. */
  readonly columns: readonly number[]
  readonly rows: readonly Row[]
}

export interface ReadOptions {
  /** Folded names of units, for confirming legacy encodings. */
  readonly knownNames?: ReadonlySet<string>
  readonly limits?: Limits
  /** A register may have a header and no rows yet. */
  readonly allowNoRows?: boolean
}

interface Result {
  readonly table: Table | null
  readonly findings: Finding[]
}

export function readTable(bytes: Uint8Array, file: string, schema: TableSchema, options: ReadOptions = {}): Result {
  const { limits = defaultLimits, allowNoRows = false } = options
  const megabytes = (n: number) => Math.ceil(n / 1024 / 1024)
  if (bytes.length > limits.bytes) return { table: null, findings: [{ level: 'error', rule: 'too-large', file, phrase: say.tooLarge(megabytes(bytes.length), megabytes(limits.bytes)) }] }
  const decoded = decode(bytes, file, (text) => namesIn(text, schema), options.knownNames ?? new Set())
  const findings = [...decoded.findings]
  if (decoded.text === null) return { table: null, findings }
  const fail = (rule: string, phrase: Finding['phrase'], rest: Partial<Finding> = {}): Result => {
    findings.push({ level: 'error', rule, file, ...rest, phrase })
    return { table: null, findings }
  }
  let text = decoded.text
  if (text.includes('\r')) {
    if (!text.includes('\n')) findings.push({ level: 'repair', rule: 'carriage-returns', file, phrase: say.carriageReturns() })
    text = text.replace(/\r\n?/g, '\n')
  }
  const conflict = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/m.exec(text)
  if (conflict) return fail('merge-conflict', say.mergeConflict(), { line: lineAt(text, conflict.index), value: conflict[0].slice(0, 40) })
  let firstLine = 1
  const sep = /^"?sep=(.)"?\n/i.exec(text)
  if (sep) {
    findings.push({ level: 'repair', rule: 'sep-line', file, line: 1, phrase: say.sepLine() })
    text = text.slice(sep[0].length)
    firstLine = 2
  }
  if (text.trim() === '') return fail('empty-file', say.emptyFile())
  const delimiter = findDelimiter(text, schema)
  if (delimiter === null) return fail('header-row', headerNotFirst(schema.fields.filter((f) => f.constraints?.required).map((f) => f.name)), { line: firstLine })
  if (delimiter === '\t') findings.push({ level: 'repair', rule: 'tab-separated', file, phrase: say.tabSeparated() })
  const parsed = Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar: '"', skipEmptyLines: false })
  const records = parsed.data
  const lines = text.includes('"') ? linesOf(records, firstLine) : null
  const lineOf = (i: number) => (lines ? lines[i]! : i + firstLine)
  for (const { code, row = 0 } of parsed.errors) {
    if (code === 'MissingQuotes') return fail('unclosed-quote', say.unclosedQuote(), { line: lineOf(row), row: row + 1 })
    if (code === 'InvalidQuotes') findings.push({ level: 'error', rule: 'stray-quote', file, line: lineOf(row), row: row + 1, phrase: say.strayQuote() })
  }
  const names = records[0]!.map((name, i) => {
    const notes: CellNote[] = []
    const cleaned = cleanCell(name, notes)
    for (const note of notes) findings.push({ ...note, file, line: firstLine, row: 1, column: i + 1, value: cleaned })
    return cleaned
  })
  const header = readHeader(names, schema, file, firstLine)
  findings.push(...header.findings)
  if (header.findings.length > 0) return { table: null, findings }
  const rows = readRows({ file, schema, header, records, lineOf, delimiter, odd: rare.test(text), limits, findings })
  if (rows === null) return { table: null, findings }
  if (rows.length === 0 && !allowNoRows && !findings.some((f) => f.level === 'error')) return fail('no-rows', say.noRows(), { line: firstLine })
  return { table: { file, schema, columns: header.columns, rows }, findings }
}

/** Starting lines of records when quoted cells may hold line breaks. */
function linesOf(records: readonly (readonly string[])[], firstLine: number): number[] {
  let line = firstLine
  return records.map((cells) => {
    const start = line
    for (const cell of cells) for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) line++
    line++
    return start
  })
}

/** The separator by which the first line has most names of fields; null when it is no header of this schema. */
function findDelimiter(text: string, schema: TableSchema): string | null {
  const end = text.indexOf('\n')
  const line = end < 0 ? text : text.slice(0, end)
  const counts = [';', ',', '\t'].map((delimiter) => ({ delimiter, known: knownNames(Papa.parse<string[]>(line, { delimiter }).data[0] ?? [], schema) }))
  const best = counts.reduce((a, b) => (b.known > a.known ? b : a))
  return best.known >= Math.min(2, schema.fields.length) ? best.delimiter : null
}

/** Unit names in a text that may be in the wrong encoding: header names are ASCII in every candidate. */
function namesIn(text: string, schema: TableSchema): string[] {
  const lines = text.split(/\r\n|\r|\n/)
  const delimiter = findDelimiter(lines[0] ?? '', schema)
  if (delimiter === null) return []
  const at = lines[0]!.split(delimiter).findIndex((name) => name.trim() === 'don_vi' || name.trim() === 'ten')
  return at < 0 ? [] : lines.slice(1).map((line) => line.split(delimiter)[at] ?? '')
}

interface RowsInput {
  readonly file: string
  readonly schema: TableSchema
  readonly header: Header
  readonly records: string[][]
  readonly lineOf: (i: number) => number
  readonly delimiter: string
  readonly odd: boolean
  readonly limits: Limits
  readonly findings: Finding[]
}

function readRows({ file, schema, header, records, lineOf, delimiter, odd, limits, findings }: RowsInput): Row[] | null {
  const { fields } = schema
  const { columns, width } = header
  let last = records.length - 1
  while (last > 0 && blank(records[last]!)) last--
  const tail = records.slice(last + 1).filter((cells) => cells.length > 1).length
  if (tail > 0) findings.push({ level: 'repair', rule: 'blank-tail', file, line: lineOf(last + 1), phrase: say.blankTail(tail) })
  if (last > limits.rows) {
    findings.push({ level: 'error', rule: 'too-many-rows', file, line: lineOf(limits.rows + 1), phrase: say.tooManyRows(last, limits.rows) })
    return null
  }
  const free = fields.map((field) => field.type === 'string' && field.kind === undefined && !field.constraints?.enum)
  const notes: CellNote[] = []
  const rows: Row[] = []
  for (let i = 1; i <= last; i++) {
    const record = records[i]!
    if (record.length !== width) {
      if (blank(record)) continue
      const curly = record.some((cell) => /^\s*[“”]|[“”]\s*$/.test(cell))
      const phrase = curly ? say.smartQuotes(width, record.length) : say.fieldCount(width, record.length, delimiter === ',')
      findings.push({ level: 'error', rule: curly ? 'smart-quotes' : 'field-count', file, line: lineOf(i), row: i + 1, value: record.join(delimiter).slice(0, 80), phrase })
      continue
    }
    const cells = new Array<string>(fields.length)
    let empty = true
    for (let f = 0; f < fields.length; f++) {
      const column = columns[f]!
      let cell = column === 0 ? '' : record[column - 1]!
      if (cell !== '') {
        empty = false
        if (cell.charCodeAt(0) === 32 || cell.charCodeAt(cell.length - 1) === 32) cell = cell.trim()
        if (odd) cell = cleanCell(cell, notes)
        if (free[f]) checkText(fields[f]!, cell, notes)
        if (cell.length > limits.cell) notes.push({ level: 'error', rule: 'huge-cell', phrase: hugeCell(cell.length, limits.cell) })
        while (notes.length > 0) findings.push({ ...notes.pop()!, file, line: lineOf(i), row: i + 1, column, field: fields[f]!.name, value: cell.slice(0, 80) })
      }
      cells[f] = cell
    }
    if (!empty) rows.push({ line: lineOf(i), row: i + 1, cells })
  }
  return rows
}

function blank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '' || cell.trim() === '')
}
