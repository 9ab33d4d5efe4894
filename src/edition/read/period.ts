/** Periods and dates, exactly as the format says; no clock, no time zone, nothing guessed. */
import { excelPeriod } from '../../language/findings/habits.ts'
import * as say from '../../language/findings/read-cell.ts'
import type { Phrase } from '../../model/phrase.ts'
import type { IsoDate, Period } from '../../model/types.ts'
import { daysIn } from '../../model/calendar.ts'
import type { RuleName } from '../../model/rules.ts'

export interface Refused {
  readonly ok: false
  readonly rule: RuleName
  readonly phrase: Phrase
}
export type PeriodRead = { readonly ok: true; readonly period: Period } | Refused
export type DateRead = { readonly ok: true; readonly date: IsoDate } | Refused

const known = new Map<string, PeriodRead>()

/** `2023`, `11/2024` or `30/06/2025`; years 1900–2100. Each distinct text is read once. */
export function readPeriod(text: string): PeriodRead {
  let read = known.get(text)
  if (!read) {
    read = parse(text)
    // Refused texts are without number; readable ones are some ten thousand at most, and each is one object for ever.
    if (read.ok) known.set(text, read)
  }
  return read
}

function parse(text: string): PeriodRead {
  const match = /^(?:(?:(\d\d)\/)?(\d\d)\/)?(\d{4})$/.exec(text)
  const changed = match ? null : changedByExcel(text)
  if (changed) return { ok: false, rule: 'excel-period', phrase: excelPeriod(text, changed.meant) }
  if (!match) return { ok: false, rule: 'period-format', phrase: say.periodFormat(text, hint(text)) }
  const [, day, month, year = ''] = match
  if (Number(year) < 1900 || Number(year) > 2100) return { ok: false, rule: 'period-format', phrase: say.periodFormat(text, null) }
  if (month === undefined) return { ok: true, period: { text, kind: 'year', start: `${year}-01-01`, end: `${year}-12-31` } }
  const days = daysIn(Number(year), Number(month))
  if (days === 0 || (day !== undefined && (Number(day) < 1 || Number(day) > days)))
    return { ok: false, rule: 'impossible-date', phrase: say.impossibleDate(text) }
  const start = `${year}-${month}-`
  if (day === undefined) return { ok: true, period: { text, kind: 'month', start: `${start}01`, end: `${start}${days}` } }
  return { ok: true, period: { text, kind: 'day', start: `${start}${day}`, end: `${start}${day}` } }
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** A period that a spreadsheet took for a date and shows its own way: `Jun-25`, `Thg6-25`, `2025-06-01 00:00:00`, `45809`. */
function changedByExcel(text: string): { readonly meant: string | null } | null {
  const monthOf = (word: string) => months.indexOf(word.slice(0, 3).toLowerCase()) + 1 || Number(/\d+/.exec(word)?.[0] ?? NaN)
  const named = /^(?:(\d{1,2})[-/. ])?((?:Thg|Th|T)\.?\s?\d{1,2}|[A-Za-z]{3,9})[-. ](\d{2}|\d{4})$/iu.exec(text)
  if (named) {
    const month = monthOf(named[2]!)
    const year = named[3]!.length === 2 ? `20${named[3]!}` : named[3]!
    return month >= 1 && month <= 12 ? { meant: `${String(month).padStart(2, '0')}/${year}` } : null
  }
  const timed = /^(\d{4})-(\d\d)-(\d\d)[T ]\d\d:\d\d/.exec(text) ?? /^()()()\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d\d/.exec(text)
  if (timed) return { meant: timed[3] === '01' ? `${timed[2]!}/${timed[1]!}` : null }
  if (!/^(?:2[5-9]|[34]\d|5[0-4])\d{3}$/.test(text)) return null
  // Excel counts days from 30/12/1899.
  const date = new Date(Date.UTC(1899, 11, 30 + Number(text)))
  const [year, month, day] = date.toISOString().slice(0, 10).split('-')
  return { meant: day === '01' ? `${month!}/${year!}` : `${day!}/${month!}/${year!}` }
}

/** What a writer may have meant: shown, never applied. */
function hint(text: string): string | null {
  const month = /^(?:tháng|thang|th|t)\.?\s*(\d{1,2})\s*[-/.,]?\s*(?:năm|nam)?\s*(\d{4})$/iu.exec(text)
  if (month) return `${month[1]!.padStart(2, '0')}/${month[2]!}`
  const year = /^(?:năm|nam|n)?\.?\s*(\d{4})(?:[.,]0+)?$/iu.exec(text)?.[1]
  if (year) return year
  const parts = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? /^()(\d{1,2})[-/.](\d{4})$/.exec(text)
  if (parts)
    return [parts[1], parts[2], parts[3]]
      .filter(Boolean)
      .map((part) => part!.padStart(2, '0'))
      .join('/')
  const iso = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text)
  return iso ? [iso[3], iso[2], iso[1]].filter(Boolean).join('/') : null
}

/** `dd/mm/yyyy` only. */
export function readDate(text: string): DateRead {
  const read = readPeriod(text)
  if (read.ok && read.period.kind === 'day') return { ok: true, date: read.period.end }
  return !read.ok && read.rule === 'impossible-date'
    ? { ...read, rule: 'date-format' }
    : { ok: false, rule: 'date-format', phrase: say.dateFormat(text) }
}
