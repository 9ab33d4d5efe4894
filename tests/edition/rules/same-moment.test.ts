/** A number of what there is has one row for one moment, however the period is written. */
import { expect, test } from 'vitest'
import { csv, figures, indicators, problems, readSmall, type Cells } from '../../support/small-edition.ts'

const flow = { ma: 'BC8', loai: 'boi-canh', nhom: 'ngheo', ten: 'Lượt', kieu: 'so-dem', don_vi_tinh: 'lượt', tinh_theo: 'trong-ky' }
const told = (...rows: readonly Cells[]) =>
  problems(
    readSmall({
      'data/chi-tieu.csv': csv('chi-tieu', [...indicators, flow]),
      'data/so-lieu/a.csv': figures(...rows.map((row) => ({ ma_chi_tieu: 'BC2', ma_don_vi: '970', ...row }))),
    }),
  ).map(({ rule, line, value }) => `${rule} ${line} ${value}`)

const gap = { gia_tri: '', trang_thai: 'chua-cong-bo' }

test.each<[string, Cells[], string[]]>([
  [
    'a year and its last month',
    [
      { ky: '2022', gia_tri: '50' },
      { ky: '12/2022', gia_tri: '51' },
    ],
    ['same-moment 3 12/2022'],
  ],
  [
    'a year, its last month and its last day',
    [
      { ky: '2022', gia_tri: '50' },
      { ky: '12/2022', gia_tri: '51' },
      { ky: '31/12/2022', gia_tri: '52' },
    ],
    ['same-moment 3 12/2022', 'same-moment 4 31/12/2022'],
  ],
  [
    'the same with one value',
    [
      { ky: '2022', gia_tri: '50' },
      { ky: '31/12/2022', gia_tri: '50' },
    ],
    ['same-moment 3 31/12/2022'],
  ],
  [
    'a gap and a figure',
    [
      { ky: '2022', ...gap },
      { ky: '12/2022', gia_tri: '51' },
    ],
    ['same-moment 3 12/2022'],
  ],
  [
    'two gaps',
    [
      { ky: '2022', ...gap },
      { ky: '12/2022', ...gap },
    ],
    ['same-moment 3 12/2022'],
  ],
  [
    'a year and a month in it',
    [
      { ky: '2022', gia_tri: '50' },
      { ky: '11/2022', gia_tri: '51' },
    ],
    [],
  ],
  [
    'another unit',
    [
      { ky: '2022', gia_tri: '50' },
      { ky: '12/2022', ma_don_vi: '97', gia_tri: '51' },
    ],
    [],
  ],
  [
    'what happened in the year and in its last month',
    [
      { ma_chi_tieu: 'BC8', ky: '2022', gia_tri: '50' },
      { ma_chi_tieu: 'BC8', ky: '12/2022', gia_tri: '11' },
    ],
    [],
  ],
])('%s', (_, rows, want) => expect(told(...rows)).toEqual(want))
