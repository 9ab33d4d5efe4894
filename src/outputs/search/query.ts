/** A query as typed → its words, and the same with what pages call things in the place of what readers call them. */
import { wordsOf } from '../../language/search-words.ts'

export interface QueryWord {
  readonly spelled: string
  readonly folded: string
  /** Its reader may not have finished it. */
  readonly open: boolean
  /** No page has it. */
  readonly unknown?: true
}

/** Ways to ask, the reader's own first. */
export type Query = readonly (readonly QueryWord[])[]

type Synonyms = readonly (readonly [typed: string, meant: string])[]

/** A reader's words have few synonyms at a time; more would cost time and find anything. */
const mostWays = 8

export function readQuery(text: string, synonyms: Synonyms): Query {
  const clean = text.normalize('NFC')
  const words = wordsOf(clean)
  const own = words.map(({ spelled, folded, to }, i) => ({ spelled, folded, open: i === words.length - 1 && to === clean.length }))
  const ways = [own]
  const known = new Set([foldedOf(own)])
  for (let i = 0; i < ways.length && ways.length < mostWays; i++)
    for (const [typed, meant] of synonyms) {
      const other = replaced(ways[i]!, typed.split(' '), meant)
      if (!other || known.has(foldedOf(other)) || ways.length >= mostWays) continue
      known.add(foldedOf(other))
      ways.push(other)
    }
  return ways
}

const foldedOf = (words: readonly QueryWord[]): string => words.map(({ folded }) => folded).join(' ')

/** Null where the typed words do not follow each other. */
function replaced(words: readonly QueryWord[], typed: readonly string[], meant: string): QueryWord[] | null {
  const at = words.findIndex((_, i) => typed.every((one, j) => words[i + j]?.folded === one))
  if (at < 0) return null
  const others = wordsOf(meant).map(({ spelled, folded }) => ({ spelled, folded, open: false }))
  return [...words.slice(0, at), ...others, ...words.slice(at + typed.length)]
}

/** Marks words that no page has, and adds ways in which one of them is two that ran together: `vayvon`. */
export function withUnknown(query: Query, isKnown: (folded: string) => boolean): Query {
  const marked = query.map((way) => way.map((word) => (isKnown(word.folded) ? word : { ...word, unknown: true as const })))
  const apart = (marked[0] ?? []).flatMap((word, i, way) =>
    word.unknown ? splitsOf(word.folded, isKnown).map((two) => [...way.slice(0, i), ...two, ...way.slice(i + 1)]) : [],
  )
  return [...marked, ...apart.slice(0, mostWays)]
}

function splitsOf(folded: string, isKnown: (folded: string) => boolean): QueryWord[][] {
  return [...folded.slice(3)].flatMap((_, i) => {
    const two = [folded.slice(0, i + 2), folded.slice(i + 2)]
    return two.every(isKnown) ? [two.map((part) => ({ spelled: part, folded: part, open: false }))] : []
  })
}
