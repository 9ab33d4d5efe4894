/** Dates and periods in words. Dates are ISO text and never pass through a clock, so no time zone can move them. */
import type { Bilingual, Period } from '../model/basics.ts'
import type { Locale } from '../model/locale.ts'

/**
 * A period as the model writes it: `2023`, `11/2024`, `30/06/2025`; a span `2021-2023`, `01/2022-06/2023`; a moment
 * `dau 2024`, `cuoi 2021`.
 */
export type PeriodText = Pick<Period, 'kind' | 'text'>

/** What a source calls the period of a figure, where it has words of its own: `sau ba năm`. */
export type PeriodWords = Bilingual | null | undefined

const months = 'January February March April May June July August September October November December'.split(' ')

/** `2025-06-30` → `30/06/2025`; in English `30 June 2025`, which no reader takes for the sixth of a month. */
export function formatDate(iso: string, locale: Locale): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  return locale === 'vi' ? `${day}/${month}/${year}` : `${Number(day)} ${monthName(month)} ${year}`
}

/**
 * In running text: `năm 2023`, `tháng 11/2024`, `cuối năm 2021`, `ba năm 2021–2023`; `2023`, `November 2024`, `the end of 2021`.
 * Words of the source stand first, with the period in brackets where they do not name its years.
 */
export function formatPeriod(period: PeriodText, locale: Locale, own?: PeriodWords): string {
  return inOwnWords(period, own, locale) ?? (locale === 'vi' ? vietnamese(period) : english(period))
}

/** With its preposition: `năm 2023`, `trong ba năm 2021–2023`; `in 2023`, `at the end of 2021`, `over the three years 2021–2023`. */
export function inPeriod(period: PeriodText, locale: Locale, own?: PeriodWords): string {
  const said = inOwnWords(period, own, locale)
  if (said) return asAdverbial(said, locale)
  const years = spanOfYears(period)
  if (locale === 'vi')
    return years ? `trong ${vietnamese(period)}` : period.kind === 'span' ? `từ ${vietnamese(period)}` : vietnamese(period)
  if (years) return `over the ${englishNumber(years.count)} years ${years.text}`
  if (period.kind === 'span') return `from ${english(period)}`
  return `${{ year: 'in', month: 'in', day: 'on', 'year-start': 'in', 'year-end': 'at' }[period.kind]} ${english(period)}`
}

/** Of a running total: `tính đến hết năm 2024`, `tính đến tháng 06/2025`; `by the end of 2024`, `by June 2025`. */
export function upToPeriod(period: PeriodText, locale: Locale, own?: PeriodWords): string {
  const said = inOwnWords(period, own, locale)
  if (said || period.kind === 'span') return said ?? inPeriod(period, locale)
  const year = period.kind === 'year'
  if (locale === 'vi') return `tính đến ${year ? 'hết ' : ''}${vietnamese(period)}`
  return `by ${year ? 'the end of ' : ''}${english(period)}`
}

/** For axes, table heads and labels: `2023`, `11/2024`, `cuối 2021`, `2021–2023`; `Nov 2024`, `end 2021`, `early 2024`. */
export function shortPeriod(period: PeriodText, locale: Locale): string {
  const { kind, text } = period
  if (kind === 'span')
    return ends(text)
      .map((end) => shortPeriod(end, locale))
      .join('–')
  if (kind === 'year-start') return `${locale === 'vi' ? 'đầu' : 'early'} ${yearIn(text)}`
  if (kind === 'year-end') return `${locale === 'vi' ? 'cuối' : 'end'} ${yearIn(text)}`
  if (locale === 'vi') return text
  const { day, month, year } = parts(text)
  return [day && Number(day), month && monthName(month).slice(0, 3), year].filter(Boolean).join(' ')
}

function vietnamese(period: PeriodText): string {
  const { kind, text } = period
  const years = spanOfYears(period)
  if (years) return `${vietnameseNumber(years.count)} năm ${years.text}`
  if (kind === 'span') return ends(text).map(vietnamese).join(' đến ')
  if (kind === 'year-start') return `đầu năm ${yearIn(text)}`
  if (kind === 'year-end') return `cuối năm ${yearIn(text)}`
  return `${{ year: 'năm', month: 'tháng', day: 'ngày' }[kind]} ${text}`
}

function english(period: PeriodText): string {
  const { kind, text } = period
  const years = spanOfYears(period)
  if (years) return years.text
  if (kind === 'span') return ends(text).map(english).join(' to ')
  if (kind === 'year-start') return `early ${yearIn(text)}`
  if (kind === 'year-end') return `the end of ${yearIn(text)}`
  const { day, month, year } = parts(text)
  return [day && Number(day), month && monthName(month), year].filter(Boolean).join(' ')
}

/** The source's words, and in brackets the period whose years they do not name; null where it has none in this language. */
function inOwnWords(period: PeriodText, own: PeriodWords, locale: Locale): string | null {
  const said = own?.[locale].trim()
  if (!said) return null
  const named = yearsIn(period.text).every((year) => said.includes(year))
  return named ? said : `${said} (${locale === 'vi' ? vietnamese(period) : english(period)})`
}

/** Words that can follow a verb as they stand. */
const readyWords = {
  vi: /^(?:sau|đến|trong|từ|tính|cuối|đầu|giữa|gần|khoảng|năm|tháng|ngày|quý|mùa|trước|vào|suốt|qua)(?!\p{L})/iu,
  en: /^(?:in|at|on|over|after|by|from|up|around|about|until|before|during|since|between|through|early|late|mid)\b/i,
}

/** `hơn một năm thực hiện …` → `trong hơn một năm thực hiện …`; `the end of November 2024` → `at the end of November 2024`. */
function asAdverbial(said: string, locale: Locale): string {
  if (/^(?:early|late|mid)\b/i.test(said) && locale === 'en') return `in ${said}`
  if (readyWords[locale].test(said)) return said
  if (locale === 'vi') return `trong ${said}`
  return `${/^the (?:end|beginning|start)\b/i.test(said) ? 'at' : /^\d{1,2} \p{L}/u.test(said) ? 'on' : 'in'} ${said}`
}

/** A span of whole years, how many and as printed; null for any other period. */
function spanOfYears({ kind, text }: PeriodText): { readonly count: number; readonly text: string } | null {
  const [from, to] = text.split('-')
  if (kind !== 'span' || !from || !to || from.includes('/') || to.includes('/')) return null
  return { count: Number(to) - Number(from) + 1, text: `${from}–${to}` }
}

const kinds = ['year', 'month', 'day'] as const

/** Both ends of a span as periods of their own. */
const ends = (text: string): PeriodText[] => text.split('-').map((end) => ({ text: end, kind: kinds[end.split('/').length - 1] ?? 'year' }))

const yearsIn = (text: string): readonly string[] => text.match(/\d{4}/g) ?? []
const yearIn = (text: string): string => yearsIn(text)[0] ?? text

const counted = {
  vi: ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
  en: ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
}

/** `năm năm 2021–2025` would read as a stammer: five stands as a digit. */
const vietnameseNumber = (n: number): string => (n === 5 ? '5' : (counted.vi[n] ?? String(n)))
const englishNumber = (n: number): string => counted.en[n] ?? String(n)

function parts(text: string): { day: string; month: string; year: string } {
  const [year = '', month = '', day = ''] = text.split('/').reverse()
  return { day, month, year }
}

function monthName(month: string): string {
  return months[Number(month) - 1] ?? month
}
