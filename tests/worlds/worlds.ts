/**
 * Small worlds in which something must stay hidden: one way of finding a hidden cell each. Six communes make a district
 * until 30/06/2025; then every two become one. What a row does not tell but is true stands in `truth`.
 */
import type { Equation } from '../edition/disclosure/attacker.ts'
import type { Cells } from '../support/small-edition.ts'

export interface WorldRow {
  readonly unit: string
  readonly period: string
  /** Count, or numerator and denominator; `-` for a number that staff do not have or do not give. */
  readonly count?: number
  readonly of?: number
  /** A value as printed, in place of the count or beside the denominator. */
  readonly value?: string
  readonly status?: string
  readonly definition?: string
  readonly note?: string
  /** The number that is not told: of a row with a reason in place of a value, or of a row that is not there. */
  readonly truth?: number
  readonly absent?: true
  readonly indicator?: string
  /** Name of the file of figures that holds the row; `a` unless given. */
  readonly file?: string
}

export interface World {
  readonly name: string
  readonly indicators: readonly Cells[]
  readonly rows: readonly WorldRow[]
  /** Figures of a year that was frozen earlier, as they stood. */
  readonly frozen?: readonly WorldRow[]
  /** The same of other years. */
  readonly frozenYears?: Readonly<Record<string, readonly WorldRow[]>>
  /** Earlier states of the figures, oldest first; each is committed before the present one. */
  readonly before?: readonly (readonly WorldRow[])[]
  /** Series whose numbers a reader knows to be the same: `role code = role code`. */
  readonly same?: readonly (readonly [a: string, b: string])[]
  /** No safe pattern exists: the check must say so, and nothing is published. */
  readonly refused?: true
  /** Nothing need be hidden, and nothing may be. */
  readonly open?: true
  /** Units other than the usual ones. */
  readonly units?: readonly Cells[]
  /** Units that a reader knows to be the sum of others. */
  readonly sums?: readonly (readonly [total: string, parts: readonly string[]])[]
  /** What else a reader can add up: Σ by · number = 0. */
  readonly equations?: readonly Equation[]
  /** Lines of the site file. */
  readonly site?: string
  /** Largest count that must be hidden, 4 unless given. */
  readonly smallCount?: number
}

export const communes = ['90001', '90002', '90003', '90004', '90005', '90006']
export const successors: Readonly<Record<string, readonly string[]>> = {
  '90011': ['90001', '90002'],
  '90013': ['90003', '90004'],
  '90015': ['90005', '90006'],
}
export const district = '970'

const household = { loai: 'boi-canh', nhom: 'ngheo', kieu: 'so-dem', don_vi_tinh: 'hộ', bao_mat: 'co' }
const rate = { loai: 'boi-canh', nhom: 'ngheo', kieu: 'ty-le', don_vi_tinh: '%', bao_mat: 'co', mau_so_la: 'hộ', tu_so_la: 'hộ' }
export const count = (ma: string, more: Cells = {}): Cells => ({ ma, ten: `Hộ ${ma}`, ...household, ...more })
export const share = (ma: string, more: Cells = {}): Cells => ({ ma, ten: `Tỷ lệ ${ma}`, ...rate, ...more })

/** A count in each commune and, last, in the district; null leaves the row out. */
export function counts(period: string, numbers: readonly (number | null)[], more: Partial<WorldRow> = {}): WorldRow[] {
  return numbers.flatMap((n, i): WorldRow[] => (n === null ? [] : [{ unit: communes[i] ?? district, period, count: n, ...more }]))
}

export function rates(period: string, pairs: readonly (readonly [number, number] | null)[], more: Partial<WorldRow> = {}): WorldRow[] {
  return pairs.flatMap((pair, i): WorldRow[] =>
    pair === null ? [] : [{ unit: communes[i] ?? district, period, count: pair[0], of: pair[1], ...more }],
  )
}

export const hidden = (unit: string, period: string, truth: number, more: Partial<WorldRow> = {}): WorldRow => ({
  unit,
  period,
  status: 'bao-mat',
  truth,
  ...more,
})

export const with3 = [3, 12, 41, 57, 66, 175, 354]
export const totals = (numbers: readonly number[]) => [...numbers, numbers.reduce((sum, n) => sum + n, 0)]

export const worlds: readonly World[] = [
  { name: 'a small count beside its total', indicators: [count('W1')], rows: counts('2024', with3) },
  { name: 'a count of none beside a small one', indicators: [count('W2')], rows: counts('2024', totals([0, 2, 30, 40, 50, 60])) },
  {
    name: 'a number not published, left over by the total',
    indicators: [count('W3')],
    rows: [...counts('2024', [null, ...with3.slice(1)]), { unit: '90001', period: '2024', status: 'chua-cong-bo', truth: 3 }],
  },
  {
    name: 'a row left out, left over by the total',
    indicators: [count('W4')],
    rows: [...counts('2024', [null, ...with3.slice(1)]), { unit: '90001', period: '2024', absent: true, truth: 3 }],
  },
  {
    name: 'a number not collected, left over by the total',
    indicators: [count('W5')],
    rows: [...counts('2024', [null, ...with3.slice(1)]), { unit: '90001', period: '2024', status: 'chua-co', truth: 3 }],
  },
  {
    name: 'a total at the same moment, spelled as a day',
    indicators: [count('W6')],
    rows: [...counts('2024', with3.slice(0, 6)), { unit: district, period: '31/12/2024', count: 354 }],
  },
  {
    name: 'a total at the same moment, spelled as a month',
    indicators: [count('W7')],
    rows: [...counts('12/2024', with3.slice(0, 6)), { unit: district, period: '2024', count: 354 }],
  },
  {
    name: 'a count that is the denominator of a rate',
    indicators: [count('W8'), share('W8R', { mau_so_chuoi: 'W8' })],
    rows: [
      ...counts('2024', with3),
      ...rates(
        '2024',
        [
          [1, 3],
          [6, 12],
          [20, 41],
          [25, 57],
          [31, 66],
          [80, 175],
          [163, 354],
        ],
        { indicator: 'W8R' },
      ),
    ],
    same: [['d W8R', 'n W8']],
  },
  {
    name: 'a count that is the numerator of a rate',
    indicators: [count('W9'), share('W9R', { tu_so_chuoi: 'W9' })],
    rows: [
      ...counts('2024', with3),
      ...rates(
        '2024',
        [
          [3, 90],
          [12, 100],
          [41, 110],
          [57, 120],
          [66, 130],
          [175, 400],
          [354, 950],
        ],
        { indicator: 'W9R' },
      ),
    ],
    same: [['n W9R', 'n W9']],
  },
  {
    name: 'two hidden counts whose sum is as large as it can be',
    indicators: [count('W10')],
    rows: [...counts('2024', [null, null, 41, 57, 66, 175, 347]), hidden('90001', '2024', 4), hidden('90002', '2024', 4)],
  },
  {
    name: 'two hidden counts whose sum is as small as it can be',
    indicators: [count('W11')],
    rows: [...counts('2024', [null, null, 41, 57, 66, 175, 341]), hidden('90001', '2024', 1), hidden('90002', '2024', 1)],
  },
  {
    name: 'three hidden counts, nearly as large as they can be',
    indicators: [count('W12')],
    rows: [
      ...counts('2024', [null, null, null, 57, 66, 175, 309]),
      hidden('90001', '2024', 4),
      hidden('90002', '2024', 4),
      hidden('90003', '2024', 3),
    ],
  },
  {
    name: 'a small part of a total of parts',
    indicators: [count('W13'), count('W13A', { phan_cua: 'W13' }), count('W13B', { phan_cua: 'W13' })],
    rows: [
      ...counts('2024', [20, 30, 40, 50, 60, 70, 270]),
      ...counts('2024', [18, 22, 25, 31, 37, 44, 177], { indicator: 'W13A' }),
      ...counts('2024', [2, 8, 15, 19, 23, 26, 93], { indicator: 'W13B' }),
    ],
  },
  {
    name: 'a running total that grows by few',
    indicators: [count('W14', { luy_ke: 'co' })],
    rows: [...counts('2023', totals([20, 31, 42, 53, 64, 75])), ...counts('2024', totals([22, 41, 55, 61, 79, 91]))],
  },
  {
    name: 'a rate on few households',
    indicators: [share('W15')],
    rows: rates('2024', [
      [5, 7],
      [20, 40],
      [30, 60],
      [40, 70],
      [50, 80],
      [60, 90],
      [205, 347],
    ]),
  },
  {
    name: 'a rate that leaves out few households',
    indicators: [share('W16')],
    rows: rates('2024', [
      [38, 40],
      [20, 45],
      [30, 60],
      [40, 70],
      [50, 80],
      [60, 90],
      [238, 385],
    ]),
  },
  {
    name: 'a rate computed from two counts',
    indicators: [count('W17'), count('W17N'), share('W17R', { cong_thuc: 'W17 / W17N', mau_so_la: '', tu_so_la: '' })],
    rows: [...counts('2024', with3), ...counts('2024', [90, 100, 110, 120, 130, 400, 950], { indicator: 'W17N' })],
    same: [
      ['n W17R', 'n W17'],
      ['d W17R', 'n W17N'],
    ],
  },
  {
    name: 'a new commune beside the sum of its old ones',
    indicators: [count('W18')],
    rows: [
      ...counts('06/2025', with3),
      { unit: '90011', period: '12/2025', count: 14 },
      { unit: '90013', period: '12/2025', count: 96 },
      { unit: '90015', period: '12/2025', count: 240 },
    ],
  },
  {
    name: 'a frozen year beside today',
    indicators: [count('W19')],
    rows: counts('2024', totals([8, 12, 41, 57, 66, 175])),
    frozen: [hidden('90001', '2024', 3), hidden('90002', '2024', 12), ...counts('2024', [null, null, 41, 57, 66, 175, 354])],
  },
  {
    name: 'a period spelled otherwise since',
    indicators: [count('W20')],
    rows: counts('31/12/2024', with3),
    before: [[hidden('90001', '2024', 3), ...counts('2024', [null, ...with3.slice(1)])]],
  },
  {
    name: 'a total corrected since a commune was hidden',
    indicators: [count('W21')],
    rows: counts('2024', totals([8, 12, 41, 57, 66, 175])),
    // What only protected another is shown today, and is no secret any more.
    before: [
      [
        hidden('90001', '2024', 3),
        { unit: '90002', period: '2024', status: 'bao-mat' },
        ...counts('2024', [null, null, 41, 57, 66, 175, 354]),
      ],
    ],
  },
  {
    name: 'two definitions of one series',
    indicators: [count('W22', { chuan: '2016-2020|2022-2025' })],
    rows: [
      ...counts('2021', with3, { definition: '2016-2020' }),
      ...counts('2021', totals([13, 2, 60, 70, 80, 200]), { definition: '2022-2025' }),
    ],
  },
  {
    name: 'a note that tells the number',
    indicators: [count('W23')],
    rows: counts('2024', with3).map((row, i) => (i === 1 ? { ...row, note: 'Tăng từ 7 lên 12 hộ' } : row)),
  },
  {
    name: 'a part that an open series gives away',
    indicators: [count('W24', { bao_mat: '' }), count('W24A', { phan_cua: 'W24' })],
    rows: [...counts('2024', with3), ...counts('2024', with3, { indicator: 'W24A' })],
    refused: true,
  },
  {
    name: 'one moment told twice',
    indicators: [count('W25')],
    rows: [...counts('2024', with3), ...counts('12/2024', with3)],
    refused: true,
  },
]

/** The same world at another time, so that several fit into one edition without sharing a cell: 2024 becomes `year`. */
export function atYear(world: World, year: number): World {
  const moved = (row: WorldRow): WorldRow => ({
    ...row,
    period: row.period.replace(/20(?:23|24)$/, (text) => String(Number(text) - 2024 + year)),
  })
  return {
    ...world,
    rows: world.rows.map(moved),
    ...(world.frozen ? { frozen: world.frozen.map(moved) } : {}),
    ...(world.before ? { before: world.before.map((state) => state.map(moved)) } : {}),
  }
}
