/** Query and index → pages in their order. Pure: what has to be fetched has been fetched. */
import { toneless, type SearchWord } from '../../language/search-words.ts'
import { pairsOf } from './pairs.ts'
import type { SearchKind } from './pages.ts'
import { heaviest, readPostings, type Postings } from './postings.ts'
import type { Query, QueryWord } from './query.ts'

/** A line of the index of words. */
export interface IndexWord {
  readonly spelled: string
  /** Read when they are first asked for. */
  readonly postings: Postings
}

/** Spelled forms by their folded word. */
export type Words = ReadonlyMap<string, readonly IndexWord[]>

export interface Title {
  readonly kind: SearchKind
  readonly former: boolean
  /** Words of its title, and of each of what else it is known by. */
  readonly titleWords: readonly SearchWord[]
  readonly nameWords: readonly (readonly SearchWord[])[]
}

export interface Scored {
  readonly page: number
  readonly score: number
}

/** What a form of a word counts that is not the typed one. */
const factors = { tone: 0.85, marks: 0.7, begun: 0.6 } as const
/** How strongly a page that lacks words of the query falls behind: long queries hold words that say little. */
const wholeness = 1
/** A way of asking that is not the reader's own counts a little less. */
const other = 0.85
/** Which kind is likelier to be wanted: what to do before what others did, and that told whole before its line in the register. */
const kinds: Readonly<Record<SearchKind, number>> = { handbook: 1.3, story: 1.15, unit: 1.1, figure: 1, plan: 1, other: 1, model: 0.6 }

/** A pair of neighbouring words beside a single one: in how much of the query it is, and how much it weighs by how it is said. */
const pairShare = 0.5
const pairScores = [9, 12, 16, 19] as const
/** By how much a title, and the name in an address, raise a score that say the query; `exact`: a title that says it and nothing else; `whole`: the share that they lose who say more. */
const bonus = { exact: 2, title: 0.8, name: 0.9, whole: 0.7 } as const

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
  const known = new Map<string, Held>()
  const held = (word: QueryWord): Held => {
    const key = `${word.spelled} ${word.open}`
    const found = known.get(key) ?? heldBy(word, index)
    known.set(key, found)
    return found
  }
  query.forEach((way, i) => {
    for (const [page, score] of scoresOf(way, index, held)) {
      const value = i === 0 ? score : score * other
      if (value > (best.get(page) ?? 0)) best.set(page, value)
    }
  })
  return [...best].map(([page, score]) => ({ page, score })).sort((a, b) => b.score - a.score || a.page - b.page)
}

/** The pages that hold a word. */
interface Held {
  /** How telling it is in the form that says most. */
  readonly rarity: number
  /** How much it says of each. */
  readonly pages: ReadonlyMap<number, number>
}

function heldBy(word: QueryWord, { words, count }: Index): Held {
  const candidates = candidatesOf(word, words, count)
  const pages = new Map<number, number>()
  for (const { word, factor, rarity } of candidates)
    for (const [page, weight] of word.postings) {
      const value = ((25 * weight) / heaviest + 1) * factor * rarity
      if (value > (pages.get(page) ?? 0)) pages.set(page, value)
    }
  const rarity = candidates.length > 0 ? Math.max(...candidates.map((one) => one.rarity * one.factor)) : Math.log(1 + count)
  return { rarity, pages }
}

function scoresOf(way: readonly QueryWord[], { pairs, count }: Index, held: (word: QueryWord) => Held): Map<number, number> {
  const sums = new Map<number, { sum: number; found: number }>()
  let all = 0
  for (const { rarity, pages } of way.map(held)) {
    all += rarity
    for (const [page, value] of pages) {
      const sum = sums.get(page)
      if (sum) {
        sum.sum += value
        sum.found += rarity
      } else sums.set(page, { sum: value, found: rarity })
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

/** How many pages have the most frequent of the forms of a word. */
export const pagesWith = (forms: readonly IndexWord[]): number => Math.max(...forms.map(({ postings }) => postings.length))

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
  return found
}

/** A page's score with its title seen: how much of the query it says in the same order and spelling, and how little else. */
export function withTitle(score: number, { kind, former, titleWords, nameWords }: Title, query: Query): number {
  const most = (words: readonly SearchWord[]) => Math.max(...query.map((way, i) => saidWhole(words, way) * (i === 0 ? 1 : other)))
  const said = most(titleWords)
  const raise = 1 + (said === 1 ? bonus.exact : bonus.title * said) + bonus.name * Math.max(...nameWords.map(most))
  return score * raise * kinds[kind] * (former ? 0.7 : 1)
}

/** From 0 to 1; 1 where words say the query and nothing else. */
function saidWhole(words: readonly SearchWord[], way: readonly QueryWord[]): number {
  const said = saidIn(words, way)
  return said === 0 ? 0 : said * (1 - bonus.whole + bonus.whole * Math.min(1, way.length / words.length))
}

/** From 0 to 1: pairs of neighbouring words of the query that follow each other in the others, their spelling counting a fifth. */
function saidIn(words: readonly SearchWord[], way: readonly QueryWord[]): number {
  const at = (word: QueryWord, there: SearchWord | undefined) => {
    if (!there) return 0
    if (there.folded === word.folded) return there.spelled === word.spelled || word.spelled === word.folded ? 1 : 0.8
    return word.open && there.folded.startsWith(word.folded) ? 0.6 : 0
  }
  let [sum, pairs] = [0, 0]
  way.forEach((word, j) => {
    const next = way[j + 1]
    if (!next && j > 0) return
    pairs++
    let most = 0
    words.forEach((there, i) => {
      const value = at(word, there)
      if (value > most) most = Math.max(most, next ? Math.min(value, at(next, words[i + 1])) : value)
    })
    sum += most
  })
  return pairs === 0 ? 0 : sum / pairs
}
