/** What spreadsheets and keyboards do to a table without being asked: each habit is one finding, named, with its cure. */
import { expect, test } from 'vitest'
import { readPeriod } from '../../../src/edition/read/period.ts'
import { readTable } from '../../../src/edition/read/table.ts'
import { schemas } from '../../../src/model/schema/tables.ts'
import { csv, figures, problems, readSmall } from '../../support/small-edition.ts'

const read = (text: string) => readTable(new TextEncoder().encode(text), 'data/so-lieu/a.csv', schemas['so-lieu'])
const rows = (n: number) => Array.from({ length: n }, (_, i) => `${2000 + i};90001;Xã Suối Tơ;CT2`)
const head = 'ky;ma_don_vi;don_vi;ma_chi_tieu;ghi_chu'

test.each<[string, string, string | null]>([
  ['Jun-25', 'excel-period', '06/2025'],
  ['jun-2025', 'excel-period', '06/2025'],
  ['Thg6-25', 'excel-period', '06/2025'],
  ['Thg12-2024', 'excel-period', '12/2024'],
  ['01-Jun-25', 'excel-period', '06/2025'],
  ['45809', 'excel-period', '06/2025'],
  ['45823', 'excel-period', '15/06/2025'],
  ['2025-06-01 00:00:00', 'excel-period', '06/2025'],
  ['2025-06-15T00:00:00', 'excel-period', null],
  ['tháng 6/2025', 'period-format', '06/2025'],
  ['Tháng 06 năm 2025', 'period-format', '06/2025'],
  ['T6/2025', 'period-format', '06/2025'],
  ['6/2025', 'period-format', '06/2025'],
  ['Quý I', 'period-format', null],
  ['12345', 'period-format', null],
  ['Foo-25', 'period-format', null],
])('the period %s is %s, and %s is asked for', (text, rule, meant) => {
  const refused = readPeriod(text)
  expect(refused.ok ? null : refused.rule).toBe(rule)
  if (!refused.ok && meant) expect(refused.phrase.vi.fix).toContain(`Có phải ${meant}?`)
})

test('separators that Excel left out are one finding with its cure', () => {
  const { findings, table } = read([head, ...rows(16).map((row) => `${row};x`), ...rows(207)].join('\n'))
  expect(findings.map(({ rule, line }) => [rule, line])).toEqual([['trailing-separators', 18]])
  expect(findings[0]!.phrase.vi.message).toContain('207 dòng')
  expect(findings[0]!.phrase.vi.fix).toContain('ky')
  expect(table?.rows).toHaveLength(16)
})

test('two short rows are two slips, and a long row is never cut', () => {
  expect(
    read([head, ...rows(2), `${rows(1)[0]!};x;y`].join('\n'))
      .findings.map(({ rule }) => rule)
      .sort(),
  ).toEqual(['field-count', 'field-count', 'field-count'])
})

test('blank columns at the right are taken off, in part of the rows, too', () => {
  const { findings, table } = read([`${head};;`, `${rows(1)[0]!};x;;`, `${rows(2)[1]!};y`, `${rows(3)[2]!};;;`].join('\n'))
  expect(findings.map(({ rule, level }) => [rule, level])).toEqual([['blank-columns', 'repair']])
  expect(table?.rows).toHaveLength(3)
  expect(read([`${head};;`, `${rows(1)[0]!};x;;z`].join('\n')).findings.map(({ rule }) => rule)).toContain('blank-column')
})

test('a stray quotation mark is said once for its row', () => {
  const { findings } = read([head, `2020;90001;"Nếp nghĩ" mới";CT2;a;b`].join('\n'))
  expect(findings.map(({ rule }) => rule)).toEqual(['stray-quote'])
})

test.each([
  ['two hundred thousand columns', `${head};${'x;'.repeat(200_000)}\n1\n`],
  ['two hundred thousand blank columns', `${head}${';'.repeat(200_000)}\n${rows(1)[0]!};a${';'.repeat(200_000)}\n`],
  ['a row of two hundred thousand cells', `${head}\n${'x;'.repeat(200_000)}\n`],
  ['a hundred thousand rows of one cell', `${head}\n${'x\n'.repeat(99_000)}`],
  ['a header of names that every object has', `${head};__proto__;constructor\n${rows(1)[0]!};a;b;c\n`],
  ['a file of one column', 'ky\n2020\n2021\n'],
])('%s are no more than a few findings', (_, text) => {
  const { findings } = read(text)
  expect(findings.length).toBeGreaterThan(0)
  expect(findings.length).toBeLessThan(5)
})

test('a table of too many columns is told by that alone', () => {
  expect(read(`${head};${'x;'.repeat(300)}\n1\n`).findings.map(({ rule }) => rule)).toEqual(['too-many-columns'])
})

test('months that became first days are one warning for a file', () => {
  const found = (...periods: readonly string[]) =>
    problems(readSmall({ 'data/so-lieu/a.csv': figures(...periods.map((ky) => ({ ky, tu_so: '31', mau_so: '96' }))) })).map(
      ({ rule, also = [] }) => [rule, also.length],
    )
  expect(found('04/2024', '01/05/2024', '01/06/2024')).toEqual([['first-of-month', 1]])
  expect(found('01/05/2024', '01/06/2024')).toEqual([])
  expect(found('04/2024', '15/05/2024', '01/06/2024')).toEqual([])
})

test.each([
  ['commas', 'CT2, CT4B'],
  ['semicolons', '"CT2; CT4B"'],
])('codes set apart by %s are asked for with |', (_, cell) => {
  const task = csv('nhiem-vu', [
    { ma: 'III.1', so_in: '1', phan: 'nhiem-vu', ten: 'Việc', noi_dung: 'Làm.', chu_tri: 'ban', chi_tieu: cell },
  ])
  const found = problems(readSmall({ 'data/nhiem-vu.csv': task }))
  expect(found.map(({ rule }) => rule)).toEqual(['list-separator'])
  expect(found[0]!.phrase.vi.fix).toContain('CT2|CT4B')
})

test.each([
  ['СТ2', 'bảng chữ Kirin', 'CT2'],
  ['ΒC1', 'bảng chữ Hy Lạp', 'BC1'],
  ['ＣＴ2', 'toàn chiều rộng', 'CT2'],
])('the letters of the code %s are named', (code, alphabet, meant) => {
  const [finding] = problems(readSmall({ 'data/so-lieu/a.csv': figures({ ma_chi_tieu: code, tu_so: '31', mau_so: '96' }) }))
  expect(finding?.rule).toBe('unknown-indicator')
  expect(finding?.phrase.vi.message).toContain(alphabet)
  expect(finding?.phrase.vi.fix).toContain(`Có phải ${meant}?`)
})
