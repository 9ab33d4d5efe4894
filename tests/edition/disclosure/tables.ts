/**
 * Small tables in, small tables out. Rows are units: communes A, B, C, D make the district T until 30/06/2025; then A and
 * B become S, C and D become U (whose codes are those of B and D, re-used). Columns are periods. A cell is a count (`12`),
 * a rate by its counts (`3/40`), a printed rate on a denominator (`7.5%/40`), `.` no row, `?` not collected, `!` not
 * published, `#` hidden.
 */
import type { Indicator, IndicatorMeasure, MissingReason, Observation, Unit, UnitLevel } from '../../../src/model/types.ts'
import type { DisclosureInput } from '../../../src/edition/disclosure/types.ts'
import { period } from '../progress/build.ts'

const none = { vi: '', en: '' }
const origin = { file: 'data/so-lieu/thu.csv', line: 2 }

/** A unit that was always there, unless more is said. */
export function unit(code: string, level: UnitLevel, parent: string | null, more: Partial<Unit> = {}): Unit {
  const always = { from: null, to: null, successor: null, ...more }
  return {
    id: `${code}@${always.from ?? ''}`,
    code,
    level,
    type: '',
    name: code,
    aliases: [],
    parent,
    slug: code,
    tile: null,
    origin,
    ...always,
  }
}

const [lastDay, firstDay] = ['2025-06-30', '2025-07-01']
export const units: readonly Unit[] = [
  unit('T', 'district', null, { to: lastDay }),
  ...['A', 'B', 'C', 'D'].map((code, i) => unit(code, 'commune', 'T', { to: lastDay, successor: i < 2 ? 'B' : 'D' })),
  unit('B', 'commune', 'P', { from: firstDay }),
  unit('D', 'commune', 'P', { from: firstDay }),
]
const idOf: Readonly<Record<string, string>> = { S: `B@${firstDay}`, U: `D@${firstDay}` }
const letterOf = Object.fromEntries(Object.entries(idOf).map(([letter, id]) => [id, letter]))

export function indicator(code: string, measure: IndicatorMeasure, more: Partial<Indicator> = {}): Indicator {
  return {
    code,
    kind: 'target',
    group: '',
    order: 1,
    name: none,
    shortName: none,
    measure,
    unit: none,
    numeratorIs: none,
    denominatorIs: none,
    numeratorSeries: null,
    denominatorSeries: null,
    fractionalParts: false,
    timing: measure === 'amount' ? 'period' : 'moment',
    lower: null,
    upper: null,
    definitions: [],
    joinPoints: true,
    decimals: 1,
    formula: null,
    partOf: null,
    cumulative: false,
    confidential: true,
    clause: '',
    level: 'commune',
    frequency: none,
    neighbours: [],
    neighboursDiffer: { vi: '', en: '' },
    responsible: [],
    builders: [],
    explanation: none,
    judgedBy: none,
    origin,
    ...more,
  }
}

/** Observations of one indicator from a table whose first line names the periods. */
export function read(code: string, table: string): Observation[] {
  const [head = [], ...rows] = lines(table)
  return rows.flatMap(([letter = '', ...cells]) => cells.flatMap((cell, i) => observation(code, letter, head[i]!, cell)))
}

/** The table again, with `#` for what is hidden. */
export function write(code: string, table: string, observations: readonly Observation[]): string[][] {
  const [head = [], ...rows] = lines(table)
  const cells = new Map(
    observations.filter((o) => o.indicator === code).map((o) => [`${letterOf[o.unit] ?? o.unit} ${o.period.text}`, o] as const),
  )
  const shown = (o: Observation | undefined, cell: string) => (o?.state === 'missing' && o.reason === 'suppressed' ? '#' : cell)
  return [
    head,
    ...rows.map(([letter = '', ...given]) => [letter, ...given.map((cell, i) => shown(cells.get(`${letter} ${head[i]}`), cell))]),
  ]
}

export const lines = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))

const gapReasons: Readonly<Record<string, MissingReason>> = { '?': 'not-collected', '!': 'not-published', '#': 'suppressed' }

function observation(code: string, letter: string, when: string, cell: string): Observation[] {
  if (cell === '.') return []
  const key = {
    indicator: code,
    unit: idOf[letter] ?? letter,
    period: period(when),
    definition: '',
    source: null,
    note: { vi: 'ghi chú', en: 'ghi chú' },
    periodWords: null,
    origin,
  }
  const reason = gapReasons[cell]
  if (reason !== undefined) return [{ state: 'missing', reason, ...key }]
  const [top = '', bottom] = cell.split('/')
  const denominator = bottom === undefined ? null : Number(bottom)
  const figure = { state: 'figure', status: 'official', bound: null, derivation: null, denominator, ...key } as const
  if (top.endsWith('%')) {
    const printed = top.slice(0, -1)
    return [{ ...figure, value: Number(printed), numerator: null, printedDecimals: printed.split('.')[1]?.length ?? 0 }]
  }
  const value = denominator === null ? Number(top) : (Number(top) / denominator) * 100
  return [{ ...figure, value, numerator: denominator === null ? null : Number(top), printedDecimals: null }]
}

/** Thresholds of the design: counts 1–4, rates on fewer than 10. */
export function input(
  indicators: readonly Indicator[],
  observations: readonly Observation[],
  more: Partial<DisclosureInput> = {},
): DisclosureInput {
  return {
    observations,
    indicators,
    units,
    settings: { smallCount: 4, smallDenominator: 10 },
    sums: [],
    cumulative: [],
    frozen: [],
    ...more,
  }
}
