/** Workbooks that staff fill in: what stands in them, what may be typed where, and what they never hold. */
import { readXlsx } from 'hucre'
import { describe, expect, test } from 'vitest'
import { planForm } from '../../src/edition/staff-forms.ts'
import { formColumns, formMark, headerRow, markSheet, type FormKind } from '../../src/model/workbook-form.ts'
import { headOf, staffForm } from '../../src/outputs/staff-form.ts'
import { csv, indicators, poor, writeSmall } from '../support/small-edition.ts'

const file = 'data/so-lieu/a.csv'
const codes = [...indicators, { ma: 'BC9', loai: 'boi-canh', nhom: 'ngheo', ten: 'Cây', kieu: 'so-do', don_vi_tinh: 'cây', cap: 'xa' }]
const rows = [
  { ky: '2023', ma_don_vi: '90001', ma_chi_tieu: 'CT2', tu_so: '31', mau_so: '96', nguon: 'bao-cao', ghi_chu: '"Lời; có chấm phẩy"' },
  { ky: '11/2024', ma_don_vi: '90002', ma_chi_tieu: 'CT2', tu_so: '40', mau_so: '90', nguon: 'bao-cao' },
  { ky: '2023', ma_don_vi: '90001', ma_chi_tieu: 'BC9', gia_tri: '1238,8560', nguon: 'bao-cao' },
  { nguon: 'bao-cao', ...poor('90001', '2023', '3117') },
]
const open = (more: Readonly<Record<string, string>> = {}) =>
  writeSmall({ 'data/chi-tieu.csv': csv('chi-tieu', codes), [file]: csv('so-lieu', rows), ...more })

async function form(kind: FormKind, code = '', dir = open()) {
  const planned = planForm(dir, kind, code)
  if (planned.kind !== 'form') throw new Error(planned.kind)
  const bytes = await staffForm(planned.form, planned.day)
  const { sheets } = await readXlsx(bytes, { readStyles: true })
  const [figures] = sheets
  const table = figures!.rows.slice(headerRow + 1)
  const column = (name: (typeof formColumns)[number]) => formColumns.indexOf(name)
  return { bytes, sheets, figures: figures!, table, column, form: planned.form }
}

test('a form says what it is, in the words of the table, and is the same on every run', async () => {
  const dir = open()
  const [{ sheets, figures, bytes }, again] = [await form('chi-tieu', 'CT2', dir), await form('chi-tieu', 'CT2', dir)]
  expect(sheets.map(({ name }) => name)).toEqual(['Số liệu', 'Hướng dẫn', 'Danh mục', markSheet])
  expect(figures.rows[0]![0]).toBe('Biểu chỉ tiêu CT2: Hộ đổi nếp nghĩ')
  expect(figures.rows[headerRow]).toEqual(formColumns.map(headOf))
  expect(sheets[3]!.veryHidden).toBe(true)
  expect(sheets[3]!.rows[0]!.slice(0, 3)).toEqual([formMark, 'chi-tieu', 'CT2'])
  expect(Buffer.compare(bytes, again.bytes)).toBe(0)
})

test('every cell is text; only what may be filled in is open', async () => {
  const { figures, table, column } = await form('chi-tieu', 'CT2')
  expect(table[0]!.slice(0, 8)).toEqual(['2023', '90001', null, 'CT2', 'Hộ đổi nếp nghĩ', '31', '96', null])
  expect(table[0]![column('ghi_chu')]).toBe('Lời; có chấm phẩy')
  const isOpen = (row: number, name: (typeof formColumns)[number]) =>
    figures.cells!.get(`${row + headerRow + 1},${column(name)}`)?.style?.protection?.locked === false
  for (let row = 0; row < table.length; row++)
    for (const name of formColumns) expect(figures.cells!.get(`${row + headerRow + 1},${column(name)}`)?.style?.numFmt).toBe('@')
  const openIn = (row: number) => formColumns.filter((name) => isOpen(row, name))
  expect(openIn(0)).toEqual(['tu_so', 'mau_so', 'gia_tri', 'trang_thai', 'nguon', 'ghi_chu', 'can', 'ky_chu', 'ghi_chu_en', 'ky_chu_en'])
  expect(openIn(2)).toEqual(['ky', ...openIn(0).slice(0, 3), 'chuan', ...openIn(0).slice(3)])
  expect(figures.protection?.sheet).toBe(true)
})

test('lists to choose from stand in the workbook, and cover every row', async () => {
  const { figures, sheets, table } = await form('chi-tieu', 'CT2')
  const last = headerRow + 1 + table.length
  const lists = figures.dataValidations!.filter(({ type }) => type === 'list')
  expect(lists.map(({ range }) => range)).toEqual(['B', 'D', 'K', 'L', 'N'].map((c) => `${c}${headerRow + 2}:${c}${last}`))
  const units = sheets[2]!.rows
    .slice(1)
    .map((row) => row[0])
    .filter(Boolean)
  expect(units).toContain('90001')
  for (const { inputTitle = '', inputMessage = '' } of figures.dataValidations!) {
    expect(inputTitle.length).toBeLessThanOrEqual(32)
    expect(inputMessage.length).toBeLessThanOrEqual(255)
  }
})

describe('a form of a commune', () => {
  test('holds its own rows, and one to fill in for each indicator that communes report', async () => {
    const { table, column } = await form('don-vi', '90001')
    const filled = table.filter((row) => row[column('ma_chi_tieu')] !== null)
    expect(new Set(filled.map((row) => row[column('ma_don_vi')]))).toEqual(new Set(['90001']))
    expect(filled.map((row) => [row[0], row[column('ma_chi_tieu')]])).toEqual([
      ['2023', 'CT2'],
      ['2023', 'BC9'],
      [null, 'CT2'],
      [null, 'BC9'],
    ])
  })

  test('holds no confidential indicator, anywhere, and says so', async () => {
    const { sheets, form: planned } = await form('don-vi', '90001')
    expect(planned.withoutConfidential).toBe(true)
    const all = JSON.stringify(sheets.map(({ rows }) => rows))
    expect(all).not.toMatch(/BC1|3117|CT4B/)
    expect(all).toContain('phải giữ kín không có trong biểu này')
  })
})

test('what a private edition hides on its pages is in no form', async () => {
  const private_ = {
    [file]: csv('so-lieu', [
      { nguon: 'bao-cao', ...poor('90001', '2023', '3') },
      { nguon: 'bao-cao', ...poor('90002', '2023', '3117') },
    ]),
  }
  const site = `loai: that\nten: Ví dụ\ncau_ngan: Ví dụ ngắn\ntom_tat: Ví dụ.\nnoi: huyện Đồi Mây\ndon_vi_goc: '970'\ntu_nam: 2021\nden_nam: 2025\nke_hoach: bao-cao\ntinh_den: 01/01/2026\nkho: rieng\nnhom:\n  - { ma: ngheo, ten: Hộ nghèo }\n`
  const { table, column } = await form('so-lam-viec', '', open({ ...private_, 'content/trang-web.yaml': site }))
  expect(table.slice(0, 2).map((row) => [row[column('gia_tri')], row[column('trang_thai')]])).toEqual([
    [null, 'bao-mat'],
    ['3117', null],
  ])
})

test.each([
  ['chi-tieu', 'CT22', { kind: 'unknown', near: 'CT2' }],
  ['chi-tieu', 'BC3', { kind: 'derived' }],
  ['don-vi', '9000', { kind: 'unknown', near: '90001' }],
] as const)('%s %s has no form', (kind, code, why) => expect(planForm(open(), kind, code)).toMatchObject(why))

test('an edition with errors has no form', () => {
  expect(planForm(open({ [file]: csv('so-lieu', [{ ...rows[0], tu_so: '97' }]) }), 'so-lam-viec', '')).toEqual({ kind: 'unsound' })
})
