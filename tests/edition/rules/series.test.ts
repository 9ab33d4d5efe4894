/** Where the limits of the rules over series lie: the last value that passes, and the first that is told. */
import { describe, expect, test } from 'vitest'
import { csv, figures, readSmall, type Cells, target } from '../../support/small-edition.ts'

const found = (rule: string, ...read: Parameters<typeof readSmall>) => readSmall(...read).findings.filter((f) => f.rule === rule).length
const jumps = (code: string, from: Cells, to: Cells) =>
  found('sudden-jump', { 'data/so-lieu/a.csv': figures({ ma_chi_tieu: code, ...from }, { ma_chi_tieu: code, ky: '2024', ...to }) })

describe('a jump', () => {
  test.each([
    ['of forty points is believed', '20', '60', 0],
    ['of more than forty points is asked about', '20', '60,1', 1],
    ['downwards counts as well', '60,1', '20', 1],
  ])('%s', (_, from, to, times) => expect(jumps('CT2', { gia_tri: from }, { gia_tri: to })).toBe(times))

  test.each([
    ['to five times as many is believed', '20', '100', 0],
    ['to more than five times as many is asked about', '20', '101', 1],
    ['to less than a fifth is asked about', '101', '20', 1],
    ['from a hidden few is not told', '3', '20', 0],
    ['from none to nineteen is believed', '0', '19', 0],
    ['from none to twenty is asked about', '0', '20', 1],
  ])('of a count %s', (_, from, to, times) => expect(jumps('BC2', { gia_tri: from }, { gia_tri: to })).toBe(times))

  test('between two definitions is none', () =>
    expect(jumps('BC1', { gia_tri: '20', chuan: '2016-2020' }, { gia_tri: '300', chuan: '2022-2025' })).toBe(0))
})

const goal = target('CT2', { lap_lai: 'hang-nam', den_ky: '2024' })

describe('the latest figure of a target whose time is over', () => {
  const overdue = (day: string, ...rows: readonly Cells[]) =>
    found(
      'overdue-figure',
      {
        'data/muc-tieu.csv': csv('muc-tieu', [goal]),
        'data/so-lieu/a.csv': figures(...rows.map((row) => ({ ma_don_vi: '970', tu_so: '1', mau_so: '2', ...row }))),
      },
      day,
    )
  test.each([
    ['is overdue where there is none', '2025-01-01', [{ ky: '2023', ma_chi_tieu: 'CT4B' }], 1],
    ['is not asked for while the plan runs', '2024-12-31', [], 0],
    ['is fresh on its last day of eighteen months', '2025-06-30', [{ ky: '30/12/2023' }], 0],
    ['is overdue one day later', '2025-07-01', [{ ky: '30/12/2023' }], 1],
    ['is the last of several', '2025-07-01', [{ ky: '2022' }, { ky: '06/2024' }], 0],
    ['counts over the turn of two years', '2026-07-01', [{ ky: '30/12/2024' }], 1],
    ['is not replaced by that of a commune', '2025-07-01', [{ ky: '2024', ma_don_vi: '90001' }], 1],
    ['is not replaced by a gap', '2025-07-01', [{ ky: '2024', tu_so: '', mau_so: '', trang_thai: 'chua-co' }], 1],
  ])('%s', (_, day, rows, times) => expect(overdue(day, ...rows)).toBe(times))
})
