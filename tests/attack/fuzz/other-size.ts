/** A number of a series retyped as another program or a slip makes it: what is published then is another size, and is told. */
import { dsvFormat } from 'd3'

/** The columns of numerators, denominators and values. */
const numbers = [4, 5, 6]

export const slips: Readonly<Record<string, (digits: string) => string>> = {
  'English thousands': (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ','),
  'a comma after the thousands': (digits) => `${digits.slice(0, -3)},${digits.slice(-3).replace(/0+$/, '') || '0'}`,
  'a nought too many': (digits) => `${digits}0`,
  'two noughts too many': (digits) => `${digits}00`,
  'thousands of thousands': (digits) => `${digits}000`,
  'a digit twice': (digits) => `${digits.slice(0, 1)}${digits}`,
  'the last digit lost': (digits) => digits.slice(0, -1),
  'the last two digits lost': (digits) => digits.slice(0, -2),
  'the thousands lost': (digits) => digits.slice(0, -3),
  'a nought in front': (digits) => `0${digits}`,
  'a letter for nought': (digits) => `${digits.replace(/0/g, 'O')}${digits.includes('0') ? '' : 'O'}`,
}

/** Every number of four digits or more: row, column. */
export function largeNumbers(text: string): readonly (readonly [number, number])[] {
  const rows = dsvFormat(';').parseRows(text.trimEnd())
  return rows.slice(1).flatMap((row, i) => numbers.filter((j) => /^\d{4,}$/.test(row[j] ?? '')).map((j) => [i + 1, j] as const))
}

export function slipped(text: string, [i, j]: readonly [number, number], slip: (digits: string) => string): string {
  const rows = dsvFormat(';').parseRows(text.trimEnd())
  return dsvFormat(';').formatRows(rows.map((row, at) => (at === i ? row.map((one, to) => (to === j ? slip(one) : one)) : row))) + '\n'
}
