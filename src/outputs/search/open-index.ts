/** The index as it is fetched: what a query needs of it and no more, each file once. */
import { fold } from '../../language/fold.ts'
import { scored, withTitle, type Index, type IndexWord, type Title } from './find.ts'
import { worthShowing } from './groups.ts'
import { bestLine, type FoundLine } from './lines.ts'
import { headFile, pagesFile, pagesInPart, pairsFile, textFile, wordsFile, type IndexHead } from './names.ts'
import { bucketOf, pairsOf } from './pairs.ts'
import { searchKinds } from './pages.ts'
import { readQuery, withUnknown, type Query } from './query.ts'

/** The text of a file of the index; throws where it cannot be had. */
export type Fetch = (name: string) => Promise<string>

export interface FoundPage extends Title {
  readonly page: number
  readonly score: number
  /** Below the site's own address. */
  readonly address: string
  readonly part: number
}

export interface Found {
  readonly query: Query
  readonly pages: readonly FoundPage[]
}

export interface OpenIndex {
  find(text: string): Promise<Found>
  lineOf(page: FoundPage, query: Query): Promise<FoundLine | null>
}

/** Titles that are looked at where they come in parts, and where they are all there. */
const [candidatesInParts, candidates] = [15, 80]
/** Files that one query may ask for of a kind: half a word of one letter could ask for all. */
const mostFiles = 12

export async function openIndex(fetch: Fetch): Promise<OpenIndex> {
  const head = JSON.parse(await fetch(headFile)) as IndexHead
  const words = new Map<string, IndexWord[]>()
  const pairs = new Map<string, string>()
  const titles: Omit<FoundPage, 'page' | 'score'>[] = []
  const texts = new Map<string, string>()
  const letters = head.letters?.map((start, i) => ({ start, i }))
  const asked = new Map<string, Promise<void>>()
  addWords(head.words ?? '')
  addTitles(head.pages ?? '', 0)

  function addWords(text: string): void {
    for (const line of text.split('\n').filter(Boolean)) {
      const [spelled = '', postings = ''] = line.split(' ')
      const folded = fold(spelled)
      const forms = words.get(folded)
      if (forms) forms.push({ spelled, postings })
      else words.set(folded, [{ spelled, postings }])
    }
  }
  function addPairs(text: string): void {
    for (const line of text.split('\n')) {
      const end = line.lastIndexOf(' ')
      pairs.set(line.slice(0, end), line.slice(end + 1))
    }
  }
  function addTitles(text: string, first: number): void {
    text.split('\n').forEach((line, i) => {
      if (line !== '') titles[first + i] = titleOf(line)
    })
  }
  /** What failed is asked for again by the next query. */
  async function load(name: string, add: (text: string) => void): Promise<void> {
    const fresh = asked.get(name) ?? fetch(name).then(add)
    asked.set(name, fresh)
    fresh.catch(() => asked.delete(name))
    await fresh
  }

  async function loadWords(query: Query): Promise<void> {
    if (!letters) return
    const wanted = new Set<number>()
    for (const { folded, open } of query.flat()) {
      const inside = letters.filter(({ start }) => folded.startsWith(start)).slice(-1)
      const begun = open && folded.length > 1 ? letters.filter(({ start }) => start.startsWith(folded)) : []
      for (const { i } of [...inside, ...begun]) if (wanted.size < mostFiles) wanted.add(i)
    }
    await Promise.all([...wanted].map((i) => load(wordsFile(i), addWords)))
  }
  /** Without its pairs a query is answered all the same, a little worse. */
  async function loadPairs(query: Query): Promise<void> {
    const wanted = [...new Set(query.flatMap(pairsOf).map((pair) => bucketOf(pair, head.pairs)))].slice(0, mostFiles)
    await Promise.allSettled(wanted.map((i) => load(pairsFile(i), addPairs)))
  }
  async function loadTitles(pages: readonly number[]): Promise<void> {
    if (!letters) return
    const wanted = [...new Set(pages.map((page) => Math.floor(page / pagesInPart)))]
    await Promise.all(wanted.map((i) => load(pagesFile(i), (text) => addTitles(text, i * pagesInPart))))
  }

  return {
    async find(text) {
      const typed = readQuery(text, head.synonyms)
      await loadWords(typed)
      const query = withUnknown(typed, (folded) => words.has(folded))
      await loadPairs(query)
      const index: Index = { count: head.count, words, pairs }
      const likely = scored(query, index).slice(0, letters ? candidatesInParts : candidates)
      await loadTitles(likely.map(({ page }) => page))
      const pages = likely.map(({ page, score }) => {
        const title = titles[page]!
        return { ...title, page, score: withTitle(score, title, query) }
      })
      return { query, pages: worthShowing(pages) }
    },
    async lineOf({ kind, part, address }, query) {
      const name = textFile(kind, part)
      await load(name, (text) => texts.set(name, text))
      return bestLine(texts.get(name)!, address, query)
    },
  }
}

function titleOf(line: string): Omit<FoundPage, 'page' | 'score'> {
  const [sort = '', part = '', address = '', title = ''] = line.split('\t')
  const kind = searchKinds[parseInt(sort, 10)]!
  const end = address.slice(address.lastIndexOf('/') + 1).replaceAll('-', ' ')
  // Of a unit its name without its type and code; of a series its code says nothing.
  const name = kind === 'figure' ? '' : kind === 'unit' ? end.replace(/^\S+ | \d{4,}.*$/g, '') : end
  return { kind, former: sort.endsWith('-'), part: Number(part), address: address === '' ? '' : `${address}/`, title, name }
}
