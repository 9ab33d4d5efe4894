/** One register row as typed cells: reads every cell by its schema, reports what cannot be read, and hands out values. */
import type { Finding, Place } from '../../model/finding.ts'
import type { Bilingual, IsoDate, Origin, Period } from '../../model/types.ts'
import { readCell } from '../read/cell.ts'
import type { Row, Table } from '../read/table.ts'

type Value = string | number | readonly string[] | Period | null

/** Typed access to the cells of one row. `ok` is false when a cell could not be read: the row is then left out. */
export interface RecordReader {
  readonly ok: boolean
  readonly origin: Origin
  text(name: string): string
  optional(name: string): string | null
  number(name: string): number | null
  date(name: string): IsoDate | null
  period(name: string): Period | null
  list(name: string): readonly string[]
  yes(name: string, otherwise?: boolean): boolean
  both(name: string): Bilingual
}

/** Position of a field of a row in its file. */
export function placeOf(table: Table, row: { line: number; row?: number | undefined }, field: string): Place {
  const index = table.schema.fields.findIndex((f) => f.name === field)
  const column = table.columns[index] ?? 0
  return { file: table.file, line: row.line, ...(row.row ? { row: row.row } : {}), ...(column > 0 ? { column } : {}), field }
}

/** Reads all cells of a row; every failure becomes a finding of its own. */
export function readRecord(table: Table, row: Row, findings: Finding[]): RecordReader {
  const values = new Map<string, Value>()
  let ok = true
  table.schema.fields.forEach((field, i) => {
    const text = row.cells[i] ?? ''
    const cell = readCell(field, text)
    if (cell.ok) values.set(field.name, cell.value as Value)
    else {
      ok = false
      findings.push({ level: 'error', rule: cell.rule, ...placeOf(table, row, field.name), value: text, phrase: cell.phrase })
    }
  })
  const text = (name: string) => {
    const value = values.get(name)
    return typeof value === 'string' ? value : ''
  }
  return {
    ok,
    origin: { file: table.file, line: row.line, row: row.row },
    text,
    optional: (name) => text(name) || null,
    number: (name) => {
      const value = values.get(name)
      return typeof value === 'number' ? value : null
    },
    date: (name) => text(name) || null,
    period: (name) => {
      const value = values.get(name)
      return value !== null && typeof value === 'object' && 'kind' in value ? value : null
    },
    list: (name) => {
      const value = values.get(name)
      return Array.isArray(value) ? (value as readonly string[]) : []
    },
    yes: (name, otherwise = false) => (text(name) === '' ? otherwise : text(name) === 'co'),
    both: (name) => ({ vi: text(name), en: text(`${name}_en`) || text(name) }),
  }
}
