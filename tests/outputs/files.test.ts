import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { figuresCsv } from '../../src/outputs/figures-csv.ts'
import { figuresJson } from '../../src/outputs/figures-json.ts'
import { plainColours, picturePng, pictureSvg, pictureWidth } from '../../src/outputs/picture.ts'
import { standaloneSvg } from '../../src/charts/standalone.ts'
import { dotPlot } from '../../src/charts/dot-plot.ts'
import { readSvg } from '../charts/read-svg.ts'
import { dots } from '../charts/unit-samples.ts'
import { editions } from './editions.ts'

describe.each(editions)('files of $dir', ({ edition, lookup }) => {
  test('the JSON of an indicator says what its CSV says', () => {
    for (const indicator of edition.indicators.slice(0, 20)) {
      const own = edition.observations.filter((o) => o.indicator === indicator.code)
      const read = JSON.parse(figuresJson(edition, indicator, own, lookup, (path) => `https://example.org/${path}`)) as {
        observations: { value: unknown }[]
        illustrative: boolean
        licence: object
      }
      expect(read.observations).toHaveLength(own.length)
      expect(read.licence).toEqual({ id: 'CC-BY-4.0', status: 'proposed', terms: 'https://example.org/gioi-thieu/' })
      expect(read.illustrative).toBe(edition.site.kind === 'illustrative')
      expect(figuresCsv(own, lookup).trimEnd().split('\r\n')).toHaveLength(own.length + 1)
    }
  })
})

test.each(['=1+1', '+84 1', '@SUM(A1)', '-cmd', '\t=1'])('a note “%s” is text to a spreadsheet, not a formula', (note) => {
  const { edition, lookup } = editions[0]!
  const figure = edition.observations.find((o) => o.state === 'figure')!
  const { data } = Papa.parse<Record<string, string>>(figuresCsv([{ ...figure, note: { vi: note, en: '' } }], lookup), {
    header: true,
    skipEmptyLines: true,
  })
  expect(data).toHaveLength(1)
  expect(data[0]!['note']).toBe(`'${note}`)
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
