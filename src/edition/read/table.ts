/** Bytes of a CSV file → rows in the order of its schema, with true line numbers and every finding. Never throws. */
import Papa from 'papaparse'
import * as say from '../../language/findings/read-file.ts'
import { headerNotFirst } from '../../language/findings/read-header.ts'
import type { Finding } from '../../model/finding.ts'
import type { TableSchema } from '../../model/schema/types.ts'
import { rare } from './characters.ts'
import { cleanCell, type CellNote } from './clean.ts'
import { knownNames, readHeader } from './header.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { linesOf, readRows, type LostRow, type Row } from './rows.ts'
import type { RuleName } from '../../model/rules.ts'
import { suspectsIn } from './suspect-cells.ts'
import { readText } from './text.ts'

export type { Row }

export interface Table<S extends TableSchema = TableSchema> {
  readonly file: string
  readonly schema: S
  /** For each field its column in the file from 1, 0 when absent. */
  readonly columns: readonly number[]
  /** What stands between two fields. */
  readonly delimiter: string
  readonly rows: readonly Row[]
  /** Records that are no rows of the table. */
  readonly lost: readonly LostRow[]
}

export interface ReadOptions {
  /** Folded names of units, for confirming legacy encodings. */
  readonly knownNames?: ReadonlySet<string>
  readonly limits?: Limits
  /** A register may have a header and no rows yet. */
  readonly allowNoRows?: boolean
}

interface Result<S extends TableSchema> {
  readonly table: Table<S> | null
  readonly findings: Finding[]
}

export function readTable<S extends TableSchema>(bytes: Uint8Array, file: string, schema: S, options: ReadOptions = {}): Result<S> {
  const { limits = defaultLimits, allowNoRows = false } = options
  const megabytes = (n: number) => Math.ceil(n / 1024 / 1024)
  if (bytes.length > limits.bytes)
    return {
      table: null,
      findings: [{ level: 'error', rule: 'too-large', file, phrase: say.tooLarge(megabytes(bytes.length), megabytes(limits.bytes)) }],
    }
  const known = options.knownNames ?? new Set<string>()
  const read = readText(bytes, file, { of: (text) => namesIn(text, schema), known })
  const findings = [...read.findings]
  if (read.text === null) return { table: null, findings }
  const fail = (rule: RuleName, phrase: Finding['phrase'], rest: Partial<Finding> = {}): Result<S> => {
    findings.push({ level: 'error', rule, file, ...rest, phrase })
    return { table: null, findings }
  }
  let { text } = read
  let firstLine = 1
  const sep = /^"?sep=(.)"?\n/i.exec(text)
  if (sep) {
    findings.push({ level: 'repair', rule: 'sep-line', file, line: 1, phrase: say.sepLine() })
    text = text.slice(sep[0].length)
    firstLine = 2
  }
  if (text.trim() === '') return fail('empty-file', say.emptyFile())
  const delimiter = findDelimiter(text, schema)
  if (delimiter === null)
    return fail('header-row', headerNotFirst(schema.fields.filter((f) => f.constraints?.required).map((f) => f.name)), { line: firstLine })
  if (delimiter === '\t') findings.push({ level: 'repair', rule: 'tab-separated', file, phrase: say.tabSeparated() })
  const parsed = Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar: '"', skipEmptyLines: false })
  const records = parsed.data
  const lines = text.includes('"') ? linesOf(records, firstLine) : null
  const lineOf = (i: number) => (lines ? lines[i]! : i + firstLine)
  const quoted = new Set<number>()
  for (const { code, row = 0 } of parsed.errors) {
    if (code === 'MissingQuotes') return fail('unclosed-quote', say.unclosedQuote(), { line: lineOf(row), row: row + 1 })
    if (code === 'InvalidQuotes') {
      quoted.add(row)
      findings.push({ level: 'error', rule: 'stray-quote', file, line: lineOf(row), row: row + 1, phrase: say.strayQuote() })
    }
  }
  const blankRight = blankColumns(records)
  const wide = records[0]!.length - blankRight
  if (wide > limits.columns) return fail('too-many-columns', say.tooManyColumns(wide, limits.columns), { line: firstLine })
  if (blankRight > 0) findings.push({ level: 'repair', rule: 'blank-columns', file, line: firstLine, phrase: say.blankColumns(blankRight) })
  const names = records[0]!.slice(0, wide).map((name, i) => {
    const notes: CellNote[] = []
    const cleaned = cleanCell(name, notes)
    for (const note of notes) findings.push({ ...note, file, line: firstLine, row: 1, column: i + 1, value: cleaned })
    return cleaned
  })
  const header = readHeader(names, schema, file, firstLine)
  for (const finding of header.findings) findings.push(finding)
  if (header.findings.length > 0) return { table: null, findings }
  const lost: LostRow[] = []
  const rows = readRows({
    file,
    schema,
    header,
    records,
    lineOf,
    delimiter,
    odd: rare.test(text),
    suspects: suspectsIn(read.doubtful, known),
    limits,
    findings,
    lost,
    quoted,
    mostCells: records[0]!.length,
  })
  if (rows === null) return { table: null, findings }
  if (rows.length === 0 && !allowNoRows && !findings.some((f) => f.level === 'error'))
    return fail('no-rows', say.noRows(), { line: firstLine })
  return { table: { file, schema, columns: header.columns, delimiter, rows, lost }, findings }
}

/** Columns at the right in which neither the header nor any row has a sign. */
function blankColumns(records: readonly (readonly string[])[]): number {
  const head = records[0]!
  let filled = head.length
  while (filled > 0 && head[filled - 1]!.trim() === '') filled--
  if (filled === head.length || filled === 0) return 0
  for (const record of records) for (let i = record.length - 1; i >= filled; i--) if (record[i]!.trim() !== '') return 0
  return head.length - filled
}

/** The separator by which the first line has most names of fields; null when it is no header of this schema. */
function findDelimiter(text: string, schema: TableSchema): string | null {
  const end = text.indexOf('\n')
  const line = end < 0 ? text : text.slice(0, end)
  const counts = [';', ',', '\t'].map((delimiter) => ({
    delimiter,
    known: knownNames(Papa.parse<string[]>(line, { delimiter }).data[0] ?? [], schema),
  }))
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
