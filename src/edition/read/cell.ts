/** One cell by its field of the schema: text, code, number, date, period, list, or one of a few words. */
import { webAddress } from '../../language/findings/address.ts'
import { listSeparator, lookAlike } from '../../language/findings/habits.ts'
import * as say from '../../language/findings/read-cell.ts'
import { numberRange } from '../../language/findings/register-sense.ts'
import { twoReadings } from '../../language/findings/read-number.ts'
import type { Period } from '../../model/types.ts'
import type { Field } from '../../model/schema/types.ts'
import { readAddress } from '../../model/web-address.ts'
import { hasTwoReadings, readNumber, type NumberRead, type NumberRepair } from './number.ts'
import { readDate, readPeriod, type Refused } from './period.ts'
import { foreignLetter } from './look-alike.ts'
import { nearest } from './suggest.ts'

export type CellValue = string | number | Period | readonly string[] | null
export type CellRead = { readonly ok: true; readonly value: CellValue; readonly repairs?: readonly NumberRepair[] } | Refused

/** Plain letters and digits, with hyphens or dots between them; `1.0` is a number of a spreadsheet. */
export const isCode = (text: string): boolean => /^[A-Za-z0-9]+(?:[-.][A-Za-z0-9]+)*$/.test(text) && !/\.0+$/.test(text)

/** A blank cell is null (an empty list for lists), unless the field is required; `english`: commas stand between the cells. */
export function readCell(field: Field, text: string, english = false): CellRead {
  const { required = false, enum: allowed } = field.constraints ?? {}
  if (text === '')
    return required
      ? { ok: false, rule: 'missing-value', phrase: say.blankCell(field.name, field.title) }
      : { ok: true, value: field.list ? [] : null }
  if (allowed && field.list) {
    const tokens = listed(text)
    const wrong = tokens.find((token) => !allowed.includes(token))
    return wrong === undefined
      ? { ok: true, value: tokens }
      : { ok: false, rule: 'unknown-value', phrase: say.notAllInList(wrong, allowed, nearest(wrong, allowed)) }
  }
  if (allowed)
    return allowed.includes(text)
      ? { ok: true, value: text }
      : { ok: false, rule: 'unknown-value', phrase: say.notInList(text, allowed, nearest(text, allowed)) }
  if (field.type === 'number' || field.type === 'integer') {
    const read = readNumber(text)
    if (!read.ok) return read
    if (hasTwoReadings(text, ',') || (english && hasTwoReadings(text, '.')))
      return { ok: false, rule: 'ambiguous-number', phrase: twoReadings(text) }
    return field.type === 'integer' && !Number.isInteger(read.value)
      ? { ok: false, rule: 'not-integer', phrase: say.notInteger(text) }
      : inRange(field, text, read)
  }
  if (field.type === 'date') {
    const read = readDate(text)
    return read.ok ? { ok: true, value: read.date } : read
  }
  if (field.kind === 'period') {
    const read = readPeriod(text)
    return read.ok ? { ok: true, value: read.period } : read
  }
  if (field.kind === 'address') {
    const read = readAddress(text)
    return read.ok ? { ok: true, value: read.address } : { ok: false, rule: 'web-address', phrase: webAddress(text, read.fault, read.hint) }
  }
  if (field.list && field.ref && /[,;、；，]/u.test(text)) {
    const meant = text
      .split(/[,;、；，|]/u)
      .map((part) => part.trim())
      .filter(Boolean)
      .join('|')
    return { ok: false, rule: 'list-separator', phrase: listSeparator(text, meant) }
  }
  if (field.list) return { ok: true, value: listed(text) }
  if (field.kind === 'code' && !isCode(text)) {
    const foreign = foreignLetter(text)
    return {
      ok: false,
      rule: 'code-format',
      phrase: foreign ? lookAlike(text, foreign.letter, foreign.alphabet, foreign.plain) : say.codeFormat(text),
    }
  }
  return { ok: true, value: text }
}

const listed = (text: string): string[] =>
  text
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Read as far as the schema allows the number. */
function inRange({ constraints = {} }: Field, text: string, { value, repairs }: NumberRead): CellRead {
  const { minimum, maximum } = constraints
  return (minimum !== undefined && value < minimum) || (maximum !== undefined && value > maximum)
    ? { ok: false, rule: 'number-range', phrase: numberRange(text, minimum, maximum) }
    : { ok: true, value, repairs }
}
