/** Rows → CSV in the house dialect: `;`, LF, quotes only where needed, NFC. `write(read(x))` is stable. */
import type { TableSchema } from '../schema/schema.ts'

export function writeTable(schema: TableSchema, rows: readonly (readonly string[])[]): string {
  return [schema.fields.map((field) => field.name), ...rows].map((cells) => cells.map(writeCell).join(';') + '\n').join('')
}

function writeCell(text: string): string {
  const composed = text.normalize('NFC')
  return /[;"\n\r]/.test(composed) ? `"${composed.replace(/"/g, '""')}"` : composed
}

/** `1452.5` → `1452,5`; no thousands marks, so that no reader can take them for a decimal. */
export function writeNumber(value: number, decimals?: number): string {
  const text = decimals === undefined ? String(value) : value.toFixed(decimals)
  return text.replace('.', ',')
}
