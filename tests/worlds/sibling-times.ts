/** Worlds with frozen years and earlier states. */
import { mergedTwice } from './sibling-units.ts'
import type { Equation } from '../edition/disclosure/attacker.ts'
import { nameOf } from './find-hidden.ts'
import { communes, count, counts, district, hidden, rates, share, with3, type World } from './worlds.ts'

/** What there is at the end of a year is what there is the day after. */
const acrossTheTurn = (code: string, end: string, start: string): Equation[] =>
  [...communes, district].map((unit) => [
    [nameOf('n', code, unit, end, '', ''), 1],
    [nameOf('n', code, unit, start, '', ''), -1],
  ])

export const timeWorlds: readonly World[] = [
  {
    name: 'two frozen years that contradict each other',
    indicators: [count('S21')],
    rows: counts('2023', with3),
    frozenYears: {
      '2023': [hidden('90001', '2023', 3), ...counts('2023', [null, 14, 41, 57, 66, 175])],
      '2024': [hidden('90001', '2023', 3), hidden('90002', '2023', 12), ...counts('2023', [null, null, 41, 57, 66, 175, 354])],
    },
    // The year with a number corrected since tells one too many for a reader who does not know that.
    refused: true,
  },
  {
    name: 'a frozen total whose row is gone today',
    indicators: [count('S22')],
    rows: counts('2024', with3.slice(0, 6)),
    frozen: counts('2024', [null, null, null, null, null, null, 354]),
  },
  {
    name: 'a frozen commune whose row is gone today',
    indicators: [count('S23')],
    rows: counts('2024', [3, null, 41, 57, 66, 175, 354]),
    frozen: counts('2024', [null, 12]),
  },
  {
    name: 'a frozen year of communes merged since',
    units: mergedTwice,
    sums: [['970', ['90011', '90003', '90004']]],
    indicators: [count('S24')],
    rows: [
      { unit: '970', period: '2024', count: 84 },
      { unit: '90011', period: '2024', count: 8 },
      { unit: '90003', period: '2024', count: 16 },
      { unit: '90004', period: '2024', count: 60 },
    ],
    frozen: [
      { unit: '970', period: '2024', count: 79 },
      hidden('90011', '2024', 3),
      hidden('90003', '2024', 16),
      { unit: '90004', period: '2024', count: 60 },
    ],
  },
  {
    name: 'a running total frozen without its later year',
    indicators: [count('S25', { luy_ke: 'co' })],
    rows: [...counts('2023', [20, 31, 42, 53, 64, 75, 285]), ...counts('2024', [22, 41, 55, 61, 79, 91, 349])],
    frozenYears: { '2023': counts('2023', [20, 31, 42, 53, 64, 75, 285]) },
  },
  {
    name: 'a hidden row deleted and put back in another file',
    indicators: [count('S26')],
    rows: counts('2024', with3).map((row) => (row.unit === '90001' ? { ...row, file: 'b' } : row)),
    before: [counts('2024', with3), counts('2024', [null, ...with3.slice(1)])],
  },
  {
    name: 'an open total of confidential parts, since removed',
    indicators: [count('S27', { bao_mat: '' }), count('S27A', { phan_cua: 'S27' }), count('S27B', { phan_cua: 'S27' })],
    rows: [
      ...counts('2024', with3, { indicator: 'S27A' }),
      ...counts('2024', [7, 18, 39, 43, 54, 125, 286], { indicator: 'S27B' }),
      ...counts('2024', [null, null, 80, 100, 120, 300, 640]),
    ],
    before: [counts('2024', [10, 30, 80, 100, 120, 300, 640])],
  },
  {
    name: 'an open rate on a confidential count, since removed',
    indicators: [share('S28R', { mau_so_chuoi: 'S28', bao_mat: '' }), count('S28')],
    rows: [
      ...counts('2024', with3, { indicator: 'S28' }),
      ...rates('2024', [null, null, [20, 41], [25, 57], [31, 66], [80, 175], [163, 354]]),
    ],
    before: [rates('2024', [null, [6, 12], [20, 41], [25, 57], [31, 66], [80, 175], [163, 354]])],
    same: [['d S28R', 'n S28']],
  },
  {
    name: 'the end of a year and the start of the next, of one count',
    indicators: [count('S29')],
    rows: [
      ...counts('cuoi 2023', with3),
      ...counts(
        'dau 2024',
        with3.map((number, i) => (i === 1 ? number : null)),
      ),
    ],
    equations: acrossTheTurn('S29', '2023-12-31', '2024-01-01'),
  },
]
