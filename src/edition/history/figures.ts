/** The figures of one version of a file, by key. */
import { readNumber } from '../read/number.ts'
import { readTable } from '../read/table.ts'
import { columnPositions, schemas, type ColumnName } from '../../model/schema/tables.ts'
import type { FigureKey, PrintedFigure } from '../../model/history.ts'

export interface KeyedFigure {
  readonly key: FigureKey
  readonly figure: PrintedFigure
}
export type Figures = ReadonlyMap<string, KeyedFigure>

const schema = schemas['so-lieu']
const at = columnPositions(schema)

/** Null when the version cannot be read as a table. */
export function figuresOf(text: string, file: string): Figures | null {
  if (text === '') return new Map()
  const { table } = readTable(new TextEncoder().encode(text), file, schema, { allowNoRows: true })
  if (!table) return null
  const number = (cell: string) => {
    const read = readNumber(cell, { percent: true })
    return read.ok ? read.value : null
  }
  const figures = new Map<string, KeyedFigure>()
  for (const { cells } of table.rows) {
    const cell = (name: ColumnName<'so-lieu'>) => cells[at[name]] ?? ''
    const key = { indicator: cell('ma_chi_tieu'), unit: cell('ma_don_vi'), period: cell('ky'), definition: cell('chuan') }
    const [value, numerator, denominator] = [number(cell('gia_tri')), number(cell('tu_so')), number(cell('mau_so'))]
    figures.set(Object.values(key).join('|'), {
      key,
      figure: { value, numerator, denominator, status: cell('trang_thai') || 'chinh-thuc' },
    })
  }
  return figures
}
