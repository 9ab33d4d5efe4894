import { describe, expect, onTestFinished, test, vi } from 'vitest'
import * as XLSX from 'xlsx'
import { definitionName } from '../../src/language/chart-words.ts'
import { figureRows } from '../../src/outputs/rows.ts'
import { workbook } from '../../src/outputs/workbook.ts'
import { headLines, number } from '../../src/outputs/workbook-cells.ts'
import { editions } from './editions.ts'

describe.each(editions)('the workbook of $dir', ({ edition, lookup }) => {
  const fictional = edition.site.kind === 'illustrative'
  const figures = fictional ? 'Số liệu (minh họa)' : 'Số liệu'
  const bytes = workbook(edition, edition.observations, lookup)
  const open = async () => XLSX.read(await bytes, { cellStyles: true, cellNF: true, bookFiles: true })

  test('opens in another program with typed cells, and holds every figure once', async () => {
    const book = await open()
    expect(book.SheetNames).toEqual([figures, 'Chỉ tiêu', 'Nguồn', 'Ghi chú'])
    const sheet = book.Sheets[figures]!
    const rows = XLSX.utils.sheet_to_json<Record<string, unknown>>(sheet, { defval: null })
    expect(rows).toHaveLength(edition.observations.length)
    const flat = figureRows(edition.observations, lookup)
    rows.forEach((row, i) => {
      expect(row['Giá trị']).toBe(flat[i]!.value)
      expect(row['Mã đơn vị']).toBe(flat[i]!.area_code)
      expect(row['Tử số']).toBe(flat[i]!.numerator)
    })
    const kinds = Object.entries(sheet).flatMap(([at, cell]) => (/^[CE]\d/.test(at) ? [(cell as XLSX.CellObject).t] : []))
    expect(new Set(kinds)).toEqual(new Set(['s']))
    const notes = XLSX.utils.sheet_to_csv(book.Sheets['Ghi chú']!)
    expect(notes.includes('SỐ MINH HỌA')).toBe(fictional)
    expect(XLSX.utils.sheet_to_json(book.Sheets['Nguồn']!).length).toBeGreaterThan(1)
  })

  test('lists every target, and says which has no figures', async () => {
    const rows = XLSX.utils.sheet_to_json<Record<string, string>>((await open()).Sheets['Chỉ tiêu']!)
    const targets = edition.indicators.filter(({ kind }) => kind === 'target')
    expect(targets.length).toBeGreaterThanOrEqual(13)
    for (const { code, definitions } of targets) {
      const row = rows.find((one) => one['Mã'] === code)!
      const known = edition.observations.some((o) => o.indicator === code && o.state === 'figure')
      expect(row['Số liệu']).toBe(known ? 'có số liệu' : 'chưa có số liệu')
      expect(row['Chuẩn'] ?? '').toBe(definitions.map((one) => definitionName(one, 'vi')).join('; '))
    }
  })

  test('prints across the page in a named type, with heads as high as their longest title', async () => {
    const { files } = (await open()) as unknown as { files: Record<string, { content: Uint8Array }> }
    const part = (name: string) => Buffer.from(files[name]!.content).toString('utf8')
    expect(part('xl/styles.xml')).toMatch(/<name val="Arial"\/><sz val="10"\/>/)
    for (const i of [1, 2, 3, 4]) expect(part(`xl/worksheets/sheet${i}.xml`)).toContain('orientation="landscape"')
    const widths = [...part('xl/worksheets/sheet1.xml').matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width))
    const height = Number(/<row r="1" ht="(\d+)"/.exec(part('xl/worksheets/sheet1.xml'))?.[1])
    const titles = XLSX.utils.sheet_to_json<string[]>((await open()).Sheets[figures]!, { header: 1 })[0]!
    expect(height).toBeGreaterThanOrEqual(14 * Math.max(...titles.map((title, i) => headLines(title, widths[i]!))))
    titles.forEach((title, i) => expect(Math.max(...title.split(' ').map((word) => word.length)) * 1.13).toBeLessThan(widths[i]!))
  })

  test('is the same bytes when made twice, whatever the clock says', async () => {
    const first = await bytes
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') })
    onTestFinished(() => void vi.useRealTimers())
    expect(new Date().getUTCFullYear()).toBe(2031)
    expect(Buffer.compare(await workbook(edition, edition.observations, lookup), first)).toBe(0)
  })
})

test('a count with decimals keeps them', () => {
  expect(number(12.5)).toMatchObject({ value: 12.5, format: '#,##0.0' })
  expect(number(12)).toMatchObject({ value: 12, format: '#,##0' })
  expect(number(0.1 + 0.2)).toMatchObject({ value: 0.3, format: '#,##0.0' })
})
