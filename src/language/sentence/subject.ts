/** How the name of an indicator stands in a sentence: as a number that can rise and fall, or as things that are there. */
import { midSentence } from '../case.ts'
import type { ChartMessage } from '../chart-message.ts'
import type { Locale } from '../../model/locale.ts'
import { englishUnit } from '../plural.ts'

/**
 * `number`: names a number (`Số hộ`, `Tỷ lệ …`, `Diện tích`); `counted`: names the counted things by their own unit
 * (`Hộ cận nghèo`, in hộ); `thing`: any other, of which no number can be said with “là”.
 */
export type SubjectForm = 'number' | 'counted' | 'thing'

type Named = Pick<ChartMessage, 'subject' | 'measure'> & { readonly unit?: string }

const numberNouns = {
  vi: /^(?:tổng (?:số|diện tích|kinh phí|tiền|vốn)|số|dân số|diện tích|kinh phí|tiền|vốn|sản lượng|năng suất|thu nhập|mức|bình quân|chi phí|giá trị|tỷ lệ|tỉ lệ|phần)(?![\p{L}])/iu,
  en: /^(?:the )?(?:total |mean |whole )?(?:number|population|area|cost|money|amount|mean|value|income|output|share|rate)\b/i,
} as const

/** Which form a name has. English finds the counted things wherever the unit stands in the name. */
export function subjectForm({ subject, measure, unit = '' }: Named, locale: Locale): SubjectForm {
  if (measure === 'rate' || numberNouns[locale].test(subject)) return 'number'
  return measure === 'count' && unit && unitAt(subject, unit, locale) >= 0 ? 'counted' : 'thing'
}

/** Where the unit stands as whole words: in Vietnamese at the beginning only. */
function unitAt(subject: string, unit: string, locale: Locale): number {
  const lower = subject.toLocaleLowerCase('vi')
  const at =
    locale === 'vi' ? (lower.startsWith(unit) ? 0 : -1) : lower.search(new RegExp(`\\b${unit.replace(/[^\p{L}\d ]/gu, '.')}\\b`, 'u'))
  return at >= 0 && !/^\p{L}/u.test(lower.slice(at + unit.length)) ? at : -1
}

/** A rate is a share of households, not the households: `Hộ thay đổi …` → `Tỷ lệ hộ thay đổi …`; English has its article. */
export function subjectOf({ subject, measure }: Named, locale: Locale): string {
  const isShare = /tỷ lệ|tỉ lệ|mức|phần|share|rate|per cent/i.test(subject)
  if (locale === 'vi') return measure !== 'rate' || isShare ? subject : `Tỷ lệ ${midSentence(subject)}`
  if (measure === 'rate' && !isShare) return `The share of ${midSentence(subject)}`
  return measure === 'rate' || numberNouns.en.test(subject) ? withArticle(subject) : subject
}

const withArticle = (subject: string): string => (/^(?:the|an?) /i.test(subject) ? subject : `The ${midSentence(subject)}`)

/** As what rises and falls: `số hộ cận nghèo`, `the number of near-poor households`. */
export function changingSubject(named: Named, locale: Locale): string {
  const subject = midSentence(subjectOf(named, locale))
  if (subjectForm(named, locale) !== 'counted') return subject
  return locale === 'vi' ? `số ${subject}` : `the number of ${subject}`
}

/** The things without their unit, which their number brings: `Hộ cận nghèo` in hộ → `cận nghèo`. */
export const afterUnit = (subject: string, unit: string): string => subject.slice(unit.length).trim()

/** English things in the number that is printed: `1 new model of the Front`. */
export function englishThings(subject: string, unit: string, printed: string): string {
  const things = midSentence(subject)
  const at = unitAt(things, unit, 'en')
  return at < 0 ? things : things.slice(0, at) + englishUnit(unit, printed) + things.slice(at + unit.length)
}

/** `Ở huyện A, `; blank where the subject names its place. */
export const atPlace = (place: string, locale: Locale): string => (place ? `${locale === 'vi' ? 'ở' : 'in'} ${place}, ` : '')
