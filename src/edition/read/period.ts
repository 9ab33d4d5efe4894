import { phrase, type Phrase } from '../../language/phrase.ts'
import type { IsoDate, Period } from '../model/types.ts'

type Bad = { readonly ok: false; readonly rule: string; readonly phrase: Phrase }
const days = (y: number, m: number) => (m === 2 ? ((y % 4 === 0 && y % 100 !== 0) || y % 400 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31)
const bad = (text: string): Bad => ({ ok: false, rule: 'period-format', phrase: phrase(`“${text}” không phải một kỳ.`, 'Ghi 2023, 11/2024 hoặc 30/06/2025.', `“${text}” is no period.`, 'Write 2023, 11/2024 or 30/06/2025.') })

export function readPeriod(text: string): { readonly ok: true; readonly period: Period } | Bad {
  const m = /^(?:(?:(\d\d)\/)?(\d\d)\/)?(\d{4})$/.exec(text)
  if (!m) return bad(text)
  const [, d, mo, y] = m
  const [dd, mm, yy] = [Number(d ?? 1), Number(mo ?? 1), Number(y)]
  if (yy < 1900 || yy > 2100 || mm < 1 || mm > 12 || dd < 1 || dd > days(yy, mm)) return bad(text)
  const p = (n: number) => String(n).padStart(2, '0')
  if (d) return { ok: true, period: { text, kind: 'day', start: `${y}-${mo}-${d}`, end: `${y}-${mo}-${d}` } }
  if (mo) return { ok: true, period: { text, kind: 'month', start: `${y}-${mo}-01`, end: `${y}-${mo}-${p(days(yy, mm))}` } }
  return { ok: true, period: { text, kind: 'year', start: `${y}-01-01`, end: `${y}-12-31` } }
}

export function readDate(text: string): { readonly ok: true; readonly date: IsoDate } | Bad {
  const read = readPeriod(text)
  return read.ok && read.period.kind === 'day' ? { ok: true, date: read.period.end } : bad(text)
}
