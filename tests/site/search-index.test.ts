import { expect, test } from 'vitest'
import { orderedEntry } from '../../src/site/integrations/search-index.ts'

test('lists the languages of the search index in one order, whatever order they came in', () => {
  const entry = (codes: string[]) =>
    JSON.stringify({ version: '1', languages: Object.fromEntries(codes.map((code) => [code, { hash: code }])) })
  expect(orderedEntry(entry(['vi', 'en']))).toBe(orderedEntry(entry(['en', 'vi'])))
  expect(orderedEntry(entry(['vi', 'en']))).toBe(entry(['en', 'vi']))
})
