/** The numbers of one file of figures: each is read by itself; what a whole file is at fault for is told once. */
import * as say from '../../language/findings/read-number.ts'
import { notWhole } from '../../language/findings/observations.ts'
import type { Finding } from '../../model/finding.ts'
import type { ColumnName, Schemas } from '../../model/schema/tables.ts'
import type { Indicator } from '../../model/types.ts'
import { hasTwoReadings, readNumber, storedText, type NumberRead } from '../read/number.ts'
import type { Row, Table } from '../read/table.ts'
import { placeOf } from '../registers/record.ts'
import type { Complaint } from './read-observations.ts'

type NumberField = Extract<ColumnName<'so-lieu'>, 'tu_so' | 'mau_so' | 'gia_tri'>
type Reason = 'thousands-mark' | 'ambiguous-number'

/** Cells of a file with the same fault: how many, and the first whose number may be printed. */
interface Tally {
  count: number
  first: { readonly row: Row; readonly field: NumberField; readonly text: string; readonly secret: boolean } | null
}

export interface NumberCells {
  /** Null for a blank cell and for one that is refused; why it is goes to `complaints`, or waits for `findings`. */
  read(cell: NumberCell, complaints: Complaint[]): NumberRead | null
  /** True when a number of this row was refused for what its whole file is. */
  refused(row: Row): boolean
  /** What is to be said of the file as a whole, once all its rows are read. */
  findings(): Finding[]
}

export interface NumberCell {
  readonly text: string
  readonly field: NumberField
  readonly row: Row
  readonly indicator: Indicator | undefined
  /** The number may be one that is hidden: it is not printed. */
  readonly secret: boolean
}

export function numberCells(table: Table<Schemas['so-lieu']>): NumberCells {
  const english = table.delimiter === ','
  const tallies: Readonly<Record<Reason, Tally>> = {
    'thousands-mark': { count: 0, first: null },
    'ambiguous-number': { count: 0, first: null },
  }
  let refusedRow: Row | null = null
  const count = (reason: Reason, { row, field, text, secret }: NumberCell) => {
    const tally = tallies[reason]
    tally.count++
    if (tally.first === null || (tally.first.secret && !secret)) tally.first = { row, field, text, secret }
  }
  return {
    read(cell, complaints) {
      const { text, field, indicator } = cell
      if (text === '') return null
      const refuse = (rule: Complaint['rule'], phrase: Complaint['phrase']): null => {
        complaints.push({ field, rule, phrase })
        return null
      }
      const read = readNumber(text, { percent: field === 'gia_tri' && (!indicator || indicator.measure === 'rate') })
      if (!read.ok) return refuse(read.rule, read.phrase)
      if (english && (hasTwoReadings(text, '.') || hasTwoReadings(text, ','))) {
        refusedRow = cell.row
        count('ambiguous-number', cell)
        return null
      }
      if (isCount(field, indicator)) {
        if (hasTwoReadings(text, ',')) return refuse('ambiguous-number', say.countOfTwoReadings(text))
        if (field !== 'gia_tri' && !Number.isInteger(read.value)) return refuse('not-whole', notWhole(text, !indicator.confidential))
      }
      for (const { rule, phrase } of read.repairs) {
        if (rule === 'thousands-mark') count(rule, cell)
        else complaints.push({ field, rule, phrase, level: 'repair' })
      }
      return read
    },
    refused: (row) => refusedRow === row,
    findings: () => [
      ...told('error', 'ambiguous-number', say.englishDialect),
      ...told('repair', 'thousands-mark', (text, n) => say.thousandsMark(text, storedText(text ?? '') ?? '', n)),
    ],
  }

  function told(level: Finding['level'], rule: Reason, phrase: (text: string | null, count: number) => Finding['phrase']): Finding[] {
    const { first, count } = tallies[rule]
    if (first === null) return []
    const { row, field, text, secret } = first
    const { field: name, ...place } = placeOf(table, row, field)
    // Without its field it is a finding about the file, and no number of the row stands in it.
    if (secret) return [{ level, rule, ...place, withheld: true, phrase: phrase(null, count) }]
    return [{ level, rule, ...place, field: name!, value: text, phrase: phrase(text, count) }]
  }
}

/** Numbers of whole things: the value of a count, and what a rate or a count is made of. */
const isCount = (field: NumberField, indicator: Indicator | undefined): indicator is Indicator =>
  indicator !== undefined &&
  (field === 'gia_tri' ? indicator.measure === 'count' : indicator.measure !== 'amount' && !indicator.fractionalParts)
