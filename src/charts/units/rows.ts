/** Units side by side: a figure each, or the reason why there is none. */
import { formatBounded } from '../../language/bounds.ts'
import type { Bound, FigureStatus } from '../../model/types.ts'
import type { Locale } from '../../model/locale.ts'
import { decimalsFor, formatNumber, formatWithUnit } from '../../language/numbers.ts'
import { spoken } from '../marks.ts'
import { strong } from '../svg/frame.ts'
import { textWidth } from '../text/width.ts'

export type UnitRow =
  | {
      readonly state: 'figure'
      readonly name: string
      readonly value: number
      readonly status: FigureStatus
      readonly bound?: Bound | null
      /** Unit of its own figure: must be the chart's. */
      readonly unit?: string
    }
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

/** A row's own value, behind its source's bound. */
export const figureText = (row: UnitRow & { readonly state: 'figure' }, quantity: Quantity, locale: Locale): string =>
  formatBounded(rowText(row.value, quantity, locale), row.bound, locale)

/** From high to low; equals in the order given; units without a figure last. */
export function inOrder<T extends UnitRow>(rows: readonly T[]): T[] {
  const rank = (row: UnitRow) => (row.state === 'figure' ? row.value : Number.NEGATIVE_INFINITY)
  return [...rows].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)))
}

/** `Xã A: 45,2%`, `Xã B: chưa có số liệu`. */
export function spokenRow(row: UnitRow, { unit, decimals }: Quantity, locale: Locale): string {
  return `${row.name}: ${row.state === 'figure' ? spoken(formatBounded(formatWithUnit(row.value, unit, locale, decimals), row.bound, locale), row.status, locale) : row.words}`
}

/** The quantity with one number of decimals for the whole chart, in which its values stay apart from one another, from 0 and from 100. */
export const readApart = (quantity: Quantity, values: readonly number[]): Pick<Quantity, 'decimals'> => ({
  decimals: decimalsFor(values, quantity.decimals),
})

/** Ends of a scale, which are round numbers, with the decimals that they have, up to 4. */
export function scaleTexts(ends: readonly number[], quantity: Quantity, locale: Locale): string[] {
  const decimals = [0, 1, 2, 3].find((shown) => ends.every((end) => Number(end.toFixed(shown)) === end)) ?? 4
  return ends.map((end) => rowText(end, { ...quantity, decimals }, locale))
}
