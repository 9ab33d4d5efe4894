/** Writing `bao-mat` into rows of a file of figures: the status set, numbers and notes blank, all else as it was. */
import { missingReasons } from '../../model/tokens.ts'
import type { Observation } from '../../model/types.ts'
import type { CellKey } from '../disclosure/types.ts'
import type { Table } from '../read/table.ts'
import { replaceSpans, type Span } from '../../model/csv-records.ts'
import { readRecords, type Records } from './edit-records.ts'

/** A row to mark, in a table whose columns and separator are known; its rows are not needed. */
export interface Mark extends CellKey {
  readonly table: Pick<Table, 'schema' | 'columns' | 'delimiter'>
}

/** The mark that an observation of a file needs; its number stays behind. */
export const toMark = ({ indicator, unit, period, definition, origin }: Observation, table: Mark['table']): Mark => ({
  indicator,
  unit,
  period,
  definition,
  origin,
  table,
})

const emptied = ['tu_so', 'mau_so', 'gia_tri', 'ghi_chu', 'ghi_chu_en', 'can']
const token = Object.entries(missingReasons).find(([, reason]) => reason === 'suppressed')![0]

/** The file with these rows marked, or null where a row is not the one that was read. */
export function markRows(bytes: Uint8Array, marks: readonly Mark[]): Uint8Array | null {
  const { schema, columns, delimiter } = marks[0]!.table
  const file = readRecords(bytes, delimiter)
  const column = (name: string) => (columns[schema.fields.findIndex((field) => field.name === name)] ?? 0) - 1
  const status = column('trang_thai')
  const edits: (Span & { readonly by: string })[] = []
  for (const mark of marks) {
    const record = file.records[(mark.origin.row ?? 0) - 1]
    const says = (name: string) => fieldText(file, record?.[column(name)])
    if (!record || says('ma_chi_tieu') !== mark.indicator || says('ma_don_vi') !== mark.unit) return null
    for (const at of emptied.map(column)) if (record[at]) edits.push({ ...record[at], by: '' })
    if (record[status]) edits.push({ ...record[status], by: token })
  }
  if (status < 0) edits.push(...newColumn(file, new Set(marks.map(({ origin }) => (origin.row ?? 0) - 1)), delimiter))
  return file.encode(replaceSpans(file.text, edits))
}

/** The column `trang_thai` for a file that has none: every record grows by a separator. */
function newColumn({ records, text }: Records, marked: ReadonlySet<number>, delimiter: string): (Span & { readonly by: string })[] {
  return records.flatMap((record, i) => {
    if (record.length !== records[0]!.length || record.every(({ from, to }) => text.slice(from, to).trim() === '')) return []
    const { to } = record.at(-1)!
    return [{ from: to, to, by: delimiter + (i === 0 ? 'trang_thai' : marked.has(i) ? token : '') }]
  })
}

/** Text of a field that holds a code. */
function fieldText({ text }: Records, span: Span | undefined): string {
  return span === undefined
    ? ''
    : text
        .slice(span.from, span.to)
        .trim()
        .replace(/^"(.*)"$/s, '$1')
        .trim()
}
