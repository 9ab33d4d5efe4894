/** How a cell is stored: a number in plain digits with a decimal comma, anything else as the reader reads it. */
import type { Field } from '../../model/schema/types.ts'
import { hasTwoReadings, storedText } from '../read/number.ts'

/** The cell in its stored form; what is no number, or two, stays as it was typed, for the check to refuse. */
export function storedCell(field: Field, text: string, percent: boolean): string {
  if (field.type === 'number' || field.type === 'integer') return storedNumber(text, percent)
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
      return value === undefined ? step : `${period}=${storedNumber(value, false)}`
    })
    .join('|')
}
