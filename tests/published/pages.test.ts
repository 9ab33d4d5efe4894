/** What holds of the built pages of any correct edition. */
import { describe, expect, inject, test } from 'vitest'
import { chartFaults } from '../support/chart-faults.ts'
import { brokenLinks, unreachable, wrongResources } from '../support/links.ts'
import { familyOf, pageKinds } from '../support/page-kinds.ts'
import { pages } from '../support/site-files.ts'
import { htmlFindings } from '../support/validate-html.ts'
import { weight } from '../support/weight.ts'

const dir = inject('published')
const site = { dir, base: '' }

test('every link and fragment leads somewhere', () => {
  expect(brokenLinks(site).join('\n')).toBe('')
  expect(pages(dir).flatMap(({ links }) => links).length).toBeGreaterThan(500)
})

test('every page can be reached from home', () => {
  expect(unreachable(site)).toEqual([])
  expect(pages(dir).length).toBeGreaterThan(50)
})

test('pages fetch nothing from another host, and every file they fetch is there', () => {
  expect(wrongResources(site)).toEqual([])
  expect(pages(dir).filter(({ resources }) => resources.length > 0).length).toBeGreaterThan(50)
})

test('every chart has a named picture, a sentence and a table', () => {
  const { kinds, count, wrong } = chartFaults(dir)
  expect(wrong).toEqual([])
  expect(count).toBeGreaterThan(0)
  expect(kinds.length).toBeGreaterThan(0)
})

test('every page has one heading of level one, a title, its language, and nothing that a program forgot', () => {
  for (const { address, html, lang, text } of pages(dir)) {
    expect.soft(html.match(/<h1[ >]/g), address).toHaveLength(1)
    expect.soft(html, address).toMatch(/<title>[^<]{5,}<\/title>/)
    expect.soft(lang, address).toBe(address.startsWith('en/') ? 'en' : 'vi')
    expect.soft(text, address).not.toMatch(/undefined|\bNaN\b|\[object |Infinity/)
    expect.soft(html === html.normalize('NFC'), address).toBe(true)
  }
})

describe('one page of each kind', () => {
  const kinds = pageKinds(dir)
  test('is found', () => {
    const families = new Set(kinds.map(({ family }) => family))
    for (const family of ['home', 'indicator', 'unit', 'notice-board sheet', 'frame', 'handbook page', 'so-lieu/', 'trang-thai/'])
      expect(families).toContain(family)
  })
  test.each(kinds)('$name is valid HTML', async ({ page }) => expect(await htmlFindings(page.html)).toBe(''))
})

/** Kilobytes over the line before any touch, for the heaviest page of a family. */
const budgets: Readonly<Record<string, number>> = {
  home: 20,
  indicator: 26,
  'handbook page': 14,
  story: 14,
  unit: 16,
  'notice-board sheet': 12,
  frame: 12,
  'so-lieu/': 18,
}

test.each(Object.entries(budgets))('%s stays within %i KB', (family, kilobytes) => {
  const own = pages(dir).filter(({ address }) => familyOf(address) === family)
  const heaviest = own.map((page) => ({ address: page.address, bytes: weight(dir, page) })).sort((a, b) => b.bytes - a.bytes)[0]
  process.stdout.write(`${family}: at most ${heaviest?.bytes} bytes, ${heaviest?.address}\n`)
  if (family !== 'story') expect(own.length).toBeGreaterThan(0)
  for (const page of own) expect.soft(weight(dir, page), page.address).toBeLessThanOrEqual(kilobytes * 1024)
})
