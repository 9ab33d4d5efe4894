/** A text cut into what is said at one breath. */

export interface Cut {
  /** Offsets in the text, blanks at both ends left out. */
  readonly start: number
  readonly end: number
}

/** Sentences of a text that have something to say; `07/2021/NĐ-CP` and `50%.` are cut where a reader would. */
export function cutSentences(text: string, language: string): Cut[] {
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].flatMap(({ segment, index }): Cut[] => {
    const end = index + segment.trimEnd().length
    return /[\p{L}\p{N}]/u.test(segment) ? [{ start: index + segment.search(/\S/), end }] : []
  })
}
