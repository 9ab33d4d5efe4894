/** What programs read: structured data, catalogue, pictures, workbook, frames, frozen files. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { parseRssFeed } from 'feedsmith'
import * as XLSX from 'xlsx'
import { host, subPath } from '../support/build-once.ts'
import { expand, figureRows, structuredData } from '../support/machine-files.ts'
import { familyOf } from '../support/page-kinds.ts'
import { vocabularyFaults } from '../support/schema-org.ts'
import { pages } from '../support/site-files.ts'

describe.each([
  { name: 'real', dir: inject('that'), base: '' },
  { name: 'illustrative', dir: inject('minhHoa'), base: subPath },
])('for programs, the $name fixture', ({ name, dir, base }) => {
  const inside = (address: string) => decodeURIComponent(new URL(address).pathname.slice(base.length + 1))
  const read = (path: string) => readFileSync(join(dir, path), 'utf8')
  const described = structuredData(dir).filter(({ text }) => text.includes('"@type":"Dataset"'))

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

  test('describes its texts and itself in words of schema.org, where they stand', () => {
    const graphs = structuredData(dir).filter(({ text }) => text.includes('"@graph"'))
    expect(graphs.length).toBeGreaterThan(5)
    for (const { address, text } of graphs) {
      const graph = JSON.parse(text) as Parameters<typeof vocabularyFaults>[0]
      expect.soft(vocabularyFaults(graph), address).toEqual([])
      const { url, image } = graph['@graph']![0]!
      expect.soft(inside(String(url)), address).toBe(address)
      if (typeof image === 'string') expect.soft(existsSync(join(dir, inside(image))), address).toBe(true)
    }
  })

  test('leads from its pages to feeds that are there and are theirs', () => {
    const links = pages(dir).flatMap(({ address, html }) =>
      [...html.matchAll(/<link rel="alternate" type="application\/rss\+xml"[^>]* href="([^"]*)"/g)].map(([, href]) => ({
        address,
        href: href!,
      })),
    )
    const kinds = new Set(links.map(({ address }) => familyOf(address)))
    for (const kind of ['home', 'story', 'unit', 'tin/', 'guong-dien-hinh/', 'so-lieu/thay-doi/'])
      expect.soft(kinds.has(kind), kind).toBe(true)
    for (const { address, href } of links) {
      const feed = parseRssFeed(read(href.slice(base.length + 1)))
      expect.soft(feed.language, address).toBe(address.startsWith('en/') ? 'en' : 'vi')
      for (const { link } of feed.items ?? [])
        expect.soft(existsSync(join(dir, inside(link!.replace(/#.*$/, '')), 'index.html')), link).toBe(true)
    }
  })

  test('tells feeds of every story that is there, in the language that it is written in', () => {
    const stories = (language: string) =>
      pages(dir).filter(
        ({ address, html }) =>
          new RegExp(`^${language}guong-dien-hinh/(?!theo-)[^/]+/$`).test(address) &&
          (name !== 'real' || !html.includes('content="noindex"')),
      )
    const told = (parseRssFeed(read('tin/cau-chuyen/rss.xml')).items ?? []).map(({ link }) => inside(link!))
    expect(told.length).toBeGreaterThan(0)
    expect(told.toSorted()).toEqual(
      stories('')
        .map(({ address }) => address)
        .toSorted(),
    )
  })

  test('tells those who share a page its language, its kind and its own address', () => {
    for (const { address, html, lang } of pages(dir).filter((page) => page.html.includes('og:title'))) {
      const said = (property: string) =>
        [...html.matchAll(new RegExp(`<meta property="${property}" content="([^"]*)"`, 'g'))].map(([, words]) => words)
      expect.soft(said('og:locale'), address).toEqual([lang === 'en' ? 'en_US' : 'vi_VN'])
      expect
        .soft(said('og:type'), address)
        .toEqual([
          /(?:so-tay|guong-dien-hinh)\/(?!tai-ve|theo-)[^/]+\/$/.test(address) || said('og:type')[0] === 'article' ? 'article' : 'website',
        ])
      expect.soft(said('og:description')[0], address).toBeTruthy()
      if (!address.endsWith('404.html'))
        expect
          .soft(
            said('og:url').map((url) => inside(url!)),
            address,
          )
          .toEqual([address])
      expect.soft(html.includes('content="summary_large_image"'), address).toBe(said('og:image').length > 0)
    }
  })

  test('leads to a twin in the other language only where the text stands in both', () => {
    for (const { address, html } of pages(dir)) {
      if (address.endsWith('404.html')) expect.soft(html).not.toMatch(/rel="(?:canonical|alternate)"|og:url/)
      const twins = [...html.matchAll(/<link rel="alternate" hreflang="[^"]*" href="([^"]*)"/g)].map(([, href]) => inside(href!))
      for (const twin of twins) {
        expect.soft(existsSync(join(dir, twin, 'index.html')), `${address}: ${twin}`).toBe(true)
        if (name === 'real')
          expect.soft(read(`${twin}index.html`).includes('<meta name="robots" content="noindex"'), `${address}: ${twin}`).toBe(false)
      }
    }
  })

  test('leads from the frame of a chart to how others show it', () => {
    const frames = pages(dir).filter(({ html }) => html.includes('application/json+oembed'))
    expect(frames.length).toBeGreaterThan(20)
    for (const { address, html } of frames) {
      const [, href = ''] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(html) ?? []
      const { html: snippet } = JSON.parse(read(inside(href))) as { html: string }
      expect.soft(inside(/<iframe src="([^"]*)"/.exec(snippet)?.[1] ?? ''), address).toBe(address)
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
    const pictures = readdirSync(join(dir, 'anh')).filter((name) => /\.\w+$/.test(name))
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
    if (name === 'illustrative') expect(read('sitemap-0.xml')).toMatch(/giam-ngheo-doc-con-so\/<\/loc><lastmod>2025-02-03T/)
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
