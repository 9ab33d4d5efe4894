/** Sizes that are seldom real, and sizes that look odd and are sound. */
import { describe, expect, test } from 'vitest'
import { csv, figures, indicators, problems, readSmall, units, type Cells } from '../../support/small-edition.ts'

const money = { ma: 'T', loai: 'boi-canh', nhom: 'ngheo', ten: 'Tiền', kieu: 'so-do', don_vi_tinh: 'triệu đồng', so_le: '3' }
const area = { ...money, ma: 'D', ten: 'Đất', don_vi_tinh: 'ha', so_le: '1' }
const people = { ...money, ma: 'N', ten: 'Dân số', kieu: 'so-dem', don_vi_tinh: 'người', so_le: '0', noi_diem: 'khong' }
const joined = { ...people, ma: 'NJ', noi_diem: 'co', chuan: 'a|b' }
const growth = { ...money, ma: 'P', ten: 'Mức tăng', kieu: 'ty-le', don_vi_tinh: '%', can_tren: '5000' }
const total = { ...people, ma: 'L', ten: 'Lũy kế', luy_ke: 'co' }
const register = csv('chi-tieu', [...indicators, money, area, people, joined, growth, total])

const told = (rule: string, ...rows: readonly Cells[]) =>
  problems(
    readSmall({
      'data/chi-tieu.csv': register,
      'data/don-vi.csv': csv('don-vi', [
        ...units,
        ...['4', '5'].map((n) => ({ ...units[5], ma: `9000${n}`, ten: `Thôn ${n}`, ke_thua: '' })),
      ]),
      'data/so-lieu/a.csv': figures(...rows.map((row) => ({ ma_don_vi: '970', ...row }))),
    }),
  )
    .filter((finding) => finding.rule === rule)
    .map(({ level, line }) => `${level} ${line}`)
const years = (ma_chi_tieu: string, ...values: readonly string[]): Cells[] =>
  values.map((gia_tri, i) => ({ ma_chi_tieu, ky: String(2019 + i), gia_tri }))

const rates = (...counts: readonly (readonly string[])[]): Cells[] =>
  counts.map(([tu_so = '', mau_so = '', gia_tri = ''], i) => ({ ma_chi_tieu: 'CT2', ky: String(2019 + i), tu_so, mau_so, gia_tri }))

describe('exactly three decimals', () => {
  test.each<[string, Cells[], string[]]>([
    ['zeros of money alone', years('T', '17,000'), ['error 2']],
    ['zeros of money beside a true three decimals', years('T', '17,000', '1238,856'), ['error 2']],
    ['others beside numbers of thousands', years('T', '1,238', '1394', '2100'), ['error 2']],
    ['others beside grouped thousands', years('T', '913,900', '1.394'), ['error 2']],
    ['others beside a true three decimals over a thousand', years('T', '913,905', '1238,856'), []],
    ['others where the series is printed with three', years('T', '17,125', '18,5'), []],
    ['others where the series is printed with one', years('D', '17,125', '18,5'), ['warning 2']],
    ['four decimals, which settle it', years('D', '17,1250', '18,5'), []],
    ['less than one', years('T', '0,125', '1394'), []],
    ['more than a thousand', years('T', '1238,856'), []],
    ['a rate that cannot be a thousand times it', years('CT2', '17,125'), []],
    ['a rate that can', years('P', '1,125', '1200'), ['error 2']],
    ['one or two decimals', years('T', '1,2', '1,25', '1394'), []],
  ])('%s', (_, rows, want) => expect(told('ambiguous-number', ...rows)).toEqual(want))
})

describe('a figure far from its own series is asked about', () => {
  test.each<[string, Cells[], string[]]>([
    ['ten times as many among four', years('N', '29795', '30100', '304000', '30900'), ['warning 4']],
    ['a hundred thousand times as many', years('N', '29795', '2979500000', '30100'), ['warning 3']],
    ['a tenth among four', years('N', '29795', '3010', '30400', '30900'), ['warning 3']],
    ['the later one of two', years('N', '29795', '2979500000'), ['warning 3']],
    ['nothing where it grows eight-fold at most', years('N', '1000', '8000'), []],
    ['nothing where it is small', years('N', '1', '2', '19'), []],
    ['nothing of what adds up year by year', years('L', '10', '200', '4000'), []],
    ['nothing of a month beside a year of money', [...years('T', '1200', '1300'), { ma_chi_tieu: 'T', ky: '01/2021', gia_tri: '90' }], []],
    ['nothing of a rate', years('P', '10', '900', '12'), []],
    ['a denominator ten times as large', rates(['145', '742'], ['150', '7420'], ['140', '740']), ['warning 3']],
    [
      'a denominator a thousand times as large, though the rate is printed',
      rates(['145', '742', '19,5'], ['150', '742000', '0,0']),
      ['warning 3'],
    ],
    ['counts that both grew ten-fold', rates(['145', '742'], ['1452', '7424'], ['140', '740']), ['warning 3']],
    ['a numerator that lost its last digit', rates(['1452', '7314'], ['145', '7420'], ['1400', '7400']), ['warning 3']],
    ['nothing of a numerator whose printed rate says the same', rates(['1452', '7314'], ['145', '7420', '2,0'], ['1400', '7400']), []],
    [
      'a numerator that lost its last digit at the end of a climb',
      rates(['1210', '7105'], ['1452', '7314'], ['1633', '7420'], ['179', '7511']),
      ['warning 5'],
    ],
    ['nothing of a rate that falls to a sixth', rates(['1452', '7314'], ['900', '7400'], ['240', '7378']), []],
    ['nothing twice where a jump is told already', years('NJ', '100', '1000').map((row) => ({ ...row, chuan: 'a' })), []],
    ['the other definition of a joined series', years('NJ', '2428', '24280').map((row, i) => ({ ...row, chuan: 'ab'[i]! })), ['warning 3']],
    [
      'nothing where another place bears the code',
      [
        { ma_don_vi: '90002', ma_chi_tieu: 'N', ky: '2023', gia_tri: '100' },
        { ma_don_vi: '90002', ma_chi_tieu: 'N', ky: '31/12/2025', gia_tri: '5000' },
      ],
      [],
    ],
  ])('%s', (_, rows, want) => expect(told('odd-size', ...rows)).toEqual(want))
})

describe('a figure far from its parts or its neighbours is asked about', () => {
  const communes = (...values: readonly string[]): Cells[] =>
    values.map((gia_tri, i) => ({ ma_chi_tieu: 'N', ky: '2023', ma_don_vi: `9000${i + 1}`, gia_tri }))
  const whole = (gia_tri: string): Cells => ({ ma_chi_tieu: 'N', ky: '2023', gia_tri })
  test.each<[string, Cells[], string[]]>([
    ['a whole of which some parts are known', [...communes('4000', '5000', '6000'), whole('2979500000')], ['warning 5']],
    ['nothing where the other parts may be it', [...communes('4000', '5000', '6000'), whole('90000')], []],
    ['a commune a hundred times its neighbours', [...communes('4000', '5000', '6000', '5000000'), whole('5100000')], ['warning 5']],
    ['nothing of a town', [...communes('4000', '5000', '6000', '90000'), whole('200000')], []],
    ['nothing where few are known', [...communes('4', '5'), whole('29795')], []],
  ])('%s', (_, rows, want) => expect(told('odd-size', ...rows)).toEqual(want))
})
