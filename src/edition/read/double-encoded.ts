/**
 * UTF-8 that was read as windows-1252 or windows-1258 and saved again: each letter becomes a capital with marks (or á, â)
 * and a sign. The same signs can stand beside such a letter in sound text: “XÃ”, XÃ…, «lá».
 */

/** Signs that bytes 80 to BF become. */
const signs = '\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'
/** Three bytes of the letters of Vietnamese, and of curly quotes and dashes. */
const three = `á[º»][${signs}]|â€[${signs}]|áº`
/** Two bytes; not what may follow a word in capitals: blanks, quotation marks, dashes, an ellipsis. */
const two = `[ÃĂ][\u0080-\u009f¡-¬¯-¶¸-º¼-¿€‚ƒ„†‡ˆ‰Š‹ŒŽ˜šœžŸ]|Ä[\u0080-\u0091‘’ƒ‚¨©]|Å[¨©]|Æ[°¡¯\u00a0]|Â[°²³µ¼½¾]`
/** UTF-8 read as Mac Roman or as the code pages of old consoles. */
const others = '·[∫ª][\\p{L}\\p{S}\\p{P}]|√[£†°¢©®¥µ≠]|ß[║╗][\\p{L}\\p{S}]|├[¡íóúâôæ░▒]|─æ'
const pattern = new RegExp(`${three}|${two}|${others}`, 'gu')
const letterBefore = /[\p{L}\p{M}]$/u
const letterAfter = /^[\p{L}\p{M}]/u

export interface DoubleEncoded {
  /** Where a sign stands that no sound text has; null when there is none. */
  readonly certain: number | null
  /** Signs that stand alone, as in a text about such signs. */
  readonly doubtful: readonly { readonly index: number; readonly word: string }[]
}

export function doubleEncoded(text: string): DoubleEncoded {
  const alone = new Map<string, number>()
  for (const { 0: sign, index } of text.matchAll(pattern)) {
    if (sign.startsWith('á»') && quoted(text, index)) continue
    const inWord =
      letterBefore.test(text.slice(Math.max(0, index - 1), index)) ||
      letterAfter.test(text.slice(index + sign.length, index + sign.length + 1))
    if (inWord) return { certain: index, doubtful: [] }
    if (!alone.has(sign)) alone.set(sign, index)
  }
  return { certain: null, doubtful: [...alone].map(([word, index]) => ({ index, word })) }
}

/** Whether a » closes a « of the same line. */
function quoted(text: string, index: number): boolean {
  const line = text.slice(Math.max(0, text.lastIndexOf('\n', index) + 1), index)
  return line.lastIndexOf('«') > line.lastIndexOf('»')
}
