import { phrase, type Phrase } from '../../language/phrase.ts'
import type { Field } from '../schema/schema.ts'
import { readNumber } from './number.ts'
import { readDate, readPeriod } from './period.ts'

export function readCell(field: Field, text: string): { ok: true; value: unknown } | { ok: false; rule: string; phrase: Phrase } {
  if (text === '') return field.constraints?.required ? { ok: false, rule: 'missing-value', phrase: phrase(`Ô “${field.title}” đang trống.`, 'Điền ô này.', `“${field.titleEn}” is blank.`, 'Fill it in.') } : { ok: true, value: field.list ? [] : null }
  if (field.constraints?.enum && !field.constraints.enum.includes(text)) return { ok: false, rule: 'unknown-value', phrase: phrase(`“${text}” không dùng được.`, field.constraints.enum.join(', '), `“${text}” is not allowed.`, field.constraints.enum.join(', ')) }
  if (field.type === 'number' || field.type === 'integer') {
    const r = readNumber(text)
    return r.ok ? { ok: true, value: r.value } : r
  }
  if (field.type === 'date') {
    const r = readDate(text)
    return r.ok ? { ok: true, value: r.date } : r
  }
  if (field.kind === 'period') {
    const r = readPeriod(text)
    return r.ok ? { ok: true, value: r.period } : r
  }
  return { ok: true, value: field.list ? text.split('|').map((t) => t.trim()) : text }
}
