/** Stretches of text that stand on many pages, as notices and the names of their parts do: they say little of each. */
import type { SearchPage } from './pages.ts'

/** On more pages than this share, and than so many, a text is no page's own. */
const [share, few] = [0.03, 4]

/** The pages with what many of them repeat as if it were the name of another page. */
export function withoutRepeats(pages: readonly SearchPage[]): SearchPage[] {
  const counts = new Map<string, number>()
  for (const { blocks } of pages)
    for (const text of new Set(blocks.map((block) => block.text))) counts.set(text, (counts.get(text) ?? 0) + 1)
  const most = Math.max(few, share * pages.length)
  return pages.map((page) => ({
    ...page,
    blocks: page.blocks.map((block) => (counts.get(block.text)! > most ? { ...block, role: 'link' } : block)),
  }))
}
