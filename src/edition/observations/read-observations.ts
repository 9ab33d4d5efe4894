/** Rows of `data/so-lieu/*.csv` to observations: cells are read, nothing is judged but what only the row can show. */
import * as say from '../../language/findings/observations.ts'
import { unknownBound } from '../../language/findings/periods.ts'
import { zeroDenominator } from '../../language/findings/rules.ts'
import type { Finding } from '../../model/finding.ts'
import type { Indicator, MissingReason, Observation } from '../../model/types.ts'
import { readPeriod } from '../read/period.ts'
import type { Row, Table } from '../read/table.ts'
import { placeOf } from '../registers/record.ts'
import { columnPositions, schemas, type ColumnName, type Schemas } from '../../model/schema/tables.ts'
import { bounds, figureStatuses, missingReasons, termOf } from '../../model/tokens.ts'
import { withoutCell } from '../protection/withhold-numbers.ts'
import { numberCells, type NumberCells } from './number-cells.ts'
import { rowWords, wordComplaints } from './row-words.ts'
import { checkUnitName } from './unit-name.ts'
import type { UnitIndex } from '../units.ts'
import { nearest } from '../read/suggest.ts'
import type { RuleName } from '../../model/rules.ts'

export interface ObservationContext {
  readonly units: UnitIndex
  readonly indicators: ReadonlyMap<string, Indicator>
}

type FieldName = ColumnName<'so-lieu'>
const at = columnPositions(schemas['so-lieu'])
const boundTokens = Object.keys(bounds)
const tokens = [...Object.keys(figureStatuses), ...Object.keys(missingReasons)]

type FigureTable = Table<Schemas['so-lieu']>

/** Appends one observation for every row that can be read; a row that cannot leaves findings instead, and is `lost`. */
export function readObservations(
  table: FigureTable,
  context: ObservationContext,
  into: Observation[],
  findings: Finding[],
  lost: (row: Row) => void = () => undefined,
): void {
  const numbers = numberCells(table)
  for (const row of table.rows) {
    const observation = readRow(table, row, numbers, context, findings)
    if (observation) into.push(observation)
    else lost(row)
  }
  findings.push(...numbers.findings())
}

const recent: Partial<Record<FieldName, string>> = {}

/**
 * The cell, as the very string of the row before when it says the same: neighbours share their codes, so that a million
 * rows keep one copy of each, hashed once, and not a slice of their file.
 */
function recall(field: FieldName, cells: readonly string[]): string {
  const cell = cells[at[field]]!
  return recent[field] === cell ? recent[field] : (recent[field] = cell)
}

function readRow(table: FigureTable, row: Row, numbers: NumberCells, context: ObservationContext, findings: Finding[]): Observation | null {
  const { cells } = row
  const errors: Complaint[] = []
  const period = periodOf(cells[at.ky]!)
  if (!period.ok) errors.push({ field: 'ky', rule: period.rule, phrase: period.phrase })
  const code = recall('ma_don_vi', cells)
  if (!unitCode.test(code))
    errors.push({
      field: 'ma_don_vi',
      ...(code === ''
        ? { rule: 'missing-value', phrase: say.missingCell('ma_don_vi') }
        : { rule: 'code-format', phrase: say.unitCodeFormat(code) }),
    })
  const indicatorCode = recall('ma_chi_tieu', cells)
  if (indicatorCode === '') errors.push({ field: 'ma_chi_tieu', rule: 'missing-value', phrase: say.missingCell('ma_chi_tieu') })
  const indicator = context.indicators.get(indicatorCode)
  const percent = indicator?.measure === 'rate'
  // Of a series that is not known nobody can say that its numbers may be printed.
  const isConfidential = indicator?.confidential ?? true
  const secret = isConfidential && mayBeCommune(code, context)
  const number = (field: 'tu_so' | 'mau_so' | 'gia_tri') => {
    const text = cells[at[field]]!
    return text === '' ? null : numbers.read({ text, field, row, indicator, secret: isConfidential }, errors)
  }
  const [numerator, denominator, printed] = [number('tu_so'), number('mau_so'), number('gia_tri')]
  const token = cells[at.trang_thai]!
  const status = token === '' ? 'official' : termOf(figureStatuses, token)
  const reason = termOf(missingReasons, token)
  if (status === undefined && reason === undefined)
    errors.push({ field: 'trang_thai', rule: 'unknown-value', phrase: say.unknownStatus(token, tokens, nearest(token, tokens)) })
  const bound = cells[at.can]!
  if (bound !== '' && termOf(bounds, bound) === undefined)
    errors.push({ field: 'can', rule: 'unknown-value', phrase: unknownBound(bound, boundTokens, nearest(bound, boundTokens)) })
  const complain = (complaint: Complaint) =>
    findings.push({
      level: complaint.level ?? 'error',
      rule: complaint.rule,
      ...placeOf(table, row, complaint.field),
      value: cells[at[complaint.field]]!,
      phrase: complaint.phrase,
    })
  const isUnreadable = !period.ok || numbers.refused(row) || errors.some((error) => error.level === undefined)
  const before = findings.length
  errors.forEach(complain)
  if (isUnreadable && secret) findings.push(...findings.splice(before).map(withoutCell))
  if (!period.ok || isUnreadable) return null
  const name = cells[at.don_vi]!
  if (name !== '')
    checkUnitName(name, code, period.period, context.units, (rule, phrase, level) => complain({ field: 'don_vi', rule, phrase, level }))

  const top = numerator === null ? null : numerator.value
  const bottom = denominator === null ? null : denominator.value
  const value = printed === null ? computed(indicator, top, bottom) : printed.value
  if (reason !== undefined && (value !== null || top !== null))
    complain({ field: 'trang_thai', rule: 'value-with-reason', phrase: say.valueWithReason(token) })
  else if (value === null && (top !== null || bottom !== null))
    complain(
      bottom === 0
        ? { field: 'mau_so', rule: 'zero-denominator', phrase: zeroDenominator() }
        : { field: 'gia_tri', rule: 'incomplete-figure', phrase: say.incompleteFigure(percent) },
    )

  wordComplaints(cells, value !== null).forEach(complain)

  // Written out twice rather than spread: a million rows pass here.
  const origin = { file: table.file, line: row.line, row: row.row }
  const source = recall('nguon', cells) || null
  const { note, periodWords } = rowWords(cells)
  if (reason !== undefined || value === null) {
    return {
      state: 'missing',
      reason: reason ?? ('not-collected' satisfies MissingReason),
      indicator: indicatorCode,
      unit: code,
      period: period.period,
      definition: recall('chuan', cells),
      source,
      note,
      periodWords,
      origin,
    }
  }
  const figure: Observation = {
    state: 'figure',
    value,
    numerator: top,
    denominator: bottom,
    printedDecimals: printed === null ? null : printed.decimals,
    bound: termOf(bounds, bound) ?? null,
    status: status!,
    derivation: null,
    indicator: indicatorCode,
    unit: code,
    period: period.period,
    definition: recall('chuan', cells),
    source,
    note,
    periodWords,
    origin,
  }
  return printed?.guarded ? { ...figure, guarded: true } : figure
}

const mayBeCommune = (code: string, { units }: ObservationContext): boolean =>
  units.byCode.get(code)?.some(({ level }) => level === 'commune') ?? true

export interface Complaint {
  readonly field: FieldName
  readonly rule: RuleName
  readonly phrase: Finding['phrase']
  /** Left out for an error that makes the row unreadable. */
  readonly level?: Finding['level'] | undefined
}

const unitCode = /^[0-9]{1,6}$/

/** Value that the counts give: a percentage, a mean, or the count itself; null when they are not enough. */
export function computed(indicator: Indicator | undefined, numerator: number | null, denominator: number | null): number | null {
  if (numerator === null) return null
  if (indicator?.measure === 'rate') return denominator ? (numerator / denominator) * 100 : null
  if (denominator !== null) return denominator === 0 ? null : numerator / denominator
  return indicator?.measure === 'amount' ? null : numerator
}

function periodOf(text: string): ReturnType<typeof readPeriod> {
  return text === '' ? { ok: false, rule: 'missing-value', phrase: say.missingCell('ky') } : readPeriod(text)
}
