/**
 * More small worlds: other units, several levels, series that speak of each other, other thresholds, frozen years and
 * earlier states; and worlds in which nothing need be hidden, and nothing may be.
 */
import type { Cells } from '../support/small-edition.ts'
import { nameOf } from './find-hidden.ts'
import { communes, count, counts, district, hidden, rates, share, totals, with3, type World, type WorldRow } from './worlds.ts'

const unit = (ma: string, cap: 'tinh' | 'huyen' | 'xa', ten: string, more: Cells = {}): Cells => ({
  ma,
  cap,
  loai: { tinh: 'Tỉnh', huyen: 'Huyện', xa: 'Xã' }[cap],
  ten,
  ...more,
})

/** One number a unit, in the order given. */
const inUnits = (codes: readonly string[], period: string, numbers: readonly (number | null)[], more: Partial<WorldRow> = {}): WorldRow[] =>
  numbers.flatMap((n, i) => (n === null ? [] : [{ unit: codes[i]!, period, count: n, ...more }]))

const amount = (ma: string, more: Cells = {}): Cells => ({
  ma,
  ten: `Tiền ${ma}`,
  loai: 'boi-canh',
  nhom: 'ngheo',
  kieu: 'so-do',
  don_vi_tinh: 'triệu đồng',
  tinh_theo: 'thoi-diem',
  ...more,
})

const twoDistricts = [
  unit('97', 'tinh', 'Mây'),
  unit('970', 'huyen', 'Đồi Mây', { thuoc: '97' }),
  unit('971', 'huyen', 'Đồi Nắng', { thuoc: '97' }),
  unit('90001', 'xa', 'Suối Nắng', { thuoc: '970' }),
  unit('90002', 'xa', 'Đồi Gió', { thuoc: '970' }),
  unit('90003', 'xa', 'Nương Sương', { thuoc: '971' }),
  unit('90004', 'xa', 'Khe Trăng', { thuoc: '971' }),
]
const twoDistrictSums = [
  ['97', ['970', '971']],
  ['970', ['90001', '90002']],
  ['971', ['90003', '90004']],
] as const
const six = ['90001', '90002', '90003', '90004', '970', '971', '97']

const loneDistrict = [
  unit('97', 'tinh', 'Mây'),
  unit('970', 'huyen', 'Đồi Mây', { thuoc: '97' }),
  unit('90001', 'xa', 'Suối Nắng', { thuoc: '970' }),
  unit('90002', 'xa', 'Đồi Gió', { thuoc: '970' }),
  unit('90003', 'xa', 'Nương Sương', { thuoc: '970' }),
]
const loneDistrictSums = [
  ['97', ['970']],
  ['970', ['90001', '90002', '90003']],
] as const

const oneCommune = [
  unit('97', 'tinh', 'Mây'),
  unit('970', 'huyen', 'Đồi Mây', { thuoc: '97' }),
  unit('90001', 'xa', 'Suối Nắng', { thuoc: '970' }),
]
const oneCommuneSums = [
  ['97', ['970']],
  ['970', ['90001']],
] as const

/** 90001 and 90002 make 90011 on 01/07/2020; 90011 and 90003 make 90012 on 01/07/2025. District and province stay. */
const mergedTwice = [
  unit('97', 'tinh', 'Mây'),
  unit('970', 'huyen', 'Đồi Mây', { thuoc: '97' }),
  unit('90001', 'xa', 'Suối Nắng', { thuoc: '970', den_ngay: '30/06/2020', ke_thua: '90011' }),
  unit('90002', 'xa', 'Đồi Gió', { thuoc: '970', den_ngay: '30/06/2020', ke_thua: '90011' }),
  unit('90003', 'xa', 'Nương Sương', { thuoc: '970', den_ngay: '30/06/2025', ke_thua: '90012' }),
  unit('90004', 'xa', 'Khe Trăng', { thuoc: '970' }),
  unit('90011', 'xa', 'Suối Gió', { thuoc: '970', tu_ngay: '01/07/2020', den_ngay: '30/06/2025', ke_thua: '90012' }),
  unit('90012', 'xa', 'Suối Sương', { thuoc: '970', tu_ngay: '01/07/2025' }),
]

/** 90002 bears another name since 01/07/2024. */
const renamed = [
  unit('97', 'tinh', 'Mây'),
  unit('970', 'huyen', 'Đồi Mây', { thuoc: '97' }),
  unit('90001', 'xa', 'Suối Nắng', { thuoc: '970' }),
  unit('90002', 'xa', 'Đồi Gió', { thuoc: '970', den_ngay: '30/06/2024', ke_thua: '90002' }),
  unit('90002', 'xa', 'Đồi Lửa', { thuoc: '970', tu_ngay: '01/07/2024' }),
  unit('90003', 'xa', 'Nương Sương', { thuoc: '970' }),
]

const n = (code: string, at: string, moment = '2024-12-31') => nameOf('n', code, at, moment, '', '')

export const siblings: readonly World[] = [
  {
    name: 'a hidden district beside a province known',
    units: twoDistricts,
    sums: twoDistrictSums,
    indicators: [count('S1')],
    rows: inUnits(six, '2024', [3, 4, 60, 70, 7, 130, 137]),
  },
  {
    name: 'a district total left out, left over by the province',
    units: twoDistricts,
    sums: twoDistrictSums,
    indicators: [count('S2')],
    rows: inUnits(six, '2024', [3, 40, 60, 70, null, 130, 173]),
  },
  {
    name: 'the only district of a province, with hidden communes',
    units: loneDistrict,
    sums: loneDistrictSums,
    indicators: [count('S3')],
    rows: inUnits(['90001', '90002', '90003', '97'], '2024', [3, 14, 60, 77]),
  },
  {
    name: 'an edition of one commune whose district tells the same',
    units: oneCommune,
    sums: oneCommuneSums,
    indicators: [count('S4')],
    rows: inUnits(['90001', '970', '97'], '2024', [3, 3, 3]),
  },
  {
    name: 'a total of the year over communes that began in it',
    units: mergedTwice,
    sums: [['970', ['90012', '90004']]],
    indicators: [count('S5')],
    rows: [
      { unit: '970', period: '2025', count: 63 },
      { unit: '90004', period: '2025', count: 60 },
      { unit: '90012', period: '12/2025', count: 3 },
    ],
  },
  {
    name: 'a unit that merges twice, its total between the two',
    units: mergedTwice,
    sums: [['970', ['90011', '90003', '90004']]],
    indicators: [count('S6')],
    rows: [
      { unit: '970', period: '2020', count: 83 },
      { unit: '90003', period: '2020', count: 20 },
      { unit: '90004', period: '2020', count: 60 },
      { unit: '90011', period: '12/2020', count: 3 },
    ],
  },
  {
    name: 'a commune renamed within the year',
    units: renamed,
    sums: [['970', ['90001', '90002', '90003']]],
    indicators: [count('S7')],
    rows: [
      { unit: '970', period: '2024', count: 78 },
      { unit: '90001', period: '2024', count: 3 },
      { unit: '90002', period: '12/2024', count: 15 },
      { unit: '90003', period: '2024', count: 60 },
    ],
  },
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
        { unit: '970', period, count: 95, indicator: 'S16N' },
        { unit: '970', period, value: period === '2023' ? '3,2' : '8,4', of: 95, indicator: 'S16R' },
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
      { unit: '970', period: '2024', count: 950, indicator: 'S35N' },
      { unit: '970', period: '2024', value: '0,3', of: 950, indicator: 'S35R' },
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
        [n('S17', '90001'), -1],
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

/** Nothing need be hidden here. */
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
