/** Published figures as CSV for programs: RFC 4180, comma, decimal point, UTF-8, English column names. */
import Papa from 'papaparse'
import { defused } from '../model/formula-text.ts'
import type { Observation } from '../model/types.ts'
import { figureColumns, figureRows, type FigureRow, type Lookup } from './rows.ts'

/** A gap has no value and its reason as status. Cells that a spreadsheet would run as formulas are defused. */
export const figuresCsv = (observations: readonly Observation[], lookup: Lookup): string => rowsCsv(figureRows(observations, lookup))

export function rowsCsv(rows: readonly FigureRow[]): string {
  const cells = rows.map((row) => figureColumns.map((column) => cell(row[column])))
  return `${Papa.unparse([[...figureColumns], ...cells], { newline: '\r\n' })}\r\n`
}

const cell = (value: string | number | null) => (typeof value === 'string' ? defused(value) : (value ?? ''))
