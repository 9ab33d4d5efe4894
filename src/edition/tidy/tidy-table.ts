/** A CSV file in its stored form: `;`, LF, UTF-8 without a mark, plain digits, plain periods. What is stored so already stays letter for letter. */
import type { TableSchema } from '../../model/schema/types.ts'
import { cellText, quotedCell, replaceSpans, splitRecords, type Span } from '../../model/csv-records.ts'
import { excelCell } from '../../model/finding.ts'
import { hasTwoReadings } from '../read/number.ts'
import { readTable, type ReadOptions, type Row, type Table } from '../read/table.ts'
import type { CellChange, FileChange, TidiedFile } from './change.ts'
import { plainText } from './plain-text.ts'
import { saysTheSame, storedCell } from './stored-cell.ts'

/** What is known of a row's numbers: whether its value is in percent, and whether it may be printed. */
export interface RowFacts {
  readonly percent: boolean
  readonly secret: boolean
}

export type FactsOf = (table: Table, row: Row) => RowFacts

/** Null where the file cannot be read without doubt: nothing in it is touched. */
export function tidyTable(bytes: Uint8Array, file: string, schema: TableSchema, options: ReadOptions, factsOf: FactsOf): TidiedFile | null {
  const { table, findings } = readTable(bytes, file, schema, { ...options, allowNoRows: true })
  if (!table || findings.some(({ level }) => level === 'error')) return null
  if (table.delimiter === ',' && table.rows.some((row) => isAmbiguous(table, row))) return null
  const plain = plainText(bytes)
  const tidied = plain && table.delimiter === ';' ? edited(table, plain, factsOf) : rewritten(table, plain, factsOf)
  return holdsTheSame(table, tidied.text, options) ? tidied : null
}

const isAmbiguous = ({ schema }: Table, row: Row): boolean =>
  schema.fields.some(({ type }, f) => type !== 'string' && type !== 'date' && hasTwoReadings(row.cells[f]!, '.'))

/** The cells of a row that are stored otherwise than they are typed. */
function stored(table: Table, row: Row, factsOf: FactsOf): { readonly cells: readonly string[]; readonly changes: readonly CellChange[] } {
  const facts = factsOf(table, row)
  const changes: CellChange[] = []
  const cells = table.schema.fields.map((field, f) => {
    const from = row.cells[f]!
    const to = storedCell(field, from, facts.percent)
    const cell = excelCell(table.columns[f] ?? 0, row.row)
    if (from !== to)
      changes.push({
        kind: 'cell',
        line: row.line,
        cell,
        from,
        to,
        tells: field.type === 'string' && field.kind !== 'period' ? 'text' : facts.secret && field.kind !== 'period' ? 'number' : 'all',
      })
    return to
  })
  return { cells, changes }
}

/** Changes the cells, the header's names and the end of a file that has the right separator. */
function edited(table: Table, plain: { readonly text: string; readonly changes: readonly FileChange[] }, factsOf: FactsOf): TidiedFile {
  const sep = /^"?sep=."?\n/i.exec(plain.text)?.[0] ?? ''
  const text = plain.text.slice(sep.length)
  const records = splitRecords(text, 0, ';')
  const edits: (Span & { readonly by: string })[] = []
  const changes: TidiedFile['changes'][number][] = [...plain.changes, ...(sep ? [{ kind: 'sep-line' } as const] : [])]
  const put = (span: Span | undefined, by: string, line: number, cell: string, tells: CellChange['tells'], told?: CellChange) => {
    if (!span || cellText(text, span) === by) return
    edits.push({ ...span, by: quotedCell(by) })
    changes.push(told ?? { kind: 'cell', line, cell, from: cellText(text, span), to: by, tells })
  }
  table.schema.fields.forEach((field, f) => {
    const column = table.columns[f]!
    if (column > 0) put(records[0]?.[column - 1], field.name, sep ? 2 : 1, excelCell(column, 1), 'all')
  })
  for (const row of table.rows) {
    const own = stored(table, row, factsOf)
    table.schema.fields.forEach((_, f) => {
      const column = table.columns[f]!
      if (column === 0) return
      const cell = excelCell(column, row.row)
      put(
        records[row.row - 1]?.[column - 1],
        own.cells[f]!,
        row.line,
        cell,
        'text',
        own.changes.find((change) => change.cell === cell),
      )
    })
  }
  const last = Math.max(1, ...table.rows.map((row) => row.row))
  const end = records[last - 1]?.at(-1)?.to ?? text.length
  const tail = text.slice(end)
  if (tail !== '\n') {
    edits.push({ from: end, to: text.length, by: '\n' })
    changes.push({ kind: tail === '' ? 'line-ends' : 'blank-rows' })
  }
  return { text: replaceSpans(text, edits), changes }
}

/** Writes a file anew that stood in another encoding or had another separator. */
function rewritten(table: Table, plain: { readonly changes: readonly FileChange[] } | null, factsOf: FactsOf): TidiedFile {
  const fields = table.schema.fields.map((field, f) => ({ field, f, column: table.columns[f]! }))
  const present = fields.filter(({ column }) => column > 0).sort((a, b) => a.column - b.column)
  const rows = table.rows.map((row) => stored(table, row, factsOf))
  const lines = [present.map(({ field }) => field.name), ...rows.map(({ cells }) => present.map(({ f }) => quotedCell(cells[f]!)))].map(
    (cells) => `${cells.join(';')}\n`,
  )
  const changes: FileChange[] = [
    ...(plain?.changes ?? [{ kind: 'encoding' }]),
    ...(table.delimiter === ';' ? [] : [{ kind: 'separator' } as const]),
  ]
  return { text: lines.join(''), changes: [...changes, ...rows.flatMap((row) => row.changes)] }
}

/** True when the tidied file has the same rows, and in each cell the same text, number or period. */
function holdsTheSame(before: Table, text: string, options: ReadOptions): boolean {
  const { table, findings } = readTable(new TextEncoder().encode(text), before.file, before.schema, { ...options, allowNoRows: true })
  if (!table || table.rows.length !== before.rows.length || findings.some(({ level }) => level === 'error')) return false
  const { fields } = before.schema
  return before.rows.every(({ cells }, i) => cells.every((cell, f) => saysTheSame(fields[f]!, cell, table.rows[i]!.cells[f]!)))
}
