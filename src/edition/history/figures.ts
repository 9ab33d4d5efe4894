/** The figures of one version of a file, by key. */
import { readNumber } from '../read/number.ts'
import { readPeriod } from '../read/period.ts'
import { readTable } from '../read/table.ts'
import { columnPositions, schemas, type ColumnName } from '../../model/schema/tables.ts'
import type { FigureKey, PrintedFigure } from '../../model/history.ts'
import type { IsoDate } from '../../model/types.ts'

export interface VersionFigure {
  readonly key: FigureKey
  readonly figure: PrintedFigure
  readonly source: string
  /** Last day of its period; null where that cannot be read. */
  readonly moment: IsoDate | null
}

export type Figures = ReadonlyMap<string, VersionFigure>

const schema = schemas['so-lieu']
const at = columnPositions(schema)

/** Null when the version cannot be read as a table. `knownNames`: folded names of units, which confirm legacy encodings. */
export function figuresOf(bytes: Uint8Array, knownNames: ReadonlySet<string>): Figures | null {
  if (bytes.length === 0) return new Map()
  const { table } = readTable(bytes, '', schema, { knownNames, allowNoRows: true })
  if (!table) return null
  const number = (cell: string) => {
    const read = readNumber(cell, { percent: true })
    return read.ok ? read.value : null
  }
  const figures = new Map<string, VersionFigure>()
  for (const { cells } of table.rows) {
    const cell = (name: ColumnName<'so-lieu'>) => cells[at[name]] ?? ''
    const key = { indicator: cell('ma_chi_tieu'), unit: cell('ma_don_vi'), period: storedPeriod(cell('ky')), definition: cell('chuan') }
    const [value, numerator, denominator] = [number(cell('gia_tri')), number(cell('tu_so')), number(cell('mau_so'))]
    const figure = { value, numerator, denominator, status: cell('trang_thai') || 'chinh-thuc' }
    figures.set(Object.values(key).join('|'), { key, figure, source: cell('nguon'), moment: momentOf(key.period) })
  }
  return figures
}

/** Another spelling of a period is no other period; one that cannot be read stands as typed. */
function storedPeriod(period: string): string {
  const read = readPeriod(period)
  return read.ok ? read.period.text : period
}

/** Last day of a period as typed; null where it cannot be read. */
export function momentOf(period: string): IsoDate | null {
  const read = readPeriod(period)
  return read.ok ? read.period.end : null
}

export const hasNumber = ({ value, numerator }: PrintedFigure): boolean => value !== null || numerator !== null
