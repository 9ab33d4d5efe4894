import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { figureKinds, kinds, textKinds } from '../support/kinds.ts'
import { pages } from '../support/site-files.ts'
import { htmlFindings } from '../support/validate-html.ts'

describe.each([
  ['real', inject('that')],
  ['illustrative', inject('minhHoa')],
] as const)('HTML of the %s fixture', (name, dir) => {
  const all = pages(dir)

  test.each(name === 'real' ? kinds : [...kinds.filter((kind) => kind.everywhere), ...figureKinds, ...textKinds])(
    'is valid on $name',
    async ({ address }) => {
      expect(await htmlFindings(readFileSync(join(dir, address, 'index.html'), 'utf8'))).toBe('')
    },
  )

  test('has many pages, in both languages', () => {
    expect(all.filter(({ lang }) => lang === 'vi').length).toBeGreaterThan(100)
    expect(all.filter(({ lang }) => lang === 'en').length).toBeGreaterThan(100)
  })

  test('every page has one heading of level one, a title and a language', () => {
    for (const page of all) {
      expect.soft(page.html.match(/<h1[ >]/g), page.address).toHaveLength(1)
      expect.soft(page.html, page.address).toMatch(/<title>[^<]{5,}<\/title>/)
      expect.soft(page.lang, page.address).toBe(page.address.startsWith('en/') ? 'en' : 'vi')
    }
  })

  test('no page shows what a program forgot', () => {
    for (const page of all) expect.soft(page.text, page.address).not.toMatch(/undefined|\bNaN\b|\[object |Infinity/)
  })

  test('Vietnamese pages write decimals with a comma', () => {
    for (const page of all.filter(({ lang }) => lang === 'vi')) expect.soft(/\d\.\d{1,2}\s?%/.exec(page.text), page.address).toBeNull()
  })

  test('text is in NFC', () => {
    for (const page of all) expect.soft(page.html === page.html.normalize('NFC'), page.address).toBe(true)
  })
})

test('every page of the illustrative edition says that it is fiction, and none of the real one does', () => {
  expect(pages(inject('minhHoa')).length).toBeGreaterThan(200)
  expect(pages(inject('that')).length).toBeGreaterThan(200)
  for (const page of pages(inject('minhHoa'))) expect.soft(page.text, page.address).toMatch(/hư cấu|fictional|SỐ MINH HỌA/)
  for (const page of pages(inject('that'))) expect.soft(page.html, page.address).not.toContain('illustrative-bar')
})

test('the code names no place', () => {
  const place = /kon ?r[ẫa]y|kon ?tum|đ[ăắ]k (?:kôi|rve|pne|ruồng|tờ re|tơ lung)/i
  const sources = readdirSync('src', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(sources.length).toBeGreaterThan(200)
  const named = sources
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => place.test(readFileSync(path, 'utf8').normalize('NFC')))
  expect(named.join('\n')).toBe('')
})
