/** A text cut into what is said at one breath. */

export interface Cut {
  /** Offsets in the text, blanks at both ends left out. */
  readonly start: number
  readonly end: number
}

/** An older browser has no cutter of its own: a sentence ends at a stop before a blank. */
const pieces = (text: string, language: string): readonly { readonly segment: string; readonly index: number }[] =>
  'Segmenter' in Intl
    ? [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
    : [...text.matchAll(/.+?(?:[.!?…]+(?=\s|$)|$)/gs)].map(({ 0: segment, index }) => ({ segment, index }))

/** Sentences of a text that have something to say; `07/2021/NĐ-CP` and `50%.` are cut where a reader would. */
export function cutSentences(text: string, language: string): Cut[] {
  return pieces(text, language).flatMap(({ segment, index }): Cut[] => {
    const end = index + segment.trimEnd().length
    return /[\p{L}\p{N}]/u.test(segment) ? [{ start: index + segment.search(/\S/), end }] : []
  })
}
