import { EpubCheck } from '@likecoin/epubcheck-ts'
import { unzipSync } from 'fflate'
import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { bookFiles, handouts } from '../../../src/outputs/book/book-files.ts'
import { sha256 } from '../../../src/model/checksum.ts'
import type { ContentKind } from '../../../src/model/types.ts'
import { handbookBook, storyBook } from '../../../src/views/book/book.ts'
import { chaptersOf } from '../../../src/views/book/model.ts'
import type { Rendition } from '../../../src/views/rendition.ts'
import { picturesOf } from '../../../src/outputs/book/book-pictures.ts'
import { epubOf } from '../../../src/outputs/book/epub.ts'
import { oneFile } from '../../../src/outputs/book/one-file.ts'
import { fixtures } from '../../support/renditions.ts'
import { smallRenditions } from '../../support/small-publication.ts'

interface Seen {
  readonly ids: readonly string[]
  readonly links: readonly string[]
  readonly fetched: readonly string[]
  readonly withoutAlt: number
}

function look(html: string): Seen {
  const seen = { ids: [] as string[], links: [] as string[], fetched: [] as string[], withoutAlt: 0 }
  const parser = new Parser({
    onopentag(name, { id, href, src, alt }) {
      if (id) seen.ids.push(id)
      if (name === 'a' && href) seen.links.push(href)
      if (src) seen.fetched.push(src)
      if (name === 'link' && href) seen.fetched.push(href)
      if (name === 'img' && !alt) seen.withoutAlt++
    },
  })
  parser.end(html)
  return seen
}

const bodyOf = async (name: 'that' | 'minh-hoa', path: string) =>
  await bookFiles(fixtures[name]().vi)
    .find((file) => file.path.endsWith(path))!
    .body()

test('a photo that a story declares stands in its book with its words, who took it and its terms', async () => {
  const { vi } = fixtures['minh-hoa']()
  const told = vi.publication.pages('story', 'print').flatMap(({ photos }) => photos)
  expect(told.length).toBeGreaterThan(0)
  const book = storyBook(vi)!
  const pictures = await picturesOf(book, vi.publication)
  const html = oneFile(book, pictures)
  for (const { file, alt, caption, credit, terms } of told) {
    expect(pictures.has(file)).toBe(true)
    for (const words of [alt, caption, credit, terms]) expect(html).toContain(words)
  }
  expect(chaptersOf(book).flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'picture'))).toHaveLength(told.length)
})

describe.each(['that', 'minh-hoa'] as const)('the books of %s', (name) => {
  test.each(['so-tay.epub', 'cau-chuyen.epub'])('%s is an e-book without fault, its pictures with words', async (path) => {
    const bytes = (await bodyOf(name, path)) as Uint8Array<ArrayBuffer>
    expect((await EpubCheck.validate(bytes)).messages).toEqual([])
    const parts = unzipSync(bytes)
    expect(Object.keys(parts)[0]).toBe('mimetype')
    const texts = Object.entries(parts)
      .filter(([part]) => part.endsWith('.xhtml'))
      .map(([, text]) => new TextDecoder().decode(text))
    expect(texts.map(look).filter(({ withoutAlt }) => withoutAlt > 0)).toEqual([])
    const fiction = texts.filter((text) => text.includes('class="fiction"')).length
    // Every page but the list of contents.
    expect(fiction).toBe(name === 'minh-hoa' ? texts.length - 1 : 0)
  })

  test.each(['so-tay.html', 'cau-chuyen.html'])('%s is one file that leads to its own places and fetches nothing', async (path) => {
    const html = (await bodyOf(name, path)) as string
    const { ids, links, fetched, withoutAlt } = look(html)
    expect(new Set(ids).size).toBe(ids.length)
    const inside = links.filter((link) => link.startsWith('#'))
    expect(inside.length).toBeGreaterThan(5)
    expect(inside.filter((link) => !ids.includes(link.slice(1)))).toEqual([])
    expect(links.filter((link) => !/^(?:#|https?:\/\/|tel:|mailto:)/.test(link))).toEqual([])
    expect(
      links.filter(
        (link) =>
          path === 'so-tay.html' && /^https:\/\/nepmoi\.example\/so-tay\/[^/]+\/#?/.test(link) && !html.includes(`href="${link}">Bài này`),
      ),
    ).toEqual([])
    expect(fetched.filter((address) => !address.startsWith('data:image/jpeg;base64,'))).toEqual([])
    const outside = html.match(/<a [^>]*href="http(?!s:\/\/nepmoi\.example\/)[^>]*>/g) ?? []
    expect(outside.filter((link) => !link.startsWith('<a rel="nofollow" '))).toEqual([])
    expect(withoutAlt).toBe(0)
    expect(html).not.toMatch(/<script|\son\w+=/)
    expect(html).toContain("default-src 'none'")
    expect(Buffer.byteLength(html)).toBeLessThan(1_000_000)
  })
})

describe('a book in English', () => {
  const { en } = fixtures['minh-hoa']()
  const files = bookFiles(en)
  const body = async (end: string) => await files.find(({ path }) => path.endsWith(end))!.body()

  test('is made of the texts written in English, in the forms that are read', () =>
    expect(files.map(({ path }) => path)).toEqual(['.html', '.pdf', '.epub'].map((form) => `en/so-tay/tai-ve/so-tay-en${form}`)))

  test('is English in every form', async () => {
    const html = (await body('.html')) as string
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('>Contents</h2>')
    expect(html).not.toMatch(/Mục lục|Nguồn của|chờ duyệt/)
    const epub = (await body('.epub')) as Uint8Array<ArrayBuffer>
    expect((await EpubCheck.validate(epub)).messages).toEqual([])
    expect(new TextDecoder().decode(unzipSync(epub)['sach/package.opf'])).toContain('<dc:language>en</dc:language>')
  })

  test('says on every page that it is fiction', async () => {
    const html = (await body('.html')) as string
    expect(html.match(/class="fiction"/g)).toHaveLength(1 + chaptersOf(handbookBook(en)!).length)
  })

  test('is none, and none of its files, where nothing is written in English', () => {
    expect(storyBook(en)).toBeNull()
    expect(handbookBook(fixtures.that().en)).toBeNull()
    expect(bookFiles(fixtures.that().en)).toEqual([])
  })
})

test('an edition without a handbook has the book of its stories, and one without stories the handbook', () => {
  const withoutHandbook = { ...fixtures.that().vi }
  const { publication } = withoutHandbook
  const only = (kind: ContentKind): Rendition => ({
    ...withoutHandbook,
    publication: { ...publication, pages: (one) => (one === kind ? publication.pages(one) : []) },
  })
  expect(bookFiles(only('story')).map(({ book }) => book)).toEqual(Array(4).fill('cau-chuyen'))
  expect(handouts(only('story'))).toEqual([])
  expect(bookFiles(only('handbook')).map(({ book }) => book)).toEqual(Array(4).fill('so-tay'))
})

describe('the files of a book', () => {
  test('are the same bytes in every time zone', async () => {
    const made = async (zone: string) => {
      const before = process.env['TZ']
      process.env['TZ'] = zone
      try {
        const { vi } = fixtures['minh-hoa']()
        return await Promise.all(bookFiles({ ...vi }).map(async ({ body }) => sha256(await body())))
      } finally {
        if (before === undefined) delete process.env['TZ']
        else process.env['TZ'] = before
      }
    }
    expect(await made('Pacific/Kiritimati')).toEqual(await made('Pacific/Pago_Pago'))
  })
})

test('the same book gives the same bytes', async () => {
  const [a, b] = [fixtures.that().vi, { ...fixtures.that().vi }].map((r) => handbookBook(r)!)
  expect(a).not.toBe(b)
  expect(Buffer.from(epubOf(a!, new Map())).equals(Buffer.from(epubOf(b!, new Map())))).toBe(true)
  expect(oneFile(a!, new Map())).toBe(oneFile(b!, new Map()))
  expect(await bodyOf('that', 'so-tay.html')).toBe(oneFile(a!, new Map()))
})

test('a picture that cannot be read leaves its words', () => {
  const book = handbookBook(fixtures['minh-hoa']().vi)!
  expect(oneFile(book, new Map())).toContain('<figure><p>Luống rau hư cấu')
})

test('an edition without texts has no books', () => expect(bookFiles(smallRenditions({ 'content/so-tay/mot.mdx': null }).vi)).toEqual([]))
