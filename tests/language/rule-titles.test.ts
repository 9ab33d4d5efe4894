import { expect, test } from 'vitest'
import { ruleTitles } from '../../src/language/findings/titles.ts'
import { rules } from '../../src/model/rules.ts'

const titles = Object.entries(ruleTitles)

test('every rule has a title of its own in both languages, and there is no title without a rule', () => {
  expect(Object.keys(ruleTitles)).toEqual(Object.keys(rules))
  for (const locale of ['vi', 'en'] as const) expect(new Set(titles.map(([, title]) => title[locale])).size).toBe(titles.length)
})

test.each(titles)('the title of %s is short, in NFC, without a full stop, and blames nobody', (_name, { vi, en }) => {
  for (const text of [vi, en]) {
    expect(text.length).toBeLessThanOrEqual(45)
    expect(text).toBe(text.normalize('NFC').trim())
    expect(text).toMatch(/^\p{Lu}/u)
    expect(text).not.toMatch(/\.$|sai phạm|vi phạm|cẩu thả|lỗi của|wrong|bad|fault/iu)
  }
})

test.each(Object.entries(rules))('the name %s is kebab-case and has a level', (name, levels) => {
  expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  expect(new Set(levels).size).toBe(levels.length)
  expect(levels.length).toBeGreaterThan(0)
})
