/** Units side by side: a figure each, or the reason why there is none. */
import { scaleLinear } from 'd3'
import type { FigureStatus } from '../../edition/model/types.ts'
import type { Locale } from '../../language/locale.ts'
import { formatNumber, formatWithUnit } from '../../language/numbers.ts'
import { spoken } from '../marks.ts'
import { strong } from '../svg/frame.ts'
import { textWidth } from '../text/width.ts'

export type UnitRow =
  | { readonly state: 'figure'; readonly name: string; readonly value: number; readonly status: FigureStatus }
  | { readonly state: 'missing'; readonly name: string; readonly words: string }

export interface Quantity {
  /** `%`, `hộ`. */
  readonly unit: string
  readonly decimals: number
}

/** A longer unit is said once over the rows instead of at each value. */
const longestUnit = 90

export const unitIsShort = ({ unit }: Quantity): boolean => textWidth(unit, strong, true) <= longestUnit

/** A value at its row: with its unit where that is short. */
export function rowText(value: number, quantity: Quantity, locale: Locale): string {
  return unitIsShort(quantity)
    ? formatWithUnit(value, quantity.unit, locale, quantity.decimals)
    : formatNumber(value, locale, quantity.decimals)
}

/** From high to low; equals in the order given; units without a figure last. */
export function inOrder<T extends UnitRow>(rows: readonly T[]): T[] {
  const rank = (row: UnitRow) => (row.state === 'figure' ? row.value : Number.NEGATIVE_INFINITY)
  return [...rows].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)))
}

/** `Xã A: 45,2%`, `Xã B: chưa có số liệu`. */
export function spokenRow(row: UnitRow, { unit, decimals }: Quantity, locale: Locale): string {
  return `${row.name}: ${row.state === 'figure' ? spoken(formatWithUnit(row.value, unit, locale, decimals), row.status, locale) : row.words}`
}

/** From 0, or a round number under the lowest value, to a round number over the highest; a rate up to 100 ends at 100 at most. */
export function commonDomain(values: readonly number[], unit: string): readonly [number, number] {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  if (low === high) return [0, unit === '%' ? 10 : 1]
  const [from = 0, to = 1] = scaleLinear([low, high], [0, 1]).nice(4).domain()
  return [from, unit === '%' && high <= 100 ? Math.min(100, to) : to]
}
