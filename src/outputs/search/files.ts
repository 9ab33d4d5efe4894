/**
 * Pages of one language → the files of their search index. A small site has one file with words and titles; a large one has
 * its words in files by their first letters and its titles in files of some pages each. The text lies apart in every case: of
 * it only what is shown is fetched.
 */
import { wordsOf } from '../../language/search-words.ts'
import type { SearchWords } from '../../model/edition.ts'
import { fold } from '../../language/fold.ts'

import { headFile, pagesFile, pagesInPart, pairsFile, textFile, vocabularyFile, wordsFile, type IndexHead } from './names.ts'
import { searchKinds, type SearchPage } from './pages.ts'
import { bucketOf } from './pairs.ts'
import { withoutRepeats } from './repeats.ts'
import { writePostings, type Postings } from './postings.ts'
import { writeVocabulary } from './vocabulary.ts'
import { weigh, weighPairs } from './weigh.ts'

/** A site of more pages has its words and titles in parts. */
export const pagesInOne = 600
/** Letters in a file of words, and letters of text in a file of texts, before another is begun. */
const [wordsInPart, pairsInPart, textInPart] = [24_000, 3_000, 3_500]

const foldedOf = (text: string): string =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ')

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Letters of a page's text that are kept for its lines: of a longer page a line further down is not shown. */
const textKept = 8_000

/** Name and text of each file, in the same order for the same pages. */
export function indexFiles(
  pages: readonly SearchPage[],
  searchWords: readonly Pick<SearchWords, 'typed' | 'meant'>[],
): Map<string, string> {
  const synonyms = searchWords.flatMap(({ typed, meant }) =>
    typed.flatMap((text) => meant.map((name) => [foldedOf(text), foldedOf(name)] as const)),
  )
  const order = [...pages].sort((a, b) => searchKinds.indexOf(a.kind) - searchKinds.indexOf(b.kind) || byText(a.address, b.address))
  const texts = textFiles(order)
  const pageLines = order.map((page, i) => pageLine(page, texts.partOf[i]!))
  const said = withoutRepeats(order)
  const words = [...weigh(said)]
    .map(([spelled, postings]) => ({
      folded: fold(spelled),
      spelled,
      pages: postings.length,
      line: `${spelled} ${writePostings(postings)}`,
    }))
    .sort((a, b) => byText(a.folded, b.folded) || byText(a.spelled, b.spelled))
  const pairs = pairFiles(weighPairs(said))
  const head = { count: order.length, synonyms, pairs: pairs.length }
  const files = new Map<string, string>()
  if (order.length <= pagesInOne) {
    const whole: IndexHead = { ...head, pages: pageLines.join('\n'), words: words.map(({ line }) => line).join('\n') }
    files.set(headFile, JSON.stringify(whole))
  } else {
    const parts = wordParts(words)
    files.set(headFile, JSON.stringify({ ...head, letters: [...parts.keys()] } satisfies IndexHead))
    files.set(vocabularyFile, writeVocabulary(pagesByWord(words)))
    ;[...parts.values()].forEach((lines, i) => files.set(wordsFile(i), lines.join('\n')))
    for (let i = 0; i < pageLines.length; i += pagesInPart)
      files.set(pagesFile(i / pagesInPart), pageLines.slice(i, i + pagesInPart).join('\n'))
  }
  pairs.forEach((text, i) => files.set(pairsFile(i), text))
  for (const [name, text] of texts.files) files.set(name, text)
  return files
}

const pageLine = ({ kind, former, address, title, names }: SearchPage, part: number): string =>
  [`${searchKinds.indexOf(kind)}${former ? '-' : ''}`, part, address.replace(/\/$/, ''), title, ...names].join('\t')

/** How many pages have the most frequent form of a folded word. */
function pagesByWord(words: readonly { readonly folded: string; readonly pages: number }[]): Map<string, number> {
  const most = new Map<string, number>()
  for (const { folded, pages } of words) most.set(folded, Math.max(pages, most.get(folded) ?? 0))
  return most
}

interface WordLine {
  readonly folded: string
  readonly line: string
}

/** Words by their first letters, by as many as keep a file small. */
function wordParts(words: readonly WordLine[], length = 1): Map<string, readonly string[]> {
  const groups = new Map<string, WordLine[]>()
  for (const word of words) {
    const letters = word.folded.slice(0, length)
    groups.set(letters, [...(groups.get(letters) ?? []), word])
  }
  const parts = new Map<string, readonly string[]>()
  for (const [letters, group] of groups) {
    const size = group.reduce((sum, { line }) => sum + line.length + 1, 0)
    const splits = size > wordsInPart && group.some(({ folded }) => folded.length > length)
    if (splits) for (const [more, lines] of wordParts(group, length + 1)) parts.set(more, lines)
    else
      parts.set(
        letters,
        group.map(({ line }) => line),
      )
  }
  return parts
}

/** Texts in files of a few pages of one kind; a line is a block, its first sign says which: `@` a page, `#` a heading. */
function textFiles(pages: readonly SearchPage[]): { readonly files: Map<string, string>; readonly partOf: readonly number[] } {
  const files = new Map<string, string>()
  const next = new Map<string, number>()
  const partOf = pages.map(({ kind, address, blocks }) => {
    const part = next.get(kind) ?? 0
    const name = textFile(kind, part)
    const lines = blocks.flatMap(({ text, role, id = '' }) =>
      role === 'heading' ? [`#${id} ${text}`] : role === 'text' ? [` ${text}`] : [],
    )
    const text = `${files.get(name) ?? ''}@${address}\n${within(lines, textKept)}`
    files.set(name, text)
    next.set(kind, text.length > textInPart ? part + 1 : part)
    return part
  })
  return { files, partOf }
}

/** The first of the lines, as many as have not more letters than that. */
function within(lines: readonly string[], most: number): string {
  let text = ''
  for (const line of lines) {
    if (text.length + line.length >= most) return text
    text += `${line}\n`
  }
  return text
}

/** Lines of pairs, in a power of two of files so that none is large; in which file one lies, it tells itself. */
function pairFiles(pairs: ReadonlyMap<string, Postings>): string[] {
  const lines = [...pairs].map(([pair, postings]) => ({ pair, line: `${pair} ${writePostings(postings)}` }))
  const size = lines.reduce((sum, { line }) => sum + line.length + 1, 0)
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(size / pairsInPart)))
  const parts = Array.from({ length: count }, (): string[] => [])
  for (const { pair, line } of lines.sort((a, b) => byText(a.pair, b.pair))) parts[bucketOf(pair, count)]!.push(line)
  return parts.map((part) => part.join('\n'))
}
