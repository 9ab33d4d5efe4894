/** Rows of `data/so-lieu/*.csv` to observations: cells are read, nothing is judged but what only the row can show. */
import * as say from '../../language/findings/observations.ts'
import type { Finding } from '../finding.ts'
import type { Indicator, MissingReason, Observation, Origin } from '../model/types.ts'
import { readNumber } from '../read/number.ts'
import { readPeriod } from '../read/period.ts'
import type { Row, Table } from '../read/table.ts'
import { placeOf } from '../registers/record.ts'
import { figureStatuses, missingReasons } from '../registers/tokens.ts'
import { checkUnitName } from './unit-name.ts'
import type { UnitIndex } from '../units.ts'
import { nearest } from '../read/suggest.ts'

export interface ObservationContext {
  readonly units: UnitIndex
  readonly indicators: ReadonlyMap<string, Indicator>
}

type FieldName = 'ky' | 'ma_don_vi' | 'don_vi' | 'ma_chi_tieu' | 'tu_so' | 'mau_so' | 'gia_tri' | 'chuan' | 'trang_thai' | 'nguon' | 'ghi_chu'
const order: readonly FieldName[] = ['ky', 'ma_don_vi', 'don_vi', 'ma_chi_tieu', 'tu_so', 'mau_so', 'gia_tri', 'chuan', 'trang_thai', 'nguon', 'ghi_chu']
const at = Object.fromEntries(order.map((name, i) => [name, i])) as Readonly<Record<FieldName, number>>
const tokens = [...Object.keys(figureStatuses), ...Object.keys(missingReasons)].filter((token) => token !== '')

/** Appends one observation for every row that can be read; a row that cannot leaves findings instead. */
export function readObservations(table: Table, context: ObservationContext, into: Observation[], findings: Finding[]): void {
  for (const row of table.rows) {
    const observation = readRow(table, row, context, findings)
    if (observation) into.push(observation)
  }
}

function readRow(table: Table, row: Row, context: ObservationContext, findings: Finding[]): Observation | null {
  const before = findings.length
  const cell = (name: FieldName) => row.cells[at[name]]!
  const complain = (name: FieldName, rule: string, phrase: Finding['phrase'], level: Finding['level'] = 'error') =>
    findings.push({ level, rule, ...placeOf(table, row, name), value: cell(name), phrase })

  const period = periodOf(cell('ky'))
  if (!period.ok) complain('ky', period.rule, period.phrase)
  const code = cell('ma_don_vi')
  const problem = codeProblem(code)
  if (problem) complain('ma_don_vi', problem.rule, problem.phrase)
  const indicatorCode = cell('ma_chi_tieu')
  if (indicatorCode === '') complain('ma_chi_tieu', 'missing-value', say.missingCell('ma_chi_tieu'))
  const indicator = context.indicators.get(indicatorCode)
  const percent = indicator?.measure === 'rate'

  const number = (name: FieldName): { value: number | null; decimals: number } => {
    const text = cell(name)
    if (text === '') return { value: null, decimals: 0 }
    const read = readNumber(text, { percent: percent && name === 'gia_tri' })
    if (!read.ok) {
      complain(name, read.rule, read.phrase)
      return { value: null, decimals: 0 }
    }
    if (read.repaired) complain(name, read.repair ?? 'number-repair', read.repaired, 'repair')
    return read
  }
  const numerator = number('tu_so').value
  const denominator = number('mau_so').value
  const printed = number('gia_tri')

  const token = cell('trang_thai')
  const status = figureStatuses[token]
  const reason = missingReasons[token]
  if (status === undefined && reason === undefined) complain('trang_thai', 'unknown-value', say.unknownStatus(token, tokens, nearest(token, tokens)))
  if (findings.length > before && findings.slice(before).some((f) => f.level === 'error')) return null
  if (!period.ok) return null
  if (cell('don_vi') !== '') checkUnitName(cell('don_vi'), code, period.period, context.units, (rule, phrase, level) => complain('don_vi', rule, phrase, level))

  const origin: Origin = { file: table.file, line: row.line, row: row.row }
  const key = {
    indicator: indicatorCode,
    unit: code,
    period: period.period,
    definition: cell('chuan'),
    source: cell('nguon') || null,
    note: cell('ghi_chu'),
    origin,
  }
  const value = printed.value ?? computed(indicator, numerator, denominator)
  if (reason !== undefined) {
    if (value !== null || numerator !== null) complain('trang_thai', 'value-with-reason', say.valueWithReason(token))
    return { state: 'missing', reason, ...key }
  }
  if (value === null) {
    if (numerator !== null || denominator !== null) complain('gia_tri', 'incomplete-figure', say.incompleteFigure(percent))
    return { state: 'missing', reason: 'not-collected' satisfies MissingReason, ...key }
  }
  return {
    state: 'figure',
    value,
    numerator,
    denominator,
    printedDecimals: printed.value === null ? null : printed.decimals,
    status: status!,
    derivation: null,
    ...key,
  }
}

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

function codeProblem(code: string): { rule: string; phrase: Finding['phrase'] } | null {
  if (code === '') return { rule: 'missing-value', phrase: say.missingCell('ma_don_vi') }
  return /^[0-9]{1,6}$/.test(code) ? null : { rule: 'code-format', phrase: say.unitCodeFormat(code) }
}

