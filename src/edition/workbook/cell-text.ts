/** A cell of a workbook as a file of figures stores it; what could be two things is refused, never guessed. */
import { cellProblems as say } from '../../language/findings/workbook.ts'
import type { Field } from '../../model/schema/types.ts'
import { storedNumber } from '../../language/numbers.ts'
import { readNumber, storedText } from '../read/number.ts'
import { readPeriod } from '../read/period.ts'
import { storedCell } from '../tidy/stored-cell.ts'
import type { CellContent } from './sheet.ts'

export type CellText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string }

/** What is known of the row's number. */
export interface NumberFacts {
  /** The value is a percentage. */
  readonly percent: boolean
  /** Digits after the comma that the series may have in this column. */
  readonly decimals: number
}

const yes = (text: string): CellText => ({ ok: true, text })
const no = (problem: string): CellText => ({ ok: false, problem })

/** Never throws. */
export function cellText(content: CellContent, field: Field, facts: NumberFacts): CellText {
  if (content.kind === 'blank') return yes('')
  if (content.kind === 'formula-without-value') return no(say.formulaWithoutValue)
  if (content.kind === 'error') return no(say.error(content.text))
  if (content.kind === 'boolean') return no(say.boolean(content.text))
  if (field.type === 'number')
    return content.kind === 'date' ? no(say.dateForNumber(shown(content.date))) : numberText(content, field, facts)
  if (field.kind === 'period') return periodText(content)
  if (content.kind === 'date') return no(say.dateForCode(shown(content.date)))
  if (content.kind === 'number') {
    const { value, format } = content
    if (format.includes('%') || !Number.isInteger(value)) return no(say.notCodeNumber(storedNumber(value)))
    return yes(String(value))
  }
  return yes(storedCell(field, content.text, facts.percent))
}

const shown = (date: Date): string => `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`
const two = (n: number): string => String(n).padStart(2, '0')

function numberText(
  content: CellContent & { readonly kind: 'number' | 'text' },
  field: Field,
  { percent, decimals }: NumberFacts,
): CellText {
  const mayBePercent = percent && field.name === 'gia_tri'
  let text: string
  if (content.kind === 'number') {
    const isPercent = content.format.includes('%')
    if (isPercent && !mayBePercent) return no(say.percent)
    text = plainDigits(content.value * (isPercent ? 100 : 1), content.format)
  } else text = content.text
  const read = readNumber(text, { percent: mayBePercent })
  if (!read.ok) return no(`${read.phrase.vi.message} ${read.phrase.vi.fix}`)
  if (read.decimals > decimals) return no(say.tooManyDigits(text, decimals, storedNumber(read.value, decimals)))
  return yes(storedText(text) ?? text)
}

/**
 * A number of the program with a decimal comma. Fifteen digits are all that it holds: what lies beyond is the dust of binary
 * fractions. Noughts that its format shows are kept.
 */
function plainDigits(value: number, format: string): string {
  const clean = Number(value.toPrecision(15))
  const places = /\.(0+)/.exec(format.split(';')[0]!)?.[1]?.length ?? 0
  const own = /e/i.test(String(clean)) ? clean.toFixed(15).replace(/\.?0+$/, '') : String(clean)
  const has = own.split('.')[1]?.length ?? 0
  return (has < places ? clean.toFixed(places) : own).replace('.', ',')
}

function periodText(content: CellContent & { readonly kind: 'number' | 'text' | 'date' }): CellText {
  if (content.kind === 'date') return dateText(content.date, content.format)
  const text = content.kind === 'number' ? storedNumber(content.value) : content.text
  const read = readPeriod(text)
  if (read.ok) return yes(read.period.text)
  return no(content.kind === 'number' ? say.notPeriodNumber(text) : `${read.phrase.vi.message} ${read.phrase.vi.fix}`)
}

/** A date by how it is shown: only what stands on the screen was meant. */
function dateText(date: Date, format: string): CellText {
  const letters = format
    .replace(/\[[^\]]*\]|"[^"]*"|\\./g, '')
    .split(';')[0]!
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  const parts = letters.replace(/(.)\1*/g, '$1')
  const [day, month, year] = [two(date.getUTCDate()), two(date.getUTCMonth() + 1), String(date.getUTCFullYear())]
  const isMidnight = date.getTime() % 86_400_000 === 0
  if (isMidnight && parts === 'y' && day === '01' && month === '01') return yes(year)
  if (isMidnight && parts === 'my' && letters.startsWith('mm') && !letters.startsWith('mmm') && day === '01') return yes(`${month}/${year}`)
  if (isMidnight && parts === 'dmy' && letters.endsWith('yyyy') && !letters.includes('mmm')) return yes(`${day}/${month}/${year}`)
  return no(say.dateFormat(format))
}
