/** The published index of a site → its pages, as far as the index tells them: names of other pages, and what a long page says last, are not in it. */
import { linesOf } from './lines.ts'
import { headFile, pagesFile, pagesInPart, textFile, type IndexHead } from './names.ts'
import type { SearchPage } from './pages.ts'
import { linesIn, readPageLine } from './parts.ts'

export interface ReadIndex {
  readonly pages: readonly SearchPage[]
  readonly synonyms: IndexHead['synonyms']
}

/** `read`: the text of a file of the index by its name. */
export function readIndex(read: (name: string) => string): ReadIndex {
  const { count, pages, synonyms } = JSON.parse(read(headFile)) as IndexHead
  const parts = Array.from({ length: Math.ceil(count / pagesInPart) }, (_, i) => i)
  const lines = linesIn(pages ?? parts.map((i) => read(pagesFile(i))).join('\n'))
  const texts = new Map<string, string>()
  const textIn = (name: string): string => {
    const text = texts.get(name) ?? read(name)
    texts.set(name, text)
    return text
  }
  return {
    synonyms,
    pages: lines.map(readPageLine).map(({ part, ...page }) => ({
      ...page,
      soughtAs: [],
      blocks: linesOf(textIn(textFile(page.kind, part)), page.address).flatMap(({ text, isHeading, heading }) =>
        text === '' ? [] : isHeading ? { text, role: 'heading', ...(heading && { id: heading }) } : { text, role: 'text' },
      ),
    })),
  }
}
