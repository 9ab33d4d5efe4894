/**
 * How a cell is stored: a number in plain digits with a decimal comma, a period as `2021-2023`, `dau 2024`, `cuoi 2021`,
 * anything else as the reader reads it. A period is spelled anew, never told otherwise: `2024` and `12/2024` of what there
 * is stay what they are, though `cuoi 2024` would be the same moment, because readers are shown which of them the source says.
 */
import type { Field } from '../../model/schema/types.ts'
import { hasTwoReadings, readNumber, storedText } from '../read/number.ts'
import { readPeriod } from '../read/period.ts'

/** The cell in its stored form; what is no number, or two, stays as it was typed, for the check to refuse. */
export function storedCell(field: Field, text: string, percent: boolean): string {
  if (field.type === 'number' || field.type === 'integer') return storedNumber(text, percent)
  if (field.kind === 'period') return storedPeriod(text)
  if (field.name === 'lo_trinh') return storedPath(text)
  return text
}

function storedNumber(text: string, percent: boolean): string {
  if (hasTwoReadings(text, ',') || (!percent && text.includes('%'))) return text
  return storedText(text) ?? text
}

/** Steps of a target's path: `2023=1.000|2024=1.200`. */
function storedPath(text: string): string {
  return text
    .split('|')
    .map((step) => {
      const [period = '', value] = step.split('=', 2)
      return value === undefined ? step : `${storedPeriod(period)}=${storedNumber(value, false)}`
    })
    .join('|')
}

function storedPeriod(text: string): string {
  const read = readPeriod(text)
  return read.ok ? read.period.text : text
}

/** True of one text, one number or one period; of a target's path, of each of its parts. */
export function saysTheSame(field: Field, a: string, b: string): boolean {
  if (a === b) return true
  if (field.kind === 'period') return isOnePeriod(a, b)
  const [before, after] = [a.split(/[|=]/), b.split(/[|=]/)]
  return before.length === after.length && before.every((part, i) => isSame(part, after[i]!))
}

const isSame = (a: string, b: string): boolean => a === b || valueOf(a) === valueOf(b) || isOnePeriod(a, b)

/** NaN, which equals nothing, for what is no number. */
function valueOf(text: string): number {
  const read = readNumber(text, { percent: true })
  return read.ok ? read.value : NaN
}

function isOnePeriod(a: string, b: string): boolean {
  const [before, after] = [readPeriod(a), readPeriod(b)]
  return before.ok && after.ok && before.period.text === after.period.text
}
