/** What has been fetched of an index, line by line; each line is read when a query first needs it. */
import { fold } from '../../language/fold.ts'
import { wordsOf } from '../../language/search-words.ts'
import { pagesWith, type IndexWord, type Title } from './find.ts'
import { isOneSlipAway } from './near.ts'
import { pageName, searchKinds } from './pages.ts'
import { readPostings, type Postings } from './postings.ts'
import type { Vocabulary } from './query.ts'
import { readVocabulary } from './vocabulary.ts'

/** A page as the index lists it. */
export interface IndexPage extends Title {
  readonly title: string
  /** Below the site's own address. */
  readonly address: string
  /** Which of the text files of its kind holds its text. */
  readonly part: number
}

export interface Parts extends Vocabulary {
  readonly words: ReadonlyMap<string, readonly IndexWord[]>
  readonly pairs: ReadonlyMap<string, string>
  page(number: number): IndexPage
  addWords(text: string): void
  addPairs(text: string): void
  /** `first`: number of the page in the first line. */
  addPages(text: string, first: number): void
  addVocabulary(text: string): void
}

/** Words that a misspelt one may be: more would find anything. */
const mostNear = 3

export function emptyParts(): Parts {
  const words = new Map<string, IndexWord[]>()
  const pairs = new Map<string, string>()
  const pageLines: string[] = []
  const pages: IndexPage[] = []
  /** Pages by word, of all words that pages have; null until it is needed or fetched. */
  let all: ReadonlyMap<string, number> | null = null

  return {
    words,
    pairs,
    page: (number) => (pages[number] ??= pageOf(pageLines[number]!)),
    addWords(text) {
      for (const line of linesIn(text)) {
        const end = line.indexOf(' ')
        const word = indexWord(line.slice(0, end), line.slice(end + 1))
        const folded = fold(word.spelled)
        const forms = words.get(folded)
        if (forms) forms.push(word)
        else words.set(folded, [word])
      }
    },
    addPairs(text) {
      for (const line of linesIn(text)) {
        const end = line.lastIndexOf(' ')
        pairs.set(line.slice(0, end), line.slice(end + 1))
      }
    },
    addPages: (text, first) => linesIn(text).forEach((line, i) => (pageLines[first + i] = line)),
    addVocabulary: (text) => (all = readVocabulary(text)),
    has({ folded, open }) {
      const known = [words, all ?? words]
      if (known.some((one) => one.has(folded))) return true
      return open && folded.length > 1 && known.some((one) => someKey(one, (word) => word.startsWith(folded)))
    },
    near(folded) {
      if (folded.length < 3 || /\d/.test(folded)) return []
      const found: string[] = []
      all ??= new Map([...words].map(([word, forms]) => [word, pagesWith(forms)]))
      for (const word of all.keys()) if (isOneSlipAway(word, folded)) found.push(word)
      return found.sort((a, b) => all!.get(b)! - all!.get(a)!).slice(0, mostNear)
    },
  }
}

export const linesIn = (text: string): string[] => (text === '' ? [] : text.split('\n'))

function someKey(map: ReadonlyMap<string, unknown>, is: (key: string) => boolean): boolean {
  for (const key of map.keys()) if (is(key)) return true
  return false
}

function indexWord(spelled: string, text: string): IndexWord {
  let read: Postings | undefined
  return {
    spelled,
    get postings() {
      return (read ??= readPostings(text))
    },
  }
}

/** A line of the list of pages. */
export function readPageLine(line: string) {
  const [sort = '', part = '', address = '', title = '', ...names] = line.split('\t')
  const kind = searchKinds[parseInt(sort, 10)]!
  return { kind, former: sort.endsWith('-'), part: Number(part), address: address === '' ? '' : `${address}/`, title, names }
}

function pageOf(line: string): IndexPage {
  const { names, ...page } = readPageLine(line)
  return { ...page, titleWords: wordsOf(page.title), nameWords: [pageName(page), ...names].map(wordsOf) }
}
