/** The press room of a built site: packs with the size that pages say, pieces to paste, charts, the figures sheet, what is new. */
import { decodeHTML } from 'entities'
import { strFromU8, unzipSync } from 'fflate'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { sizeText } from '../../src/language/interface/downloads.ts'
import { pressWords } from '../../src/language/interface/press.ts'
import { host, subPath } from '../support/build-once.ts'
import { pages } from '../support/site-files.ts'

describe.each([
  ['that', inject('that'), ''],
  ['minh-hoa', inject('minhHoa'), subPath],
] as const)('the press room of the built fixture %s', (_, dir, base) => {
  const all = pages(dir)
  const reuse = all.filter(({ address }) => address.includes('bao-chi/dung-lai/'))
  const packs = readdirSync(join(dir, 'bao-chi/goi'))

  test('has a page about each pack in each language, with the size of the file', () => {
    expect(packs.length).toBeGreaterThan(15)
    expect(reuse).toHaveLength(2 * packs.length)
    for (const { address, html, lang } of reuse) {
      const [, href = '', words = ''] = /<a class="button[^"]*" href="([^"]+)" download[^>]*>\s*([^<]*?)\s*<\/a>/.exec(html) ?? []
      const file = join(dir, href.slice(base.length))
      const locale = lang === 'en' ? 'en' : 'vi'
      expect.soft(existsSync(file), address).toBe(true)
      expect.soft(decodeHTML(words), address).toBe(pressWords(locale).reuse.zip(sizeText(statSync(file).size, locale)))
    }
  })

  test('leads to it from the story and from the indicator', () => {
    for (const { address } of reuse) {
      const stem = /dung-lai\/([^/]+)\//.exec(address)![1]!
      const english = address.startsWith('en/') ? 'en/' : ''
      const own = all.find((page) => page.address === `${english}guong-dien-hinh/${stem}/` || page.address === `${english}so-lieu/${stem}/`)
      expect.soft(own?.links, address).toContain(`${base}/${address}`)
    }
  })

  test('gives pieces that hold the credit with the address, and nothing that runs', () => {
    for (const { address, html } of reuse) {
      const [, piece = ''] = /<pre class="piece[^>]*><code[^>]*>([\s\S]*?)<\/code>/.exec(html) ?? []
      const text = decodeHTML(piece)
      expect.soft(text, address).toMatch(/^<article lang="(?:vi|en)">/)
      expect.soft(text, address).toMatch(new RegExp(`<em>[^\n]*<a href="${host}${base}/[^"]+">`))
      expect.soft(text, address).not.toMatch(/<(?:script|style|img|iframe|link)\b|\son\w+=/)
    }
  })

  test('keeps these pages out of search engines and of the site’s own search', () => {
    for (const { address, html } of reuse) expect.soft(html, address).toMatch(/<meta name="robots" content="noindex/)
    expect(readFileSync(join(dir, 'sitemap-0.xml'), 'utf8')).not.toContain('/dung-lai/')
  })

  test('packs the same text that pages show', () => {
    const story = packs.find((name) => existsSync(join(dir, 'guong-dien-hinh', name.replace('.zip', ''))))!
    const stem = story.replace('.zip', '')
    const text = strFromU8(unzipSync(readFileSync(join(dir, 'bao-chi/goi', story)))[`${stem}/${stem}.txt`]!)
    const page = all.find(({ address }) => address === `guong-dien-hinh/${stem}/`)!
    const flat = (words: string) => words.replace(/\s+/g, ' ')
    const [, first = ''] = /<h2[^>]*>([^<]+)</.exec(page.html) ?? []
    expect(flat(text).toLowerCase()).toContain(decodeHTML(first).toLowerCase())
  })

  test('shows every chart once by group, with a picture that is there, and leaves no pixel to guess', () => {
    const shown = all.filter(({ address }) => /^bao-chi\/bieu-do\/./.test(address)).flatMap(({ html }) => html.match(/<img [^>]*>/g) ?? [])
    expect(shown.length).toBeGreaterThan(5)
    const sources = shown.map((tag) => /src="([^"]+)"/.exec(tag)![1]!)
    expect(new Set(sources).size).toBe(sources.length)
    for (const tag of shown) {
      expect.soft(tag).toMatch(/width="\d+"/)
      expect.soft(tag).toMatch(/height="\d+"/)
      expect.soft(tag).toMatch(/loading="lazy"/)
    }
    for (const source of sources) expect.soft(existsSync(join(dir, source.slice(base.length))), source).toBe(true)
  })

  test('says the size of the figures sheet', () => {
    for (const [english, locale] of [
      ['', 'vi'],
      ['en/', 'en'],
    ] as const) {
      const { html } = all.find(({ address }) => address === `${english}bao-chi/bieu-do/`)!
      const [, href = '', size = ''] =
        /<a href="([^"]+\.pdf)" download[^>]*>[^<]*<\/a>\s*<span class="meta[^"]*"[^>]*>\(([^)]*)\)/.exec(html) ?? []
      expect(size).toBe(sizeText(statSync(join(dir, href.slice(base.length))).size, locale))
    }
  })

  test('tells what is new by day, and leads to it', () => {
    const { html, links } = all.find(({ address }) => address === 'bao-chi/thay-doi/')!
    const days = [...html.matchAll(/<h2[^>]*>(\d\d)\/(\d\d)\/(\d{4})</g)].map(([, day, month, year]) => `${year}-${month}-${day}`)
    expect(days).toEqual(days.toSorted().reverse())
    if (base) expect(days.length).toBeGreaterThan(1)
    expect(links.filter((link) => link.startsWith(`${base}/so-lieu/thay-doi/`)).length).toBeGreaterThan(0)
  })
})
