/** Years, months and days: `2023`, `11/2024`, `30/06/2025`. */
import * as say from '../../../language/findings/periods.ts'
import { daysIn } from '../../../model/calendar.ts'
import type { PeriodRead } from './read.ts'

/** Null for a text of another form; years 1900–2100. */
export function readPoint(text: string): PeriodRead | null {
  const match = /^(?:(?:(\d\d)\/)?(\d\d)\/)?(\d{4})$/.exec(text)
  if (!match) return null
  const [, day, month, year = ''] = match
  if (!isYear(year)) return { ok: false, rule: 'period-format', phrase: say.periodFormat(text, null) }
  if (month === undefined) return { ok: true, period: { text, kind: 'year', start: `${year}-01-01`, end: `${year}-12-31` } }
  const days = daysIn(Number(year), Number(month))
  if (days === 0 || (day !== undefined && (Number(day) < 1 || Number(day) > days)))
    return { ok: false, rule: 'impossible-date', phrase: say.impossibleDate(text) }
  const start = `${year}-${month}-`
  if (day === undefined) return { ok: true, period: { text, kind: 'month', start: `${start}01`, end: `${start}${days}` } }
  return { ok: true, period: { text, kind: 'day', start: `${start}${day}`, end: `${start}${day}` } }
}

export const isYear = (year: string): boolean => Number(year) >= 1900 && Number(year) <= 2100
