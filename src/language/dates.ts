/** Dates and periods in words. Dates are ISO text and never pass through a clock, so no time zone can move them. */
import type { Locale } from '../model/locale.ts'
import type { Period } from '../model/types.ts'

/** A period as the model writes it: `2023`, `11/2024`, `30/06/2025`. */
export type PeriodText = Pick<Period, 'text' | 'kind'>

const months = 'January February March April May June July August September October November December'.split(' ')

/** `2025-06-30` → `30/06/2025`; in English `30 June 2025`, which no reader takes for the sixth of a month. */
export function formatDate(iso: string, locale: Locale): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  return locale === 'vi' ? `${day}/${month}/${year}` : `${Number(day)} ${monthName(month)} ${year}`
}

/** In running text: `năm 2023`, `tháng 11/2024`, `ngày 30/06/2025`; `2023`, `November 2024`, `30 June 2025`. */
export function formatPeriod(period: PeriodText, locale: Locale): string {
  if (locale === 'vi') return `${{ year: 'năm', month: 'tháng', day: 'ngày' }[period.kind]} ${period.text}`
  const { day, month, year } = parts(period.text)
  return [day && Number(day), month && monthName(month), year].filter(Boolean).join(' ')
}

/** With its preposition: `năm 2023` needs none, English says `in 2023`, `in November 2024`, `on 30 June 2025`. */
export function inPeriod(period: PeriodText, locale: Locale): string {
  const text = formatPeriod(period, locale)
  if (locale === 'vi') return text
  return `${period.kind === 'day' ? 'on' : 'in'} ${text}`
}

/** For axes, table heads and labels that already say "year": `2023`, `11/2024`, `30/06/2025`; `Nov 2024`, `30 Jun 2025`. */
export function shortPeriod(period: PeriodText, locale: Locale): string {
  if (locale === 'vi') return period.text
  const { day, month, year } = parts(period.text)
  return [day && Number(day), month && monthName(month).slice(0, 3), year].filter(Boolean).join(' ')
}

function parts(text: string): { day: string; month: string; year: string } {
  const [year = '', month = '', day = ''] = text.split('/').reverse()
  return { day, month, year }
}

function monthName(month: string): string {
  return months[Number(month) - 1] ?? month
}
