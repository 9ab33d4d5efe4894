import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as XLSX from 'xlsx'
import { bibtex, citationText, fingerprint, ris, type Cited } from '../../src/outputs/citation.ts'
import { excelCsv } from '../../src/outputs/excel-csv.ts'
import { figuresCsv } from '../../src/outputs/figures-csv.ts'
import { figuresJson } from '../../src/outputs/figures-json.ts'
import { plainColours, picturePng, pictureSvg, pictureWidth } from '../../src/outputs/picture.ts'
import { figureRows, lookupOf } from '../../src/outputs/rows.ts'
import { workbook } from '../../src/outputs/workbook.ts'
import { readEdition } from '../../src/edition/read-edition.ts'
import { readTable } from '../../src/edition/read/table.ts'
import { schemas } from '../../src/edition/schema/schema.ts'
import { readObservations } from '../../src/edition/observations/read-observations.ts'
import type { Observation } from '../../src/edition/model/types.ts'
import { standaloneSvg } from '../../src/charts/standalone.ts'
import { dotPlot } from '../../src/charts/dot-plot.ts'
import { readSvg } from '../charts/read-svg.ts'
import { dots } from '../charts/unit-samples.ts'

const editions = ['.', 'examples/minh-hoa'].map((dir) => {
  const { edition, index } = readEdition(dir)
  return { dir, edition: edition!, lookup: lookupOf(index!), index: index! }
})

describe.each(editions)('files of $dir', ({ edition, lookup, index }) => {
  test('the Excel CSV begins with a byte order mark and comes back through our own reader as it went', () => {
    const typed = edition.observations.filter((o) => o.state === 'missing' || o.derivation === null)
    const text = excelCsv(edition.observations, lookup)
    expect(text.startsWith('\uFEFFky;ma_don_vi;')).toBe(true)
    const { table, findings } = readTable(new TextEncoder().encode(text), 'data/so-lieu/a.csv', schemas['so-lieu'], {})
    expect(findings.filter(({ level }) => level === 'error')).toEqual([])
    const back: Observation[] = []
    readObservations(table!, { units: index.units, indicators: index.indicators }, back, [])
    const said = (o: Observation) => ({ ...o, origin: null, ...(o.state === 'figure' ? { value: o.value.toFixed(6) } : {}) })
    expect(back.map(said)).toEqual(typed.map(said))
  })

  test('the workbook opens in another program with typed cells, and holds every figure once', async () => {
    const book = XLSX.read(await workbook(edition, edition.observations, lookup))
    expect(book.SheetNames).toEqual(['Số liệu', 'Chỉ tiêu', 'Nguồn', 'Ghi chú'])
    const sheet = book.Sheets['Số liệu']!
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
    expect(notes.includes('SỐ MINH HỌA')).toBe(edition.site.kind === 'illustrative')
    expect(XLSX.utils.sheet_to_json(book.Sheets['Nguồn']!).length).toBeGreaterThan(1)
  })

  test('the JSON of an indicator says what its CSV says', () => {
    for (const indicator of edition.indicators.slice(0, 20)) {
      const own = edition.observations.filter((o) => o.indicator === indicator.code)
      const read = JSON.parse(figuresJson(edition, indicator, own, lookup, 'https://example.org/')) as {
        observations: { value: unknown }[]
        illustrative: boolean
      }
      expect(read.observations).toHaveLength(own.length)
      expect(read.illustrative).toBe(edition.site.kind === 'illustrative')
      expect(figuresCsv(own, lookup).trimEnd().split('\r\n')).toHaveLength(own.length + 1)
    }
  })
})

const cited = (more: Partial<Cited> = {}): Cited => ({
  title: 'Hộ đổi nếp nghĩ',
  site: 'Nếp Mới',
  asOf: '2025-12-31',
  address: 'https://nepmoi.example/so-lieu/ct2/',
  version: '0123456789ab',
  key: 'ct2-2025-12-31',
  illustrative: false,
  ...more,
})
interface Csl {
  readonly title: string
  readonly URL: string
  readonly type: string
  readonly issued: { 'date-parts': number[][] }
}
const parsed = (text: string) => new Cite(text).data[0] as unknown as Csl

describe('a citation', () => {
  test('says what, where, as of when, and which state of the file', () => {
    expect(citationText(cited(), 'vi')).toBe(
      '“Hộ đổi nếp nghĩ”, Nếp Mới, số liệu tính đến 31/12/2025, bản 0123456789ab, https://nepmoi.example/so-lieu/ct2/',
    )
    expect(citationText(cited(), 'en')).toContain('figures as of 31 December 2025')
    expect(citationText(cited({ illustrative: true }), 'vi')).toContain('[Minh họa]')
  })
  test('has a fingerprint that changes with a single byte', () => {
    expect(fingerprint('a')).toMatch(/^[0-9a-f]{12}$/)
    expect(fingerprint('a')).not.toBe(fingerprint('b'))
  })
  test.each([
    ['BibTeX', bibtex],
    ['RIS', ris],
  ])('in %s is read by an independent program', (_, write) => {
    for (const title of ['Hộ đổi nếp nghĩ', 'Xã & phường: 50% đạt', 'A_b #c $d'])
      expect(parsed(write(cited({ title })))).toMatchObject({ title, URL: 'https://nepmoi.example/so-lieu/ct2/' })
    expect(parsed(write(cited())).issued['date-parts'][0]![0]).toBe(2025)
  })
  test('in BibTeX cannot be broken out of', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), (title) => {
        const text = bibtex(cited({ title })).replace(/\\[{}]/g, '')
        expect(text.split('{').length).toBe(text.split('}').length)
        expect(new Cite(bibtex(cited({ title: `x ${title}` }))).data).toHaveLength(1)
      }),
      { numRuns: 40 },
    )
  })
})

describe('a picture', () => {
  const standalone = standaloneSvg(dotPlot(dots({ width: 640 }), 'vi'), {
    heading: 'Cao nhất ở xã Suối Đá.',
    source: 'Nguồn: báo cáo.',
    warning: 'SỐ MINH HỌA',
  })
  test('keeps no custom property and no rule for other media', () => {
    const plain = plainColours(standalone)
    expect(plain).not.toMatch(/var\(|@media/)
    expect(plain).toContain('Be Vietnam Pro')
    expect(readSvg(plain).length).toBe(readSvg(standalone).length)
  })
  test('as SVG has its letters as outlines and its name for those who hear it', () => {
    const svg = pictureSvg(standalone, 'Tên & hình', 'Mô tả')
    const elements = readSvg(svg)
    expect(elements.filter(({ name }) => name === 'text' || name === 'style' || name === 'image')).toEqual([])
    expect(elements.slice(0, 3).map(({ name, text }) => [name, text.trim()])).toEqual([
      ['svg', ''],
      ['title', 'Tên & hình'],
      ['desc', 'Mô tả'],
    ])
    expect(svg).not.toMatch(/NaN|font-family/)
    expect(svg.length).toBeGreaterThan(50_000)
  })
  test('as PNG is wide enough for print', () => {
    const png = Buffer.from(picturePng(standalone))
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect(png.readUInt32BE(16)).toBe(pictureWidth)
    expect(pictureWidth).toBeGreaterThanOrEqual(1200)
  })
  test('is the same bytes every time', () => expect(Buffer.compare(picturePng(standalone), picturePng(standalone))).toBe(0))
})
