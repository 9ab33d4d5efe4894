/** A figure of a sentence as printed: with its unit, its decimals and the source's word before it. */
import { formatBounded } from '../bounds.ts'
import type { ChartMessage, MessageFigure } from '../chart-message.ts'
import type { Locale } from '../../model/locale.ts'
import { decimalsFor, formatNumber, formatPoints, formatWithUnit } from '../numbers.ts'

/** As many as the source printed, else as usual; more where the value would print as the 0 or the 100 that it is not. */
export const decimalsOf = (figure: MessageFigure, { decimals }: ChartMessage): number =>
  decimalsFor([figure.value], figure.decimals ?? decimals)

/** `1.746 hộ`, `hơn 10 triệu đồng`. */
export const figureText = (figure: MessageFigure, message: ChartMessage, locale: Locale): string =>
  formatBounded(formatWithUnit(figure.value, message.unit, locale, decimalsOf(figure, message)), figure.bound, locale)

/** The same without unit, where the words around name what is counted. */
export const figureNumber = (figure: MessageFigure, message: ChartMessage, locale: Locale): string =>
  formatBounded(formatNumber(figure.value, locale, decimalsOf(figure, message)), figure.bound, locale)

/** A difference: rates in điểm %, anything else in its unit. */
export function differenceText({ measure, unit, decimals }: ChartMessage, size: number, locale: Locale): string {
  return measure === 'rate' ? formatPoints(size, locale, decimals) : formatWithUnit(size, unit, locale, decimals)
}
