/** Query and index → pages in their order. Pure: what has to be fetched has been fetched. */
import { wordsOf, toneless } from '../../language/search-words.ts'
import { isOneSlipAway } from './near.ts'
import { pairsOf } from './pairs.ts'
import type { SearchKind } from './pages.ts'
import { heaviest, readPostings } from './postings.ts'
import type { Query, QueryWord } from './query.ts'

/** A line of the index of words. */
export interface IndexWord {
  readonly spelled: string
  readonly postings: string
}

/** Spelled forms by their folded word. */
export type Words = ReadonlyMap<string, readonly IndexWord[]>

export interface Title {
  readonly kind: SearchKind
  readonly former: boolean
  readonly title: string
  /** The end of its address, which editors name after what it is about. */
  readonly name: string
}

export interface Scored {
  readonly page: number
  readonly score: number
}

/** What a form of a word counts that is not the typed one. */
const factors = { tone: 0.85, marks: 0.7, begun: 0.6, slip: 0.4 } as const
/** How strongly a page that lacks words of the query falls behind: long queries hold words that say little. */
const wholeness = 1.2
/** A way of asking that is not the reader's own counts a little less. */
const other = 0.85
/** Which kind is likelier to be wanted. */
const kinds: Readonly<Record<SearchKind, number>> = { handbook: 1.4, story: 1.5, unit: 1, figure: 0.9, plan: 1, other: 1 }

/** A pair of neighbouring words beside a single one: in how much of the query it is, and how much it weighs by how it is said. */
const pairShare = 0.5
const pairScores = [9, 12, 16, 19] as const
/** By how much a title, and the name in an address, raise a score that say the query; `whole`: the share that they lose who say more. */
const bonus = { title: 0.8, name: 0.9, whole: 0.5 } as const

interface Candidate {
  readonly word: IndexWord
  readonly factor: number
  readonly rarity: number
}

export interface Index {
  readonly count: number
  readonly words: Words
  /** Postings by pair of words, as far as fetched. */
  readonly pairs: ReadonlyMap<string, string>
}

/** The pages that hold words of a query, the most likely first: by their words alone, titles unseen. */
export function scored(query: Query, index: Index): Scored[] {
  const best = new Map<number, number>()
  query.forEach((way, i) => {
    for (const [page, score] of scoresOf(way, index)) {
      const value = i === 0 ? score : score * other
      if (value > (best.get(page) ?? 0)) best.set(page, value)
    }
  })
  return [...best].map(([page, score]) => ({ page, score })).sort((a, b) => b.score - a.score || a.page - b.page)
}

function scoresOf(way: readonly QueryWord[], { words, pairs, count }: Index): Map<number, number> {
  const sums = new Map<number, { sum: number; found: number }>()
  let all = 0
  for (const word of way) {
    const candidates = candidatesOf(word, words, count)
    const rarity = candidates.length > 0 ? Math.max(...candidates.map((one) => one.rarity * one.factor)) : Math.log(1 + count)
    all += rarity
    const ofWord = new Map<number, number>()
    for (const { word, factor, rarity } of candidates)
      for (const [page, weight] of readPostings(word.postings)) {
        const value = ((25 * weight) / heaviest + 1) * factor * rarity
        if (value > (ofWord.get(page) ?? 0)) ofWord.set(page, value)
      }
    for (const [page, value] of ofWord) {
      const sum = sums.get(page) ?? { sum: 0, found: 0 }
      sum.sum += value
      sum.found += rarity
      sums.set(page, sum)
    }
  }
  for (const pair of pairsOf(way)) {
    const postings = readPostings(pairs.get(pair) ?? '')
    const rarity = postings.length > 0 ? rarityOf(postings.length, count) : 0
    all += rarity * pairShare
    for (const [page, weight] of postings) {
      const sum = sums.get(page)
      if (!sum) continue
      sum.sum += rarity * pairScores[weight]!
      sum.found += rarity * pairShare
    }
  }
  return new Map([...sums].map(([page, { sum, found }]) => [page, sum * (found / all) ** wholeness]))
}

/** How telling a word is: in few pages much, in all of them little (as in BM25). */
const rarityOf = (pages: number, count: number): number => Math.log(1 + (count - pages + 0.5) / (pages + 0.5))

const pagesWith = (forms: readonly IndexWord[]): number => Math.max(...forms.map(({ postings }) => postings.replace(/\d/g, '').length))

function candidatesOf(word: QueryWord, words: Words, count: number): Candidate[] {
  const same = words.get(word.folded) ?? []
  const marked = word.spelled !== word.folded
  const candidates = (forms: readonly IndexWord[], factor: (form: IndexWord) => number) => {
    const rarity = forms.length > 0 ? rarityOf(pagesWith(forms), count) : 0
    return forms.map((form) => ({ word: form, factor: factor(form), rarity }))
  }
  const found = candidates(same, ({ spelled }) => {
    if (!marked || spelled === word.spelled) return 1
    return toneless(spelled) === toneless(word.spelled) ? factors.tone : factors.marks
  })
  if (word.open && word.folded.length > 1)
    for (const [folded, forms] of words)
      if (folded !== word.folded && folded.startsWith(word.folded)) found.push(...candidates(forms, () => factors.begun))
  if (found.length > 0 || word.folded.length < 3 || /\d/.test(word.folded)) return found
  for (const [folded, forms] of words) if (isOneSlipAway(folded, word.folded)) found.push(...candidates(forms, () => factors.slip))
  return found
}

/** A page's score with its title seen: how much of the query it says in the same order and spelling, and how little else. */
export function withTitle(score: number, { kind, former, title, name }: Title, query: Query): number {
  const most = (text: string) => Math.max(...query.map((way, i) => saidWhole(text, way) * (i === 0 ? 1 : other)))
  return score * (1 + bonus.title * most(title)) * (1 + bonus.name * most(name)) * kinds[kind] * (former ? 0.7 : 1)
}

/** From 0 to 1; 1 where a text says the query and nothing else. */
function saidWhole(text: string, way: readonly QueryWord[]): number {
  const said = saidIn(text, way)
  return said === 0 ? 0 : said * (1 - bonus.whole + bonus.whole * Math.min(1, way.length / wordsOf(text).length))
}

/** From 0 to 1: pairs of neighbouring words of the query that follow each other in the text, its spelling counting a fifth. */
function saidIn(text: string, way: readonly QueryWord[]): number {
  const words = wordsOf(text)
  const at = (word: QueryWord | undefined, i: number) => {
    const there = words[i]
    if (!word || !there) return 0
    if (there.folded === word.folded) return there.spelled === word.spelled || word.spelled === word.folded ? 1 : 0.8
    return word.open && there.folded.startsWith(word.folded) ? 0.6 : 0
  }
  if (way.length === 1) return Math.max(0, ...words.map((_, i) => at(way[0], i)))
  let sum = 0
  for (let j = 0; j + 1 < way.length; j++) sum += Math.max(0, ...words.map((_, i) => Math.min(at(way[j], i), at(way[j + 1], i + 1))))
  return sum / (way.length - 1)
}
