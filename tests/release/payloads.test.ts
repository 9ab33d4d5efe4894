/** Payloads in every text field of every file of an edition, built for real, every page opened, every file read by another program. */
import Papa from 'papaparse'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sax from 'sax'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as XLSX from 'xlsx'
import { payloads } from '../attack/payloads/list.ts'
import { payloadEdition, settle } from '../attack/payloads/edition.ts'
import { soundPieces } from '../attack/sound-pieces.ts'
import { build } from '../support/build-once.ts'
import { expand, structuredData } from '../support/machine-files.ts'
import { files as filesBelow, pages } from '../support/site-files.ts'
import { visitor } from '../support/visit.ts'

const dir = mkdtempSync(join(tmpdir(), 'payloads-'))
const [folder, out] = [join(dir, 'edition'), join(dir, 'dist')]
const edition = payloadEdition()
const pieces = Object.values(soundPieces).flat()
const prose = (text: string) => text.replace(/[\\<{}*_`[\]|~#>&$:]/g, '\\$&').replace(/^([-+•]|\d+[.)]) /, '\\$1 ')
const read = (file: string) => readFileSync(join(out, file), 'utf8')
const built = (ending: RegExp) => filesBelow(out).filter((file) => ending.test(file))

beforeAll(() => {
  settle(folder, edition)
  const front = '---\ntieu_de: Chữ đúng\nmo_ta: Chữ đúng.\nnguon: [bao-cao]\n---\n\n'
  writeFileSync(join(folder, 'content/so-tay/chu-dung.mdx'), `${front}${pieces.map((piece) => `Mở: ${prose(piece)}`).join('\n\n')}\n`)
  build(folder, out)
}, 600_000)
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const { visit } = visitor(out)

test('rules refuse some payloads, and most fields take most of them', () => {
  const given = Object.values(edition.tables).flat().length
  expect(given).toBeGreaterThan(300)
  expect(edition.refused.length).toBeGreaterThan(100)
  expect(edition.refused.filter((one) => one.includes('formula-cell')).length).toBeGreaterThan(50)
})

describe('in a browser', () => {
  test('no page of all runs anything, asks another host, or holds what a payload would have put there', { timeout: 600_000 }, async () => {
    const all = pages(out).map(({ address }) => address)
    expect(all.length).toBeGreaterThan(200)
    const seen: string[] = []
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
      for (const address of all) {
        await page.goto(new URL(address, `http://${own}/`).href, { waitUntil: 'load' })
        seen.push(...(await page.evaluate(foreignParts)).map((part) => `${address}: ${part}`))
      }
      for (const payload of payloads.slice(0, 12)) {
        await page.goto(`http://${own}/tim/?q=${encodeURIComponent(payload)}`, { waitUntil: 'networkidle' })
        seen.push(...(await page.evaluate(foreignParts)).map((part) => `search for ${payload}: ${part}`))
      }
      await page.goto(`http://${own}/tim/?q=script`, { waitUntil: 'networkidle' })
      seen.push(...(await page.evaluate(foreignParts)).map((part) => `search: ${part}`))
    })
    expect([...new Set(seen)].slice(0, 20)).toEqual([])
  })
})

/** Runs in the page: what no page of ours has. */
function foreignParts(): string[] {
  const found: string[] = []
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) found.push(`${element.tagName} ${name}="${value}"`)
      if (
        /^(?:href|src|action|formaction|xlink:href|srcdoc|data)$/i.test(name) &&
        /^[\s\0-\x1f]*(?:javascript|data:text|vbscript|file):?/i.test(value)
      )
        found.push(`${element.tagName} ${name}="${value.slice(0, 60)}"`)
    }
    if (/^(?:iframe|object|embed|base|applet|frame)$/i.test(element.tagName)) found.push(element.tagName)
    if (element.tagName === 'SCRIPT' && /^\s*alert\(1\)/.test(element.textContent)) found.push('SCRIPT of a payload')
    if (element.tagName === 'IMG' && /^x$/.test(element.getAttribute('src') ?? '')) found.push('IMG of a payload')
    if (element.tagName === 'META' && /refresh/i.test(element.getAttribute('http-equiv') ?? '')) found.push('META refresh')
  }
  return found
}

describe('for other programs', () => {
  test('every JSON is JSON, and structured data is JSON-LD', async () => {
    const all = built(/\.json(?:ld)?$/)
    expect(all.length).toBeGreaterThan(20)
    for (const file of all) expect(() => JSON.parse(read(file)) as unknown, file).not.toThrow()
    for (const { address, text } of structuredData(out)) {
      const parsed: unknown = JSON.parse(text)
      expect((await expand(parsed)).length, address).toBeGreaterThan(0)
    }
  })

  test('every picture and every list of addresses is well-formed XML without script', () => {
    const all = built(/\.(?:svg|xml)$/)
    expect(all.length).toBeGreaterThan(10)
    for (const file of all) {
      const parser = sax.parser(true)
      const odd: string[] = []
      parser.onopentag = ({ name, attributes }) => {
        if (/^(?:[\w-]+:)?(?:script|foreignObject|iframe)$/i.test(name) || Object.keys(attributes).some((key) => /^on/i.test(key)))
          odd.push(name)
      }
      parser.ondoctype = () => odd.push('DOCTYPE')
      parser.onerror = (error) => odd.push(error.message)
      parser.write(read(file)).close()
      expect.soft(odd, file).toEqual([])
    }
  })

  test('no cell of any table is a formula', () => {
    for (const file of built(/\.csv$/)) {
      const { data, errors } = Papa.parse<string[]>(read(file).replace(/^\uFEFF/, ''), { skipEmptyLines: true })
      expect.soft(errors, file).toEqual([])
      const formulas = data.flat().filter((cell) => /^\s*[=+@＝＋＠-]|^[\t\r]/.test(cell) && !/^-?[\d.,]+$/.test(cell))
      expect.soft(formulas, file).toEqual([])
    }
    for (const file of built(/\.xlsx$/)) {
      const book = XLSX.read(readFileSync(join(out, file)), { cellFormula: true })
      for (const sheet of Object.values(book.Sheets)) {
        const cells = Object.entries(sheet).filter(([key]) => !key.startsWith('!')) as [string, XLSX.CellObject][]
        expect
          .soft(
            cells.filter(([, { f, l }]) => f !== undefined || l !== undefined).map(([key]) => key),
            file,
          )
          .toEqual([])
      }
    }
  })
})

test('sound text is on its page letter for letter', () => {
  const page = pages(out).find(({ address }) => address === 'so-tay/chu-dung/')!
  const text = page.text.replace(/\s+/g, ' ')
  expect(pieces.map((piece) => piece.normalize('NFC')).filter((piece) => !text.includes(`Mở: ${piece}`))).toEqual([])
})
