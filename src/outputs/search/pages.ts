/** What a search knows of a page. */

/** Written on the `main` of every page that a search may find. */
export const searchMark = 'data-search'

/** Groups in which what was found is shown. */
export const searchKinds = ['handbook', 'story', 'unit', 'figure', 'plan', 'other'] as const
export type SearchKind = (typeof searchKinds)[number]

/** A stretch of text that stands by itself: a heading, a paragraph, an item, a row of a table. */
export interface Block {
  readonly text: string
  /** `link`: it is the name of another page, or of a source, and says little of this one. */
  readonly role: 'text' | 'heading' | 'link'
  /** Where a heading can be gone to. */
  readonly id?: string
}

export interface SearchPage {
  /** Below the site's own address, ending in `/`. */
  readonly address: string
  readonly kind: SearchKind
  readonly title: string
  /** A unit that is no more. */
  readonly former: boolean
  readonly blocks: readonly Block[]
}

const folders: readonly (readonly [RegExp, SearchKind])[] = [
  [/^(?:[a-z]{3}\/)?so-tay\//, 'handbook'],
  [/^guong-dien-hinh\//, 'story'],
  [/^so-lieu\/don-vi\//, 'unit'],
  [/^so-lieu\//, 'figure'],
  [/^ke-hoach\//, 'plan'],
]

/** Kind of a page by its address below its language. */
export const searchKind = (address: string): SearchKind => folders.find(([start]) => start.test(address))?.[1] ?? 'other'
