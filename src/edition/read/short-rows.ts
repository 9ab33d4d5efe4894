/** Rows that end too early: one of them is a slip, many are Excel's way to leave out separators behind the last filled cell. */
import { fieldCount, trailingSeparators } from '../../language/findings/read-file.ts'
import type { Finding } from '../../model/finding.ts'

/** So many short rows of one table are no slips of the hand. */
const manyRows = 3

/** The findings about short rows, of which each has its own until it is clear that one program made them all. */
export function shortRows(findings: readonly Finding[], width: number, fullColumn: string): Finding[] {
  const [first, ...others] = findings
  if (!first || findings.length < manyRows) return [...findings]
  return [{ ...first, rule: 'trailing-separators', phrase: trailingSeparators(others.length + 1, width, fullColumn) }]
}

/** A row that has fewer or more cells than the header, with no other sign of what happened. */
export const fieldCountFinding = (
  place: Pick<Finding, 'file' | 'line' | 'row' | 'value'>,
  width: number,
  found: number,
  comma: boolean,
): Finding => ({
  level: 'error',
  rule: 'field-count',
  ...place,
  phrase: fieldCount(width, found, comma),
})
