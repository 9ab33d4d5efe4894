import Papa from 'papaparse'
import type { Finding } from '../finding.ts'
import type { TableSchema } from '../schema/schema.ts'

export interface Row { readonly line: number; readonly row: number; readonly cells: readonly string[] }
export interface Table { readonly file: string; readonly schema: TableSchema; readonly columns: readonly number[]; readonly rows: readonly Row[] }
export interface ReadOptions { readonly knownNames?: ReadonlySet<string> }

export function readTable(bytes: Uint8Array, file: string, schema: TableSchema, _options?: ReadOptions): { table: Table | null; findings: Finding[] } {
  const text = new TextDecoder().decode(bytes).normalize('NFC')
  const { data } = Papa.parse<string[]>(text, { delimiter: ';', skipEmptyLines: true })
  const header = data[0] ?? []
  const columns = schema.fields.map((f) => header.indexOf(f.name) + 1)
  return { table: { file, schema, columns, rows: data.slice(1).map((r, i) => ({ line: i + 2, row: i + 2, cells: columns.map((c) => (c ? (r[c - 1] ?? '').trim() : '')) })) }, findings: [] }
}
