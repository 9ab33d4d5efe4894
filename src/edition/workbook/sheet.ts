/** Workbooks as sheets of cells, each with what it is: the only room that knows the library that reads them. */
import { EncryptedFileError, readXlsx, type Cell, type CellValue, type Sheet as ReadSheet } from 'hucre'
import type { FileProblem } from '../../language/findings/workbook.ts'
import { sniff } from './sniff.ts'

/** `format`: as the program writes number formats (`0.0%`, `mm/yyyy`); blank for the common one. Dates are in UTC. */
export type CellContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly format: string }
  | { readonly kind: 'date'; readonly date: Date; readonly format: string }
  | { readonly kind: 'boolean'; readonly text: string }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'formula-without-value' }

/** Rows and columns are counted from 0. */
export interface Sheet {
  readonly name: string
  readonly isHidden: boolean
  readonly height: number
  readonly width: number
  readonly cell: (row: number, column: number) => CellContent
  readonly isHiddenRow: (row: number) => boolean
  readonly isHiddenColumn: (column: number) => boolean
  readonly merges: readonly { readonly startRow: number; readonly startCol: number; readonly endRow: number; readonly endCol: number }[]
}

export type OpenedWorkbook =
  { readonly ok: true; readonly sheets: readonly Sheet[] } | { readonly ok: false; readonly problem: FileProblem }

/** Text and numbers as they are; blank for anything else. */
export const textOf = (content: CellContent): string =>
  content.kind === 'text' ? content.text : content.kind === 'number' ? String(content.value) : ''

/** Never throws for what is in the bytes. */
export async function openWorkbook(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const sniffed = sniff(bytes)
  if (!sniffed.ok) return sniffed
  try {
    const { sheets } = await readXlsx(sniffed.bytes, { readStyles: true })
    return { ok: true, sheets: sheets.map(toSheet) }
  } catch (error) {
    return { ok: false, problem: error instanceof EncryptedFileError ? 'encrypted' : 'damaged' }
  }
}

function toSheet(sheet: ReadSheet): Sheet {
  return {
    name: sheet.name,
    isHidden: Boolean(sheet.hidden) || Boolean(sheet.veryHidden),
    height: sheet.rows.length,
    width: Math.max(0, ...sheet.rows.map((row) => row.length)),
    cell: (row, column) => contentOf(sheet.rows[row]?.[column] ?? null, sheet.cells?.get(`${row},${column}`)),
    isHiddenRow: (row) => sheet.rowDefs?.get(row)?.hidden === true,
    isHiddenColumn: (column) => sheet.columns?.[column]?.hidden === true,
    merges: sheet.merges ?? [],
  }
}

function contentOf(value: CellValue, cell: Cell | undefined): CellContent {
  const format = cell?.style?.numFmt ?? ''
  if (cell?.type === 'formula' && value === null) return { kind: 'formula-without-value' }
  if (cell?.type === 'error' || (cell?.type === 'formula' && typeof value === 'string' && /^#[A-Z0-9/?!]+$/.test(value)))
    return { kind: 'error', text: String(value) }
  if (value === null) return { kind: 'blank' }
  if (typeof value === 'number') return { kind: 'number', value, format }
  if (typeof value === 'boolean') return { kind: 'boolean', text: value ? 'TRUE' : 'FALSE' }
  if (value instanceof Date) return { kind: 'date', date: value, format }
  const text = value.normalize('NFC').trim()
  return text === '' ? { kind: 'blank' } : { kind: 'text', text }
}
