/**
 * A person whose form is withdrawn: the same edition built the day before and on the day. Her name, her story, her voice and
 * her picture are looked for in every file, in what archives and PDF hold, and in the caches of a browser that had been there.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build } from '../support/build-once.ts'
import { changingHost, type ChangingHost } from '../support/changing-host.ts'
import { launch } from '../support/browser.ts'
import { leavesIn, leavesOf, leavesWith, picturesLike, type Leaf } from '../support/leaves.ts'
import { another, leaving, person, picture, voice, waiting, withHer, without, writePersons } from '../support/persons.ts'
import { arrive, settled } from '../support/visit.ts'
import { inRepository } from '../support/with-history.ts'

const scratch = mkdtempSync(join(tmpdir(), 'consent-'))
const [edition, before, after, host] = ['edition', 'before', 'after', 'host'].map((name) => join(scratch, name)) as [
  string,
  string,
  string,
  string,
]
/** Long enough not to stand in packed bytes by chance. */
const words = ['Hmokblun', person.story]
/** The letters of her voice. */
const sound = 'giongHmokblun'
let shown: Leaf[]
let left: Leaf[]

beforeAll(async () => {
  await writePersons(edition)
  inRepository(edition)('2025-11-02', 'Texts as first written')
  build(edition, before, { BUILD_DATE: `${withHer}T08:29` })
  build(edition, after, { BUILD_DATE: without })
  ;[shown, left] = [leavesIn(before), leavesIn(after)]
}, 900_000)
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

describe('while her form holds', () => {
  test('she is on pages, in the search, and in books', () => {
    const found = leavesWith(shown, words)
    for (const part of [
      `guong-dien-hinh/${person.slug}/index.html`,
      'so-tay/cuoc-van-dong-la-gi/index.html',
      'mo-hinh/luong-cai/index.html',
    ])
      expect(found).toContain(part)
    for (const part of [
      /^tim\/vi\//,
      /\.epub!/,
      /\.pdf!text$/,
      /tai-ve\/[a-z-]+\.html$/,
      /guong-dien-hinh\/index/,
      /^rss\.xml/,
      /^feed\.json/,
      /^dinh-chinh\//,
    ])
      expect(found.filter((name) => part.test(name)).length, String(part)).toBeGreaterThan(0)
  })
  test('her voice is heard, and what it says can be read', () => {
    expect(leavesWith(shown, [sound]).map((name) => name.replace(/-[0-9a-f]{8}/, ''))).toEqual(['ghi-am/hmokblun-ke.mp3'])
    expect(leavesWith(shown, ['trồng cải quanh năm'])).toContain('so-tay/cuoc-van-dong-la-gi/index.html')
  })
  test('her picture is on pages, in EPUB, PDF and the book in one file', async () => {
    const found = await picturesLike(shown, await picture())
    for (const part of [/^_astro\//, /^anh\/chup\/.*avif$/, /^anh\/chup\/.*webp$/, /^anh\/chup\/.*jpg$/, /\.epub!/, /\.pdf!/, /\.html!/])
      expect(found.filter((name) => part.test(name)).length, String(part)).toBeGreaterThan(0)
  })
})

describe('from the day that it is withdrawn', () => {
  test('neither her name, nor her story, nor her voice stands anywhere', () => expect(leavesWith(left, words)).toEqual([]))
  test('what she said is not to be read', () => expect(leavesWith(left, ['trồng cải quanh năm'])).toEqual([]))
  test('her picture is nowhere, in whatever form', async () => expect(await picturesLike(left, await picture())).toEqual([]))
  test('a notice stands at the address, which no list and no search names', () => {
    for (const folder of ['', 'en/']) {
      const html = readFileSync(join(after, folder, 'guong-dien-hinh', person.slug, 'index.html'), 'utf8')
      expect(html).toMatch(/<p data-notice/)
      expect(html).toContain('noindex')
    }
    const naming = leavesWith(left, [person.slug]).filter((name) => !name.startsWith('.nep-moi'))
    expect(naming.sort()).toEqual([`en/guong-dien-hinh/${person.slug}/index.html`, `guong-dien-hinh/${person.slug}/index.html`])
  })
  test('neutral words stand where she was named', () => {
    for (const page of ['so-tay/cuoc-van-dong-la-gi', 'mo-hinh/luong-cai'])
      expect(readFileSync(join(after, page, 'index.html'), 'utf8')).toContain(person.instead)
  })
})

describe('by the clock of the build', () => {
  const places = [/^so-tay\/index\.html/, /^tim\/vi\//, /\.epub!/, /\.pdf!text$/, /^rss\.xml/, /^atom\.xml/, /^feed\.json/]
  const naming = (leaves: readonly Leaf[], word: string) => leavesWith(leaves, [word])
  const standsEverywhere = (leaves: readonly Leaf[], word: string) => {
    for (const place of places) expect(naming(leaves, word).filter((name) => place.test(name)).length, String(place)).toBeGreaterThan(0)
  }
  test('a text that waits for its hour is nowhere the minute before, by its words or its address', () => {
    expect(naming(shown, waiting.title)).toEqual([])
    expect(naming(shown, waiting.slug).filter((name) => !name.startsWith('.nep-moi'))).toEqual([])
    expect(readFileSync(join(before, 'trang-thai/index.html'), 'utf8')).toContain(`${waiting.opens}+07:00`)
  })
  test('afterwards it is everywhere, with the day of its hour in feeds and for search engines', () => {
    standsEverywhere(left, waiting.title)
    expect(readFileSync(join(after, 'atom.xml'), 'utf8')).toMatch(new RegExp(`${waiting.slug}/(?:(?!</entry>)[^])*<published>2025-12-30T`))
    expect(readFileSync(join(after, 'so-tay', waiting.slug, 'index.html'), 'utf8')).toContain('"datePublished":"2025-12-30"')
  })
  test('a withdrawn text leaves every place, and a notice says why', () => {
    standsEverywhere(shown, leaving.title)
    expect(naming(left, leaving.title)).toEqual([])
    for (const folder of ['', 'en'])
      expect(readFileSync(join(after, folder, 'so-tay', leaving.slug, 'index.html'), 'utf8')).toMatch(
        new RegExp(`data-notice>.*${leaving.reason}`),
      )
    expect(leavesWith(left, [`${leaving.slug}/`]).filter((name) => /sitemap|so-tay\.json|rss|atom|feed/.test(name))).toEqual([])
  })
  test('a person whose form ended leaves, and the page stays', () => {
    expect(naming(shown, another.name)).toContain('so-tay/cuoc-van-dong-la-gi/index.html')
    expect(naming(left, another.name)).toEqual([])
    expect(naming(left, 'một chị khác')).toContain('so-tay/cuoc-van-dong-la-gi/index.html')
  })
})

/** Packed, as writers of PDF do. */
async function printed(words: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.addPage().drawText(words)
  return await pdf.save()
}

describe('a leak is found', () => {
  const text = new TextEncoder().encode(`… ${person.name} …`)
  const planted: readonly (readonly [string, () => Leaf | Promise<Leaf>])[] = [
    ['the search index', () => ({ name: 'tim/vi/a.json', bytes: new TextEncoder().encode('["hmokblun"]') })],
    ['a book', () => ({ name: 'so-tay.epub', bytes: zipSync({ 'OEBPS/a.xhtml': text }) })],
    ['a printed sheet', async () => ({ name: 'so-tay.pdf', bytes: await printed(person.alone) })],
    ['an archive within an archive', () => ({ name: 'goi.zip', bytes: zipSync({ 'a.docx': zipSync({ 'word/document.xml': text }) }) })],
    ['a packed file', () => ({ name: 'a.json.gz', bytes: gzipSync(text) })],
    ['a recording', () => ({ name: 'ghi-am/a.mp3', bytes: voice() })],
    ['a feed', () => ({ name: 'rss.xml', bytes: new TextEncoder().encode(`<title>${person.story}</title>`) })],
    ['words for those who do not see', () => ({ name: 'index.html', bytes: new TextEncoder().encode(`<img alt="Chị ${person.name}">`) })],
    [
      'the offline list',
      () => ({ name: 'so-tay.json', bytes: new TextEncoder().encode('{"files":[["_astro/hmokblun.Dx1.webp","00",1]]}') }),
    ],
    ['an HTML comment', () => ({ name: 'index.html', bytes: new TextEncoder().encode(`<!-- ${person.name} -->`) })],
    ['the name of a file', () => ({ name: '_astro/hmokblun.Dx1.webp', bytes: new Uint8Array() })],
  ]
  test.each(planted)('in %s', async (_, leak) => expect(leavesWith(leavesOf(await leak()), words)).not.toEqual([]))
  test('in a picture that a book in one file carries', async () => {
    const html = `<img src="data:image/jpeg;base64,${(await picture()).toString('base64')}">`
    const leaves = leavesOf({ name: 'so-tay.html', bytes: new TextEncoder().encode(html) })
    expect(await picturesLike(leaves, await picture())).toEqual(['so-tay.html!picture-0'])
  })
  test('in a picture of another form and size', async () => {
    const { default: sharp } = await import('sharp')
    const other = await sharp(await picture())
      .resize(120)
      .webp({ quality: 50 })
      .toBuffer()
    expect(await picturesLike([{ name: 'x.webp', bytes: other }], await picture())).toEqual(['x.webp'])
  })
})

test('a device that had been there has nothing of her after its next visit', { timeout: 240_000 }, async () => {
  cpSync(before, host, { recursive: true })
  const served: ChangingHost = await changingHost({ '/': host })
  const browser = await launch()
  try {
    const context = await browser.newContext()
    const page = await context.newPage()
    const kept = async (of: readonly string[] = words) =>
      await page.evaluate(
        async (wanted) => {
          const found: string[] = []
          for (const name of await caches.keys()) {
            const cache = await caches.open(name)
            for (const request of await cache.keys()) {
              const answer = await cache.match(request)
              const body = `${request.url} ${answer?.url ?? ''} ${await answer!.text()}`.toLowerCase()
              if (wanted.some((word) => body.includes(word))) found.push(request.url)
            }
          }
          return found
        },
        of.map((word) => word.toLowerCase()),
      )
    const story = `${served.origin}/guong-dien-hinh/${person.slug}/`
    await page.goto(story)
    await page.waitForFunction(async () => await window.caches.match(location.href))
    await page.goto(`${served.origin}/so-tay/cuoc-van-dong-la-gi/`)
    await page.locator('.recordings [data-take]').click()
    await page
      .locator('.recordings .keep')
      .filter({ hasText: /trong máy/ })
      .waitFor()
    await page.goto(`${served.origin}/so-tay/`)
    await page.locator('.offline-copy [data-take]').click()
    await page
      .locator('.offline-copy')
      .filter({ hasText: /Sổ tay đã ở trong máy/ })
      .waitFor()
    expect((await kept()).length).toBeGreaterThan(3)
    expect(await kept([sound])).toHaveLength(1)

    rmSync(host, { recursive: true })
    cpSync(after, host, { recursive: true })
    await page.goto(`${served.origin}/`)
    await expect.poll(() => kept(), { timeout: 90_000 }).toEqual([])
    await settled(page)
    await served.stop()
    await arrive(page, story)
    expect(await page.locator('main').innerText()).not.toContain('cải')
    expect(existsSync(join(host, 'sw.js'))).toBe(true)
  } finally {
    await browser.close()
    await served.stop()
  }
})
