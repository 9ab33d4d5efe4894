/** One figure told: where, when, how much. */
import { midSentence } from '../case.ts'
import type { ChartMessage, MessageFigure } from '../chart-message.ts'
import { formatPeriod, inPeriod, upToPeriod } from '../dates.ts'
import type { Locale } from '../../model/locale.ts'
import { afterUnit, atPlace, englishThings, subjectForm, subjectOf } from './subject.ts'
import { figureNumber, figureText } from './value.ts'

/**
 * `Ở huyện A, tỷ lệ hộ nghèo năm 2021 là 23,7%`, `Tháng 11/2024, huyện A có 538 hộ cận nghèo`, `Heo giống, năm 2025: 12 con`.
 * Without full stop.
 */
export function levelText(message: ChartMessage, figure: MessageFigure, locale: Locale): string {
  return (locale === 'vi' ? vietnamese : english)(message, figure, nameHasPeriod(message.subject) ? '' : whenOf(message, figure, locale))
}

/** A name that holds a year holds its period: a second one beside it would contradict it. Numbers of laws are no years. */
export const nameHasPeriod = (name: string): boolean =>
  /(?<![\d/])(?:19|20)\d{2}(?!\d|\/)/.test(name.replace(/\d+\/(?:19|20)\d{2}\/\S+/g, ''))

function whenOf(message: ChartMessage, { period, periodWords }: MessageFigure, locale: Locale): string {
  return (message.cumulative ? upToPeriod : inPeriod)(period, locale, periodWords)
}

function vietnamese(message: ChartMessage, figure: MessageFigure, when: string): string {
  const { subject, unit, place } = message
  const value = figureText(figure, message, 'vi')
  const form = subjectForm(message, 'vi')
  if (form === 'thing') return `${joined([place ? `${subject} ở ${place}` : subject, when])}: ${value}`
  if (form === 'counted') {
    const rest = afterUnit(subject, unit)
    const none = figure.value === 0 && !figure.bound
    const told = none ? `không có ${unit} ${rest} nào` : `${message.cumulative ? 'đã có' : 'có'} ${value} ${rest}`
    return joined([when, place ? `${place} ${told}` : told])
  }
  const name = midSentence(subjectOf(message, 'vi'))
  return `${atPlace(place, 'vi')}${[name, when, name.includes(' là ') ? 'ở mức' : 'là', value].filter(Boolean).join(' ')}`
}

function english(message: ChartMessage, figure: MessageFigure, when: string): string {
  const { subject, unit, place, measure } = message
  const number = figureNumber(figure, message, 'en')
  const form = subjectForm(message, 'en')
  if (form === 'thing') {
    const period = when && (message.cumulative ? when : formatPeriod(figure.period, 'en', figure.periodWords))
    return `${joined([place ? `${subject} in ${place}` : subject, period])}: ${figureText(figure, message, 'en')}`
  }
  if (form === 'counted') {
    const none = figure.value === 0 && !figure.bound
    const things = englishThings(subject, unit, number)
    return [`There ${number === '1' ? 'was' : 'were'} ${none ? 'no' : number} ${things}`, place && `in ${place}`, when]
      .filter(Boolean)
      .join(' ')
  }
  const value = /number of/i.test(subject) ? number : figureText(figure, message, 'en')
  const name = midSentence(subjectOf(message, 'en'))
  return `${atPlace(place, 'en')}${[name, measure === 'rate' ? 'stood at' : 'was', value, when].filter(Boolean).join(' ')}`
}

const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(', ')
