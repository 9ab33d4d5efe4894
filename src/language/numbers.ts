/** Numbers in words' company: `7.378`, `32,3%`, `17,1 điểm %`, `1.452 hộ` in Vietnamese; `7,378`, `32.3%` in English. */
import type { Locale } from '../model/locale.ts'
import { englishUnit } from './plural.ts'

const formats = new Map<string, Intl.NumberFormat>()

function numberFormat(locale: Locale, decimals: number | undefined): Intl.NumberFormat {
  const key = `${locale}${decimals ?? ''}`
  let format = formats.get(key)
  if (!format) {
    const digits = { minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? 6 }
    format = new Intl.NumberFormat(locale, { ...digits, useGrouping: 'always', signDisplay: 'negative' })
    formats.set(key, format)
  }
  return format
}

/**
 * A number with its thousands and decimal marks, rounded half away from zero on its decimal digits.
 * Without `decimals` it shows as many as the number has (at most 6). A negative number has a true minus; there is no −0.
 */
export function formatNumber(value: number, locale: Locale, decimals?: number): string {
  return numberFormat(locale, decimals).format(value).replace('-', '−')
}

/** A rate in percent (0–100): `32,3%`. The sign stands close, apart from `điểm %`. */
export function formatRate(value: number, locale: Locale, decimals = 1): string {
  return `${formatNumber(value, locale, decimals)}%`
}

/** A difference of two rates: `17,1 điểm %`, `17.1 percentage points`. */
export function formatPoints(value: number, locale: Locale, decimals = 1): string {
  const printed = formatNumber(value, locale, decimals)
  return `${printed} ${locale === 'vi' ? 'điểm %' : englishUnit('percentage points', printed)}`
}

/** A value with its unit as the data write it (English in the plural): `1.452 hộ`, `32,3%`, `1 household`. */
export function formatWithUnit(value: number, unit: string, locale: Locale, decimals?: number): string {
  const printed = formatNumber(value, locale, decimals)
  if (unit === '%') return `${printed}%`
  return `${printed} ${locale === 'en' ? englishUnit(unit, printed) : unit}`.trim()
}

/** Decimals, from `decimals` up to 4, that keep two different numbers apart in print: 74.96 beside 75 is not `75,0`. */
export function decimalsApart(value: number, other: number, decimals: number): number {
  if (value === other) return decimals
  for (let more = decimals; more < 4; more += 1) if (formatNumber(value, 'en', more) !== formatNumber(other, 'en', more)) return more
  return Math.max(decimals, 4)
}

/** Values beyond this many are told by their classes; they need not each print apart. */
const mostApart = 12

/**
 * Decimals for values printed beside one another: the fewest, from `decimals` up to 4, in which no value that is not 0
 * prints as 0, no rate under 100 as 100, and no two different values of at most 12 print alike.
 */
export function decimalsFor(values: readonly number[], decimals: number): number {
  const different = [...new Set(values)]
  const tells = (shown: number): boolean => {
    const printed = different.map((value) => formatNumber(value, 'en', shown))
    const [zero, hundred] = [0, 100].map((value) => formatNumber(value, 'en', shown))
    if (different.some((value, i) => (value !== 0 && printed[i] === zero) || (value < 100 && printed[i] === hundred))) return false
    return different.length > mostApart || new Set(printed).size === different.length
  }
  for (let shown = decimals; shown < 4; shown += 1) if (tells(shown)) return shown
  return Math.max(decimals, 4)
}

/** `1452.5` → `1452,5`: the form in which files store numbers, without thousands marks that a reader could take for a decimal. */
export function storedNumber(value: number, decimals?: number): string {
  return (decimals === undefined ? String(value) : value.toFixed(decimals)).replace('.', ',')
}
