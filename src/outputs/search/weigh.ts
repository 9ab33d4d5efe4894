/**
 * Pages → how much each word weighs on each of them: BM25 of the text, and more for a word in a heading or in the title. And
 * the pairs of neighbouring words: Vietnamese writes most of its words in two syllables, and `bảo` or `hiểm` alone say little.
 * What readers type for a page counts as one more heading of it.
 */
import { fold } from '../../language/fold.ts'
import { wordsOf } from '../../language/search-words.ts'
import { pageName, type Block, type SearchPage } from './pages.ts'
import { pairsOf } from './pairs.ts'
import { heaviest, type Postings } from './postings.ts'

/** BM25 (Robertson and Zaragoza 2009): how soon a word said again adds nothing, how much a long page is held back. */
const [k1, b] = [1.2, 0.6]
/** The greatest weight that can come about: text 2, heading 1, a title of one word 2 + 4/3. */
const most = 2 + 1 + 2 + 4 / 3

interface Counted {
  readonly counts: ReadonlyMap<string, number>
  readonly length: number
  readonly headings: ReadonlySet<string>
  readonly title: readonly string[]
  /** Folded words of the end of its address. */
  readonly name: ReadonlySet<string>
}

/** What a page says itself, its title apart, and what it is sought as. */
const ownBlocks = ({ blocks, soughtAs }: SearchPage): readonly Block[] => [
  ...blocks.filter(({ role }) => role !== 'link'),
  ...soughtAs.map((text) => ({ text, role: 'heading' as const })),
]

function count(page: SearchPage): Counted {
  const { title } = page
  const counts = new Map<string, number>()
  const headings = new Set<string>()
  let length = 0
  for (const { text, role } of [{ text: title, role: 'heading' as const }, ...ownBlocks(page)])
    for (const { spelled } of wordsOf(text)) {
      counts.set(spelled, (counts.get(spelled) ?? 0) + 1)
      length++
      if (role === 'heading') headings.add(spelled)
    }
  return {
    counts,
    length,
    headings,
    title: wordsOf(title).map(({ spelled }) => spelled),
    name: new Set([pageName(page), ...page.names].flatMap(wordsOf).map(({ folded }) => folded)),
  }
}

/** Spelled words with their postings; a page's number is its place in the list. */
export function weigh(pages: readonly SearchPage[]): Map<string, Postings> {
  const counted = pages.map(count)
  const average = counted.reduce((sum, { length }) => sum + length, 0) / Math.max(1, counted.length)
  const words = new Map<string, [number, number][]>()
  counted.forEach(({ counts, length, headings, title, name }, page) => {
    const slowness = k1 * (1 - b + (b * length) / average)
    for (const [word, times] of counts) {
      const inTitle = title.includes(word) ? 2 + 4 / (2 + title.length) : name.has(fold(word)) ? 2 + 4 / (2 + name.size) : 0
      const weight = (2 * times) / (times + slowness) + (headings.has(word) ? 1 : 0) + inTitle
      const postings = words.get(word) ?? []
      if (postings.length === 0) words.set(word, postings)
      postings.push([page, Math.min(heaviest, Math.round((weight / most) * heaviest))])
    }
  })
  for (const [word, named] of namedAlone(pages, words))
    words.set(
      word,
      [...named].map((page) => [page, 0]),
    )
  return words
}

/** Words that no page says itself, with the pages that have them in the name of another page or of a source. */
function namedAlone(pages: readonly SearchPage[], said: ReadonlyMap<string, unknown>): Map<string, Set<number>> {
  const named = new Map<string, Set<number>>()
  pages.forEach(({ blocks }, page) => {
    for (const { spelled } of blocks.flatMap(({ text, role }) => (role === 'link' ? wordsOf(text) : [])))
      if (!said.has(spelled)) named.set(spelled, (named.get(spelled) ?? new Set()).add(page))
  })
  return named
}

/** How strongly a page says a pair of words: once, more often, in a heading, in its title. */
export const pairWeights = { once: 0, often: 1, heading: 2, title: 3 } as const

/** Folded words that stand side by side, `bao hiem`, with their postings. */
export function weighPairs(pages: readonly SearchPage[]): Map<string, Postings> {
  const pairs = new Map<string, [number, number][]>()
  pages.forEach((one, page) => {
    const own = new Map<string, number>()
    const add = (text: string, weight: number) => {
      for (const pair of pairsOf(wordsOf(text))) {
        const before = own.get(pair)
        own.set(pair, before === undefined ? weight : Math.max(before, weight, pairWeights.often))
      }
    }
    add(one.title, pairWeights.title)
    for (const name of [pageName(one), ...one.names]) add(name, pairWeights.title)
    for (const { text, role } of ownBlocks(one)) add(text, role === 'heading' ? pairWeights.heading : pairWeights.once)
    for (const [pair, weight] of own) {
      const postings = pairs.get(pair) ?? []
      if (postings.length === 0) pairs.set(pair, postings)
      postings.push([page, weight])
    }
  })
  return pairs
}
