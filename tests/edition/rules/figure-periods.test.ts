/** Periods, bounds and words of a period that a row cannot have, and what may stand side by side. */
import { describe, expect, test } from 'vitest'
import { csv, figures, indicators, problems, readSmall, sources, type Cells } from '../../support/small-edition.ts'

const flow = { ma: 'BC8', loai: 'boi-canh', nhom: 'ngheo', ten: 'Lượt', kieu: 'so-dem', don_vi_tinh: 'lượt', tinh_theo: 'trong-ky' }
const press = { ma: 'bao', ten: 'Bài', noi_dang: 'Báo', loai: 'bao-chi', chinh_thuc: 'khong', doc_du: 'co', ngay_dang: '01/02/2023' }
const told = (code: string, ...rows: readonly Cells[]) =>
  problems(
    readSmall({
      'data/chi-tieu.csv': csv('chi-tieu', [...indicators, flow]),
      'data/nguon.csv': csv('nguon', [...sources, press]),
      'data/so-lieu/a.csv': figures(
        ...rows.map((row) => ({ ma_chi_tieu: code, ma_don_vi: '970', tu_so: '', mau_so: '', gia_tri: '50', ...row })),
      ),
    }),
  ).map(({ rule, level, line, field }) => `${level} ${rule} ${line} ${field}`)

describe('what there is at a moment', () => {
  test.each<[string, Cells[], string[]]>([
    ['stands at the end of a year', [{ ky: 'cuoi 2021' }], []],
    ['stands at the start of a year', [{ ky: 'đầu năm 2021' }], []],
    ['has no span', [{ ky: '2021-2023' }], ['error period-kind 2 ky']],
    ['has one row for the end of a year, in figures or in words', [{ ky: '2021' }, { ky: 'cuoi 2021' }], ['error same-moment 3 ky']],
    ['has one row for December and the end of the year', [{ ky: '12/2021' }, { ky: 'cuoi 2021' }], ['error same-moment 3 ky']],
    ['has one row for the last day of a year', [{ ky: 'cuoi 2021' }, { ky: '31/12/2021' }], ['error same-moment 3 ky']],
    ['has one row for the first day of a year', [{ ky: 'dau 2021' }, { ky: '01/01/2021' }], ['error same-moment 3 ky']],
    ['has one row for a moment typed twice', [{ ky: 'cuối năm 2021' }, { ky: 'cuoi 2021' }], ['error duplicate-key 3 ky']],
    ['may be the same at the end of a year and the start of the next', [{ ky: 'cuoi 2021' }, { ky: 'dau 2022' }], []],
    [
      'cannot differ over the turn of the year in one source',
      [{ ky: 'cuoi 2021' }, { ky: 'dau 2022', gia_tri: '53' }],
      ['warning turn-of-year 3 ky'],
    ],
    [
      'may differ by two sources where a note says so',
      [{ ky: '2021' }, { ky: 'dau 2022', gia_tri: '53', nguon: 'bao', ghi_chu: 'Nguồn kia ghi khác.' }],
      [],
    ],
    [
      'is told of where two sources differ and no note says so',
      [{ ky: '12/2021' }, { ky: 'dau 2022', gia_tri: '53', nguon: 'bao' }],
      ['warning turn-of-year 3 ky'],
    ],
    ['may change in the course of a year', [{ ky: 'dau 2022' }, { ky: 'cuoi 2022', gia_tri: '53' }], []],
  ])('%s', (_, rows, expected) => expect(told('BC2', ...rows)).toEqual(expected))
})

describe('what was done in a time', () => {
  test.each<[string, Cells[], string[]]>([
    ['is of several years', [{ ky: '2021-2023' }], []],
    ['is of several months', [{ ky: '01/2022-06/2023' }], []],
    ['has years and a span over them side by side', [{ ky: '2021' }, { ky: '2022' }, { ky: '2021-2022', gia_tri: '100' }], []],
    ['has spans that overlap as figures of their own', [{ ky: '2020-2021' }, { ky: '2021-2022' }], []],
    ['has no moment', [{ ky: 'cuoi 2021' }], ['error period-kind 2 ky']],
    ['has one row for a span typed with another dash', [{ ky: '2021-2022' }, { ky: '2021 – 2022' }], ['error duplicate-key 3 ky']],
  ])('%s', (_, rows, expected) => expect(told('BC8', ...rows)).toEqual(expected))
})

describe('bounds and words', () => {
  test.each<[string, Cells, string[]]>([
    ['a bound that is known', { can: 'hon' }, []],
    ['a bound of an estimate', { can: 'hon', trang_thai: 'uoc-tinh', ghi_chu: 'hơn' }, []],
    ['a bound that is near one', { can: 'hơn' }, ['error unknown-value 2 can']],
    ['a bound without a number', { can: 'hon', gia_tri: '' }, ['error bound-without-figure 2 can']],
    ['a bound on a gap', { can: 'gan', gia_tri: '', trang_thai: 'chua-cong-bo' }, ['error bound-without-figure 2 can']],
    ['words of the period', { ky: '04/2024', ky_chu: 'sau ba năm', ky_chu_en: 'after three years' }, []],
    ['words that name the year', { ky: '04/2024', ky_chu: 'tháng 4 năm 2024' }, []],
    ['words that name another year', { ky: '04/2024', ky_chu: 'năm 2023' }, ['warning period-words-year 2 ky_chu']],
    ['words in English alone', { ky_chu_en: 'after three years' }, ['error words-without-original 2 ky_chu_en']],
  ])('%s', (_, row, expected) => expect(told('BC2', row)).toEqual(expected))
})

test('a source without a date says why it has none', () => {
  const read = (more: Cells) => problems(readSmall({ 'data/nguon.csv': csv('nguon', [...sources, { ...press, ngay_dang: '', ...more }]) }))
  expect(read({}).map(({ rule, value }) => `${rule} ${value}`)).toEqual(['undated-source bao'])
  expect(read({ ngay_dang: '01/02/2023' })).toEqual([])
  expect(read({ ghi_chu_ngay: 'không ghi ngày' })).toEqual([])
})
