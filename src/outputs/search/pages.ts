/** What a search knows of a page. */

/** Written on the `main` of every page that a search may find. */
export const searchMark = 'data-search'

/** Written on an element whose text is another name of the page: a published figure is known by its number. */
export const nameMark = 'data-search-name'

/** Groups in which what was found is shown. */
export const searchKinds = ['handbook', 'story', 'model', 'unit', 'figure', 'plan', 'other'] as const
export type SearchKind = (typeof searchKinds)[number]

/** A stretch of text that stands by itself: a heading, a paragraph, an item, a row of a table. */
export interface Block {
  readonly text: string
  /** `link`: it is the name of another page, or of a source, and says nothing of this one. */
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
  /** What it is known by beside its title. */
  readonly names: readonly string[]
  /** What its readers type where it says it otherwise; it is shown nowhere. */
  readonly soughtAs: readonly string[]
  readonly blocks: readonly Block[]
}

/** The end of its address, which editors name after what it is about: of a unit without its type and code; of a series nothing. */
export function pageName({ kind, address }: Pick<SearchPage, 'kind' | 'address'>): string {
  const end = address.replace(/\/$/, '').replace(/^.*\//, '').replace(/-/g, ' ')
  if (kind === 'figure') return ''
  return kind === 'unit' ? end.replace(/^\S+ | \d{4,}.*$/g, '') : end
}

/** Language of what is found at an address, where it is not that of the page that searches. */
export const languageAt = (address: string): string | undefined => /^([a-z]{3})\/so-tay\//.exec(address)?.[1]

const folders: readonly (readonly [RegExp, SearchKind])[] = [
  [/^(?:[a-z]{3}\/)?so-tay\//, 'handbook'],
  [/^guong-dien-hinh\//, 'story'],
  [/^mo-hinh\/./, 'model'],
  [/^so-lieu\/don-vi\//, 'unit'],
  [/^so-lieu\//, 'figure'],
  [/^ke-hoach\//, 'plan'],
]

/** Kind of a page by its address below its language. */
export const searchKind = (address: string): SearchKind => folders.find(([start]) => start.test(address))?.[1] ?? 'other'
