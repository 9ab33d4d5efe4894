/** Looks for phrases of whole syllables in a text, the longest first, never across a mark. */

export interface PhraseFound<T> {
  readonly from: number
  readonly to: number
  readonly value: T
}

export type PhraseBook<T> = ReadonlyMap<string, readonly { readonly syllables: readonly string[]; readonly value: T }[]>

interface Token {
  readonly from: number
  readonly to: number
  readonly syllable: string
}

const plain = (text: string) => text.normalize('NFC').toLowerCase()
const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ index, 0: word }) => ({ from: index, to: index + word.length, syllable: plain(word) }))

/** Phrases by their first syllable, each list with the longest first. */
export function phraseBook<T>(entries: readonly (readonly [phrase: string, value: T])[]): PhraseBook<T> {
  const all = entries.flatMap(([phrase, value]) => {
    const syllables = tokensOf(phrase).map(({ syllable }) => syllable)
    return syllables.length > 0 ? [{ syllables, value }] : []
  })
  const book = Map.groupBy(all, ({ syllables }) => syllables[0]!)
  for (const list of book.values()) list.sort((a, b) => b.syllables.length - a.syllables.length)
  return book
}

/** In reading order, none over another. */
export function phrasesIn<T>(text: string, book: PhraseBook<T>): PhraseFound<T>[] {
  const tokens = tokensOf(text)
  const isClose = (i: number) => i > 0 && /^\s+$/u.test(text.slice(tokens[i - 1]!.to, tokens[i]!.from))
  const found: PhraseFound<T>[] = []
  for (let i = 0; i < tokens.length;) {
    const hit = book
      .get(tokens[i]!.syllable)
      ?.find(({ syllables }) => syllables.every((one, n) => tokens[i + n]?.syllable === one && (n === 0 || isClose(i + n))))
    if (!hit) {
      i++
      continue
    }
    const last = i + hit.syllables.length
    found.push({ from: tokens[i]!.from, to: tokens[last - 1]!.to, value: hit.value })
    i = last
  }
  return found
}
