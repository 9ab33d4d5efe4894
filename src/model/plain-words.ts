/** What the reading check goes by: words that an edition adds, and how much it lets pass. */
import type { Origin } from './basics.ts'

/** `telling`: what makes one household known, or tells what is its own affair. */
export type PlainWordKind = 'official' | 'noun' | 'abbreviation' | 'telling' | 'allowed'

export interface PlainWord {
  readonly words: string
  readonly kind: PlainWordKind
  /** Plainer words to try; blank where there are none. */
  readonly instead: string
  readonly origin: Origin
}

export interface ReadingLimits {
  /** Words of the longest sentence that passes. */
  readonly sentence: number
  /** Nouns of Chinese origin in a row that are asked about. */
  readonly nouns: number
}

export const usualLimits: ReadingLimits = { sentence: 30, nouns: 3 }
