/**
 * Published figures as a CSV file that Excel opens by a double click where Vietnamese is set: `;`, decimal comma, a byte
 * order mark. Made to be read: it has the columns of the files that staff fill in and the names of what they mean, every
 * value is written out, computed ones too, and nothing in it can be taken for a date or a formula.
 */
import { defused } from '../model/formula-text.ts'
import type { Observation } from '../model/types.ts'
import { storedNumber } from '../language/numbers.ts'
import { bounds, figureStatuses, missingReasons } from '../model/tokens.ts'
import { formatPeriod } from '../language/dates.ts'
import { figureRows, type FigureRow, type Lookup } from './rows.ts'

export const excelColumns = [
  'ky',
  'ma_don_vi',
  'don_vi',
  'ma_chi_tieu',
  'ten_chi_tieu',
  'tu_so',
  'mau_so',
  'gia_tri',
  'don_vi_tinh',
  'chuan',
  'trang_thai',
  'nguon',
  'ghi_chu',
  'can',
  'ky_chu',
] as const

export function excelCsv(observations: readonly Observation[], lookup: Lookup): string {
  const flat = figureRows(observations, lookup)
  const rows = observations.map((o, i) => cells(o, flat[i]!, lookup).map(quoted).join(';'))
  return `\uFEFF${[excelColumns.join(';'), ...rows].map((line) => `${line}\r\n`).join('')}`
}

function cells(o: Observation, row: FigureRow, { indicatorOf }: Lookup): readonly string[] {
  const text = [row.area_code, row.area_name, row.indicator, indicatorOf(o.indicator)?.shortName.vi ?? ''].map(defused)
  const value = o.state === 'figure' ? number(row.value, o.printedDecimals ?? undefined) : ''
  const status = o.state === 'figure' ? tokenOf(figureStatuses, o.status) : tokenOf(missingReasons, o.reason)
  const bound = o.state === 'figure' && o.bound ? tokenOf(bounds, o.bound) : ''
  const more = [row.unit, row.definition, status, row.source, row.note, bound, row.period_text].map(defused)
  return [period(o), ...text, number(row.numerator), number(row.denominator), value, ...more]
}

/** `2023`, but `tháng 06/2025` and `ngày 05/06/2025`: the bare forms would become dates. */
const period = (o: Observation): string => (o.period.kind === 'year' ? o.period.text : formatPeriod(o.period, 'vi'))

/** The last name of a status: an official figure is told, although staff may leave that blank. */
function tokenOf<T>(tokens: Readonly<Record<string, T>>, wanted: T): string {
  return Object.keys(tokens).findLast((token) => tokens[token] === wanted) ?? ''
}

const number = (value: number | null, decimals?: number): string => (value === null ? '' : storedNumber(value, decimals))

const quoted = (text: string): string => (/[;"\n\r]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text).normalize('NFC')
