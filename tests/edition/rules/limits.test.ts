/** Rules at the edge of what they let pass. */
import { describe, expect, test } from 'vitest'
import { csv, figures, indicators, page, problems, readSmall, rulesOf, type Cells, target } from '../../support/small-edition.ts'

const so = (...rows: readonly Cells[]) => ({ 'data/so-lieu/a.csv': figures(...rows) })

describe('a sudden jump', () => {
  test.each([
    ['a rate that moves by 40 points', 'CT2', '10', '50', []],
    ['a rate that moves by more', 'CT2', '10', '50,1', ['sudden-jump']],
    ['a rate that falls by 40 points', 'CT2', '60', '20', []],
    ['a rate that falls by more', 'CT2', '60', '19,9', ['sudden-jump']],
    ['a count that grows five-fold', 'BC6', '100', '500', []],
    ['a count that grows more', 'BC6', '100', '501', ['sudden-jump']],
    ['a count that shrinks five-fold', 'BC6', '500', '100', []],
    ['a count that shrinks more', 'BC6', '501', '100', ['sudden-jump']],
    ['a small count that grows below 20', 'BC6', '1', '19', []],
    ['a small count that grows to 20', 'BC6', '1', '20', ['sudden-jump']],
    ['a count that was nothing', 'BC6', '0', '20', ['sudden-jump']],
  ])('%s', (_name, ma_chi_tieu, before, after, expected) => {
    const rows = [before, after].map((gia_tri, i) => ({ ma_chi_tieu, ky: String(2022 + i), gia_tri, tu_so: '', mau_so: '' }))
    const things = { ma: 'BC6', loai: 'boi-canh', nhom: 'ngheo', ten: 'Mô hình', kieu: 'so-dem', don_vi_tinh: 'mô hình' }
    expect(rulesOf(readSmall({ 'data/chi-tieu.csv': csv('chi-tieu', [...indicators, things]), ...so(...rows) }))).toEqual(expected)
  })

  test('is told as a jump where points may be joined, as an odd size elsewhere', () => {
    const register = (noi_diem: string) => ({
      'data/chi-tieu.csv': csv(
        'chi-tieu',
        indicators.map((row) => (row.ma === 'BC2' ? { ...row, noi_diem } : row)),
      ),
      ...so({ ma_chi_tieu: 'BC2', gia_tri: '100' }, { ma_chi_tieu: 'BC2', ky: '2024', gia_tri: '1.000' }),
    })
    expect(rulesOf(readSmall(register('')))).toEqual(['sudden-jump'])
    expect(rulesOf(readSmall(register('co')))).toEqual(['sudden-jump'])
    expect(rulesOf(readSmall(register('khong')))).toEqual(['odd-size'])
  })
})

describe('a page without sources', () => {
  const bare = (more = '') => `---\ntieu_de: Trang\nmo_ta: Một trang.\n${more}---\nChữ.\n`
  test.each([
    ['of the handbook is named', { 'content/so-tay/hai.mdx': bare() }, ['content/so-tay/hai.mdx']],
    [
      'that tells a story is named',
      { 'content/cau-chuyen/a.mdx': bare("ma_don_vi: '90001'\ndong_y: khong-nhan-dien\n") },
      ['content/cau-chuyen/a.mdx'],
    ],
    ['about the site itself needs none', { 'content/trang/a.mdx': bare() }, []],
    ['that has one is fine', { 'content/so-tay/hai.mdx': page() }, []],
  ])('%s', (_name, changes, files) => {
    const found = problems(readSmall(changes))
    expect(found.map(({ level, rule, field, file }) => [level, rule, field, file])).toEqual(
      files.map((file) => ['warning', 'missing-source', 'nguon', file]),
    )
  })
})

describe('an overdue figure', () => {
  const overdue = (day: string, ky: string, more: Cells = {}) =>
    readSmall(
      {
        'data/muc-tieu.csv': csv('muc-tieu', [target('CT2', { den_ky: '2023' })]),
        'data/so-lieu/a.csv': figures({ ma_don_vi: '970', ky, tu_so: '31', mau_so: '96', ...more }),
      },
      day,
    )
      .findings.filter(({ rule }) => rule === 'overdue-figure')
      .map(({ value }) => value)

  test.each([
    ['is none for a year that ended less than eighteen months ago', '2025-06-30', '2023', []],
    ['is none on the day', '2025-06-30', '30/12/2023', []],
    ['is one a day later', '2025-06-30', '29/12/2023', ['CT2']],
    ['is none for a figure that ends in the month', '2025-06-30', '12/2023', []],
    ['is none before the last year of the target is over', '2023-12-31', '2021', []],
    ['is one from the first day after it', '2024-01-01', '2021', ['CT2']],
  ])('%s', (_name, day, ky, expected) => {
    expect(overdue(day, ky)).toEqual(expected)
  })

  test('is one where only another unit than the root has figures', () => {
    expect(overdue('2025-01-01', '2024', { ma_don_vi: '90001' })).toEqual(['CT2'])
    expect(overdue('2025-01-01', '2024')).toEqual([])
  })
})
