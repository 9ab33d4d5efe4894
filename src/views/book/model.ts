/** A book as every writer of it gets it: chapters of blocks, blocks of runs, nothing but text and its form. */
import type { BookName } from '../../model/addresses/paths.ts'
import type { Locale } from '../../model/locale.ts'
import type { IsoDate } from '../../model/types.ts'

/** Where a run leads: to a place in this book, or to an address that others can open. */
export type Target = { readonly chapter: string; readonly anchor: string | null } | { readonly url: string }

/** A piece of a line; a line break is a run of `\n`. */
export interface Run {
  readonly text: string
  readonly strong?: true
  readonly italic?: true
  readonly struck?: true
  readonly code?: true
  /** A short mark of a source. */
  readonly mark?: true
  /** A word of the glossary: no page number beside it. */
  readonly term?: true
  /** The number of a note. */
  readonly note?: true
  readonly to?: Target
}

export type Runs = readonly Run[]

export interface Item {
  /** Null where the item has no box to tick. */
  readonly ticked: boolean | null
  readonly blocks: readonly Block[]
}

export type Tone = 'note' | 'tip' | 'caution' | 'danger' | 'target'

export interface PictureBlock {
  readonly kind: 'picture'
  /** Path of the file in the edition, or below `public/` where it begins with `/`. */
  readonly path: string
  readonly alt: string
  readonly caption: string
}

export interface TableBlock {
  readonly kind: 'table'
  readonly head: readonly Runs[]
  readonly rows: readonly (readonly Runs[])[]
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4 | 5 | 6; readonly id: string; readonly runs: Runs }
  | { readonly kind: 'paragraph'; readonly runs: Runs; readonly small?: true }
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly Item[] }
  | TableBlock
  | { readonly kind: 'box'; readonly tone: Tone; readonly title: Runs; readonly blocks: readonly Block[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'verbatim'; readonly text: string }
  | PictureBlock
  /** A chart drawn for a phone, as SVG text. */
  | { readonly kind: 'drawing'; readonly svg: string; readonly alt: string }
  | { readonly kind: 'terms'; readonly entries: readonly { readonly id: string; readonly term: string; readonly meaning: string }[] }
  | { readonly kind: 'rule' }

export interface Chapter {
  /** Its slug: unique in the book. */
  readonly id: string
  readonly title: string
  readonly lede: string | null
  /** Whether its owner has approved it; blank for what nobody approves. */
  readonly state: string
  readonly blocks: readonly Block[]
  /** Sources with their codes, in the page's order. */
  readonly sources: readonly { readonly code: string; readonly runs: Runs }[]
  /** The page on the web; null while the site has no address. */
  readonly address: string | null
}

export interface BookPart {
  readonly name: string | null
  readonly chapters: readonly Chapter[]
}

export interface Book {
  /** File name of all its forms: `so-tay`. */
  readonly stem: BookName
  /** Language of its texts and of its own words. */
  readonly locale: Locale
  readonly title: string
  readonly site: string
  readonly tagline: string
  readonly place: string
  /** What stands on the cover and the back of it. */
  readonly about: readonly string[]
  /** Stands on every page of a book of fiction; null in a real one. */
  readonly fiction: string | null
  /** Stands on the cover while a chapter awaits approval. */
  readonly draft: string | null
  readonly day: IsoDate
  readonly address: string | null
  readonly parts: readonly BookPart[]
}

export const chaptersOf = ({ parts }: Book): readonly Chapter[] => parts.flatMap(({ chapters }) => chapters)
