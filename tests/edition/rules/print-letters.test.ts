import { expect, test } from 'vitest'
import { page, readSmall } from '../../support/small-edition.ts'

const found = (body: string) =>
  readSmall({ 'content/so-tay/mot.mdx': page('', body) })
    .findings.filter(({ rule }) => rule === 'print-letter')
    .map(({ level, line, column, value }) => [level, line, column, value])

test.each([
  ['letters of Vietnamese and of the highland languages', 'Đặng, ƀơ̆ng čŏ ê̆ ô̆ ŭ; ≥ 5 × 3 − 1 → ✓ “a” ½', []],
  ['a picture sign, once, where it first stands', 'Chữ\n\nMột 🐄 và 🐄', [['warning', 8, 5, '🐄']]],
  ['letters of another script', 'Chữ 中', [['warning', 6, 5, '中']]],
])('%s', (_, body, expected) => expect(found(body)).toEqual(expected))

test('standing pages are in no book', () =>
  expect(readSmall({ 'content/trang/hai.mdx': page('', '🐄') }).findings.filter(({ rule }) => rule === 'print-letter')).toEqual([]))
