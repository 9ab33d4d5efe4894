/** What the forms write back: nothing that nobody changed. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pageForm } from '../../../src/model/schema/forms/page.ts'
import { schemas, type TableName } from '../../../src/model/schema/tables.ts'
import { pageFormat } from '../../../src/outputs/browser-forms/page-format.ts'
import { FormatError, tableFormat } from '../../../src/outputs/browser-forms/table-format.ts'
import { illustrativeFixture, realFixture } from '../../support/editions.ts'

/** As the program of the forms hands a file over and takes it back. */
const opened = (text: string) => text.trim().replace(/\r\n?/g, '\n')
const saved = (text: string) => `${text.trim()}\n`

const editions = [realFixture, illustrativeFixture]
const filesOf = (end: string) =>
  editions.flatMap((dir) =>
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(end) && !name.includes('an-ban'))
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(dir, name), 'utf8')] as const),
  )

const tableOf = (path: string): TableName => (path.includes('so-lieu/') ? 'so-lieu' : (/([^/]+)\.csv$/.exec(path)![1] as TableName))
const layoutOf = (path: string) => ({
  columns: schemas[tableOf(path)].fields.map((field) => ({
    name: field.name,
    ...('list' in field ? { several: true as const } : {}),
  })),
})

describe('a table', () => {
  test.each(filesOf('.csv'))('%s is written back letter for letter', (path, text) => {
    const format = tableFormat(layoutOf(path))
    expect(saved(format.toFile(format.fromFile(opened(text))))).toBe(text)
  })

  const three = 'ma;ten;ghi_chu\n1;"a; ""b""";x\n2;"needless";y\n3;c;'
  const columns = [{ name: 'ma' }, { name: 'ten' }, { name: 'ghi_chu' }]
  const format = tableFormat({ columns })
  const edited = (change: (rows: Record<string, string>[]) => Record<string, string>[]) => {
    const { dong = [], goc = '' } = format.fromFile(three)
    return format.toFile({ goc, dong: change(dong.map((row) => ({ ...row }) as Record<string, string>)) })
  }
  test.each<[string, (rows: Record<string, string>[]) => Record<string, string>[], string]>([
    ['one cell changed', (rows) => rows.with(0, { ...rows[0]!, ghi_chu: 'z' }), three.replace(';x', ';z')],
    ['quotation marks beside a changed cell', (rows) => rows.with(1, { ...rows[1]!, ghi_chu: 'z' }), three.replace(';y', ';z')],
    ['a cell with a separator', (rows) => rows.with(2, { ...rows[2]!, ten: 'c;d' }), three.replace('3;c;', '3;"c;d";')],
    ['a row taken out', (rows) => rows.toSpliced(1, 1), three.replace('2;"needless";y\n', '')],
    ['a row put in', (rows) => rows.toSpliced(1, 0, { ma: '9', ten: 'i', ghi_chu: '' }), three.replace('\n2', '\n9;i;\n2')],
    ['rows in another order', (rows) => rows.toReversed(), 'ma;ten;ghi_chu\n3;c;\n2;"needless";y\n1;"a; ""b""";x'],
    ['marks apart from their letters', (rows) => rows.with(2, { ...rows[2]!, ten: 'ê\u0323' }), three.replace('3;c;', '3;ệ;')],
    [
      'a row changed below one that left',
      (rows) => rows.slice(1).with(0, { ...rows[1]!, ghi_chu: 'z' }),
      'ma;ten;ghi_chu\n2;"needless";z\n3;c;',
    ],
  ])('%s', (_, change, text) => expect(edited(change)).toBe(text))

  test('a column of the table that the file lacks is added only when somebody fills it', () => {
    const more = tableFormat({ columns: [...columns, { name: 'moi' }] })
    const { dong = [], goc = '' } = more.fromFile('ma;ten;ghi_chu\n1;a;\n2;b;')
    expect(more.toFile({ dong, goc })).toBe('ma;ten;ghi_chu\n1;a;\n2;b;')
    expect(more.toFile({ dong: [{ ...dong[0]!, moi: 'm' }, dong[1]!], goc })).toBe('ma;ten;ghi_chu;moi\n1;a;;m\n2;b;;')
  })

  test('columns that the form does not know stay', () => {
    const { dong = [], goc = '' } = format.fromFile('ma;la;ten;ghi_chu\n1;giữ;a;')
    expect(format.toFile({ dong: [{ ...dong[0]!, ten: 'b' }], goc })).toBe('ma;la;ten;ghi_chu\n1;giữ;b;')
  })

  test('a new file gets the header of the table', () => {
    expect(format.toFile({ dong: [{ ma: '1', ten: 'a', ghi_chu: null }] })).toBe('ma;ten;ghi_chu\n1;a;')
    expect(format.toFile(format.fromFile(''))).toBe('ma;ten;ghi_chu')
  })

  test('a file of another kind is refused', () => expect(() => format.fromFile('a,b\n1,2')).toThrow(FormatError))

  test('rows that may not be shown are not handed out, and stay where they are', () => {
    const secret = tableFormat({ columns, hidden: { column: 'ten', values: ['kín'] } })
    const text = 'ma;ten;ghi_chu\n1;kín;a\n2;b;\n3;kín;7\n4;d;'
    const { dong = [], goc = '' } = secret.fromFile(text)
    expect(dong.map(({ ma }) => ma)).toEqual(['2', '4'])
    expect(secret.toFile({ dong, goc })).toBe(text)
    expect(secret.toFile({ dong: [{ ...dong[0]!, ghi_chu: 'z' }, dong[1]!], goc })).toBe(text.replace('2;b;', '2;b;z'))
    expect(secret.toFile({ dong: [dong[1]!], goc })).toBe('ma;ten;ghi_chu\n1;kín;a\n4;d;\n3;kín;7')
  })

  test('whatever is in the cells, a change of one is a change of its line alone', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ộ', ';', '"', ' ', '|', ',', '7') })
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), fc.nat(), cell, (cells, at, next) => {
        const small = tableFormat({ columns: [{ name: 'a' }, { name: 'b' }] })
        const text = small.toFile({ dong: cells.map(([a, b]) => ({ a: `-${a}`, b })) })
        const { dong = [], goc = '' } = small.fromFile(text)
        expect(small.toFile({ dong, goc })).toBe(text)
        const i = at % cells.length
        const after = small.toFile({ dong: dong.with(i, { ...dong[i]!, b: next }), goc })
        expect(small.fromFile(after).dong![i]!['b']).toBe(next)
        const [before, now] = [text.split('\n'), after.split('\n')]
        expect(now.filter((line, n) => line !== before[n]).length).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('a page', () => {
  const format = pageFormat(pageForm.fields)
  /** The program of the forms adds what a page lacks as blank, and puts the keys in the order of the form. */
  const asForm = (content: ReturnType<typeof format.fromFile>) => ({
    ...Object.fromEntries(pageForm.fields.map(({ name, ...field }) => [name, 'list' in field ? [] : ''])),
    ...content,
  })

  test.each(filesOf('.mdx'))('%s is written back letter for letter', (_, text) => {
    expect(saved(format.toFile(asForm(format.fromFile(opened(text)))))).toBe(text)
  })

  const page = `---
# của ban tuyên giáo
tieu_de: "Một tên"
title_cu: x
nguon: [a,  b]
ra_soat: '31/03/2027' # hẹn
thu_tu: 24

anh:
  - tep: a.jpg
    mo_ta: Một ảnh
---

Một đoạn.
`
  const edited = (change: object) => saved(format.toFile({ ...asForm(format.fromFile(opened(page))), ...change }))
  test.each<[string, object, string]>([
    ['nothing', {}, page],
    ['a title', { tieu_de: 'Tên: mới' }, page.replace('"Một tên"', "'Tên: mới'")],
    ['a list', { nguon: ['a', 'c d'] }, page.replace('[a,  b]', '[a, c d]')],
    ['a list with a comma in an item', { nguon: ['a, c'] }, page.replace('[a,  b]', "['a, c']")],
    ['a number', { thu_tu: '25' }, page.replace('24', '25')],
    ['a list emptied', { nguon: [] }, page.replace('nguon: [a,  b]\n', '')],
    ['a key that was not there', { mo_ta: 'Hai câu.' }, page.replace('"Một tên"\n', '"Một tên"\nmo_ta: Hai câu.\n')],
    ['a code of digits', { ma_don_vi: '23497' }, page.replace('24\n', "24\nma_don_vi: '23497'\n")],
    ['the body', { body: 'Hai đoạn.\r\n\r\nHết.\n' }, page.replace('Một đoạn.', 'Hai đoạn.\n\nHết.')],
    [
      'a photo',
      { anh: [{ mo_ta: 'Một ảnh', tep: '/content/anh/b.jpg', co_nguoi: 'khong', phieu: '' }] },
      page.replace('tep: a.jpg\n    mo_ta: Một ảnh', 'tep: b.jpg\n    mo_ta: Một ảnh\n    co_nguoi: khong'),
    ],
  ])('%s changes its own lines alone', (_, change, text) => expect(edited(change)).toBe(text))

  test('forms of consent are chosen one by one, and written as one text', () => {
    const story = "---\ntieu_de: Tên\ndong_y: 'PH-1/2025 |PH-2/2025'\nanh:\n  - tep: a.jpg\n    phieu: PH-1/2025\n---\n\nĐoạn.\n"
    const content = format.fromFile(opened(story))
    expect(content).toMatchObject({ dong_y: ['PH-1/2025', 'PH-2/2025'], anh: [{ phieu: ['PH-1/2025'] }] })
    const written = (change: object) => saved(format.toFile({ ...asForm(content), ...change }))
    expect(written({})).toBe(story)
    expect(written({ dong_y: ['PH-2/2025'] })).toBe(story.replace("'PH-1/2025 |PH-2/2025'", 'PH-2/2025'))
    expect(written({ dong_y: [] })).toBe(story.replace(/dong_y.*\n/, ''))
    expect(written({ anh: [{ tep: '/content/anh/a.jpg', phieu: ['PH-1/2025', 'PH-3/2025'] }] })).toBe(
      story.replace('phieu: PH-1/2025', 'phieu: PH-1/2025|PH-3/2025'),
    )
  })

  test('a photo is named without its folder in the file, and with it in the form', () => {
    expect(format.fromFile(opened(page))['anh']).toEqual([{ tep: '/content/anh/a.jpg', mo_ta: 'Một ảnh' }])
    expect(edited({ anh: [{ tep: '/content/anh/a.jpg', mo_ta: 'Một ảnh' }] })).toBe(page)
  })

  test('the line below a heading of a table stays as it was', () => {
    const text = '---\ntieu_de: Tên\n---\n\n| a | b |\n|---|:--|\n| 1 | 2 |\n'
    const content = format.fromFile(opened(text))
    const body = '| a | b |\n| --- | :-- |\n| 1 | 3 |\n\n| c |\n| --- |'
    expect(saved(format.toFile({ ...content, body }))).toBe(`${text.replace('2', '3')}\n| c |\n| --- |\n`)
  })

  test('an English name of a key is that key', () => {
    const text = '---\ntitle: Tên\n---\n\nĐoạn.\n'
    expect(format.fromFile(opened(text))).toMatchObject({ tieu_de: 'Tên', body: 'Đoạn.' })
    expect(saved(format.toFile(asForm(format.fromFile(opened(text)))))).toBe(text)
  })

  test('a new page has its keys in the order of the form', () => {
    expect(format.toFile({ body: 'Đoạn.', mo_ta: 'Hai câu', tieu_de: "Tên 'mới'" })).toBe(
      "---\ntieu_de: 'Tên ''mới'''\nmo_ta: Hai câu\n---\n\nĐoạn.",
    )
  })

  test('whatever is typed is read back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'ộ', ':', '#', ' ', "'", '"', '-', '[', ']', ',', '7', '!', '&', '\\') }),
        (text) => {
          const back = format.fromFile(format.toFile({ tieu_de: 'a', ten_ngan: text, tim: [text], body: 'b' }))
          expect(back['ten_ngan'] ?? '').toBe(text.trim())
          expect(back['tim'] ?? []).toEqual(text.trim() === '' ? [] : [text.trim()])
        },
      ),
    )
  })
})
