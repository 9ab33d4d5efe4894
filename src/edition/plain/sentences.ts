/** Sentences of Vietnamese text and the number of their words, a word being a syllable: `07/2021/NĐ-CP` and `50%.` are one. */

export interface Sentence {
  readonly from: number
  readonly text: string
}

/** Marks that can end a sentence, with what closes behind them. */
const ends = /[.!?…]+[”’")\]]*(?=\s|$)/gu
/** A full stop behind these is part of the word. */
const shortened = /(?:^|[\s(“"])(?:\p{Lu}|tr|Tr|TP|Tp|tp|TX|TS|ThS|PGS|GS|BS|KS|St|Mr|Mrs|Nxb|NXB|v|vd|VD|x)\.$/u
/** `1.` at the head of a line numbers it. */
const numbered = /^\s*\d{1,3}\.$/

/** The sentences of a block; put together again they are its text. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (const { index, 0: mark } of text.matchAll(ends)) {
    const to = index + mark.length
    const [before, after] = [text.slice(from, index + 1), text.slice(to).trimStart()]
    const goesOn = /^[\p{Ll},;:%–]/u.test(after) || (mark === '.' && (shortened.test(before) || numbered.test(before)))
    if (goesOn) continue
    sentences.push({ from, text: text.slice(from, to) })
    from = to
  }
  if (from < text.length) sentences.push({ from, text: text.slice(from) })
  return sentences
}

export const wordCount = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
