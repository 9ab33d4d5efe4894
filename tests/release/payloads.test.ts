/** Payloads in every field of every file of an edition, built for real: refused in a sentence, or carried as text by everything. */
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import Papa from 'papaparse'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import * as XLSX from 'xlsx'
import { unsaid } from '../attack/judge.ts'
import { contentsOf, htmlParts, isHtml, isJson, isXml, pagesInFeed, textOf, xmlParts, type Content } from '../attack/payloads/contents.ts'
import { payloadEdition } from '../attack/payloads/edition.ts'
import { correctInSteps } from '../attack/payloads/history.ts'
import { payloads } from '../attack/payloads/list.ts'
import { fieldsIn } from '../attack/payloads/marks.ts'
import { settle, type Refusal, type Slot } from '../attack/payloads/slots.ts'
import { soundPieces } from '../attack/sound-pieces.ts'
import { build } from '../support/build-once.ts'
import { expand, structuredData } from '../support/machine-files.ts'
import { ask, has } from '../support/pdf-tools.ts'
import { pages } from '../support/site-files.ts'
import { visitor } from '../support/visit.ts'

const dir = mkdtempSync(join(tmpdir(), 'payloads-'))
const [folder, out] = [join(dir, 'edition'), join(dir, 'dist')]
const edition = payloadEdition()
const slots = Object.values(edition).flatMap((file) =>
  file instanceof Uint8Array ? [] : file.filter((part): part is Slot => typeof part !== 'string'),
)
const pieces = Object.values(soundPieces).flat()
const prose = (text: string) => text.replace(/[\\<{}*_`[\]|~#>&$:]/g, '\\$&').replace(/^([-+•]|\d+[.)]) /, '\\$1 ')

let refused: readonly Refusal[] = []
let contents: readonly Content[] = []
beforeAll(() => {
  refused = settle(folder, edition)
  const front = '---\ntieu_de: Chữ đúng\nmo_ta: Chữ đúng.\nnguon: [bao-cao]\n---\n\n'
  writeFileSync(join(folder, 'content/so-tay/chu-dung.mdx'), `${front}${pieces.map((piece) => `Mở: ${prose(piece)}`).join('\n\n')}\n`)
  correctInSteps(folder)
  build(folder, out)
  contents = contentsOf(out)
}, 600_000)
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const { visit, blank } = visitor(out)
const ending = (pattern: RegExp) => contents.filter(({ path }) => pattern.test(path))

describe('the check', () => {
  test('refuses a payload with a sentence for an editor', () => {
    expect(new Set(refused.map(({ field }) => field)).size).toBeGreaterThan(250)
    expect([...new Set(refused.flatMap(({ finding }) => unsaid(finding)))]).toEqual([])
  })

  test('refuses all but words where a field is for something else', () => {
    const kept = (field: string) => slots.filter((one) => one.field === field && one.at === 0 && !/^(?:constructor)$/.test(one.tries[0]!))
    const fields = [
      'chi-tieu.ma',
      'nhiem-vu.ma',
      'nguon.dia_chi',
      'so-lieu.gia_tri',
      'trang-web.phan.ma',
      'bai-viet.dong_y_den',
      'chuyen-huong.den',
    ]
    expect(fields.filter((field) => kept(field).length > 0)).toEqual([])
  })
})

/** Fields that no file of a site may hold: forms of consent and their numbers, staff’s own lists and notes, what only checks read, codes. */
const keptBack =
  /^(?:(?:dong-y|doc-de|bieu-nhap)\.|mo-hinh\.ghi_chu_noi_bo|co-quan\.(?:ten_khac|can_bo)|bai-viet\.(?:anh\.phieu|ghi_am\.ma_loi|phan)|chi-tieu\.nhom)/
test('what is for readers reaches them, and nothing else does', () => {
  const readsPdf = has('pdftotext')
  const taken = new Set(slots.flatMap(({ at, tries }) => (at === 0 ? fieldsIn(tries[0]!) : [])))
  const wordsOf = (one: Content) => (one.path.endsWith('.pdf') && readsPdf ? ask('pdftotext', one.bytes, ['@', '-']) : textOf(one))
  const seen = new Set(contents.flatMap((content) => fieldsIn(wordsOf(content))))
  expect(seen).toContain('git.ly_do')
  expect([...seen].filter((field) => keptBack.test(field))).toEqual([])
  // Forms to print are PDFs alone.
  const expected = [...taken].filter((field) => !keptBack.test(field) && (readsPdf || !field.startsWith('bieu-mau.')))
  expect(expected.length).toBeGreaterThan(130)
  expect(expected.filter((field) => !seen.has(field))).toEqual([])
})

/** What the payloads’ site has that no other has. */
const added = (theirs: readonly string[], ours: readonly string[]) => {
  const known = new Set(ours)
  return [...new Set(theirs)].filter((part) => !known.has(part))
}
const clean = () => [inject('published'), inject('minhHoa')].flatMap(contentsOf)

describe('every page, book, frame, form, letter to the press and page in a feed', () => {
  test('has the elements, attributes, scripts, sheets and schemes of a site without payloads', { timeout: 300_000 }, async () => {
    const pagesOf = (all: readonly Content[]) => [...all.filter(isHtml).map(textOf), ...all.flatMap(pagesInFeed)]
    expect(contents.flatMap(pagesInFeed).length).toBeGreaterThan(50)
    await blank(async (page) => {
      const ours = pagesOf(clean())
      const theirs = pagesOf(contents)
      expect(theirs.length).toBeGreaterThan(400)
      const parts = async (list: readonly string[]) => {
        const all: string[] = []
        for (let i = 0; i < list.length; i += 50) all.push(...(await page.evaluate(htmlParts, list.slice(i, i + 50))))
        return all
      }
      expect(added(await parts(theirs), await parts(ours))).toEqual([])
    })
  })

  test('runs nothing and asks no other host', { timeout: 600_000 }, async () => {
    const all = pages(out).map(({ address }) => address)
    const [seen, drawn]: [string[], string[]] = [[], []]
    await visit('', async (page) => {
      const at = () => decodeURI(new URL(page.url()).pathname)
      const own = new URL(page.url()).host
      page.on('dialog', (dialog) => (seen.push(`${at()}: a dialog`), void dialog.dismiss()))
      page.on('pageerror', (error) => seen.push(`${at()}: ${error.message}`))
      page.on('console', (message) => message.type() === 'error' && seen.push(`${at()}: ${message.text()}`))
      page.on(
        'request',
        (request) => new URL(request.url()).host !== own && request.url().startsWith('http') && seen.push(`${at()}: asks ${request.url()}`),
      )
      const home = `http://${own}/`
      for (const address of all) await page.goto(new URL(address, home).href, { waitUntil: 'load' })
      // Lines of what was found are written when they come into view, below a name of a thousand letters.
      await page.setViewportSize({ width: 1200, height: 4000 })
      for (const words of ['script', 'alert', 'chữ thường', ...payloads.slice(0, 12)]) {
        await page.goto(`${home}tim/?q=${encodeURIComponent(words)}`)
        await page.waitForFunction(
          () => !document.querySelector('#tim-ket-qua')!.hasAttribute('aria-busy') && document.querySelector('#tim-so')!.textContent,
        )
        if (!payloads.includes(words)) await page.locator('#tim-ket-qua mark').first().waitFor()
        drawn.push(await page.content())
      }
    })
    await blank(async (page) => {
      const search = textOf(contents.find(({ path }) => path === 'tim/index.html')!)
      const known = new Set([
        ...(await page.evaluate(htmlParts, [search])),
        '<mark>',
        '<ol>',
        '<li>',
        '<small>',
        '<details>',
        '<summary>',
        'section aria-labelledby',
        'div aria-busy',
      ])
      seen.push(...(await page.evaluate(htmlParts, drawn)).filter((part) => !known.has(part)))
    })
    expect([...new Set(seen)].slice(0, 20)).toEqual([])
  })
})

describe('for other programs', () => {
  test('every JSON is JSON, its addresses are of the web, and structured data is JSON-LD', async () => {
    const all = contents.filter(isJson)
    expect(all.length).toBeGreaterThan(20)
    const addresses = (text: string) => {
      const found: string[] = []
      JSON.parse(text, (key, value: unknown) => {
        if (/^(?:@id|.*url|sameAs|license|homepage|href)$/i.test(key) && typeof value === 'string') found.push(value)
        return value
      })
      return found.filter((value) => /^[\s\0-\x1f]*(?!https?:|mailto:|tel:)[a-z][a-z+.-]*:/i.test(value))
    }
    for (const content of all) expect.soft(addresses(textOf(content)), content.path).toEqual([])
    for (const { address, text } of structuredData(out)) {
      expect.soft(addresses(text), address).toEqual([])
      expect((await expand(JSON.parse(text))).length, address).toBeGreaterThan(0)
    }
  })

  test('every picture, feed, map of addresses, e-book, letter and workbook is XML with the parts of a site without payloads', () => {
    const xml = (all: readonly Content[]) => all.filter(isXml).flatMap((content) => xmlParts(content))
    expect(contents.filter(isXml).length).toBeGreaterThan(100)
    expect(added(xml(contents), xml(clean()))).toEqual([])
  })

  test('no cell of any table is a formula', () => {
    for (const content of ending(/\.csv$/)) {
      const { data, errors } = Papa.parse<string[]>(textOf(content).replace(/^\uFEFF/, ''), { skipEmptyLines: true })
      expect.soft(errors, content.path).toEqual([])
      const formulas = data.flat().filter((cell) => /^\s*[=+@＝＋＠-]|^[\t\r]/.test(cell) && !/^-?[\d.,]+$/.test(cell))
      expect.soft(formulas, content.path).toEqual([])
    }
    const books = new Set(ending(/\.xlsx!/).map(({ path }) => path.replace(/\.xlsx!.*/, '.xlsx')))
    expect(books.size).toBeGreaterThan(0)
    for (const path of [...books].filter((one) => !one.includes('!'))) {
      const book = XLSX.readFile(join(out, path), { cellFormula: true })
      for (const sheet of Object.values(book.Sheets)) {
        const cells = Object.entries(sheet).filter(([key]) => !key.startsWith('!')) as [string, XLSX.CellObject][]
        expect
          .soft(
            cells.filter(([, { f, l }]) => f !== undefined || l !== undefined).map(([key]) => key),
            path,
          )
          .toEqual([])
      }
    }
  })

  test('every citation is one work', () => {
    for (const content of ending(/\.(?:bib|ris)$/)) expect.soft((new Cite(textOf(content)).data as unknown[]).length, content.path).toBe(1)
  })

  test('what servers read, and the worker, hold no word of an editor', () => {
    const all = ending(/^(?:_headers|_redirects|\.htaccess|\.may-chu\/.*|robots\.txt|[^/]*\.js|\.well-known\/.*)$/)
    expect(all.length).toBeGreaterThan(8)
    for (const content of all) {
      expect.soft(fieldsIn(textOf(content)), content.path).toEqual([])
      expect.soft(textOf(content), content.path).not.toMatch(/alert\(1\)|vi-du\.example/)
    }
  })

  test('lists for readers that are machines lead to this site', () => {
    const [llms] = ending(/^llms\.txt$/)
    const links = [...textOf(llms!).matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, to]) => to!)
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter((to) => !to.startsWith('https://nepmoi.example/'))).toEqual([])
    expect(textOf(llms!)).not.toMatch(/(?<!\\)<(?!https:)/)
  })

  test.skipIf(!has('qpdf'))('no PDF acts, or leads anywhere but to the web', () => {
    const all = ending(/\.pdf$/)
    expect(all.length).toBeGreaterThan(5)
    for (const { path, bytes } of all.slice(0, 12)) {
      const plain = ask('qpdf', bytes, ['--qdf', '--object-streams=disable', '@', '-'])
      expect.soft(plain, path).not.toMatch(/\/(?:JavaScript|JS|Launch|SubmitForm|EmbeddedFile|OpenAction)\b/)
      expect.soft([...plain.matchAll(/\/URI \((?!https?:|mailto:|tel:)[^)]*/g)].map(String), path).toEqual([])
    }
  })
})

test('a picture with blanks, accents, a quote and other signs in its name is shown', () => {
  const page = pages(out).find(({ address }) => address === 'so-tay/hai/')!
  const pictures = page.resources.filter((address) => /Lu.*rau.*\.webp$/.test(address))
  expect(pictures).toHaveLength(1)
  expect(existsSync(join(out, decodeURIComponent(pictures[0]!)))).toBe(true)
})

test('sound text is on its page letter for letter', () => {
  const page = pages(out).find(({ address }) => address === 'so-tay/chu-dung/')!
  const text = page.text.replace(/\s+/g, ' ')
  expect(pieces.map((piece) => piece.normalize('NFC')).filter((piece) => !text.includes(`Mở: ${piece}`))).toEqual([])
})
