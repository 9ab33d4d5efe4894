/** What readers type to find a text, the key `tim` of its front matter: words, short, few, and of this text more than of others. */
import * as say from '../../language/findings/search-words.ts'
import { foldedWords, wordsOf } from '../../language/search-words.ts'
import type { Finding } from '../../model/finding.ts'
import type { ContentPage } from '../../model/types.ts'
import { found, type Rule } from './rule.ts'

/** Entries of a text, words of an entry, and texts with the same one. */
const most = { entries: 20, words: 8, pages: 3 } as const

export const soughtAs: Rule = (context) => {
  const pages = pagesByWish(context.edition.content)
  return context.edition.content.flatMap((page): Finding[] => {
    const report = (level: 'error' | 'warning', value: string, phrase: Finding['phrase']) =>
      found(context, { level, rule: 'search-word', origin: page.origin, field: 'tim', value, phrase })
    const before = new Set<string>()
    const each = page.soughtAs.flatMap((text) => {
      const wish = foldedWords(text)
      const isKnown = before.has(wish)
      before.add(wish)
      if (wish === '') return [report('error', text, say.noLetters(text))]
      if (isKnown) return [report('warning', text, say.twiceOnPage(text))]
      if (wish === foldedWords(page.title)) return [report('warning', text, say.inTitle(text))]
      if (wordsOf(text).length > most.words) return [report('warning', text, say.longWish(text, most.words))]
      const shared = pages.get(`${page.locale} ${wish}`)!.size
      return shared > most.pages ? [report('warning', text, say.onManyPages(text, shared))] : []
    })
    const { length } = page.soughtAs
    return length > most.entries ? [...each, report('warning', String(length), say.manyWishes(length, most.entries))] : each
  })
}

/** The texts of each language that have an entry. */
function pagesByWish(content: readonly ContentPage[]): ReadonlyMap<string, ReadonlySet<ContentPage>> {
  const pages = new Map<string, Set<ContentPage>>()
  for (const page of content)
    for (const text of page.soughtAs) {
      const key = `${page.locale} ${foldedWords(text)}`
      pages.set(key, (pages.get(key) ?? new Set()).add(page))
    }
  return pages
}
