/**
 * Numbers as Vietnamese Excel writes them: decimal comma, dot or blank between exact groups of three. Anything else
 * is refused with its own reason: a number is never guessed.
 */
import * as say from '../../language/findings/read-number.ts'
import type { Phrase } from '../../model/phrase.ts'
import type { RuleName } from '../../model/rules.ts'

export interface NumberRead {
  readonly ok: true
  readonly value: number
  /** Digits after the comma, as printed; the nought that only guards three decimals is none of them. */
  readonly decimals: number
  /** Three decimals with a nought behind them, which no program takes for thousands: `1238,8560`. */
  readonly guarded?: true
  /** What was taken off. */
  readonly repairs: readonly NumberRepair[]
}
export interface NumberRepair {
  readonly rule: Extract<RuleName, 'percent-sign' | 'thousands-mark'>
  readonly phrase: Phrase
}
export interface NumberRefused {
  readonly ok: false
  readonly rule: RuleName
  readonly phrase: Phrase
}

const grouped = /^(-?)(\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:,(\d+))?$/
const mostDigits = 15
const none: readonly NumberRepair[] = []

/**
 * True for one to three digits, a mark and exactly three digits: `17,000` and `1.238` are one number in Vietnamese and a
 * thousand times it, or a thousandth, in English. Which mark is the dangerous one depends on where the cell stands.
 */
export function hasTwoReadings(text: string, mark: ',' | '.'): boolean {
  const [whole = '', rest = '', ...more] = text.replace(/[-%\s]/g, '').split(mark)
  return more.length === 0 && /^[1-9]\d{0,2}$/.test(whole) && /^\d{3}$/.test(rest)
}

/**
 * The number as files store it: digits and a decimal comma, no thousands marks, no sign of percent; null for what is no number.
 * Three decimals get a nought behind them: spreadsheets in English would save `1238,856` as 1238856.
 */
export function storedText(text: string): string | null {
  const read = readNumber(text, { percent: true })
  if (!read.ok) return null
  const plain = read.repairs.length === 0 ? text.trim() : text.replace(/[%.\s]/g, '')
  return /,\d{3}$/.test(plain) ? `${plain}0` : plain
}

/** How many of the digits after the comma the source printed. */
const printed = (fraction: string): Pick<NumberRead, 'decimals' | 'guarded'> =>
  fraction.length === 4 && fraction.endsWith('0') ? { decimals: 3, guarded: true } : { decimals: fraction.length }

/** `percent`: one trailing % is taken off and reported. */
export function readNumber(text: string, options: { readonly percent?: boolean } = {}): NumberRead | NumberRefused {
  const quick = readPlain(text)
  if (quick) return quick
  const bare = text.replace(/[\u00a0\u202f\u2009]/g, ' ').trim()
  const percent = options.percent === true && bare.endsWith('%')
  const body = percent ? bare.slice(0, -1).trimEnd() : bare
  const match = grouped.exec(body)
  if (!match) return refuse(bare, options.percent === true)
  const [, sign = '', whole = '', fraction = ''] = match
  const digits = whole.replace(/[. ]/g, '')
  if (/^0\d/.test(digits)) return { ok: false, rule: 'leading-zeros', phrase: say.leadingZeros(bare) }
  if (digits.replace(/^0+/, '').length + fraction.length > mostDigits)
    return { ok: false, rule: 'number-precision', phrase: say.tooPrecise(bare) }
  const value = Number(`${sign}${digits}.${fraction || '0'}`)
  const repairs: NumberRepair[] = []
  if (digits !== whole) repairs.push({ rule: 'thousands-mark', phrase: say.thousandsMark(bare, body.replace(/[. ]/g, ''), 1) })
  if (percent) repairs.push({ rule: 'percent-sign', phrase: say.percentStripped(bare) })
  // −0 is 0.
  return {
    ok: true,
    value: value === 0 ? 0 : value,
    ...printed(fraction),
    repairs,
  }
}

/**
 * The common case without a regular expression: digits and at most one comma, no leading zero. Exact: the digits are
 * an integer under 2⁵³ and a quotient by a power of ten up to 10²² is correctly rounded.
 */
function readPlain(text: string): NumberRead | null {
  const { length } = text
  if (length === 0 || length > mostDigits) return null
  let [value, comma] = [0, -1]
  for (let i = 0; i < length; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit >= 0 && digit <= 9) value = value * 10 + digit
    else if (digit === -4 && comma < 0 && i > 0 && i < length - 1) comma = i
    else return null
  }
  if (length > 1 && text.charCodeAt(0) === 48 && comma !== 1) return null
  const decimals = comma < 0 ? 0 : length - 1 - comma
  if (decimals === 4 && text.endsWith('0'))
    return { ok: true, value: value / 10 ** decimals, ...printed(text.slice(comma + 1)), repairs: none }
  return { ok: true, value: decimals === 0 ? value : value / 10 ** decimals, decimals, repairs: none }
}

const missing = /^(?:[-–—−_.…*?\\/]+|x|n\/?a|na|nan|null|none|nil|nd|kcsl|kxđ|tbd|chưa.*|không (?:có|rõ|biết|xác định).*|đang .*|ko|k)$/iu
const months =
  /^\d{1,2}[-/. ](?:thg|th|tháng|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\.?[-/. ]?\d*$|^(?:thg|tháng|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-/. ]?\d+$/iu

function refuse(text: string, percent: boolean): NumberRefused {
  const no = (rule: RuleName, phrase: Phrase): NumberRefused => ({ ok: false, rule, phrase })
  if (text.startsWith('#')) return no('excel-error', say.excelError(text))
  if (missing.test(text)) return no('missing-mark', say.missingMark(text))
  if (months.test(text) || /^\d{1,4}[-/]\d{1,2}(?:[-/]\d{2,4})?(?: \d\d?:\d\d.*)?$/.test(text)) {
    return /^\d+-\d+$/.test(text) && !/^\d{1,2}-\d{4}$/.test(text)
      ? no('qualified-number', say.qualified(text))
      : no('excel-date', say.excelDate(text))
  }
  const other = /[^\p{ASCII}]/u.exec(text.replace(/\p{L}/gu, ''))
  if (
    /^(?:trên|dưới|hơn|gần|khoảng|từ|đến|ít nhất|tối đa|xấp xỉ|over|about)\b|^[≥≤><~≈±=]|\d\s*(?:[-–—~]|đến|to)\s*\d/iu.test(text) ||
    /^\d[\d.,]*\s*(?:\+|trở lên)$/u.test(text)
  )
    return no('qualified-number', say.qualified(text))
  if (other) return no('number-format', say.otherDigits(text, other[0]))
  if (/^[+-]?\d[\d.,]*e[+-]?\d+$/i.test(text)) return no('number-format', say.scientific(text))
  if (!percent && /^[\d.,]+ ?%$/.test(text)) return no('number-format', say.percentSign(text))
  if (/^-?\d{1,3}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})$/.test(text)) return no('number-format', say.englishNumber(text))
  const unsigned = percent ? text.replace(/ ?%$/, '') : text
  if (/^-?\d+\.\d{1,2}$/.test(unsigned)) return no('number-format', say.decimalDot(unsigned))
  if (/^-?[\d., ]+$/.test(text)) return no('number-format', say.badGroup(text))
  return no('number-format', say.notANumber(text))
}
