/** What an import changes in a row, as it is shown before anything is written. */
import { columnPositions, schemas } from '../../model/schema/tables.ts'
import type { FigureField } from '../../model/workbook-form.ts'
import { shiftOf } from '../difference/figures.ts'
import { readNumber } from '../read/number.ts'
import type { RowEdit } from './compare-entries.ts'

export interface ImportChange {
  readonly file: string
  readonly line: number
  readonly isNew: boolean
  readonly indicator: string
  readonly unit: string
  readonly period: string
  /** The row is hidden afterwards: its cells are not printed. */
  readonly isHidden: boolean
  readonly cells: readonly { readonly field: FigureField; readonly from: string; readonly to: string; readonly times: number | null }[]
}

const at = columnPositions(schemas['so-lieu'])

export function toChange(
  { entry, stored, cells }: RowEdit,
  place: { readonly file: string; readonly line: number },
  isHidden: boolean,
): ImportChange {
  return {
    ...place,
    isNew: stored === null,
    indicator: entry.cells[at.ma_chi_tieu]!,
    unit: entry.cells[at.ma_don_vi]!,
    period: entry.cells[at.ky]!,
    isHidden,
    cells: cells.map(({ field, from, to }) => ({ field, from, to, times: timesOf(field, from, to) })),
  }
}

function timesOf(field: FigureField, from: string, to: string): number | null {
  if (schemas['so-lieu'].fields[at[field]]!.type !== 'number') return null
  const [a, b] = [readNumber(from), readNumber(to)]
  return a.ok && b.ok && a.value !== 0 && b.value !== 0 ? shiftOf(a.value, b.value) : null
}
