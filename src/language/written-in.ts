/** Which language a note was written in, so that it is read aloud rightly and said to be foreign where it is. */
import type { Locale } from '../model/locale.ts'
import { isVietnameseSyllable } from './syllable.ts'

/** English words that are no Vietnamese syllables, with or without their marks. */
const english =
  /\b(?:of|and|with|its|their|are|was|were|has|have|from|that|which|after|before|figures?|corrections?|corrected|updated?|added)\b/i

/** Vietnamese where there is a Vietnamese letter or nothing speaks against it: staff also type without marks. */
export function writtenIn(text: string): Locale {
  if (/[\p{M}đ]/iu.test(text.normalize('NFD'))) return 'vi'
  return english.test(text) ? 'en' : 'vi'
}

/** Words in letters, without codes (`BC9`, `UBND`). */
const wordsOf = (text: string): string[] => (text.normalize('NFC').match(/\p{L}+/gu) ?? []).filter((word) => !/^\p{Lu}{2,}$/u.test(word))

/** So many of its words must be Vietnamese syllables: a place's name alone makes no Vietnamese sentence. */
const mostOfAll = 0.6

/** Whether a text is Vietnamese throughout, names and a foreign word apart; with or without marks. A bare code is. */
export function isVietnamese(text: string): boolean {
  const words = wordsOf(text)
  return words.filter(isVietnameseSyllable).length >= words.length * mostOfAll
}
