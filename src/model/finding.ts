/** What the checks found in an edition: one shape for the terminal, JSON, pull requests and tests. */
import type { Phrase } from './phrase.ts'
import type { RuleName } from './rules.ts'

import type { Level } from './rules.ts'
export type { Level }

/**
 * Position in a file: `line` as a text editor shows it, `row` as Excel numbers it (they differ after a
 * quoted line break or a `sep=` line), `column` the field's number; all from 1.
 */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly row?: number
  readonly column?: number
  readonly field?: string
}

export interface Finding extends Place {
  readonly level: Level
  readonly rule: RuleName
  /** The value seen, cut to a readable length. */
  readonly value?: string
  /** The row holds a number that may not be shown: a report names the place and does not print it. */
  readonly withheld?: true
  /** Findings that only follow from this one: they are counted, and wait until it is mended. */
  readonly holdsBack?: number
  /** Other places of the same mistake, with the same cure. */
  readonly also?: readonly Place[]
  /** What is wrong and what to type instead, in both languages. */
  readonly phrase: Phrase
}

/** Excel address of a cell: column 7, row 3 → `G3`. */
export function excelCell(column: number, row: number): string {
  let letters = ''
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters
  return letters + row
}
