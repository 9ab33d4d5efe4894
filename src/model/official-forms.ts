/** Forms of higher offices as they come, in Excel: which column of which sheet is which number. */
import type { Origin } from './basics.ts'

export interface OfficialColumn {
  /** Code of the form; its columns share it. */
  readonly form: string
  /** Words that stand above the table and tell it from others. */
  readonly sign: string
  /** Row of the first unit, as the program numbers it. */
  readonly firstRow: number
  /** Letter of the column with names or codes of units. */
  readonly unitColumn: string
  /** Code of the unit that the row of totals is of; blank where there is none. */
  readonly totalUnit: string
  readonly column: string
  readonly indicator: string
  readonly part: 'numerator' | 'denominator' | 'value'
  /** Definition version, blank where the indicator has none. */
  readonly definition: string
  readonly origin: Origin
}
