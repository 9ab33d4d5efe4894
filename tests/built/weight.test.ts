/** What pages weigh, by their kind: the look comes in the page, and nothing is fetched before the first paint. */
import { createHash } from 'node:crypto'
import { describe, expect, inject, test } from 'vitest'
import { subPath } from '../support/build-once.ts'
import { budgetKind, budgetKinds, budgetOf, figuresOf, type PageFigures } from '../support/budgets.ts'
import { pages } from '../support/site-files.ts'

describe.each([
  ['real', inject('that'), ''],
  ['illustrative', inject('minhHoa'), subPath],
] as const)('a page of the %s fixture', (_, dir, base) => {
  /** A page of the fixture that holds everything that can be written is no page of a handbook. */
  const all = pages(dir)
    .filter(({ address }) => !address.endsWith('moi-cach-viet/'))
    .map((page) => ({ page, kind: budgetKind(page.address), figures: figuresOf(page, dir, base) }))

  test.each(budgetKinds)('of the kind %s stays within its budget', (kind) => {
    const own = all.filter((one) => one.kind === kind)
    expect(own.length).toBeGreaterThan(0)
    for (const [name, most] of Object.entries(budgetOf(kind)) as [keyof PageFigures, number][]) {
      const [heaviest] = own.toSorted((a, b) => b.figures[name] - a.figures[name])
      process.stdout.write(`${name} of ${kind}, most: /${heaviest!.page.address} ${heaviest!.figures[name]} of ${most}\n`)
      const over = own.filter(({ figures }) => figures[name] > most).map(({ page, figures }) => `/${page.address} ${figures[name]}`)
      expect.soft(over, `${name} of at most ${most}`).toEqual([])
    }
  })

  test('asks for no style sheet', () => {
    for (const { page } of all) expect.soft(page.html, page.address).not.toMatch(/<link[^>]*stylesheet/)
  })

  test('is drawn from its heading on, where it has a header', () => {
    const withHeader = all.filter(({ page }) => page.html.includes('<header class="site-header"'))
    expect(withHeader.length).toBeGreaterThan(100)
    for (const { page } of withHeader) {
      const [, id] = /<link rel="expect" href="#([^"]+)" blocking="render">/.exec(page.html) ?? []
      expect.soft(page.html.split(`id="${id}"`), page.address).toHaveLength(2)
    }
  })

  test('has one of thirteen style sheets: of each kind of page, of frames, of notice-board sheets', () => {
    const sheets = all.flatMap(({ page }) => [...page.html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, sheet]) => sheet!))
    expect(new Set(sheets.map((sheet) => createHash('sha256').update(sheet).digest('base64'))).size).toBeLessThanOrEqual(13)
    expect(sheets).toHaveLength(all.length)
  })
})
