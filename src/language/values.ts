/** Values as they are printed, and as an editor may write the same number. */
import type { FigureObservation, Indicator } from '../model/figures.ts'
import type { Locale } from '../model/locale.ts'
import { formatBounded } from './bounds.ts'
import { decimalsFor, formatNumber, formatWithUnit } from './numbers.ts'

const decimalsOf = (o: FigureObservation, { decimals }: Indicator): number => o.printedDecimals ?? decimalsFor([o.value], decimals)

/** A number in the indicator's unit. */
export function quantityText(value: number, indicator: Indicator, locale: Locale, decimals = indicator.decimals): string {
  return formatWithUnit(value, indicator.unit[locale], locale, decimals)
}

/** `509 hộ`, `36,3%`, `hơn 60 người`: printed decimals where the source gives them, else the indicator's. */
export function valueText(o: FigureObservation, indicator: Indicator, locale: Locale): string {
  return formatBounded(quantityText(o.value, indicator, locale, decimalsOf(o, indicator)), o.bound, locale)
}

/** Whether a number in a text is the one that the page prints: with or without its unit, its bound, its marks of thousands. */
export function isWrittenAs(written: string, o: FigureObservation, indicator: Indicator, locale: Locale): boolean {
  const number = formatNumber(o.value, locale, decimalsOf(o, indicator))
  const thousands = locale === 'vi' ? /\./g : /,/g
  const forms = [number, quantityText(o.value, indicator, locale, decimalsOf(o, indicator)), valueText(o, indicator, locale)]
  const plain = (text: string) => text.replace(thousands, '').replace(/\s+/g, ' ').replace('-', '−').trim()
  return forms.some((form) => plain(form) === plain(written))
}
