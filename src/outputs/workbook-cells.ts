/** Cells and sheets of the workbook in the form that the writing library takes. */
import { trimmed } from './rows.ts'

export type Cell = {
  readonly value: string | number
  readonly type: typeof String | typeof Number
  readonly format?: string
  readonly fontWeight?: 'bold'
  readonly wrap?: boolean
  readonly height?: number
  readonly alignVertical?: 'top'
} | null

export const text = (value: string): Cell => (value === '' ? null : { value: value.normalize('NFC'), type: String })

/** With as many decimals as asked for, or without any number of them as many as it has. */
export function number(value: number | null, decimals?: number): Cell {
  if (value === null) return null
  const kept = trimmed(value)
  const places = decimals ?? String(kept).split('.')[1]?.length ?? 0
  return { value: kept, type: Number, format: places > 0 ? `#,##0.${'0'.repeat(places)}` : '#,##0' }
}

/** One sheet across the page; its head stays in sight and is as high as its longest title needs. */
export function sheet(name: string, titles: readonly string[] | null, rows: Cell[][], widths: readonly number[]) {
  return {
    data: [...(titles ? [head(titles, widths)] : []), ...rows],
    sheet: name,
    columns: widths.map((width) => ({ width })),
    orientation: 'landscape',
    ...(titles ? { stickyRowsCount: 1 } : {}),
  }
}

/** Points that a line of bold type of size 10 takes. */
const lineHeight = 14

function head(titles: readonly string[], widths: readonly number[]): Cell[] {
  const lines = titles.map((title, i) => headLines(title, widths[i]!))
  const height = Math.max(...lines) * lineHeight + 4
  return titles.map((value) => ({ value, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top', height }))
}

/** Lines of a title in a column of so many characters; bold type is an eighth wider. */
export function headLines(title: string, width: number): number {
  let [lines, used] = [1, 0]
  for (const word of title.split(' ')) {
    const more = word.length * 1.13
    if (used > 0 && used + 1 + more > width) [lines, used] = [lines + 1, more]
    else used += (used > 0 ? 1 : 0) + more
  }
  return lines
}
