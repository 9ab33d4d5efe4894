/** Two figures of one series told together: how far it rose or fell. Nothing is computed from a number that is only a bound. */
import type { ChartMessage, MessageFigure } from '../chart-message.ts'
import { formatPeriod } from '../dates.ts'
import type { Locale } from '../../model/locale.ts'
import { formatNumber, formatRate } from '../numbers.ts'
import { atPlace, changingSubject } from './subject.ts'
import { decimalsOf, differenceText, figureNumber, figureText } from './value.ts'

/** The first and the last figure of a series, and those between them. */
export interface Ends {
  readonly first: MessageFigure
  readonly last: MessageFigure
  readonly between: readonly MessageFigure[]
}

/** `Ở huyện A, số hộ nghèo giảm 1.237 hộ (70,8%) từ cuối năm 2021 đến tháng 11/2024, còn 509 hộ`. Without full stop. */
export function changeText(message: ChartMessage, ends: Ends, locale: Locale): string {
  const { first, last } = ends
  const inexact = [first, last].some((figure) => figure.bound || periodOf(message, figure, locale).endsWith(')'))
  const subject = atPlace(message.place, locale) + changingSubject(message, locale)
  if (inexact) return `${subject} ${fromTo(message, ends, locale)}`
  const decimals = decimalsOf(last, message)
  const same = formatNumber(first.value, locale, decimals) === formatNumber(last.value, locale, decimals)
  return `${subject}${same ? unchanged(message, ends, locale) : ` ${moved({ ...message, decimals }, ends, locale)}`}`
}

/** In a running total a year is its end. */
const periodOf = ({ cumulative }: ChartMessage, { period, periodWords }: MessageFigure, locale: Locale): string =>
  formatPeriod(cumulative && period.kind === 'year' ? { kind: 'year-end', text: period.text } : period, locale, periodWords)

function moved(message: ChartMessage, { first, last }: Ends, locale: Locale): string {
  const [from, to] = [periodOf(message, first, locale), periodOf(message, last, locale)]
  const fell = last.value < first.value
  const size = Math.abs(last.value - first.value)
  const plain = locale === 'en' && message.measure === 'count'
  const by =
    (plain ? formatNumber(size, locale, message.decimals) : differenceText(message, size, locale)) + share(message, first, last, locale)
  if (locale === 'vi')
    return `${fell ? 'giảm' : 'tăng'} ${by} từ ${from} đến ${to}, ${fell ? 'còn' : 'lên'} ${figureText(last, message, 'vi')}`
  return `${fell ? 'fell' : 'rose'} by ${by} between ${from} and ${to}, to ${plain ? figureNumber(last, message, 'en') : figureText(last, message, 'en')}`
}

function unchanged(message: ChartMessage, { first, last, between }: Ends, locale: Locale): string {
  const decimals = decimalsOf(last, message)
  const [from, to] = [periodOf(message, first, locale), periodOf(message, last, locale)]
  const told = locale === 'en' && message.measure === 'count' ? figureNumber : figureText
  const value = told(last, message, locale)
  const away = farthest(between, last.value)
  if (away && formatNumber(away.value, locale, decimals) !== formatNumber(last.value, locale, decimals)) {
    const other = told(away, message, locale)
    if (locale === 'vi') return ` ${from} và ${to} đều là ${value}, ở giữa có lúc ${other}`
    return ` was ${value} in both ${from} and ${to}, and ${other} at one time between`
  }
  const hardly = first.value !== last.value
  if (locale === 'vi') return ` ${hardly ? 'gần như ' : ''}không đổi từ ${from} đến ${to}, ở mức ${value}`
  return ` ${hardly ? 'hardly changed' : 'did not change'} between ${from} and ${to}, at ${value}`
}

/** The figure that lies farthest from a level; null where there is none. */
function farthest(figures: readonly MessageFigure[], level: number): MessageFigure | null {
  return [...figures].sort((a, b) => Math.abs(b.value - level) - Math.abs(a.value - level))[0] ?? null
}

/** So far apart must two numbers be, as a share of the larger, that a bound on one of them leaves no doubt of the direction. */
const clearlyApart = 0.1

/** `giảm từ 776 hộ (cuối năm 2023) xuống hơn 500 hộ (tháng 11/2024)`: a direction only where the bounds leave no doubt of it. */
function fromTo(message: ChartMessage, { first, last }: Ends, locale: Locale): string {
  const [v1, v2] = [first, last].map((figure) => figureText(figure, message, locale)) as [string, string]
  const [p1, p2] = [first, last].map((figure) => periodOf(message, figure, locale)) as [string, string]
  const fell = last.value < first.value
  const far = Math.abs(first.value - last.value) >= clearlyApart * Math.max(Math.abs(first.value), Math.abs(last.value))
  // “At most 25” may be far below 25, and “at least” far above: a rise to the one is no rise for sure.
  const clear = far && last.bound !== (fell ? 'at-least' : 'at-most') && first.bound !== (fell ? 'at-most' : 'at-least')
  if (locale === 'vi') {
    if (!clear || first.value === last.value) return `${p1} là ${v1}, ${p2} là ${v2}`
    return `${fell ? 'giảm' : 'tăng'} từ ${v1} (${p1}) ${fell ? 'xuống còn' : 'lên'} ${v2} (${p2})`
  }
  if (!clear || first.value === last.value) return `was ${v1} (${p1}) and ${v2} (${p2})`
  return `${fell ? 'fell' : 'rose'} from ${v1} (${p1}) to ${v2} (${p2})`
}

/** Counts also say the change in percent of the first figure, unless that is not above 0 or the change rounds to nothing. */
function share({ measure }: ChartMessage, { value: first }: MessageFigure, { value: last }: MessageFigure, locale: Locale): string {
  const percent = first <= 0 || last < 0 ? 0 : (Math.abs(last - first) / first) * 100
  return measure === 'rate' || percent < 0.05 ? '' : ` (${formatRate(percent, locale)})`
}
