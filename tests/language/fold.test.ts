import { describe, expect, test } from 'vitest'
import { fold } from '../../src/language/fold.ts'
import { nearest } from '../../src/edition/read/suggest.ts'

describe('folding for search and comparison', () => {
  test.each([
    ['Đất đai', 'dat dai'],
    ['giảm nghèo', 'giam ngheo'],
    ['hoà', 'hoa'],
    ['hòa', 'hoa'],
    ['thuỷ', 'thuy'],
    ['Ðăk (with eth)', 'dak (with eth)'],
    ['Đắk', 'dak'],
    ['ƀơ̆', 'bo'],
    ['Ƀok', 'bok'],
    ['Lơ̆m pô̆k tê̆n lâ̆m tư̆ŏĕĭŭ', 'lom pok ten lam tuoeiu'],
    ['čñ Č Ñ', 'cn c n'],
    ['‘lơ̆ng', 'long'],
    ["tơ'lêi", 'tolei'],
    ['tơ’lêi', 'tolei'],
    ['Rơ Mâm', 'ro mam'],
    ['', ''],
  ])('%s → %s', (text, folded) => expect(fold(text)).toBe(folded))

  test('composed and decomposed text fold alike', () => {
    for (const text of ['Đăk Tơ Lung', 'ơ̆ ư̆ ô̆ ê̆ â̆', 'nếp nghĩ']) expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
  })
})

describe('suggestions', () => {
  test.each([
    ['giatri', ['gia_tri', 'ghi_chu', 'ky'], 'gia_tri'],
    ['chinhthuc', ['chinh-thuc', 'so-bo'], 'chinh-thuc'],
    ['Xã Suối Tơơ', ['Xã Suối Tơ', 'Xã Đồi Gió'], 'Xã Suối Tơ'],
    ['hoàn toàn khác', ['ky', 'gia_tri'], null],
    ['', ['ky'], null],
    ['ky', [], null],
  ])('“%s” among %j → %s', (text, candidates, expected) => expect(nearest(text, candidates)).toBe(expected))
})
