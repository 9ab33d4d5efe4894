import { describe, expect, test } from 'vitest'
import { ledeOf } from '../../../src/views/reading/opening.ts'

describe('the sentences under a title', () => {
  test.each([
    ['stand where the text begins with a paragraph', 'Chuyện bắt đầu.\n', 'Mô tả.'],
    ['stand where a box comes only later', 'Chuyện.\n\n:::note[Nói ngắn gọn]\nTóm tắt.\n:::\n', 'Mô tả.'],
    ['are left out where the text begins with a box with a name', '\n:::note[Nói ngắn gọn]\nTóm tắt.\n:::\n', undefined],
    ['are left out where the text begins with a box without one', ':::tip\nTóm tắt.\n:::\n', undefined],
    ['stand where the text begins with three colons of a sentence', '::: là gì?\n', 'Mô tả.'],
  ])('%s', (_, body, lede) => {
    expect(ledeOf({ body, description: 'Mô tả.' })).toBe(lede)
  })
})
