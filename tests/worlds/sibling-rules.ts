/** Worlds of other thresholds, reasons and relations. */
import { inUnits, twoDistricts, twoDistrictSums, six } from './sibling-units.ts'
import { communes, count, counts, district, hidden, rates, share, with3, type World } from './worlds.ts'

export const ruleWorlds: readonly World[] = [
  {
    name: 'none by rule beside a hidden count',
    indicators: [count('S29')],
    rows: [
      ...counts('2024', [3, null, 41, 57, 66, null, 167]),
      { unit: '90002', period: '2024', status: 'khong-ap-dung' },
      { unit: '90006', period: '2024', status: 'khong-ap-dung' },
    ],
  },
  {
    name: 'hidden successors beside a province of the same day',
    indicators: [count('S30')],
    sums: [
      ['98', ['90011', '90013', '90015']],
      [district, communes],
    ],
    rows: [
      ...counts('06/2025', with3),
      { unit: '90011', period: '12/2025', count: 3 },
      { unit: '90013', period: '12/2025', count: 96 },
      { unit: '90015', period: '31/12/2025', count: 240 },
      { unit: '98', period: '12/2025', count: 339 },
    ],
  },
  {
    name: 'a larger threshold',
    site: 'so_dem_nho: 9\nmau_so_nho: 30\n',
    smallCount: 9,
    indicators: [count('S31'), share('S31R')],
    rows: [
      ...counts('2024', [8, 12, 41, 57, 66, 175, 359]),
      ...rates(
        '2024',
        [
          [10, 25],
          [20, 45],
          [30, 60],
          [40, 70],
          [50, 80],
          [60, 90],
          [210, 370],
        ],
        { indicator: 'S31R' },
      ),
    ],
  },
  {
    name: 'two counts left with eight, beside a large hidden one of another relation',
    indicators: [count('S32'), count('S32A', { phan_cua: 'S32' }), count('S32B', { phan_cua: 'S32' })],
    rows: [
      ...counts('2024', [null, null, 80, 100, 120, 300, 640]),
      ...counts('2024', [null, null, 41, 57, 66, 175, 347], { indicator: 'S32A' }),
      ...counts('2024', [null, null, 39, 43, 54, 125, 293], { indicator: 'S32B' }),
      hidden('90001', '2024', 4, { indicator: 'S32A' }),
      hidden('90002', '2024', 4, { indicator: 'S32A' }),
      hidden('90001', '2024', 12, { indicator: 'S32B' }),
      hidden('90002', '2024', 20, { indicator: 'S32B' }),
      { unit: '90001', period: '2024', absent: true, truth: 16 },
    ],
  },
  {
    name: 'neighbours whose notes repeat the number',
    indicators: [count('S33')],
    rows: counts('2024', with3).map((row, i) => (i === 2 ? { ...row, note: 'Nhiều hơn xã bên 29 hộ' } : row)),
  },
  {
    name: 'two districts that share a hidden commune’s complement through the province',
    units: twoDistricts,
    sums: twoDistrictSums,
    indicators: [count('S34'), count('S34A', { phan_cua: 'S34' }), count('S34B', { phan_cua: 'S34' })],
    rows: [
      ...inUnits(six, '2024', [20, 40, 60, 70, 60, 130, 190]),
      ...inUnits(six, '2024', [3, 20, 30, 40, 23, 70, 93], { indicator: 'S34A' }),
      ...inUnits(six, '2024', [17, 20, 30, 30, 37, 60, 97], { indicator: 'S34B' }),
    ],
  },
]
