/** What became of a text since it was first kept, as git remembers it. */
import type { IsoDate } from './basics.ts'

/** `typing`: nothing but letter case, blanks, punctuation and places of tones; `meaning`: anything else of title, summary and text. */
export type TextChangeKind = 'written' | 'meaning' | 'typing'

/** All that was done to a text on one day. */
export interface TextChange {
  readonly kind: TextChangeKind
  readonly date: IsoDate
  /** Of the trailers `Ly-do:`, in the order of the commits; those alone that may be told. */
  readonly reasons: readonly string[]
  /** Headings of today's text below which it was changed, in its order. */
  readonly headings: readonly string[]
}
