/** The files of a search index, and what stands in the first of them. */

/** The file that is fetched first. Pages and words are text with a line each: they compress well and are split at need. */
export interface IndexHead {
  readonly count: number
  /** What readers type and what pages call it, folded. */
  readonly synonyms: readonly (readonly [typed: string, meant: string])[]
  /** Lines of pages: kind, `-` for a former unit, number of the text file, address, title, then what else it is known by. */
  readonly pages?: string
  /** Lines of words: a spelled word and its postings. */
  readonly words?: string
  /** First letters of the words of each file of words. */
  readonly letters?: readonly string[]
  /** How many files hold the pairs of words. */
  readonly pairs: number
}

export const headFile = 'index.json'
export const pagesFile = (part: number): string => `titles-${part}.txt`
/** All words of a site whose words come in parts. */
export const vocabularyFile = 'words.txt'
export const wordsFile = (part: number): string => `words-${part}.txt`
export const pairsFile = (part: number): string => `pairs-${part}.txt`
export const textFile = (kind: string, part: number): string => `${kind}-${part}.txt`

/** Pages in one file of titles. */
export const pagesInPart = 20
