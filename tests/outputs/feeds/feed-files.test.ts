/** The feeds as bytes, read by programs of other people. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import Parser from 'rss-parser'
import { describe, expect, onTestFinished, test } from 'vitest'
import { atom } from '../../../src/outputs/feeds/atom.ts'
import { rfc3339, rfc822 } from '../../../src/outputs/feeds/dates.ts'
import { feedFiles, type FeedSource } from '../../../src/outputs/feeds/feed-files.ts'
import { jsonFeed } from '../../../src/outputs/feeds/json-feed.ts'
import { rss } from '../../../src/outputs/feeds/rss.ts'
import { smallRenditions } from '../../support/small-publication.ts'
import { fixtures } from '../../support/renditions.ts'
import { change, textChange, withHistory } from '../../support/told.ts'

const hostile = 'A < B & “C” ]]> <script>x</script> &amp; 👩‍🌾 Đăk Pơ̆t'
const source = (title = hostile, more: Partial<FeedSource> = {}): FeedSource => ({
  feed: {
    folder: '',
    part: 'main',
    name: 'Mọi tin mới',
    title,
    about: title,
    home: 'https://nepmoi.example/thu/?a=1&b=2',
    updated: '2026-02-01',
    entries: [
      {
        id: 'https://nepmoi.example/thu/guong-dien-hinh/gieng/',
        address: 'https://nepmoi.example/thu/guong-dien-hinh/gieng/',
        title,
        sentences: [title, 'Câu hai.'],
        kind: 'Gương điển hình',
        published: '2026-01-01',
        updated: '2026-02-01',
      },
      {
        id: 'tag:nepmoi.example,2026-01-03:/thu/so-lieu/thay-doi/a/corrected',
        address: 'https://nepmoi.example/thu/so-lieu/thay-doi/#sua',
        title: 'Đính chính 1 con số',
        sentences: ['67% → 76,1%.'],
        kind: 'Số liệu',
        published: null,
        updated: '2026-01-03',
      },
    ],
  },
  language: 'vi',
  self: 'https://nepmoi.example/thu/rss.xml',
  author: title,
  rights: title,
  ...more,
})
/** Without what no XML file may hold. */
const asked = [
  ['a hostile title', hostile, hostile],
  ['control characters and half a letter', 'a\u0000b\u0008c\uFFFEd\uD800e', 'abcde'],
  ['letters and marks apart', 'Đa\u0306k Ko\u0302i', 'Đăk Kôi'],
] as const

describe.each(asked)('a feed with %s', (_, title, expected) => {
  test('in RSS is told whole by two parsers', async () => {
    const text = rss(source(title))
    const strict = parseRssFeed(text)
    expect([strict.title, strict.language, strict.items?.length]).toEqual([expected, 'vi', 2])
    const [first, second] = strict.items!
    expect(first).toMatchObject({
      title: expected,
      link: 'https://nepmoi.example/thu/guong-dien-hinh/gieng/',
      pubDate: 'Thu, 01 Jan 2026 00:00:00 +0700',
      guid: { value: 'https://nepmoi.example/thu/guong-dien-hinh/gieng/', isPermaLink: true },
      atom: { updated: '2026-02-01T00:00:00+07:00' },
    })
    expect(second).toMatchObject({ guid: { isPermaLink: false } })
    expect(second?.pubDate).toBeUndefined()
    const lenient = await new Parser().parseString(text)
    expect(lenient.items.map((item) => item.title)).toEqual([expected, 'Đính chính 1 con số'])
    expect(new Date(lenient.items[0]!.isoDate!).toISOString()).toBe('2025-12-31T17:00:00.000Z')
    // What a reader shows is HTML: read as such, it gives the sentences again, and no element but paragraphs.
    expect(first!.description!.match(/<[^>]*>/g)).toEqual(['<p>', '</p>', '<p>', '</p>'])
  })
  test('in Atom is told whole by two parsers', async () => {
    const text = atom(source(title))
    const strict = parseAtomFeed(text)
    expect(strict).toMatchObject({
      id: 'https://nepmoi.example/thu/rss.xml',
      title: { value: expected },
      updated: '2026-02-01T00:00:00+07:00',
      authors: [{ name: expected }],
    })
    expect(strict.entries!.map(({ title: own, published }) => [own?.value, published])).toEqual([
      [expected, '2026-01-01T00:00:00+07:00'],
      ['Đính chính 1 con số', undefined],
    ])
    const lenient = await new Parser().parseString(text)
    expect(lenient.items[0]).toMatchObject({ title: expected, summary: `${expected}\nCâu hai.` })
  })
  test('in JSON is told whole', () => {
    const read = parseJsonFeed(jsonFeed(source(title)))
    expect(read).toMatchObject({ language: 'vi', feed_url: 'https://nepmoi.example/thu/rss.xml' })
    expect(read.items!.map((item) => [item.title, item.url, item.date_modified])).toEqual([
      [expected, 'https://nepmoi.example/thu/guong-dien-hinh/gieng/', '2026-02-01T00:00:00+07:00'],
      ['Đính chính 1 con số', 'https://nepmoi.example/thu/so-lieu/thay-doi/#sua', '2026-01-03T00:00:00+07:00'],
    ])
    expect(read.items![0]!.content_text).toBe(`${expected}\nCâu hai.`)
  })
})

const texts = { 'content/so-tay/mot.mdx': [textChange('2026-01-02')] }
const small = (site: string | null = 'https://nepmoi.example') => withHistory(smallRenditions({}, site, '/thu'), [change()], texts)
const read = (files: ReturnType<typeof feedFiles>, path: string) => files.find((file) => file.path === path)!.body()

describe('the files of the feeds', () => {
  test('lie in each form, in both languages', () => {
    const paths = feedFiles(small()).map(({ path }) => path)
    expect(paths).toHaveLength(2 * 3 * 5)
    expect(paths.slice(0, 4)).toEqual(['rss.xml', 'atom.xml', 'feed.json', 'tin/cau-chuyen/rss.xml'])
    expect(paths).toContain('en/tin/xa/xa-cau-90003/feed.json')
  })
  test('under a sub-path name their own address and that of every page', () => {
    const feed = parseAtomFeed(read(feedFiles(small()), 'en/atom.xml'))
    expect(feed.id).toBe('https://nepmoi.example/thu/en/atom.xml')
    expect(feed.links!.map(({ href }) => href)).toEqual(['https://nepmoi.example/thu/en/atom.xml', 'https://nepmoi.example/thu/en/'])
    expect(feed.entries!.map(({ id }) => id)).toEqual(['tag:nepmoi.example,2026-01-03:/thu/en/so-lieu/thay-doi/abcdef0/corrected'])
  })
  test('of an edition without texts and figures are whole', () => {
    const files = feedFiles(smallRenditions({ 'data/so-lieu/a.csv': null, 'content/so-tay/mot.mdx': null }))
    expect(files).toHaveLength(2 * 3 * 5)
    expect(parseRssFeed(read(files, 'rss.xml'))).toMatchObject({ title: 'Ví dụ: Mọi tin mới', link: 'https://nepmoi.example/' })
    expect(parseAtomFeed(read(files, 'tin/cau-chuyen/atom.xml'))).toMatchObject({ updated: '2026-01-01T00:00:00+07:00' })
  })
  test('are the same bytes every time', () =>
    expect(feedFiles(small()).map(({ body }) => body())).toEqual(feedFiles(small()).map(({ body }) => body())))
  test('are none without an address', () => expect(feedFiles(small(null))).toEqual([]))
  test.each(['that', 'minh-hoa'] as const)('of %s without any history are whole and empty', (name) => {
    const files = feedFiles(fixtures[name]())
    expect(files.length).toBeGreaterThan(40)
    for (const { path, body } of files) {
      const text = body()
      const entries = path.endsWith('.json')
        ? (JSON.parse(text) as { items: unknown }).items
        : path.endsWith('rss.xml')
          ? (parseRssFeed(text).items ?? [])
          : (parseAtomFeed(text).entries ?? [])
      expect.soft(entries, path).toEqual([])
    }
  })
})

test.each([
  ['2026-11-24', 'Tue, 24 Nov 2026 00:00:00 +0700'],
  ['2024-02-29', 'Thu, 29 Feb 2024 00:00:00 +0700'],
])('the day %s is the same day in both notations', (day, words) => {
  expect(rfc822(day)).toBe(words)
  expect(Date.parse(words)).toBe(Date.parse(rfc3339(day)))
})

/** libxml2 is not on every machine. */
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0
if (!hasXmllint) process.stdout.write('xmllint is not installed: the check of the feeds by libxml2 is left out.\n')

test.skipIf(!hasXmllint)('XML feeds are well-formed to libxml2', () => {
  const dir = mkdtempSync(join(tmpdir(), 'feeds-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  const files = [
    ...asked.flatMap(([, title]) => [rss(source(title)), atom(source(title))]),
    ...feedFiles(small())
      .filter(({ path }) => path.endsWith('.xml'))
      .map(({ body }) => body()),
  ]
  expect(files.length).toBeGreaterThan(20)
  const paths = files.map((text, i) => {
    const path = join(dir, `${i}.xml`)
    writeFileSync(path, text)
    return path
  })
  expect(execFileSync('xmllint', ['--noout', ...paths], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })).toBe('')
})
