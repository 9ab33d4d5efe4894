import { rmSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { openEdition } from '../../../src/edition/publication.ts'
import { locales } from '../../../src/model/locale.ts'
import { compareProvinces, comparedIn } from '../../../src/outputs/country/comparison.ts'
import { countryFiles } from '../../../src/outputs/country/files.ts'
import { agree, readProvince, type Province } from '../../../src/outputs/country/province.ts'
import { jsonOf } from '../../../src/outputs/figure-files.ts'
import { indexFiles } from '../../../src/outputs/search/files.ts'
import { openIndex } from '../../../src/outputs/search/open-index.ts'
import type { SearchPage } from '../../../src/outputs/search/pages.ts'
import { readIndex } from '../../../src/outputs/search/read-index.ts'
import { wholeFiles } from '../../../src/outputs/whole-files.ts'
import { addressesAt } from '../../../src/views/addresses.ts'
import { renditionsOf } from '../../../src/views/rendition.ts'
import { countryShape, generateEdition } from '../../bench/generated-edition.ts'

const page = (address: string, title: string, ...texts: string[]): SearchPage => ({
  address,
  kind: 'handbook',
  title,
  former: false,
  names: ['Tên khác'],
  soughtAs: [],
  blocks: [{ text: 'Phần một', role: 'heading', id: 'phan-mot' }, ...texts.map((text) => ({ text, role: 'text' as const }))],
})

/** Files of a province's site as they are published; its pages are one of the handbook, in both languages. */
async function siteOf(place: string, ma: string, ten: string): Promise<Map<string, string>> {
  const { dir } = generateEdition({ ...countryShape(6, 0), rates: 2, years: 3, province: { ma, ten } })
  const { vi } = renditionsOf(openEdition(dir).publication!, addressesAt(`/${place}/`, 'https://nepmoi.example'))
  rmSync(dir, { recursive: true, force: true })
  const { indicators } = vi.publication.edition
  return new Map([
    ['data/datapackage.json', String(await wholeFiles['datapackage.json'](vi))],
    ...indicators.map((indicator) => [`data/${indicator.code.toLowerCase()}.json`, jsonOf(vi, indicator)] as const),
    ['trang-thai.json', JSON.stringify({ heldBack: ma.padStart(16, '0') })],
    ...locales.flatMap((locale) =>
      [...indexFiles([page('so-tay/vay-von/', `Vay vốn ở ${ten}`, `Hồ sơ vay vốn của ${ten}.`)], [])].map(
        ([name, text]) => [`tim/${locale}/${name}`, text] as const,
      ),
    ),
  ])
}

const sites = new Map<string, Map<string, string>>()
for (const [place, code, name] of [
  ['tinh-an', '11', 'An'],
  ['tinh-binh', '12', 'Bình'],
  ['tinh-cam', '13', 'Cẩm'],
] as const)
  sites.set(place, await siteOf(place, code, name))
afterAll(() => sites.clear())

const read = (place: string, change: (files: Map<string, string>) => void = () => undefined): Province => {
  const files = new Map(sites.get(place))
  change(files)
  return readProvince(place, (path) => files.get(path) ?? null)
}
const changed = (path: string, from: string, to: string) => (files: Map<string, string>) =>
  void files.set(path, files.get(path)!.replaceAll(from, to))
const all = () => [...sites.keys()].map((place) => read(place))

describe('three provinces', () => {
  const { files, compared } = countryFiles(all(), '/* tìm */')

  test('are compared by the figures that each publishes of itself, and by no others', () => {
    expect(compared.map(({ indicator }) => indicator.code)).toEqual(['CT1', 'CT2', 'BC1', 'BC2', 'BC3'])
    const { rows } = compareProvinces(compared[0]!, 'vi')
    for (const { province, row } of rows) {
      const own = read(province.place).series[0]!.own.find(({ period }) => period === '2003')!
      expect(row).toEqual(own)
      expect(row!.area_name).toBe(`Tỉnh ${province.name.vi.replace('Tỉnh ', '')}`)
    }
    expect(files.get('data/so-lieu.csv')!.trimEnd().split('\r\n')).toHaveLength(1 + 3 * 5 * 3)
    expect(files.get('data/so-lieu.csv')).not.toMatch(/,Xã |,Huyện /)
  })

  test('stand in both languages on a page for each indicator, each leading to its own', () => {
    const html = files.get('so-sanh/ct1/index.html')!
    for (const place of sites.keys()) expect(html).toContain(`href="../../../${place}/so-lieu/ct1/"`)
    expect(files.get('en/so-sanh/ct1/index.html')).toContain('href="../../../../tinh-an/en/so-lieu/ct1/"')
    expect(html).toContain(compareProvinces(compared[0]!, 'vi').sentence)
    for (const [path, text] of files) if (path.endsWith('.html')) expect(Buffer.byteLength(text), path).toBeLessThan(60_000)
  })

  test('are searched together, each page at its address beside the others', async () => {
    for (const locale of locales) {
      const index = await openIndex((name) => Promise.resolve(files.get(`tim/${locale}/${name}`)!))
      expect((await index.find('vay von')).pages.map(({ address }) => address).sort()).toEqual(
        [...sites.keys()].map((place) => `${place}/so-tay/vay-von/`),
      )
      const found = await index.find('vay von binh')
      expect(found.pages[0]).toMatchObject({ address: 'tinh-binh/so-tay/vay-von/', title: 'Vay vốn ở Bình' })
      expect((await index.lineOf(found.pages[0]!, found.query))?.parts.map(({ text }) => text).join('')).toContain(
        'Hồ sơ vay vốn của Bình.',
      )
    }
  })

  test('change what the country says of itself when one of them takes something back', () => {
    const [first, ...others] = all()
    const later = countryFiles([{ ...first!, heldBack: 'f'.repeat(16) }, ...others], '')
    expect(JSON.parse(files.get('trang-thai.json')!)).toEqual({ heldBack: expect.stringMatching(/^[0-9a-f]{16}$/) as string })
    expect(later.files.get('trang-thai.json')).not.toBe(files.get('trang-thai.json'))
  })
})

test('where a province has no figure of the newest year it says why, and the others stand', () => {
  const gap = read('tinh-an', (files) => {
    const json = JSON.parse(files.get('data/ct1.json')!) as { observations: { area_code: string; period: string }[] }
    for (const row of json.observations)
      if (row.area_code === '11' && row.period === '2003') Object.assign(row, { value: null, status: 'suppressed' })
    files.set('data/ct1.json', JSON.stringify(json))
  })
  const [figures] = comparedIn([gap, read('tinh-binh')])
  const { rows, sentence } = compareProvinces(figures!, 'vi')
  expect(rows.map(({ text }) => text)).toEqual(['không công bố để giữ kín hộ dân', expect.stringMatching(/^\d+,\d+%$/)])
  expect(sentence).toContain('năm 2003')
})

test('an index is read back as the pages that it was made of', () => {
  const pages = Array.from({ length: 700 }, (_, i) => page(`so-tay/trang-${String(i).padStart(3, '0')}/`, `Trang ${i}`, `Chữ số ${i}.`))
  for (const some of [pages.slice(0, 3), pages]) {
    const files = indexFiles(some, [{ typed: ['quỹ'], meant: ['vốn'] }])
    const back = readIndex((name) => files.get(name)!)
    expect(back.pages).toEqual(some)
    expect(indexFiles(back.pages, [{ typed: ['quỹ'], meant: ['vốn'] }])).toEqual(files)
  }
})

describe('provinces that do not fit together are refused in one sentence', () => {
  test.each<[RegExp, () => unknown]>([
    [/tinh-an: thiếu tệp data\/ct1\.json/, () => read('tinh-an', (files) => files.delete('data/ct1.json'))],
    [/tinh-an: tệp data\/ct1\.json không đọc được/, () => read('tinh-an', (files) => files.set('data/ct1.json', '{'))],
    [
      /tinh-an: chưa biết là tỉnh nào/,
      () => read('tinh-an', (files) => [...files.keys()].forEach((path) => changed(path, '"area": {', '"khac": {')(files))),
    ],
    [/tinh-an và tinh-binh cùng mang mã 11/, () => agree([read('tinh-an'), { ...read('tinh-binh'), code: '11' }])],
    [/tinh-binh là số minh họa/, () => agree([read('tinh-an'), { ...read('tinh-binh'), illustrative: true }])],
    [
      /Chỉ tiêu CT1 ở tinh-an là “Chỉ tiêu một \(%\)”, ở tinh-binh là “Chỉ tiêu một \(hộ\)”/,
      () => agree([read('tinh-an'), read('tinh-binh', changed('data/ct1.json', '"%"', '"hộ"'))]),
    ],
    [
      /tinh-cam: thiếu tệp tim\/vi\/index\.json/,
      () => countryFiles([read('tinh-an'), read('tinh-cam', (files) => files.delete('tim/vi/index.json'))], ''),
    ],
  ])('%s', (told, act) => expect(act).toThrow(told))
})
