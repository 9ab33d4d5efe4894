/** Periods and dates, exactly as the format says; no clock, no time zone, nothing guessed. */
import * as say from '../../language/findings/periods.ts'
import type { IsoDate } from '../../model/types.ts'
import { changedByExcel, subtractedByExcel } from './period/excel.ts'
import { hint } from './period/hint.ts'
import { readPoint } from './period/point.ts'
import type { PeriodRead, Refused } from './period/read.ts'
import { readSpan } from './period/span.ts'
import { readYearMoment } from './period/year-moment.ts'

export type { PeriodRead, Refused } from './period/read.ts'
export type DateRead = { readonly ok: true; readonly date: IsoDate } | Refused

const known = new Map<string, PeriodRead>()

/**
 * `2023`, `11/2024`, `30/06/2025`, `2021-2023`, `01/2022-06/2023`, `dau 2024` or `cuoi 2021`; years 1900–2100. Each distinct
 * period is read once: another spelling of it gives the same object, whose text is the stored form.
 */
export function readPeriod(text: string): PeriodRead {
  let read = known.get(text)
  if (!read) {
    read = readPoint(text) ?? readSpan(text) ?? readYearMoment(text) ?? refuse(text)
    // Refused texts are without number; readable ones are some ten thousand at most, and each is one object for ever.
    if (read.ok) {
      read = known.get(read.period.text) ?? read
      known.set(text, read)
      if (read.ok) known.set(read.period.text, read)
    }
  }
  return read
}

function refuse(text: string): Refused {
  if (subtractedByExcel(text)) return { ok: false, rule: 'excel-period', phrase: say.subtractedPeriod(text) }
  const changed = changedByExcel(text)
  if (changed) return { ok: false, rule: 'excel-period', phrase: say.excelPeriod(text, changed.meant) }
  return { ok: false, rule: 'period-format', phrase: say.periodFormat(text, hint(text)) }
}

/** `dd/mm/yyyy` only. */
export function readDate(text: string): DateRead {
  const read = readPeriod(text)
  if (read.ok && read.period.kind === 'day') return { ok: true, date: read.period.end }
  return !read.ok && read.rule === 'impossible-date'
    ? { ...read, rule: 'date-format' }
    : { ok: false, rule: 'date-format', phrase: say.dateFormat(text) }
}
