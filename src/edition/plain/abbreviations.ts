/** Abbreviations of a text: words of capitals, without numbers of papers, Roman numbers and words that are only written large. */
import { isVietnameseSyllable } from '../../language/syllable.ts'

export interface Abbreviation {
  readonly from: number
  readonly letters: string
  /** Its meaning stands beside it: `hợp tác xã (HTX)`, `HTX (hợp tác xã)`. */
  readonly isExplained: boolean
}

const roman = /^[IVXLCDM]+$/
const word = /(?<![\p{L}\p{N}/.-])\p{Lu}{2,}(?![\p{L}\p{N}/]|-\p{L}|\.\p{L})/gu

export function abbreviationsIn(text: string): Abbreviation[] {
  return [...text.matchAll(word)].flatMap(({ index, 0: letters }) => {
    if (roman.test(letters) || isVietnameseSyllable(letters)) return []
    const after = text.slice(index + letters.length)
    const isExplained = (text[index - 1] === '(' && after.startsWith(')')) || /^\s\(/u.test(after)
    return [{ from: index, letters, isExplained }]
  })
}
