/** Moments that sources name without a day: `dau 2024`, `cuoi 2021`, as typed also `đầu năm 2024`, `Cuối năm 2021`. */
import * as say from '../../../language/findings/periods.ts'
import { isYear } from './point.ts'
import type { PeriodRead } from './read.ts'

const form = /^(?:(đầu|dau)|cuối|cuoi)\s+(?:(?:năm|nam)\s+)?(\d{4})$/iu

/** The first day of a year, or its last; null for a text of another form. */
export function readYearMoment(text: string): PeriodRead | null {
  const match = form.exec(text)
  if (!match) return null
  const [, first, year = ''] = match
  if (!isYear(year)) return { ok: false, rule: 'period-format', phrase: say.periodFormat(text, null) }
  const day = first ? `${year}-01-01` : `${year}-12-31`
  return {
    ok: true,
    period: { text: `${first ? 'dau' : 'cuoi'} ${year}`, kind: first ? 'year-start' : 'year-end', start: day, end: day },
  }
}
