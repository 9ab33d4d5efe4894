/** Histories written as the states of one file, told as the edition would tell them. */
import { noWords } from '../../../src/model/no-words.ts'
import { nothingIsPublic } from '../../../src/edition/personal/public-contacts.ts'
import { changesOf } from '../../../src/edition/history/changes.ts'
import { figuresOf } from '../../../src/edition/history/figures.ts'
import { tellChanges } from '../../../src/edition/history/withhold.ts'
import { readPeriod } from '../../../src/edition/read/period.ts'
import { missingReasons, termOf } from '../../../src/model/tokens.ts'
import { unit } from '../disclosure/tables.ts'
import type { HistoryState, ToldChange } from '../../../src/model/history.ts'
import type { Indicator, Observation } from '../../../src/model/types.ts'

/** Two districts in a province: D of the communes 1, 2 and 3, E of the commune 4. */
export const units = [
  unit('T', 'province', null),
  unit('D', 'district', 'T'),
  unit('E', 'district', 'T'),
  ...['1', '2', '3'].map((code) => unit(code, 'commune', 'D')),
  unit('4', 'commune', 'E'),
]

const indicator = (code: string, rest: Partial<Indicator> = {}): Indicator => ({
  code,
  kind: 'context',
  group: '',
  order: 0,
  name: { vi: code, en: '' },
  shortName: { vi: code, en: '' },
  numeratorSeries: null,
  denominatorSeries: null,
  fractionalParts: false,
  timing: 'moment',
  measure: 'count',
  unit: { vi: 'hộ', en: '' },
  numeratorIs: { vi: '', en: '' },
  denominatorIs: { vi: '', en: '' },
  lower: null,
  upper: null,
  definitions: [],
  joinPoints: true,
  decimals: 0,
  formula: null,
  partOf: null,
  cumulative: false,
  confidential: true,
  clause: '',
  level: 'commune',
  frequency: { vi: '', en: '' },
  neighbours: [],
  neighboursDiffer: { vi: '', en: '' },
  responsible: [],
  builders: [],
  explanation: { vi: '', en: '' },
  judgedBy: { vi: '', en: '' },
  origin: { file: '', line: 1 },
  ...rest,
})
/** POOR and NEAR make ALL; SHARE is POOR / HOMES, LONE-SHARE is LONE / HOMES; GROWN adds up from period to period and KIN is a part of it; MODELS and HOMES are nobody's secret. */
export const indicators = [
  indicator('ALL'),
  indicator('POOR', { partOf: 'ALL' }),
  indicator('NEAR', { partOf: 'ALL' }),
  indicator('SHARE', { measure: 'rate', formula: { operator: '/', left: 'POOR', right: 'HOMES' } }),
  indicator('RATE', { measure: 'rate' }),
  indicator('LONE'),
  indicator('LONE-SHARE', { measure: 'rate', formula: { operator: '/', left: 'LONE', right: 'HOMES' } }),
  indicator('GROWN', { cumulative: true }),
  indicator('KIN', { partOf: 'GROWN' }),
  indicator('HOMES', { confidential: false }),
  indicator('MODELS', { confidential: false }),
]

/** A row: `ky;don vi;chi tieu;gia tri;trang thai;chuan;tu so;mau so`; the last four may be left out. `?` alone: no table. */
export type State = readonly string[]

const bytes = (state: State) =>
  new TextEncoder().encode(
    (state[0] === '?'
      ? ['không phải bảng', '']
      : [
          'ky;ma_don_vi;ma_chi_tieu;gia_tri;trang_thai;chuan;tu_so;mau_so',
          ...state.map((row) => row + ';'.repeat(8 - row.split(';').length)),
          '',
        ]
    ).join('\n'),
  )

/** `hidden`: `unit;indicator;period` of today's cells that the build hides to protect others; `subject`: of every commit. */
export function tellStates(
  states: readonly State[],
  hidden: readonly string[] = [],
  state: HistoryState = { kind: 'complete' },
  subject = 'Sửa',
) {
  const path = 'data/so-lieu/a.csv'
  const commits = states.map((_, n) => ({
    hash: `c${n + 1}`,
    date: `2026-01-0${n + 1}`,
    subject,
    body: '',
    reason: null,
    files: [{ oldPath: n === 0 ? null : path, newPath: path, blob: String(n) }],
  }))
  const { changes, states: seen, unreadable } = changesOf(commits, (blob) => figuresOf(bytes(states[Number(blob)]!), new Set()))
  const observations = [...figuresOf(bytes(states.at(-1)!), new Set())!.values()].flatMap(({ key, figure }): Observation[] => {
    const read = readPeriod(key.period)
    if (!read.ok) return []
    const base = { ...key, period: read.period, source: null, note: noWords, periodWords: null, origin: { file: '', line: 1 } }
    const reason = hidden.includes(`${key.unit};${key.indicator};${key.period}`) ? 'suppressed' : termOf(missingReasons, figure.status)
    if (reason) return [{ ...base, state: 'missing', reason }]
    const { numerator, denominator } = figure
    const value = figure.value ?? 0
    return [
      { ...base, state: 'figure', value, numerator, denominator, printedDecimals: null, status: 'official', bound: null, derivation: null },
    ]
  })
  return tellChanges(
    { state, changes, states: seen, unreadable },
    { indicators, units, observations, settings: { smallCount: 4, smallDenominator: 10 }, isPublic: nothingIsPublic },
  )
}

/** Changes after the first state, oldest first: `D POOR 2024 190 → 195`, or `D POOR 2024 withheld`. */
export const lines = (changes: readonly ToldChange[]): string[] =>
  changes
    .filter(({ commit }) => commit !== 'c1')
    .map((change) => {
      const side = (figure: ToldChange['before']) => figure?.value ?? figure?.numerator ?? '–'
      const numbers = change.withheld ? 'withheld' : `${side(change.before)} → ${side(change.after)}`
      return `${change.unit} ${change.indicator} ${change.period} ${numbers}`
    })
    .toReversed()
