/** Several years or months as one period: `2021-2023`, `01/2022-06/2023`, with any dash and with blanks around it. */
import * as say from '../../../language/findings/periods.ts'
import { readPoint } from './point.ts'
import type { PeriodRead } from './read.ts'

const form = /^((?:\d\d\/)?\d{4})\s*[-\u2010-\u2015\u2212]\s*((?:\d\d\/)?\d{4})$/u

/** Null for a text of another form. Months that make whole years are kept as years: both spellings are one span. */
export function readSpan(text: string): PeriodRead | null {
  const [, from = '', to = ''] = form.exec(text) ?? []
  if (from === '') return null
  const [first, last] = [readPoint(from)!, readPoint(to)!]
  if (!first.ok) return first
  if (!last.ok) return last
  const [{ start }, { end }] = [first.period, last.period]
  if (from.length !== to.length)
    return { ok: false, rule: 'period-format', phrase: say.periodFormat(text, `${monthOf(start)}-${monthOf(end)}`) }
  if (start > last.period.start) return { ok: false, rule: 'span-order', phrase: say.spanOrder(`${from}-${to}`, `${to}-${from}`) }
  const years = start.endsWith('-01-01') && end.endsWith('-12-31')
  const single = from === to ? from : years && start.slice(0, 4) === end.slice(0, 4) ? start.slice(0, 4) : null
  if (single) return { ok: false, rule: 'span-of-one', phrase: say.spanOfOne(`${from}-${to}`, single) }
  return { ok: true, period: { text: years ? `${start.slice(0, 4)}-${end.slice(0, 4)}` : `${from}-${to}`, kind: 'span', start, end } }
}

const monthOf = (day: string): string => `${day.slice(5, 7)}/${day.slice(0, 4)}`
