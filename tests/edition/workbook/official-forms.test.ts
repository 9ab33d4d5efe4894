/** The official form with two rows of names, its units by name, a row of totals and a footer, by what the edition says of its columns. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeXlsx, type Cell, type WriteSheet } from 'hucre'
import { describe, expect, test } from 'vitest'
import { planImport, type GivenWords } from '../../../src/edition/importing.ts'
import { csv, figures, indicators, writeSmall, type Cells } from '../../support/small-edition.ts'

const file = 'data/so-lieu/a.csv'
const form: Cells = { ma: 'b05', nhan_ra: 'Biểu số 05', hang_dau: '6', cot_don_vi: 'B', ma_tong: '970' }
const columns: readonly Cells[] = [
  { ...form, cot: 'C', ma_chi_tieu: 'CT2', la: 'mau_so' },
  { ...form, cot: 'D', ma_chi_tieu: 'CT2', la: 'tu_so' },
  { ...form, cot: 'E', ma_chi_tieu: 'BC8', la: 'gia_tri' },
]
const forestry = { ma: 'BC8', loai: 'boi-canh', nhom: 'ngheo', ten: 'Rừng', kieu: 'so-do', don_vi_tinh: 'ha', cap: 'xa', so_le: '1' }
const open = (mapping: readonly Cells[] = columns) =>
  writeSmall({
    'data/chi-tieu.csv': csv('chi-tieu', [...indicators, forestry]),
    'data/bieu-nhap.csv': csv('bieu-nhap', mapping),
    [file]: figures({ tu_so: '31', mau_so: '96' }),
  })

type Row = readonly (Cell['value'] | Partial<Cell>)[]
const above: readonly Row[] = [
  [null, 'ỦY BAN NHÂN DÂN HUYỆN', null, null, 'BIỂU SỐ 05'],
  [null, 'Kết quả năm 2024'],
  ['TT', 'Đơn vị', 'Hộ', null, 'Rừng'],
  [null, null, 'Tổng số', 'Trong đó'],
  ['A', 'B', 1, 2, 3],
]
const units: readonly Row[] = [
  ['1', 'Suối Tơ', 100, 45, 12.5],
  ['2', 'Xã Suối Tờ', '120', '60', null],
  ['3', 90003, 90, 30, 7],
  [null, 'Tổng cộng', 310, 135, 19.5],
]
const footer: readonly Row[] = [[], [null, 'Người lập biểu', null, null, 'TM. ỦY BAN']]

function book(rows: readonly Row[], more: Partial<WriteSheet> = {}) {
  const cells = new Map(
    rows.flatMap((row, r) =>
      row.map(
        (cell, c) => [`${r},${c}`, cell !== null && typeof cell === 'object' && !(cell instanceof Date) ? cell : { value: cell }] as const,
      ),
    ),
  )
  const merges = [{ startRow: 2, startCol: 2, endRow: 2, endCol: 3 }]
  return writeXlsx({ sheets: [{ name: 'B05', cells, merges, ...more }] })
}
const told: GivenWords = { period: '2024', source: 'bao-cao' }
const plan = async (dir: string, bytes: Promise<Uint8Array>, words = told) =>
  planImport(dir, [{ name: 'b.xlsx', bytes: await bytes }], words)

test('every number goes where the edition says, with the period and the source that are told', async () => {
  const dir = open()
  const made = await plan(dir, book([...above, ...units, ...footer]))
  expect({ problems: made.problems, errors: made.errors }).toEqual({ problems: [], errors: [] })
  expect(made.write()).toBe(true)
  expect(readFileSync(join(dir, file), 'utf8').split('\n').slice(1)).toEqual([
    '2023;90001;;CT2;31;96;;;;bao-cao;;;;;',
    '2024;90001;;CT2;45;100;;;;bao-cao;;;;;',
    '2024;90002;;CT2;60;120;;;;bao-cao;;;;;',
    '2024;90003;;CT2;30;90;;;;bao-cao;;;;;',
    '2024;970;;CT2;135;310;;;;bao-cao;;;;;',
    '2024;90001;;BC8;;;12,5;;;bao-cao;;;;;',
    '2024;90003;;BC8;;;7;;;bao-cao;;;;;',
    '2024;970;;BC8;;;19,5;;;bao-cao;;;;;',
    '',
  ])
  expect(await plan(dir, book([...above, ...units, ...footer]))).toMatchObject({ problems: [], changes: [] })
})

test('a column is of the standard that the edition says', async () => {
  const dir = open([{ ...form, cot: 'C', ma_chi_tieu: 'BC1', la: 'gia_tri', chuan: '2022-2025' }])
  const made = await plan(dir, book([...above, ['1', 'Suối Tơ', 40]]))
  expect({ problems: made.problems, wrote: made.write() }).toEqual({ problems: [], wrote: true })
  expect(readFileSync(join(dir, file), 'utf8')).toContain('\n2024;90001;;BC1;;;40;2022-2025;;bao-cao;')
})

describe('is refused by its cell, and nothing is written,', () => {
  const spoilt: readonly (readonly [string, readonly Row[], RegExp, GivenWords, readonly Cells[]])[] = [
    ['without a period', [...above, ...units], /trang “B05”: Đây là biểu b05.*--ky/, {}, columns],
    ['with a period that is none', [...above, ...units], /^--ky: /, { period: 'năm ngoái', source: 'bao-cao' }, columns],
    ['with a unit that is near two', [...above, ['1', 'Suối To', 100, 45, 1]], /ô B6: Không có đơn vị tên “Suối To”/, told, columns],
    ['with a dash for no number', [...above, ['1', 'Suối Tơ', 100, '-', 1]], /ô D6: /, told, columns],
    ['with totals of nobody', [...above, ...units], /ô B9: Dòng tổng chưa biết/, told, columns.map((one) => ({ ...one, ma_tong: '' }))],
    [
      'with numbers below a gap',
      [...above, ...units, [], [null, 'Suối Tơ', 5, 4]],
      /ô [CD]11: Số này nằm dưới một dòng trống/,
      told,
      columns,
    ],
    ['with merged numbers', [...above, ...units], /ô C6: Các ô C6:C7 bị gộp/, told, columns],
    ['with a column that is no letter', [...above, ...units], /bieu-nhap\.csv dòng 2: “3”/, told, [{ ...columns[0], cot: '3' }]],
    [
      'with a formula without a value',
      [...above, ['1', 'Suối Tơ', { formula: 'SUM(C1:C2)', value: null }, 45, 1]],
      /ô C6: Ô có công thức/,
      told,
      columns,
    ],
    ['of two forms', [...above, ...units], /khớp cả b05 và b06/, told, [...columns, { ...columns[0], ma: 'b06', nhan_ra: 'Số 05' }]],
  ]
  test.each(spoilt)('%s', async (name, rows, problem, words, mapping) => {
    const dir = open(mapping)
    const before = readFileSync(join(dir, file), 'utf8')
    const merged = name === 'with merged numbers' ? { merges: [{ startRow: 5, startCol: 2, endRow: 6, endCol: 2 }] } : {}
    const made = await plan(dir, book(rows, merged), words)
    expect(made.changes).toEqual([])
    expect(made.problems.length).toBeGreaterThan(0)
    for (const one of made.problems) expect(one).toMatch(problem)
    expect(readFileSync(join(dir, file), 'utf8')).toBe(before)
  })
})

test('a form that the edition does not know is no table', async () => {
  expect((await plan(open([]), book([...above, ...units]))).problems).toEqual([expect.stringMatching(/Không thấy hàng tên cột/)])
})
