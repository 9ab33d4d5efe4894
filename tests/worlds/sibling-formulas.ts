/** Worlds of products, of times that add up, and of series that repeat each other. */
import { inUnits, loneDistrict, loneDistrictSums, oneCommune, oneCommuneSums, n } from './sibling-units.ts'
import { communes, count, counts, district, hidden, share, with3, type World, type WorldRow } from './worlds.ts'

export const formulaWorlds: readonly World[] = [
  {
    name: 'a total that is households times a rate',
    indicators: [count('S15', { cong_thuc: 'S15N * S15R' }), count('S15N', { bao_mat: '' }), share('S15R')],
    rows: [
      ...counts('2024', with3.slice(0, 6)),
      { unit: district, period: '2024', count: 950, indicator: 'S15N' },
      { unit: district, period: '2024', count: 354, of: 950, indicator: 'S15R' },
    ],
    equations: [
      [
        [n('S15', district), -1],
        [n('S15R', district), 1],
      ],
    ],
  },
  {
    name: 'an edition of one commune, its count a product in the district',
    units: oneCommune,
    sums: oneCommuneSums,
    indicators: [count('S16', { cong_thuc: 'S16N * S16R' }), count('S16N', { bao_mat: '' }), share('S16R')],
    rows: [
      { unit: '90001', period: '2024', count: 8 },
      hidden('90001', '2023', 3),
      ...['2023', '2024'].flatMap((period): WorldRow[] => [
        { unit: '970', period, count: 250, indicator: 'S16N' },
        { unit: '970', period, value: period === '2023' ? '1,2' : '3,2', of: 250, indicator: 'S16R' },
      ]),
    ],
    equations: ['2023-12-31', '2024-12-31'].map(
      (moment) =>
        [
          [n('S16', '970', moment), -1],
          [n('S16R', '970', moment), 1],
        ] as const,
    ),
  },
  {
    name: 'a product in a district where all other communes have none',
    units: loneDistrict,
    sums: loneDistrictSums,
    indicators: [count('S35', { cong_thuc: 'S35N * S35R' }), count('S35N', { bao_mat: '' }), share('S35R')],
    rows: [
      ...inUnits(['90001', '90002', '90003'], '2024', [3, 0, 0]),
      { unit: '970', period: '2024', count: 1000, indicator: 'S35N' },
      { unit: '970', period: '2024', value: '0,3', of: 1000, indicator: 'S35R' },
    ],
    equations: [
      [
        [n('S35', '970'), -1],
        [n('S35R', '970'), 1],
      ],
    ],
  },
  {
    name: 'a year that is the sum of its months',
    indicators: [count('S17', { tinh_theo: 'trong-ky' })],
    rows: [
      ...[3, 12, 9, 8, 7, 11, 14, 9, 8, 13, 10, 16].map((number, i): WorldRow => {
        return { unit: '90001', period: `${String(i + 1).padStart(2, '0')}/2024`, count: number }
      }),
      { unit: '90001', period: '2024', count: 120 },
    ],
    equations: [
      [
        [n('S17', '90001', '2024'), -1],
        ...Array.from({ length: 12 }, (_, i) => [n('S17', '90001', `2024-${String(i + 1).padStart(2, '0')}`), 1] as const),
      ],
    ],
  },
  {
    name: 'a total told provisionally, then officially',
    indicators: [count('S18')],
    rows: counts('2024', with3),
    before: [[...counts('2024', with3.slice(0, 6)), { unit: district, period: '2024', count: 351, status: 'so-bo' }]],
  },
  {
    name: 'a context series equal to a hidden one in one year only',
    indicators: [count('S19'), count('S19X', { bao_mat: '', don_vi_tinh: 'mô hình' })],
    rows: [
      ...counts('2024', with3),
      ...counts('2024', with3, { indicator: 'S19X' }),
      ...counts('2023', [10, 20, 30, 40, 50, 60, 210]),
      ...counts('2023', [11, 21, 31, 41, 51, 61, 216], { indicator: 'S19X' }),
    ],
    refused: true,
  },
  {
    name: 'an undeclared rate with its values only on known denominators',
    indicators: [count('S20'), share('S20R', { bao_mat: '' })],
    rows: [
      ...counts('2024', with3),
      ...['4,5', '9,8', '37,3', '47,5', '50,8', '43,8', '37,3'].map((value, i): WorldRow => {
        return { unit: communes[i] ?? district, period: '2024', value, of: [67, 123, 110, 120, 130, 400, 950][i]!, indicator: 'S20R' }
      }),
    ],
    refused: true,
  },
]
