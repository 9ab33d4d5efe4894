/** Worlds in which nothing need be hidden, and nothing may be. */
import { amount } from './sibling-units.ts'
import { communes, count, counts, district, hidden, rates, share, totals, with3, type World, type WorldRow } from './worlds.ts'

export const openWorlds: readonly World[] = [
  { name: 'numbers of five and more', indicators: [count('P1')], rows: counts('2024', totals([5, 12, 41, 57, 66, 175])), open: true },
  { name: 'none anywhere', indicators: [count('P2')], rows: counts('2024', totals([0, 0, 0, 0, 0, 0])), open: true },
  {
    name: 'small numbers of what is not confidential',
    indicators: [count('P3', { bao_mat: '', don_vi_tinh: 'mô hình' })],
    rows: counts('2024', totals([1, 2, 3, 4, 1, 2])),
    open: true,
  },
  {
    name: 'rates on ten households and more',
    indicators: [share('P4')],
    rows: rates('2024', [
      [5, 10],
      [20, 40],
      [30, 60],
      [40, 70],
      [50, 80],
      [60, 90],
      [205, 350],
    ]),
    open: true,
  },
  {
    name: 'a threshold of none',
    site: 'so_dem_nho: 0\n',
    indicators: [count('P5')],
    rows: counts('2024', with3),
    open: true,
  },
  {
    name: 'months of a year, all of five and more',
    indicators: [count('P6', { tinh_theo: 'trong-ky' })],
    rows: [
      ...[5, 12, 9, 8, 7, 11, 14, 9, 8, 13, 10, 16].map((number, i): WorldRow => {
        return { unit: '90001', period: `${String(i + 1).padStart(2, '0')}/2024`, count: number }
      }),
      { unit: '90001', period: '2024', count: 122 },
    ],
    open: true,
  },
  {
    name: 'a sum of money and its mean',
    indicators: [count('P7'), amount('P7A', { bao_mat: 'co' }), amount('P7M', { tu_so_chuoi: 'P7A', mau_so_chuoi: 'P7', bao_mat: 'co' })],
    rows: [
      ...counts('2024', totals([10, 12, 41, 57, 66, 175])),
      ...counts('2024', [100, 144, 410, 627, 660, 1925, 3866], { indicator: 'P7A' }),
      ...['10', '12', '10', '11', '10', '11', '10,71'].map((value, i) => {
        return { unit: communes[i] ?? district, period: '2024', value, indicator: 'P7M' }
      }),
    ],
    open: true,
  },
  {
    name: 'a frozen total that was corrected, its row gone today',
    indicators: [count('P8')],
    rows: counts('2024', [8, 12, 41, 57, 66, 175]),
    frozen: counts('2024', [null, null, null, null, null, null, 340]),
    open: true,
  },
  {
    name: 'households helped in a year, some of them in several months',
    indicators: [count('P10', { tinh_theo: 'trong-ky' })],
    rows: [
      { unit: '90001', period: '01/2024', count: 60 },
      { unit: '90001', period: '02/2024', count: 70 },
      { unit: '90001', period: '2024', count: 90 },
      hidden('90002', '01/2024', 3),
      { unit: '90002', period: '02/2024', count: 50 },
      { unit: '90002', period: '2024', count: 53 },
    ],
    open: true,
  },
  {
    name: 'no total: a small count needs no other',
    indicators: [count('P9')],
    rows: [hidden('90001', '2024', 3), ...counts('2024', [null, 12, 41, 57, 66, 175])],
    open: true,
  },
]
