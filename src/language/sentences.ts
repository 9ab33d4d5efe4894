/**
 * The finding of a chart in one sentence made from its data, true where it stands alone: place, period, bound, denominator,
 * standard and status are in it. No sentence gives a verdict. Rates differ by điểm %, counts by their unit and in percent.
 */
import { sentence } from './case.ts'
import type { ChartMessage, MessageFigure } from './chart-message.ts'
import type { Locale } from '../model/locale.ts'
import type { MissingReason } from '../model/types.ts'
import { noFigureSentence } from './no-figure.ts'
import { decimalsApart, formatWithUnit } from './numbers.ts'
import { withAside } from './sentence/aside.ts'
import { changeText } from './sentence/change.ts'
import { levelText, nameHasPeriod } from './sentence/level.ts'
import { decimalsOf, differenceText } from './sentence/value.ts'
import { toldFigures } from './told-figures.ts'

export interface SeriesMessage extends ChartMessage {
  /**
   * In time order. Figures of different definitions may stand together; only those since the last change are compared.
   * Figures from before a change of territory are left out by the caller.
   */
  readonly figures: readonly MessageFigure[]
  /** False when the sources count differently, so that the figures must not be compared. */
  readonly comparable: boolean
  /** Single units have figures where the whole has none. */
  readonly unitsKnown?: boolean
  /** Why there is no figure, where the data say so. */
  readonly missing?: MissingReason | undefined
}

export interface TargetMessage extends ChartMessage {
  readonly latest: MessageFigure | null
  readonly unitsKnown?: boolean
  readonly missing?: MissingReason | undefined
  readonly target: { readonly value: number; readonly isLevel: boolean; readonly words: string }
}

/** `Ở huyện A, tỷ lệ hộ nghèo giảm 17,1 điểm % từ cuối năm 2021 đến tháng 11/2024, còn 6,6% (theo chuẩn 2022–2025).` */
export function seriesSentence(finding: SeriesMessage, locale: Locale): string {
  const { figures, comparable, subject } = finding
  const told = toldFigures(figures, comparable && !nameHasPeriod(subject))
  const [first, last] = [told[0], told.at(-1)]
  if (!first || !last) return noFigureSentence(finding, locale)
  const between = figures.slice(figures.indexOf(first) + 1, figures.indexOf(last))
  const text = told.length > 1 ? changeText(finding, { first, last, between }, locale) : levelText(finding, last, locale)
  return sentence(withAside(text, finding, told, locale))
}

/** `Ở huyện A, tỷ lệ … năm 2023 là 62,4%, thấp hơn mốc 75% là 12,6 điểm %; mục tiêu là từ 75% trở lên.` Nothing is said of success. */
export function targetSentence(finding: TargetMessage, locale: Locale): string {
  const { latest, target } = finding
  const goal = locale === 'vi' ? `; mục tiêu là ${target.words}` : `; the target is ${target.words}`
  if (!latest) return sentence(noFigureSentence(finding, locale).slice(0, -1), goal)
  const printed = decimalsOf(latest, finding)
  const decimals = target.isLevel ? decimalsApart(latest.value, target.value, printed) : printed
  const exact = { ...finding, decimals }
  const beside = target.isLevel && !latest.bound ? besideMark(exact, latest.value, target.value, locale) : ''
  const text = levelText(exact, { ...latest, decimals }, locale) + beside
  return sentence(withAside(text, finding, [latest], locale), goal)
}

function besideMark(finding: ChartMessage, value: number, mark: number, locale: Locale): string {
  const at = formatWithUnit(mark, finding.unit, locale)
  const by = differenceText(finding, Math.abs(value - mark), locale)
  if (value === mark) return locale === 'vi' ? `, bằng mốc ${at}` : `, equal to the mark of ${at}`
  const [less, more] = finding.measure === 'count' ? ['ít', 'nhiều'] : ['thấp', 'cao']
  if (locale === 'vi') return `, ${value < mark ? less : more} hơn mốc ${at} là ${by}`
  return `, ${by} ${value < mark ? 'below' : 'above'} the mark of ${at}`
}
