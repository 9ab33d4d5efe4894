/** Files of the published edition for programs, read by programs of other people. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import * as XLSX from 'xlsx'
import { host } from '../support/build-once.ts'
import { publishedEdition } from '../support/editions.ts'
import { expand, figureRows, readPackage, structuredData } from '../support/machine-files.ts'
import { hiddenFigures, sweep } from '../support/withheld.ts'

const dir = inject('published')
const inside = (address: string) => decodeURIComponent(new URL(address).pathname.slice(1))

test('the data package is valid for an independent checker, and every row fits its schema', async () => {
  const { problems, rows } = await readPackage(dir)
  expect(problems).toEqual([])
  expect(rows[0]!.length).toBe(figureRows(dir).length)
  expect(rows[0]!.length).toBeGreaterThan(0)
})

test('the workbook opens in another program and holds the rows of the CSV', () => {
  const book = XLSX.read(readFileSync(join(dir, 'data/so-lieu.xlsx')))
  const rows = XLSX.utils.sheet_to_json<Record<string, string | number | undefined>>(book.Sheets[book.SheetNames[0]!]!)
  const flat = figureRows(dir)
  expect(rows).toHaveLength(flat.length)
  rows.forEach((row, i) => expect((row['Giá trị'] ?? '').toString()).toBe(flat[i]!['value']))
})

test('no cell of a download starts a formula', () => {
  for (const row of figureRows(dir)) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+@\t\r]|^-\D/)
})

test('every series with figures is described as a Dataset for another program, and its files are there', async () => {
  const described = structuredData(dir).filter(({ text }) => text.includes('"Dataset"'))
  const series = new Set(figureRows(dir).flatMap(({ indicator, value }) => (value === '' ? [] : [indicator])))
  expect(described).toHaveLength(2 * series.size)
  for (const { address, text } of described) {
    const [data] = await expand(JSON.parse(text))
    expect.soft(data!['@type'], address).toEqual(['https://schema.org/Dataset'])
    const { distribution } = JSON.parse(text) as { distribution: { contentUrl: string }[] }
    expect.soft(distribution.length, address).toBeGreaterThan(0)
    for (const { contentUrl } of distribution) expect.soft(existsSync(join(dir, inside(contentUrl))), contentUrl).toBe(true)
  }
})

test('every picture is named after its content and wide enough for print', () => {
  const pictures = readdirSync(join(dir, 'anh')).filter((name) => /\.\w+$/.test(name))
  expect(pictures.length).toBeGreaterThan(0)
  for (const file of pictures) {
    expect(file).toMatch(/^[a-z0-9]+(?:-en)?-[0-9a-f]{8}\.(?:svg|png)$/)
    const bytes = readFileSync(join(dir, 'anh', file))
    if (file.endsWith('.png')) expect.soft(bytes.readUInt32BE(16), file).toBeGreaterThanOrEqual(1200)
    else expect.soft(bytes.toString('utf8'), file).not.toMatch(/<text|var\(|@media|NaN/)
  }
})

test('search engines are told the pages that are there', () => {
  const listed = [...readFileSync(join(dir, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url!)
  expect(listed.length).toBeGreaterThan(20)
  for (const url of listed) {
    expect.soft(url.startsWith(`${host}/`), url).toBe(true)
    expect.soft(existsSync(join(dir, inside(url), 'index.html')), url).toBe(true)
  }
})

test('no withheld figure has a number in the CSV', () => {
  for (const { status, numerator, denominator, value } of figureRows(dir).filter((row) => row['status'] === 'suppressed'))
    expect([status, numerator, denominator, value]).toEqual(['suppressed', '', '', ''])
})

test('no large withheld number of the edition’s own files stands anywhere on the site', () => {
  const shown = new Set(figureRows(dir).flatMap(({ numerator, denominator, value }) => [numerator, denominator, value]))
  const numbers = hiddenFigures(publishedEdition(), dir)
    .flatMap((figure) => figure.numbers)
    .map((number) => number.replace(/[.\s]/g, ''))
    // Shorter ones, and those that another figure shows too, stand on pages for other reasons.
    .filter((number) => /^\d{5,}$/.test(number) && !shown.has(number))
  for (const [number, places] of numbers.length > 0 ? sweep(dir, numbers) : []) expect(places, number).toEqual([])
})
