/** The words that the reading check looks for: those that it knows, those that the edition adds, without those that it allows. */
import { heavyNouns, officialWords, tellingWords } from '../../language/plain-words.ts'
import type { PlainWordKind } from '../../model/plain-words.ts'
import type { Edition } from '../../model/types.ts'
import { phraseBook, type PhraseBook } from './phrases.ts'

/** A phrase as it stands in its list, and what to write instead. */
export interface Listed {
  readonly words: string
  readonly instead: string
}

export interface WordLists {
  readonly official: PhraseBook<Listed>
  readonly nouns: PhraseBook<Listed>
  /** Words of the glossary: `instead` is the term's code. */
  readonly terms: PhraseBook<Listed>
  /** What a text about one household had better not say. */
  readonly telling: PhraseBook<Listed>
  /** Abbreviation → what it stands for. */
  readonly abbreviations: ReadonlyMap<string, string>
  /** Folded to small letters. */
  readonly allowed: ReadonlySet<string>
}

type Pair = readonly [words: string, instead: string]

const key = (words: string) => words.normalize('NFC').toLowerCase()
/** A term may stand in quotes, for it is the plan's. */
const bare = (term: string) => term.replace(/[“”"]/g, '')

export function wordLists({ plainWords, terms }: Pick<Edition, 'plainWords' | 'terms'>): WordLists {
  const of = (kind: PlainWordKind) => plainWords.filter((one) => one.kind === kind).map(({ words, instead }): Pair => [words, instead])
  const allowed = new Set(of('allowed').map(([words]) => key(words)))
  // What the edition says of a word comes last and stands.
  const book = (pairs: readonly Pair[]) => {
    const all = new Map(pairs.map(([words, instead]) => [key(words), { words, instead }]))
    return phraseBook([...all].filter(([words]) => !allowed.has(words)))
  }
  return {
    official: book([...officialWords, ...of('official')]),
    nouns: book([...heavyNouns, ...of('noun')]),
    terms: book(terms.map(({ term, code }) => [bare(term.vi), code])),
    telling: book([...tellingWords, ...of('telling')]),
    abbreviations: new Map(of('abbreviation')),
    allowed,
  }
}
