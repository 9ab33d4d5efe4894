/** Worlds of series that are numerators and denominators of each other. */
import { amount } from './sibling-units.ts'
import { communes, count, counts, district, hidden, rates, share, totals, with3, type World, type WorldRow } from './worlds.ts'

export const seriesWorlds: readonly World[] = [
  {
    name: 'hidden cells in two definitions of one year, rates on households of none',
    indicators: [
      count('S8', { chuan: '2016-2020|2022-2025' }),
      count('S8N', { bao_mat: '' }),
      share('S8R', { cong_thuc: 'S8 / S8N', tu_so_la: '', mau_so_la: '', chuan: '2016-2020|2022-2025' }),
    ],
    rows: [
      ...counts('2021', with3, { definition: '2016-2020' }),
      ...counts('2021', totals([13, 2, 60, 70, 80, 200]), { definition: '2022-2025' }),
      ...counts('2021', [90, 100, 110, 120, 130, 400, 950], { indicator: 'S8N' }),
    ],
    same: [['n S8R', 'n S8']],
  },
  {
    name: 'a rate printed to one decimal on a known denominator',
    indicators: [count('S9'), share('S9R', { tu_so_chuoi: 'S9' })],
    rows: [
      ...counts('2024', with3),
      ...rates('2024', [null, null, [41, 110], [57, 120], [66, 130], [175, 400], [354, 950]], { indicator: 'S9R' }),
      { unit: '90001', period: '2024', of: 67, value: '4,5', indicator: 'S9R' },
      { unit: '90002', period: '2024', of: 123, value: '9,8', indicator: 'S9R' },
    ],
    same: [['n S9R', 'n S9']],
  },
  {
    name: 'a rate with its value only, its denominator another series',
    indicators: [count('S10'), count('S10N', { bao_mat: '' }), share('S10R', { tu_so_chuoi: 'S10', mau_so_chuoi: 'S10N' })],
    rows: [
      ...['4,5', '9,8', '37,3', '47,5', '50,8', '43,8', '37,3'].map((value, i) => {
        return { unit: communes[i] ?? district, period: '2024', value, indicator: 'S10R' }
      }),
      ...counts('2024', with3),
      ...counts('2024', [67, 123, 110, 120, 130, 400, 950], { indicator: 'S10N' }),
    ],
    same: [
      ['n S10R', 'n S10'],
      ['d S10R', 'n S10N'],
    ],
  },
  {
    name: 'a chain of series: the denominator of one is the numerator of another',
    indicators: [
      share('S11Q', { mau_so_chuoi: 'S11R' }),
      share('S11R', { tu_so_chuoi: 'S11', mau_so_chuoi: 'S11N' }),
      count('S11'),
      count('S11N', { bao_mat: '' }),
    ],
    rows: [
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
        { indicator: 'S11Q' },
      ),
      ...rates(
        '2024',
        [
          [3, 67],
          [12, 123],
          [41, 110],
          [57, 120],
          [66, 130],
          [175, 400],
          [354, 950],
        ],
        { indicator: 'S11R' },
      ),
      ...counts('2024', with3, { indicator: 'S11' }),
    ],
    same: [
      ['d S11Q', 'n S11R'],
      ['n S11R', 'n S11'],
      ['d S11R', 'n S11N'],
    ],
  },
  {
    name: 'a mean amount with its denominator',
    indicators: [count('S12'), amount('S12M', { mau_so_chuoi: 'S12', bao_mat: 'co' })],
    rows: [
      ...counts('2024', with3),
      ...[
        [30, 3],
        [144, 12],
        [410, 41],
        [627, 57],
        [660, 66],
        [1925, 175],
        [3796, 354],
      ].map(([sum, of], i): WorldRow => {
        return { unit: communes[i] ?? district, period: '2024', count: sum!, of: of!, indicator: 'S12M' }
      }),
    ],
    same: [['d S12M', 'n S12']],
  },
  {
    name: 'a sum of money and its mean, whose ratio is a count',
    indicators: [
      count('S13'),
      amount('S13A', { bao_mat: 'co' }),
      amount('S13M', { tu_so_chuoi: 'S13A', mau_so_chuoi: 'S13', bao_mat: 'co' }),
    ],
    rows: [
      ...counts('2024', with3),
      ...counts('2024', [30, 144, 410, 627, 660, 1925, 3796], { indicator: 'S13A' }),
      ...['10', '12', '10', '11', '10', '11', '10,72'].map((value, i) => {
        return { unit: communes[i] ?? district, period: '2024', value, indicator: 'S13M' }
      }),
    ],
    same: [
      ['n S13M', 'n S13A'],
      ['d S13M', 'n S13'],
    ],
  },
  {
    name: 'a rate with its value only, on a numerator that is not confidential',
    indicators: [
      count('S14'),
      count('S14A', { bao_mat: '', don_vi_tinh: 'mô hình' }),
      share('S14R', { tu_so_chuoi: 'S14A', mau_so_chuoi: 'S14', bao_mat: '' }),
    ],
    rows: [
      hidden('90001', '2024', 3),
      hidden('90002', '2024', 12),
      ...counts('2024', [null, null, ...with3.slice(2)]),
      ...counts('2024', [1, 6, 20, 25, 31, 80, 163], { indicator: 'S14A' }),
      ...['33,3', '50,0', '48,8', '43,9', '47,0', '45,7', '46,0'].map((value, i) => {
        return { unit: communes[i] ?? district, period: '2024', value, indicator: 'S14R' }
      }),
    ],
    same: [
      ['n S14R', 'n S14A'],
      ['d S14R', 'n S14'],
    ],
    refused: true,
  },
]
