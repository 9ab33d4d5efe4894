/** Bytes of a page over the line (gzip), by its kind: the look comes in the page, and nothing is fetched before the first paint. */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, inject, test } from 'vitest'
import { familyOf } from '../support/page-kinds.ts'
import { pages, type BuiltPage } from '../support/site-files.ts'

const budgets: Readonly<Record<string, number>> = { home: 14_000, 'handbook page': 14_000, story: 14_000, unit: 14_000, indicator: 16_000 }
/** With full series for every indicator; the table of ten years and the small charts of a commune weigh more. */
const full: Readonly<Record<string, number>> = { ...budgets, unit: 16_000, indicator: 16_600 }
const other = 20_000
const bytes = ({ html }: BuiltPage) => gzipSync(html, { level: 9 }).length

describe.each([
  ['real', inject('that'), budgets],
  ['illustrative', inject('minhHoa'), full],
] as const)('a page of the %s fixture', (_, dir, budgets) => {
  /** A page of the fixture that holds everything that can be written is no page of a handbook. */
  const all = pages(dir)
    .filter(({ address }) => !address.endsWith('moi-cach-viet/'))
    .map((page) => ({ page, family: familyOf(page.address) }))

  test.each([...Object.entries(budgets), ['other', other] as const])('of the kind %s stays within its budget', (kind, most) => {
    const own = all.filter(({ family }) => family === kind || (kind === 'other' && budgets[family] === undefined))
    expect(own.length).toBeGreaterThan(0)
    const weighed = own.map(({ page }) => ({ address: page.address, bytes: bytes(page) })).sort((a, b) => b.bytes - a.bytes)
    process.stdout.write(`weight of ${kind}, heaviest: /${weighed[0]!.address} ${weighed[0]!.bytes} of ${most} bytes\n`)
    expect(weighed.filter((one) => one.bytes > most)).toEqual([])
  })

  test('asks for no style sheet', () => {
    for (const { page } of all) expect.soft(page.html, page.address).not.toMatch(/<link[^>]*stylesheet/)
  })

  test('has one of thirteen style sheets: of each kind of page, of frames, of notice-board sheets', () => {
    const sheets = all.flatMap(({ page }) => [...page.html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, sheet]) => sheet!))
    expect(new Set(sheets.map((sheet) => createHash('sha256').update(sheet).digest('base64'))).size).toBeLessThanOrEqual(13)
    expect(sheets).toHaveLength(all.length)
  })
})
