/** The contents of a page: its headings of the second level, where there are enough to choose from. */
export interface Heading {
  readonly depth: number
  readonly slug: string
  readonly text: string
}

/** With fewer a list is longer than a look. */
const fewest = 2

export function contentsOf(headings: readonly Heading[]): readonly Heading[] {
  const main = headings.filter(({ depth, slug }) => depth === 2 && slug !== 'footnote-label')
  return main.length < fewest ? [] : main
}
