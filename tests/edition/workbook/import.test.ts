/** Workbooks of staff into the stored figures: what is written is what a hand would have typed, and nothing else ever is. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { openXlsx, saveXlsx, writeXlsx, type Cell, type WriteSheet } from 'hucre'
import { describe, expect, onTestFinished, test } from 'vitest'
import { planImport } from '../../../src/edition/importing.ts'
import { planForm } from '../../../src/edition/staff-forms.ts'
import { cellText } from '../../../src/edition/workbook/cell-text.ts'
import { sniff } from '../../../src/edition/workbook/sniff.ts'
import { schemas } from '../../../src/model/schema/tables.ts'
import { formColumns, headerRow, type FormColumn, type FormKind } from '../../../src/model/workbook-form.ts'
import { tableFormat } from '../../../src/outputs/browser-forms/table-format.ts'
import { staffForm } from '../../../src/outputs/staff-form.ts'
import { hasSpreadsheet, saveInOffice } from '../../support/office.ts'
import { csv, indicators, poor, writeSmall } from '../../support/small-edition.ts'

const file = 'data/so-lieu/a.csv'
const other = 'data/so-lieu/b.csv'
const codes = [
  ...indicators,
  {
    ma: 'BC9',
    loai: 'boi-canh',
    nhom: 'ngheo',
    ten: 'Cây',
    kieu: 'so-do',
    don_vi_tinh: 'tấn',
    cap: 'xa',
    so_le: '1',
    tinh_theo: 'thoi-diem',
  },
]
const rows = [
  { ky: '2023', ma_don_vi: '90001', ma_chi_tieu: 'CT2', tu_so: '31', mau_so: '96', nguon: 'bao-cao', ghi_chu: '"Lời; có chấm phẩy"' },
  { ky: '11/2024', ma_don_vi: '90002', ma_chi_tieu: 'CT2', gia_tri: '40,50', nguon: 'bao-cao' },
]
const moreRows = [
  { ky: '2023', ma_don_vi: '90001', ma_chi_tieu: 'BC9', gia_tri: '7,5', nguon: 'bao-cao' },
  { ky: '2023', ma_don_vi: '90003', ma_chi_tieu: 'BC9', gia_tri: '8,5', nguon: 'bao-cao' },
]
const open = (more: Readonly<Record<string, string>> = {}) =>
  writeSmall({ 'data/chi-tieu.csv': csv('chi-tieu', codes), [file]: csv('so-lieu', rows), [other]: csv('so-lieu', moreRows), ...more })
const textOf = (dir: string, path = file) => readFileSync(join(dir, path), 'utf8')
/** Every file of figures and its bytes. */
const stateOf = (dir: string) =>
  [file, other].map((path) =>
    createHash('sha256')
      .update(readFileSync(join(dir, path)))
      .digest('hex'),
  )

type Filling = readonly (readonly [row: number, column: FormColumn, value: Cell['value']])[]

/** A form with cells typed over; rows of figures counted from 0. */
async function filled(dir: string, kind: FormKind, code: string, filling: Filling): Promise<Uint8Array> {
  const planned = planForm(dir, kind, code)
  if (planned.kind !== 'form') throw new Error(planned.kind)
  const workbook = await openXlsx(await staffForm(planned.form, planned.day))
  const [sheet] = workbook.sheets
  for (const [row, column, value] of filling) {
    const [r, c] = [row + headerRow + 1, formColumns.indexOf(column)]
    sheet!.rows[r]![c] = value
  }
  return saveXlsx(workbook)
}

const plan = (dir: string, ...books: readonly Uint8Array[]) =>
  planImport(
    dir,
    books.map((bytes, i) => ({ name: `bieu-${i + 1}.xlsx`, bytes })),
  )

/** Imports, and gives what stands in the files. */
async function imported(dir: string, ...books: readonly Uint8Array[]): Promise<string> {
  const made = await plan(dir, ...books)
  expect({ problems: made.problems, errors: made.errors, untidy: made.untidy }).toEqual({ problems: [], errors: [], untidy: [] })
  expect(made.write()).toBe(true)
  return textOf(dir)
}

describe('a form that is filled in and sent back', () => {
  test('is what a hand would have typed: a changed figure is a changed line', async () => {
    const dir = open()
    const [before, untouched] = [textOf(dir), textOf(dir, other)]
    const after = await imported(dir, await filled(dir, 'chi-tieu', 'CT2', [[0, 'tu_so', '33']]))
    expect(after).toBe(before.replace(';31;96;', ';33;96;'))
    expect(textOf(dir, other)).toBe(untouched)
  })

  test('leaves the bytes that a form in the browser leaves for the same change', async () => {
    const dir = open()
    const format = tableFormat({ columns: schemas['so-lieu'].fields.map(({ name }) => ({ name })) })
    const { dong = [], goc = '' } = format.fromFile(textOf(dir).trim())
    const byForm = `${format.toFile({ goc, dong: dong.with(0, { ...dong[0]!, tu_so: '33' }) }).trim()}\n`
    expect(await imported(dir, await filled(dir, 'chi-tieu', 'CT2', [[0, 'tu_so', '33']]))).toBe(byForm)
  })

  test('adds a figure as one line, beside those of its indicator and unit', async () => {
    const dir = open()
    const before = textOf(dir)
    const after = await imported(
      dir,
      await filled(dir, 'don-vi', '90001', [
        [2, 'ky', '2024'],
        [2, 'tu_so', '45'],
        [2, 'mau_so', '100'],
        [2, 'nguon', 'bao-cao'],
      ]),
    )
    const [head, first, ...rest] = before.split('\n')
    expect(after.split('\n')).toEqual([head, first, '2024;90001;;CT2;45;100;;;;bao-cao;;;;;', ...rest])
  })

  test('twice is once', async () => {
    const dir = open()
    const book = await filled(dir, 'so-lam-viec', '', [[1, 'gia_tri', '41']])
    const after = await imported(dir, book)
    expect(after).toContain(';41;')
    const again = await plan(dir, book)
    expect([again.problems, again.changes]).toEqual([[], []])
  })

  test('untouched changes nothing, though figures changed since it was made', async () => {
    const dir = open()
    const book = await filled(dir, 'so-lam-viec', '', [])
    writeFileSync(join(dir, file), textOf(dir).replace(';31;96;', ';35;96;'))
    expect(await plan(dir, book)).toMatchObject({ problems: [], changes: [] })
  })

  test('does not undo what another did meanwhile', async () => {
    const dir = open()
    const book = await filled(dir, 'so-lam-viec', '', [[0, 'tu_so', '33']])
    writeFileSync(join(dir, file), textOf(dir).replace(';31;96;', ';35;96;'))
    const { problems } = await plan(dir, book)
    expect(problems).toEqual([expect.stringMatching(/^bieu-1\.xlsx, trang “Số liệu”, ô F6: .*từ 31 thành 35; biểu ghi 33/)])
  })

  test('writes nothing where a file changes while it is shown', async () => {
    const dir = open()
    const made = await plan(dir, await filled(dir, 'so-lam-viec', '', [[0, 'tu_so', '33']]))
    writeFileSync(join(dir, file), textOf(dir).replace('40,50', '40,60'))
    const state = stateOf(dir)
    expect(made.write()).toBe(false)
    expect(stateOf(dir)).toEqual(state)
  })

  test('tells a mark that moved', async () => {
    const dir = open()
    const { changes } = await plan(
      dir,
      await filled(dir, 'so-lam-viec', '', [
        [2, 'gia_tri', '75,0'],
        [3, 'gia_tri', '8,6'],
      ]),
    )
    expect(changes.map(({ cells }) => cells.map(({ from, to, times }) => [from, to, times]))).toEqual([
      [['7,5', '75,0', 10]],
      [['8,5', '8,6', null]],
    ])
  })

  test.skipIf(!hasSpreadsheet()).each(['vi-VN', 'en-US'] as const)(
    'says the same after LibreOffice saved it, %s (skipped without it)',
    async (language) => {
      const dir = open()
      const work = mkdtempSync(join(tmpdir(), 'filled-'))
      onTestFinished(() => rmSync(work, { recursive: true, force: true }))
      writeFileSync(
        join(work, 'bieu.xlsx'),
        await filled(dir, 'so-lam-viec', '', [
          [0, 'tu_so', '33'],
          [2, 'gia_tri', '1238,5'],
          [4, 'ky', '11/2024'],
          [4, 'ma_don_vi', '90001'],
          [4, 'ma_chi_tieu', 'CT2'],
          [4, 'gia_tri', '17,5'],
          [4, 'nguon', 'bao-cao'],
        ]),
      )
      const saved = saveInOffice([join(work, 'bieu.xlsx')], language, 'xlsx')
      onTestFinished(() => rmSync(dirname(saved), { recursive: true, force: true }))
      const after = await imported(dir, readFileSync(join(saved, 'bieu.xlsx')))
      expect(after).toContain('\n11/2024;90001;;CT2;;;17,5;;;bao-cao;;;;;\n')
      expect(after).toContain(';33;96;')
      expect(textOf(dir, other)).toContain(';1238,5;')
    },
  )
})

/** A table that is no form, as offices make them. */
const table = (head: readonly string[], cells: readonly (readonly (Cell['value'] | Partial<Cell>)[])[], more: Partial<WriteSheet> = {}) => {
  const all = new Map<string, Partial<Cell>>()
  for (const [r, row] of [head, ...cells].entries())
    for (const [c, cell] of row.entries())
      all.set(`${r},${c}`, cell !== null && typeof cell === 'object' && !(cell instanceof Date) ? cell : { value: cell })
  return writeXlsx({ sheets: [{ name: 'Bảng', cells: all, ...more }] })
}
const longHead = ['Kỳ', 'Mã đơn vị', 'Mã chỉ tiêu', 'Tử số', 'Mẫu số', 'Giá trị', 'Nguồn']
const row = (gia_tri: Cell['value'] | Partial<Cell>, ky: Cell['value'] | Partial<Cell> = '2022') => [
  ky,
  '90001',
  'BC9',
  null,
  null,
  gia_tri,
  'bao-cao',
]

describe('a long table', () => {
  test('is read whatever its cells are, as far as that is certain', async () => {
    const dir = open()
    await imported(
      dir,
      await table(longHead, [
        row(12.5, 2020),
        row({ value: 10.000000000000002 }, { value: new Date('2021-11-01T00:00:00Z'), style: { numFmt: 'mm/yyyy' } }),
        row({ value: 7, style: { numFmt: '0.0' } }, { value: new Date('2022-04-01T00:00:00Z'), style: { numFmt: 'dd/mm/yyyy' } }),
        row({ value: 9.5, formula: '19/2', formulaResult: 9.5 }, '2024'),
        row('1.238,5', 'cuoi 2019'),
      ]),
    )
    expect(textOf(dir, other).split('\n').slice(2, 7)).toEqual([
      '2020;90001;;BC9;;;12,5;;;bao-cao;;;;;',
      '11/2021;90001;;BC9;;;10;;;bao-cao;;;;;',
      '01/04/2022;90001;;BC9;;;7,0;;;bao-cao;;;;;',
      '2024;90001;;BC9;;;9,5;;;bao-cao;;;;;',
      'cuoi 2019;90001;;BC9;;;1238,5;;;bao-cao;;;;;',
    ])
  })

  test('takes a percentage for the value of a rate', async () => {
    const dir = open()
    const after = await imported(
      dir,
      await table(longHead, [['2022', 90001, 'CT2', null, null, { value: 0.323, style: { numFmt: '0.0%' } }, 'bao-cao']]),
    )
    expect(after).toContain('\n2022;90001;;CT2;;;32,3;')
  })

  test('blanks no cell', async () => {
    const dir = open()
    expect(await plan(dir, await table(longHead, [['2023', '90001', 'CT2', '31', '96', null, null]]))).toMatchObject({
      problems: [],
      changes: [],
    })
  })

  const spoilt: readonly (readonly [string, ReturnType<typeof row>, Partial<WriteSheet>, RegExp])[] = [
    ['a formula without a value', row({ formula: 'A1*2', value: null }), {}, /ô F2: Ô có công thức chưa tính/],
    ['an error', row({ value: '#REF!', type: 'error' }), {}, /ô F2: Ô báo lỗi #REF!/],
    ['an error of a formula', row({ formula: '1/0', value: '#DIV/0!', formulaResult: '#DIV/0!' }), {}, /ô F2: Ô báo lỗi #DIV\/0!/],
    ['true and false', row(true), {}, /ô F2: Ô là giá trị đúng\/sai/],
    [
      'a date for a number',
      row({ value: new Date('2022-03-01T00:00:00Z'), style: { numFmt: 'dd/mm/yyyy' } }),
      {},
      /ô F2: Ô là ngày tháng \(01\/03\/2022\)/,
    ],
    ['a percentage of an amount', row({ value: 0.5, style: { numFmt: '0%' } }), {}, /ô F2: Ô theo kiểu phần trăm/],
    ['more digits than the measure has', row(32.2916667), {}, /ô F2: 32,2916667 có nhiều chữ số lẻ.*32,3/],
    ['more digits than are shown', row({ value: 32.2916667, style: { numFmt: '0.0' } }), {}, /ô F2: 32,2916667 có nhiều/],
    ['a point for a comma', row('32.3'), {}, /ô F2: .*32,3/],
    [
      'a date shown as no period is',
      row('5', { value: new Date('2024-11-01T00:00:00Z'), style: { numFmt: 'mmm-yy' } }),
      {},
      /ô A2: Ngày trong ô hiện theo kiểu “mmm-yy”/,
    ],
    [
      'a day shown as a month',
      row('5', { value: new Date('2024-11-15T00:00:00Z'), style: { numFmt: 'mm/yyyy' } }),
      {},
      /ô A2: Ngày trong ô/,
    ],
    ['a number of days', row('5', 45597), {}, /ô A2: 45597 không phải một năm/],
    ['an unknown unit', ['2022', '9001', 'BC9', null, null, '5', 'bao-cao'], {}, /ô B2: Không có đơn vị mã “9001”\. Có phải “90001”/],
    ['an unknown indicator', ['2022', '90001', 'BC99', null, null, '5', 'bao-cao'], {}, /ô C2: Không có chỉ tiêu mã “BC99”/],
    ['a computed series', ['2022', '90001', 'BC3', null, null, '5', 'bao-cao'], {}, /ô C2: BC3 được máy tính/],
    ['no period', row('5', null), {}, /ô A2: Dòng có số mà cột “Kỳ” trống/],
    ['a period without a number', row(null, '2022'), {}, /ô F2: Dòng có kỳ mà chưa có số/],
    ['a rate above a hundred', ['2022', '90001', 'CT2', null, null, '101', 'bao-cao'], {}, /ô F2: .*101/],
    ['an unknown source', ['2022', '90001', 'BC9', null, null, '5', 'bao-cao-2'], {}, /ô G2: /],
    ['merged cells', row('5'), { merges: [{ startRow: 1, startCol: 5, endRow: 2, endCol: 5 }] }, /ô F2: Các ô F2:F3 bị gộp/],
    ['a hidden row', row('5'), { rowDefs: new Map([[1, { hidden: true }]]) }, /ô A2: Dòng 2 bị giấu/],
    ['a hidden column', row('5'), { columns: [{}, {}, { hidden: true }] }, /ô C1: Cột C bị giấu/],
    ['a hidden sheet', row('5'), { hidden: true }, /trang “Bảng”: Trang tính này bị giấu/],
  ]
  test.each(spoilt)('with %s is refused by its cell, and nothing is written', async (_, cells, more, problem) => {
    const dir = open()
    const state = stateOf(dir)
    const visible = { name: 'Trống', cells: new Map([['0,0', { value: null }]]) }
    const all = new Map(
      [longHead, cells].flatMap((own, r) =>
        own.map(
          (cell, c) =>
            [`${r},${c}`, cell !== null && typeof cell === 'object' && !(cell instanceof Date) ? cell : { value: cell }] as const,
        ),
      ),
    )
    const made = await plan(dir, await writeXlsx({ sheets: [{ name: 'Bảng', cells: all, ...more }, visible] }))
    expect(made.problems).toEqual([expect.stringMatching(problem)])
    expect(made.changes).toEqual([])
    expect(stateOf(dir)).toEqual(state)
  })

  test('with many faults has them all told at once, and one key in two books names both', async () => {
    const dir = open()
    const [one, two] = [await table(longHead, [row('32.3'), row(true, '2021')]), await table(longHead, [row('5')])]
    expect((await plan(dir, one, two)).problems).toHaveLength(2)
    expect((await plan(dir, two, two)).problems).toEqual([
      expect.stringMatching(/^bieu-2\.xlsx, trang “Bảng”, ô A2: Cùng chỉ tiêu.* với bieu-1\.xlsx, trang “Bảng”, ô A2/),
    ])
  })

  test('without the names of columns, or with others, is no table', async () => {
    const dir = open()
    expect((await plan(dir, await table(['Họ tên', 'Số'], [['A', 1]]))).problems).toEqual([
      expect.stringMatching(/Không thấy hàng tên cột/),
    ])
    expect((await plan(dir, await table([...longHead, 'Ghi chus'], [[...row('5'), 'x']]))).problems).toEqual([
      expect.stringMatching(/ô H1: Không có cột “Ghi chus”.*“Ghi chú”/),
    ])
  })

  test('of a form of another unit is refused', async () => {
    const dir = open()
    const book = await filled(dir, 'don-vi', '90001', [
      [2, 'ky', '2024'],
      [2, 'ma_don_vi', '90002'],
      [2, 'gia_tri', '5'],
      [2, 'nguon', 'bao-cao'],
    ])
    expect((await plan(dir, book)).problems).toEqual([expect.stringMatching(/Biểu này của đơn vị 90001, dòng này ghi 90002/)])
  })
})

describe('a file that is no workbook', () => {
  const book = () => table(longHead, [row('5')])
  const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600))
  test.each([
    ['an empty one', () => new Uint8Array(), 'empty'],
    ['old Excel', () => ole, 'old-xls'],
    ['a locked one', () => Uint8Array.of(...ole, ...Buffer.from('EncryptedPackage', 'utf16le')), 'encrypted'],
    ['OpenDocument', () => zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<a/>') }), 'ods'],
    ['a Word file', () => zipSync({ 'word/document.xml': strToU8('<a/>') }), 'other-zip'],
    ['binary Excel', () => zipSync({ 'xl/workbook.bin': strToU8('x') }), 'xlsb'],
    ['a page of the web', () => strToU8('<html><table><tr><td>1</td></tr></table></html>'), 'html'],
    ['a CSV', () => strToU8('ky;ma_don_vi\n2023;90001\n'), 'text'],
    ['half of one', async () => (await book()).subarray(0, 2000), 'damaged'],
    ['a bomb', () => zipSync({ 'xl/workbook.xml': strToU8('<a/>'), 'xl/a.xml': new Uint8Array(60 * 1024 * 1024) }), 'too-large'],
    [
      'a book with a broken sheet',
      async () => zipSync({ ...unzipSync(await book()), 'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData><row') }),
      null,
    ],
  ])('%s is named', async (_, make, problem) => {
    const bytes = await make()
    const sniffed = sniff(bytes)
    if (problem !== null) expect(sniffed).toEqual({ ok: false, problem })
    const dir = open()
    const state = stateOf(dir)
    const { problems, changes } = await plan(dir, bytes)
    expect([problems.length, changes]).toEqual([1, []])
    expect(stateOf(dir)).toEqual(state)
  })

  test('a bomb that says it is small is measured', () => {
    const zip = zipSync({ 'xl/workbook.xml': strToU8('<a/>'), 'xl/a.xml': new Uint8Array(1_000_000) })
    const view = new DataView(zip.buffer)
    for (let i = 0; i < zip.length - 4; i++)
      if (view.getUint32(i, true) === 0x02014b50 && view.getUint32(i + 24, true) === 1_000_000) view.setUint32(i + 24, 100, true)
    const sniffed = sniff(zip)
    expect(sniffed.ok ? sniffed.bytes.length : 0).toBeLessThan(10_000)
  })
})

describe('of what must be kept', () => {
  const communes = ['90001', '90002', '90003']
  const poorRows = (values: readonly string[]) => values.map((value, i) => ({ nguon: 'bao-cao', ...poor(communes[i]!, '2023', value) }))
  const secretFiles = {
    [other]: csv('so-lieu', [...poorRows(['3117', '3229', '3340']), { nguon: 'bao-cao', ...poor('970', '2023', '9686') }]),
  }

  test('a small figure is hidden with what would betray it before anything is written, and is not shown', async () => {
    const dir = open(secretFiles)
    const made = await plan(
      dir,
      await filled(dir, 'chi-tieu', 'BC1', [
        [0, 'gia_tri', '3'],
        [3, 'gia_tri', '6572'],
      ]),
    )
    expect({ problems: made.problems, errors: made.errors.map(({ rule }) => rule) }).toEqual({ problems: [], errors: [] })
    expect(made.changes.find(({ unit }) => unit === '90001')).toMatchObject({ isHidden: true })
    expect(made.marks.length).toBeGreaterThan(0)
    expect(made.write()).toBe(true)
    const lines = textOf(dir, other).split('\n')
    expect(lines[1]).toMatch(/^2023;90001;;BC1;;;;2022-2025;bao-mat;/)
    expect(lines.filter((line) => line.includes('bao-mat')).length).toBe(1 + made.marks.length)
    expect(await plan(dir, await filled(dir, 'chi-tieu', 'BC1', []))).toMatchObject({ problems: [], changes: [] })
  })

  test('an edition with errors takes nothing in', async () => {
    const dir = open()
    const book = await filled(dir, 'so-lam-viec', '', [[1, 'gia_tri', '41']])
    writeFileSync(join(dir, file), textOf(dir).replace(';31;96;', ';97;96;'))
    expect(await plan(dir, book)).toMatchObject({ isUnsound: true, changes: [] })
  })

  test('a file that is not in its stored form is named', async () => {
    const dir = open()
    const book = await filled(dir, 'so-lam-viec', '', [[1, 'gia_tri', '41']])
    writeFileSync(join(dir, file), textOf(dir).replaceAll('\n', '\r\n'))
    expect(await plan(dir, book)).toMatchObject({ untidy: [file], changes: [] })
  })
})

test('numbers come through as they were, whatever their size', () => {
  const field = schemas['so-lieu'].fields.find(({ name }) => name === 'gia_tri')!
  const facts = { percent: false, decimals: 15 }
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 }), (digits, places) => {
      const value = digits / 10 ** places
      const read = cellText({ kind: 'number', value, format: '' }, field, facts)
      expect(read.ok && Number(read.text.replace(',', '.'))).toBe(value === 0 ? 0 : value)
      // What binary fractions add is not taken for digits.
      const dusty = cellText({ kind: 'number', value: value * (1 + Number.EPSILON), format: '' }, field, facts)
      expect(dusty).toEqual(read)
    }),
  )
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.string(), (value, text) => {
      for (const content of [{ kind: 'number', value, format: text } as const, { kind: 'text', text } as const]) {
        const read = cellText(content, field, { percent: true, decimals: 2 })
        if (read.ok && read.text !== '') expect(read.text).toMatch(/^-?\d+(?:,\d{1,4})?$/)
      }
    }),
  )
})
