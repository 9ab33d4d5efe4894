import { expect, it } from 'vitest'
import { formatBounded } from '../../src/language/bounds.ts'

it.each([
  ['more-than', 'hơn 10 triệu đồng', 'over 10 triệu đồng'],
  ['nearly', 'gần 10 triệu đồng', 'nearly 10 triệu đồng'],
  ['about', 'khoảng 10 triệu đồng', 'about 10 triệu đồng'],
  ['at-least', 'ít nhất 10 triệu đồng', 'at least 10 triệu đồng'],
  ['at-most', 'nhiều nhất 10 triệu đồng', 'at most 10 triệu đồng'],
  [null, '10 triệu đồng', '10 triệu đồng'],
] as const)('keeps the word of the source before a number: %s', (bound, vi, en) => {
  expect(formatBounded('10 triệu đồng', bound, 'vi')).toBe(vi)
  expect(formatBounded('10 triệu đồng', bound, 'en')).toBe(en)
})
