/** A table with one more row, in its stored form; all that stood in it stays letter for letter. */
import type { Field, TableSchema } from '../../model/schema/types.ts'
import { quotedCell, replaceSpans, splitRecords } from '../../model/csv-records.ts'
import { storedCell } from '../tidy/stored-cell.ts'
import { tidyTable } from '../tidy/tidy-table.ts'

/** Column or key → what was answered; what was not is blank. */
export type Answers = Readonly<Record<string, string>>

export interface LongerTable {
  readonly bytes: Uint8Array
  /** Of the new row, as a text editor shows it. */
  readonly line: number
}

/** Null where the file is not in its stored form, so that nothing in it can be added to without doubt. */
export function withRow(bytes: Uint8Array | undefined, schema: TableSchema, answers: Answers): LongerTable | null {
  const text = bytes ? storedText(bytes, schema) : `${schema.fields.map(({ name }) => name).join(';')}\n`
  if (text === null) return null
  const header = text.slice(0, text.indexOf('\n')).split(';')
  const added = schema.fields.filter(({ name }) => !header.includes(name) && cellOf(schema, name, answers) !== '').map(({ name }) => name)
  const row = [...header, ...added].map((name) => quotedCell(cellOf(schema, name, answers))).join(';')
  const before = withColumns(text, added)
  return { bytes: new TextEncoder().encode(`${before}${row}\n`), line: before.split('\n').length }
}

const cellOf = (schema: TableSchema, name: string, answers: Answers): string => {
  const field: Field | undefined = schema.fields.find((one) => one.name === name)
  return field ? storedCell(field, answers[name] ?? '', false) : ''
}

/** Columns that the file lacks, at its right end; blank in the rows that there are. */
function withColumns(text: string, names: readonly string[]): string {
  if (names.length === 0) return text
  const edits = splitRecords(text, 0, ';').map((record, i) => {
    const { to } = record.at(-1)!
    return { from: to, to, by: i === 0 ? `;${names.join(';')}` : ';'.repeat(names.length) }
  })
  return replaceSpans(text, edits)
}

function storedText(bytes: Uint8Array, schema: TableSchema): string | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const tidied = tidyTable(bytes, schema.path, schema, {}, () => ({ percent: false, secret: false }))
  return tidied?.text === text ? text : null
}
