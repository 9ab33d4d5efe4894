/** Which language a note was written in, so that it is read aloud rightly and said to be foreign where it is. */
import type { Locale } from '../model/locale.ts'

/** English words that are no Vietnamese syllables, with or without their marks. */
const english =
  /\b(?:of|and|with|its|their|are|was|were|has|have|from|that|which|after|before|figures?|corrections?|corrected|updated?|added)\b/i

/** Vietnamese where there is a Vietnamese letter or nothing speaks against it: staff also type without marks. */
export function writtenIn(text: string): Locale {
  if (/[\p{M}đ]/iu.test(text.normalize('NFD'))) return 'vi'
  return english.test(text) ? 'en' : 'vi'
}
