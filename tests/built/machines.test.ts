/** What programs read: structured data, catalogue, pictures, workbook, frames, frozen files. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import * as XLSX from 'xlsx'
import { host, subPath } from '../support/build-once.ts'
import { expand, figureRows, structuredData } from '../support/machine-files.ts'
import { pages } from '../support/site-files.ts'

describe.each([
  { name: 'real', dir: inject('that'), base: '' },
  { name: 'illustrative', dir: inject('minhHoa'), base: subPath },
])('for programs, the $name fixture', ({ name, dir, base }) => {
  const inside = (address: string) => decodeURIComponent(new URL(address).pathname.slice(base.length + 1))
  const read = (path: string) => readFileSync(join(dir, path), 'utf8')
  const described = structuredData(dir)

  test('describes every series with figures as a Dataset that is JSON-LD for another program', async () => {
    const indicators = new Set(figureRows(dir).flatMap(({ indicator, value }) => (value === '' ? [] : [indicator])))
    expect(indicators.size).toBeGreaterThan(15)
    expect(described).toHaveLength(2 * indicators.size)
    for (const { address, text } of described) {
      const [data] = await expand(JSON.parse(text))
      expect.soft(data!['@type'], address).toEqual(['https://schema.org/Dataset'])
      const { description, license, distribution, url, temporalCoverage } = JSON.parse(text) as Record<string, string> & {
        distribution: { contentUrl: string }[]
      }
      expect.soft(description!.length, address).toBeGreaterThanOrEqual(50)
      expect.soft(description!.length, address).toBeLessThanOrEqual(5000)
      expect.soft(license).toMatch(/^https:/)
      expect.soft(temporalCoverage).toMatch(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/)
      expect.soft(inside(url!)).toBe(address)
      for (const { contentUrl } of distribution) expect.soft(existsSync(join(dir, inside(contentUrl))), contentUrl).toBe(true)
    }
  })

  test('has a DCAT catalogue whose every file is there', async () => {
    const [catalogue] = await expand(JSON.parse(read('data/catalog.jsonld')))
    expect(catalogue!['@type']).toEqual(['http://www.w3.org/ns/dcat#Catalog'])
    const sets = catalogue!['http://www.w3.org/ns/dcat#dataset'] as Record<string, { '@id': string }[]>[]
    expect(sets.length).toBeGreaterThan(15)
    for (const set of sets) {
      expect(set['http://purl.org/dc/terms/title']).toBeDefined()
      for (const one of set['http://www.w3.org/ns/dcat#distribution'] as unknown as Record<string, { '@id': string }[]>[]) {
        const address = one['http://www.w3.org/ns/dcat#downloadURL']![0]!['@id']
        expect.soft(existsSync(join(dir, inside(address))), address).toBe(true)
      }
    }
  })

  test('has a workbook that another program opens', () => {
    const book = XLSX.read(readFileSync(join(dir, 'data/so-lieu.xlsx')))
    expect(book.SheetNames[0]).toBe(name === 'real' ? 'Số liệu' : 'Số liệu (minh họa)')
    const rows = XLSX.utils.sheet_to_json(book.Sheets[book.SheetNames[0]!]!)
    expect(rows).toHaveLength(read('data/so-lieu.csv').trimEnd().split('\r\n').length - 1)
  })

  test('has a picture of every chart with figures, wide enough for print, named after its content', () => {
    const pictures = readdirSync(join(dir, 'anh'))
    expect(pictures.length).toBeGreaterThan(40)
    for (const file of pictures) {
      expect(file).toMatch(/^[a-z0-9]+(?:-en)?-[0-9a-f]{8}\.(?:svg|png)$/)
      const bytes = readFileSync(join(dir, 'anh', file))
      if (file.endsWith('.png')) expect.soft(bytes.readUInt32BE(16), file).toBeGreaterThanOrEqual(1200)
      else expect.soft(bytes.toString('utf8'), file).not.toMatch(/<text|var\(|@media|NaN/)
    }
  })

  test('has frames without script, style sheet or picture from anywhere, that say when their figures are of and lead back', () => {
    const frames = pages(dir).filter(({ address }) => /(?:^|\/)nhung\//.test(address))
    expect(frames).toHaveLength(
      2 * readdirSync(join(dir, 'data')).filter((file) => file.endsWith('.json') && !/^(?:datapackage|schema)/.test(file)).length,
    )
    expect(frames.length).toBeGreaterThan(40)
    for (const { address, html, links, text } of frames) {
      expect.soft(html, address).not.toMatch(/<script|<link rel="stylesheet"|<img|@import|url\(/)
      expect.soft(text, address).toMatch(/\b(?:19|20)\d\d\b|chưa tìm thấy số liệu|have found no published|được giữ kín|withheld/i)
      expect.soft(links.length, address).toBeGreaterThan(0)
      if (name === 'illustrative') expect.soft(text, address).toMatch(/SỐ MINH HỌA/)
    }
  })

  test('has a chart in the frame of every indicator with figures, and the frame leads back to its page', () => {
    const frames = pages(dir).filter(({ address }) => /(?:^|\/)nhung\//.test(address))
    expect(frames.filter(({ html }) => html.includes('<main data-empty')).length).toBe(name === 'real' ? 2 : 8)
    for (const { address, html, links } of frames) {
      expect
        .soft(html, address)
        .toMatch(html.includes('<main data-empty') ? /chưa tìm thấy số liệu|have found no published/i : /role="img"/)
      expect.soft(inside(links[0]!)).toBe(address.replace('nhung', 'so-lieu'))
    }
  })

  test('cites in the language of the page', () => {
    const cited = ['bc1', 'ct4c1'].filter((code) => existsSync(join(dir, `data/${code}.bib`)))
    expect(cited).toEqual(name === 'real' ? ['bc1'] : ['bc1', 'ct4c1'])
    for (const code of cited) {
      expect(read(`so-lieu/${code}/index.html`)).toContain(`data/${code}.bib"`)
      expect(read(`en/so-lieu/${code}/index.html`)).toContain(`data/${code}-en.ris"`)
      expect(read(`data/${code}-en.bib`)).toContain(`${host}${base}/en/so-lieu/${code}/`)
      expect(read(`data/${code}-en.bib`)).toContain(`File ${host}${base}/data/${code}.csv`)
      if (name === 'illustrative') expect(read(`data/${code}-en.bib`)).toContain('[Illustrative]')
    }
  })

  test('says in every preview of a shared link whether it is fiction', () => {
    const shared = pages(dir).filter((page) => page.html.includes('og:title'))
    expect(shared.length).toBeGreaterThan(100)
    for (const { address, html } of shared)
      expect.soft(/property="og:title" content="\[(?:Minh họa|Illustrative)\] /.test(html), address).toBe(name === 'illustrative')
  })

  test('shows a card beside every shared link that is there, small and of the size that is told', () => {
    const shared = pages(dir).filter((page) => page.html.includes('og:title'))
    const cards = new Set<string>()
    for (const { address, html } of shared) {
      const told = (name: string) => new RegExp(`property="og:${name}" content="([^"]*)"`).exec(html)?.[1] ?? ''
      const card = told('image')
      expect.soft(card.startsWith(`${host}${base}/anh/chia-se/`), address).toBe(true)
      expect.soft([told('image:width'), told('image:height')], address).toEqual(['1200', '630'])
      expect.soft(told('image:alt').length, address).toBeGreaterThan(20)
      cards.add(inside(card))
    }
    expect(cards.size).toBeGreaterThan(50)
    for (const card of cards) {
      const bytes = readFileSync(join(dir, card))
      expect.soft(bytes.length, card).toBeLessThanOrEqual(30_000)
      expect.soft([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], card).toEqual([1200, 630])
    }
  })

  test('says to search engines what they may keep', () => {
    const kept = pages(dir).filter(({ html }) => !html.includes('<meta name="robots" content="noindex"'))
    if (name === 'real') expect(kept.length).toBeGreaterThan(200)
    else expect(kept.map(({ address }) => address)).toEqual([])
    expect(read('robots.txt')).toContain(name === 'real' ? `Sitemap: ${host}/sitemap-index.xml` : 'Disallow: /\n')
  })

  test('lists its pages for search engines, without frames, sheets and the search page', () => {
    const listed = [...read('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => inside(address!))
    expect(listed.length).toBeGreaterThan(80)
    expect(listed.filter((address) => /nhung\/|to-a4|(?:^|\/)tim\//.test(address))).toEqual([])
    const refusing = new Set(
      pages(dir).flatMap(({ address, html }) => (html.includes('<meta name="robots" content="noindex"') ? [address] : [])),
    )
    for (const address of listed) {
      expect.soft(existsSync(join(dir, address, 'index.html')), address).toBe(true)
      if (name === 'real') expect.soft(refusing.has(address), address).toBe(false)
    }
  })

  test('keeps no developers’ page', () => expect(existsSync(join(dir, 'trung-bay'))).toBe(false))
})

test('frozen editions are published byte for byte at their lasting address', () => {
  const dir = inject('minhHoa')
  const page = readFileSync(join(dir, 'so-lieu/tai-ve/index.html'), 'utf8')
  for (const year of ['2024', '2025']) {
    expect(page).toContain(`an-ban/${year}/SHA256SUMS"`)
    const lines = readFileSync(join(dir, 'an-ban', year, 'SHA256SUMS'), 'utf8')
      .trim()
      .split('\n')
    expect(lines.length).toBeGreaterThanOrEqual(2)
    for (const line of lines) {
      const [sum, file] = line.split('  ')
      expect(
        createHash('sha256')
          .update(readFileSync(join(dir, 'an-ban', year, file!)))
          .digest('hex'),
      ).toBe(sum)
      expect(page).toContain(`<code>${sum}</code>`)
    }
  }
})

test('the downloads page says how large each file is', () => {
  const dir = inject('that')
  const text = pages(dir)
    .find(({ address }) => address === 'so-lieu/tai-ve/')!
    .text.replace(/\s+/g, ' ')
  for (const file of ['so-lieu.xlsx', 'so-lieu.csv', 'so-lieu-excel.csv', 'datapackage.json', 'schema-so-lieu.json', 'catalog.jsonld']) {
    const kilobytes = (statSync(join(dir, 'data', file)).size / 1000).toFixed(1).replace('.', ',')
    expect(text).toContain(`${file} (${kilobytes} kB)`)
  }
})
