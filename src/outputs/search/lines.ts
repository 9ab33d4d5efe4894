/** The line of a page that answers a query best, cut to what one reads at a glance, with the words that were found. */
import { toneless, wordsOf, type SearchWord } from '../../language/search-words.ts'
import type { Query, QueryWord } from './query.ts'

export interface FoundLine {
  /** Id of the heading above the line; blank where there is none. */
  readonly heading: string
  /** Stretches of the line in their order; what was found is marked. */
  readonly parts: readonly { readonly text: string; readonly found: boolean }[]
}

/** Letters of a line that is shown, and of it before the first word that was found. */
const [longest, before] = [190, 50]

/** A block of a page: its text, and the id of the heading that it is or stands under. */
export interface TextLine {
  readonly text: string
  readonly isHeading: boolean
  readonly heading: string
  readonly words: readonly SearchWord[]
}

/** The lines of one page out of a file of texts. */
export function linesOf(file: string, address: string): TextLine[] {
  const lines = file.split('\n')
  const start = lines.indexOf(`@${address}`)
  if (start < 0) return []
  const end = lines.findIndex((line, i) => i > start && line.startsWith('@'))
  let heading = ''
  return lines.slice(start + 1, end < 0 ? undefined : end).map((line) => {
    const isHeading = line.startsWith('#')
    if (isHeading) heading = line.slice(1, line.indexOf(' '))
    const text = line.slice(line.indexOf(' ') + 1)
    return { text, isHeading, heading, words: wordsOf(text) }
  })
}

/** Null where no line of a page holds a word of the query. */
export function bestLine(lines: readonly TextLine[], query: Query): FoundLine | null {
  let [best, most]: [TextLine | null, number] = [null, 0]
  for (const line of lines) {
    // Under a heading that says it stands the answer.
    const score = Math.max(...query.map((way) => likeness(line.words, way))) * (line.isHeading ? 0.8 : 1)
    if (score > most) [best, most] = [line, score]
  }
  return best && { heading: best.heading, parts: partsOf(best.text, best.words, query.flat()) }
}

/** Words that are found, each once, more in the typed spelling and more where they follow each other. */
function likeness(words: readonly SearchWord[], way: readonly QueryWord[]): number {
  let score = 0
  way.forEach((word, j) => {
    const next = way[j + 1]
    let [spelling, followed] = [0, 0]
    words.forEach((there, i) => {
      if (!isSame(there, word)) return
      spelling = Math.max(spelling, likenessOf(there.spelled, word.spelled))
      const after = words[i + 1]
      if (next && after && isSame(after, next)) followed = 1
    })
    score += spelling + followed
  })
  return score
}

function likenessOf(spelled: string, typed: string): number {
  if (spelled === typed) return 1
  return toneless(spelled) === toneless(typed) ? 0.9 : 0.8
}

const isMarked = ({ spelled, folded }: QueryWord): boolean => spelled !== folded

function isSame({ folded }: SearchWord, word: QueryWord): boolean {
  if (folded === word.folded) return true
  return word.open && word.folded.length > 1 && folded.startsWith(word.folded)
}

function partsOf(text: string, words: readonly SearchWord[], wanted: readonly QueryWord[]): FoundLine['parts'] {
  // Where the typed spelling stands, another one is another word.
  const exact = new Set(wanted.filter((one) => isMarked(one) && words.some((word) => word.spelled === one.spelled)))
  const found = words.filter((word) => wanted.some((one) => (exact.has(one) ? word.spelled === one.spelled : isSame(word, one))))
  const { from, to } = cutOf(text, words, found[0]?.from ?? 0)
  const parts: { text: string; found: boolean }[] = []
  let at = from
  const add = (end: number, isFound: boolean) => {
    if (end > at) parts.push({ text: text.slice(at, end), found: isFound })
    at = Math.max(at, end)
  }
  for (const word of found.filter((word) => word.from >= from && word.to <= to)) {
    add(word.from, false)
    add(word.to, true)
  }
  add(to, false)
  const [start, end] = [from > 0 ? [{ text: '… ', found: false }] : [], to < text.length ? [{ text: ' …', found: false }] : []]
  return [...start, ...parts, ...end]
}

/** Where the shown stretch begins and ends: at whole words, the first found one in it. */
function cutOf(text: string, words: readonly SearchWord[], first: number): { readonly from: number; readonly to: number } {
  if (text.length <= longest) return { from: 0, to: text.length }
  const from = first <= before ? 0 : (words.find((word) => word.from >= first - before)?.from ?? 0)
  const last = [...words].reverse().find(({ to }) => to <= from + longest)
  const to = from + longest >= text.length ? text.length : Math.max(last?.to ?? 0, first)
  return { from, to }
}
