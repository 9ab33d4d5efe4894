/** A query as typed → its words, and the same with what pages call things in the place of what readers call them. */
import { wordsOf } from '../../language/search-words.ts'

export interface QueryWord {
  readonly spelled: string
  readonly folded: string
  /** Its reader may not have finished it. */
  readonly open: boolean
}

/** Ways to ask, the reader's own first. */
export type Query = readonly (readonly QueryWord[])[]

/** Words that readers type, folded, and what pages call it. */
type Synonyms = readonly { readonly typed: readonly string[]; readonly meant: readonly QueryWord[] }[]

export const splitSynonyms = (lines: readonly (readonly [typed: string, meant: string])[]): Synonyms =>
  lines.map(([typed, meant]) => ({ typed: typed.split(' '), meant: wordsOf(meant).map(({ folded }) => known(folded)) }))

/** A reader's words have few synonyms at a time; more would cost time and find anything. */
const mostWays = 8

export function readQuery(text: string, synonyms: Synonyms): Query {
  const clean = text.normalize('NFC')
  const words = wordsOf(clean)
  const own = words.map(({ spelled, folded, to }, i) => ({ spelled, folded, open: i === words.length - 1 && to === clean.length }))
  const ways = [own]
  const known = new Set([foldedOf(own)])
  for (let i = 0; i < ways.length && ways.length < mostWays; i++)
    for (const { typed, meant } of synonyms) {
      const other = replaced(ways[i]!, typed, meant)
      if (!other || known.has(foldedOf(other)) || ways.length >= mostWays) continue
      known.add(foldedOf(other))
      ways.push(other)
    }
  return ways
}

const foldedOf = (words: readonly QueryWord[]): string => words.map(({ folded }) => folded).join(' ')

/** Null where the typed words do not follow each other. */
function replaced(words: readonly QueryWord[], typed: readonly string[], meant: readonly QueryWord[]): QueryWord[] | null {
  const at = words.findIndex((_, i) => typed.every((one, j) => words[i + j]?.folded === one))
  if (at < 0) return null
  return instead(words, at, meant, typed.length)
}

/** The words with others in the place of some. */
const instead = (words: readonly QueryWord[], at: number, others: readonly QueryWord[], count = 1): QueryWord[] => [
  ...words.slice(0, at),
  ...others,
  ...words.slice(at + count),
]

/** What the pages know of words. */
export interface Vocabulary {
  /** Some page has the word, or one that begins with it where it is unfinished. */
  has(word: QueryWord): boolean
  /** Words of the pages that a slip of the hand may have turned into this one, the most frequent first. */
  near(folded: string): readonly string[]
}

/** Adds what the reader may have meant by words that no page has: one written with a slip, `ngheoo`, or two run together, `vayvon`. */
export function withMeant(query: Query, vocabulary: Vocabulary): Query {
  const own = query[0] ?? []
  const unknown = own.flatMap((word, i) => (vocabulary.has(word) ? [] : [i]))
  const apart = unknown.flatMap((i) => splitsOf(own[i]!.folded, vocabulary).map((two) => instead(own, i, two)))
  return [...query, ...apart.slice(0, mostWays), ...mended(own, unknown, vocabulary).slice(0, mostWays)]
}

const known = (folded: string): QueryWord => ({ spelled: folded, folded, open: false })

/** Every unknown word as the likeliest it may be, and in turn one of them as the next likely. */
function mended(own: readonly QueryWord[], unknown: readonly number[], { near }: Vocabulary): (readonly QueryWord[])[] {
  const meant = new Map(unknown.map((i) => [i, near(own[i]!.folded)] as const))
  const likeliest = own.map((word, i) => (meant.get(i)?.[0] === undefined ? word : known(meant.get(i)![0]!)))
  const others = unknown.flatMap((i) =>
    meant
      .get(i)!
      .slice(1)
      .map((folded) => instead(likeliest, i, [known(folded)])),
  )
  return unknown.some((i) => meant.get(i)!.length > 0) ? [likeliest, ...others] : []
}

function splitsOf(folded: string, vocabulary: Vocabulary): QueryWord[][] {
  return [...folded.slice(3)].flatMap((_, i) => {
    const two = [known(folded.slice(0, i + 2)), known(folded.slice(i + 2))]
    return two.every((part) => vocabulary.has(part)) ? [two] : []
  })
}
