/** The index as it is fetched: what a query needs of it and no more, each file once. */
import { scored, withTitle } from './find.ts'
import { worthShowing } from './groups.ts'
import { bestLine, linesOf, type FoundLine, type TextLine } from './lines.ts'
import { headFile, pagesFile, pagesInPart, pairsFile, textFile, vocabularyFile, wordsFile, type IndexHead } from './names.ts'
import { bucketOf, pairsOf } from './pairs.ts'
import { emptyParts, type IndexPage } from './parts.ts'
import { readQuery, splitSynonyms, withMeant, type Query } from './query.ts'

/** The text of a file of the index; throws where it cannot be had. */
export type Fetch = (name: string) => Promise<string>

export interface FoundPage extends IndexPage {
  readonly page: number
  readonly score: number
}

export interface Found {
  readonly query: Query
  readonly pages: readonly FoundPage[]
}

export interface OpenIndex {
  /** Whether a query can be answered from what has been fetched. */
  holds(text: string): boolean
  find(text: string): Promise<Found>
  lineOf(page: FoundPage, query: Query): Promise<FoundLine | null>
}

/** Titles that are looked at where they come in parts, and where they are all there. */
const [candidatesInParts, candidates] = [15, 80]
/** Files of words, and of pairs, that one query may ask for: half a word of one letter could ask for all, synonyms for many. */
const [mostWordFiles, mostPairFiles] = [12, 7]

export async function openIndex(fetch: Fetch): Promise<OpenIndex> {
  const head = JSON.parse(await fetch(headFile)) as IndexHead
  const synonyms = splitSynonyms(head.synonyms)
  const letters = head.letters?.map((start, i) => ({ start, i }))
  const parts = emptyParts()
  const texts = new Map<string, string>()
  const lines = new Map<string, readonly TextLine[]>()
  const asked = new Map<string, Promise<void>>()
  const here = new Set<string>()
  parts.addWords(head.words ?? '')
  parts.addPages(head.pages ?? '', 0)

  /** What failed is asked for again by the next query. */
  async function load(name: string, add: (text: string) => void): Promise<void> {
    const fresh = asked.get(name) ?? fetch(name).then(add)
    asked.set(name, fresh)
    fresh.then(
      () => here.add(name),
      () => asked.delete(name),
    )
    await fresh
  }

  function wordFiles(query: Query): string[] {
    if (!letters) return []
    const wanted = new Set<number>()
    for (const { folded, open } of query.flat()) {
      const inside = letters.filter(({ start }) => folded.startsWith(start)).slice(-1)
      const begun = open && folded.length > 1 ? letters.filter(({ start }) => start.startsWith(folded)) : []
      for (const { i } of [...inside, ...begun]) if (wanted.size < mostWordFiles) wanted.add(i)
    }
    return [...wanted].map(wordsFile)
  }
  const pairFiles = (query: Query): string[] =>
    [...new Set(query.flatMap(pairsOf).map((pair) => bucketOf(pair, head.pairs)))].slice(0, mostPairFiles).map(pairsFile)

  const loadWords = async (query: Query) => await Promise.all(wordFiles(query).map((name) => load(name, parts.addWords)))
  /** Without its pairs a query is answered all the same, a little worse. */
  const loadPairs = async (query: Query) => await Promise.allSettled(pairFiles(query).map((name) => load(name, parts.addPairs)))
  async function loadPages(pages: readonly number[]): Promise<void> {
    if (!letters) return
    const wanted = [...new Set(pages.map((page) => Math.floor(page / pagesInPart)))]
    await Promise.all(wanted.map((i) => load(pagesFile(i), (text) => parts.addPages(text, i * pagesInPart))))
  }
  /** The words of a large site are seen whole only where one was typed that no page has. */
  async function meant(typed: Query): Promise<Query> {
    await loadWords(typed)
    if (!letters || typed[0]!.every(parts.has)) return withMeant(typed, parts)
    await Promise.allSettled([load(vocabularyFile, parts.addVocabulary)])
    const query = withMeant(typed, parts)
    await loadWords(query)
    return query
  }

  return {
    holds(text) {
      const typed = readQuery(text, synonyms)
      if (!wordFiles(typed).every((name) => here.has(name))) return false
      const query = withMeant(typed, parts)
      return [...wordFiles(query), ...pairFiles(query)].every((name) => here.has(name))
    },
    async find(text) {
      const query = await meant(readQuery(text, synonyms))
      await loadPairs(query)
      const likely = scored(query, { count: head.count, ...parts }).slice(0, letters ? candidatesInParts : candidates)
      await loadPages(likely.map(({ page }) => page))
      const pages = likely.map(({ page, score }) => {
        const one = parts.page(page)
        return { ...one, page, score: withTitle(score, one, query) }
      })
      return { query, pages: worthShowing(pages) }
    },
    async lineOf({ kind, part, address }, query) {
      const name = textFile(kind, part)
      await load(name, (text) => texts.set(name, text))
      const own = lines.get(address) ?? linesOf(texts.get(name)!, address)
      lines.set(address, own)
      return bestLine(own, query)
    },
  }
}
