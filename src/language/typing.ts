/** What only typing decides: letter case, blanks, punctuation, on which letter of a syllable its tone stands. */

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g

/** `hoà` and `hòa` are one word, `hoa` is another. */
const toneLast = (word: string): string => word.replace(tones, '') + (word.match(tones) ?? []).join('')

/** What stands between two digits, the sign of a number, and signs that are read as words; then every other blank and sign. */
const signs = /((?<=\d)[\s\p{P}]+(?=\d)|(?<=^|\s)-(?=\d)|[%‰/@])|[\s\p{P}]/gu

/**
 * A text without it, for comparing: two texts that give the same differ in typing alone. Numbers stay as they are: `-5` is
 * not `5`, `32,3` not `323`, `1 23` not `12 3`.
 */
export function withoutTyping(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{L}\p{M}]+/gu, toneLast)
    .replace(/\p{Pd}/gu, '-')
    .replace(signs, (_, kept: string | undefined) => (kept === undefined ? '' : kept.trim() || ' '))
    .normalize('NFC')
}
