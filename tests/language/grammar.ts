import { expect } from 'vitest'
import type { Locale } from '../../src/model/locale.ts'

/** Words that would betray the other language. */
const english =
  /(?<!\p{L})(the|of|and|between|from|by|in|to|households?|percentage|points?|fell|rose|stood|no|figures?|yet|target)(?!\p{L})/iu
const vietnamese = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/i

/** What every sentence of ours keeps to, whatever it says. */
export function expectGoodSentence(text: string, locale: Locale): void {
  expect(text, 'single spaces').not.toMatch(/\s{2}|^\s|\s$/)
  expect(text, 'no space before a mark').not.toMatch(/\s[.,;:)]|(?<!điểm) %/)
  expect(text, 'one full stop, at the end').toMatch(/[^.]\.$/)
  expect(text, 'a capital first').toMatch(/^[\p{Lu}\d“]/u)
  expect(text, 'no machine words').not.toMatch(/undefined|null|NaN|Infinity|\[object/)
  expect(text, 'composed letters').toBe(text.normalize('NFC'))
  expect((text.match(/\(/g) ?? []).length, 'brackets in pairs').toBe((text.match(/\)/g) ?? []).length)
  if (locale === 'vi') {
    expect(text, 'no English word').not.toMatch(english)
    expect(text, 'decimal comma').not.toMatch(/\d\.\d{1,2}(?!\d)/)
  } else {
    expect(text, 'no Vietnamese letter').not.toMatch(vietnamese)
    expect(text, 'decimal point').not.toMatch(/\d,\d{1,2}(?!\d)/)
    expect(text, 'singular after one').not.toMatch(/(?<![\d.,])1 (households|models|communes|units)\b/)
  }
}
