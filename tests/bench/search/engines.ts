/** The search of this site and MiniSearch over the same pages, both in memory, with the same folding. */
import MiniSearch from 'minisearch'
import { wordsOf } from '../../../src/language/search-words.ts'
import type { Locale } from '../../../src/model/locale.ts'
import type { SearchWords } from '../../../src/model/edition.ts'
import { indexFiles } from '../../../src/outputs/search/files.ts'
import { openIndex, type OpenIndex } from '../../../src/outputs/search/open-index.ts'
import type { SearchPage } from '../../../src/outputs/search/pages.ts'
import { readQuery, splitSynonyms } from '../../../src/outputs/search/query.ts'
import type { Engine } from './queries.ts'

export type Corpus = ReadonlyMap<Locale, readonly SearchPage[]>

export interface Measured {
  readonly engine: Engine
  /** Text of its index of the Vietnamese pages. */
  readonly index: string
}

export async function ownSearch(corpus: Corpus, searchWords: readonly SearchWords[]): Promise<Measured> {
  const open = new Map<Locale, OpenIndex>()
  let index = ''
  for (const [locale, pages] of corpus) {
    const files = indexFiles(pages, searchWords)
    if (locale === 'vi') index = files.get('index.json')!
    open.set(locale, await openIndex(async (name) => await Promise.resolve(files.get(name)!)))
  }
  const engine: Engine = async (query, locale) => (await open.get(locale)!.find(query)).pages.map(({ address }) => address)
  return { engine, index }
}

const folded = (text: string): string[] => wordsOf(text).map((word) => word.folded)

/** Every word first, any word where fewer than three pages have all; synonyms as ours, so that the engines alone differ. */
export function miniSearch(corpus: Corpus, searchWords: readonly SearchWords[]): Measured {
  const synonyms = searchWords.flatMap(({ typed, meant }) =>
    typed.flatMap((a) => meant.map((b) => [folded(a).join(' '), folded(b).join(' ')] as const)),
  )
  const ways = splitSynonyms(synonyms)
  const engines = new Map<Locale, MiniSearch>()
  for (const [locale, pages] of corpus) {
    const mini = new MiniSearch({
      fields: ['title', 'headings', 'text'],
      idField: 'address',
      tokenize: folded,
      processTerm: (term) => term,
    })
    const textOf = ({ blocks }: SearchPage, role: string) => blocks.flatMap((block) => (block.role === role ? [block.text] : [])).join(' ')
    mini.addAll(
      pages.map((page) => ({
        address: page.address,
        title: page.title,
        headings: textOf(page, 'heading'),
        text: textOf(page, 'text'),
      })),
    )
    engines.set(locale, mini)
  }
  const options = { boost: { title: 6, headings: 3 }, prefix: true, fuzzy: (term: string) => (term.length >= 5 ? 1 : false) } as const
  const engine: Engine = async (query, locale) => {
    const mini = engines.get(locale)!
    const best = new Map<string, number>()
    for (const way of readQuery(query, ways)) {
      const text = way.map((word) => word.folded).join(' ')
      const strict = mini.search(text, { ...options, combineWith: 'AND' })
      const found = strict.length < 3 ? mini.search(text, options) : strict
      for (const { id, score } of found) best.set(String(id), Math.max(score, best.get(String(id)) ?? 0))
    }
    return await Promise.resolve([...best].sort((a, b) => b[1] - a[1]).map(([address]) => address))
  }
  return { engine, index: JSON.stringify(engines.get('vi')) }
}
