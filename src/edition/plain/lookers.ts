/** What makes a block of text hard to read, each kind by a function of its own. */
import * as say from '../../language/findings/reading.ts'
import type { Phrase } from '../../model/phrase.ts'
import type { ReadingLimits } from '../../model/plain-words.ts'
import type { readingRules } from '../../model/text-rules.ts'
import { abbreviationsIn } from './abbreviations.ts'
import { phrasesIn, type PhraseFound } from './phrases.ts'
import { isExcused, type ProseBlock } from './prose.ts'
import { sentencesOf, wordCount } from './sentences.ts'
import type { Listed, WordLists } from './word-lists.ts'

/** What was found in a block, at an offset of its text. */
export interface Told {
  readonly rule: keyof typeof readingRules
  readonly at: number
  readonly value: string
  readonly phrase: Phrase
}

/** The page that a block is on. */
export interface Page {
  readonly limits: ReadingLimits
  readonly lists: WordLists
  /** Codes of terms and abbreviations that it has explained, or of which it has been told. */
  readonly known: Set<string>
  /** It shows the whole glossary. */
  readonly isGlossary: boolean
}

type Looker = (block: ProseBlock, page: Page) => readonly Told[]

const longSentences: Looker = ({ kind, text }, { limits }) =>
  (kind === 'heading' ? [] : sentencesOf(text)).flatMap(({ from, text: sentence }) => {
    const count = wordCount(sentence)
    const opening = sentence.trim().split(/\s+/u).slice(0, 6).join(' ')
    if (count <= limits.sentence) return []
    const at = from + sentence.length - sentence.trimStart().length
    return [{ rule: 'long-sentence', at, value: opening, phrase: say.longSentence(count, limits.sentence, opening) }]
  })

const officialWords: Looker = (block, { lists }) =>
  phrasesIn(block.text, lists.official).flatMap(({ from, value: { words, instead } }) =>
    isExcused(block, from) ? [] : [{ rule: 'official-words', at: from, value: words, phrase: say.officialWords(words, instead) }],
  )

const nounChains: Looker = (block, { limits, lists }) => {
  const chains: PhraseFound<Listed>[][] = []
  for (const noun of phrasesIn(block.text, lists.nouns)) {
    if (isExcused(block, noun.from)) continue
    const last = chains.at(-1)?.at(-1)
    if (last && /^\s+$/u.test(block.text.slice(last.to, noun.from))) chains.at(-1)!.push(noun)
    else chains.push([noun])
  }
  return chains.flatMap((chain) => {
    if (chain.length < limits.nouns) return []
    const words = block.text.slice(chain[0]!.from, chain.at(-1)!.to).replace(/\s+/gu, ' ')
    const plainer = chain.flatMap(({ value }) => (value.instead ? [[value.words, value.instead] as const] : []))
    return [{ rule: 'noun-chain', at: chain[0]!.from, value: words, phrase: say.nounChain(words, chain.length, plainer) }]
  })
}

const terms: Looker = (block, { lists, known, isGlossary }) => {
  if (block.kind === 'heading' || isGlossary) return []
  return phrasesIn(block.text, lists.terms).flatMap(({ from, to, value: { words, instead: code } }) => {
    if (known.has(code) || isExcused(block, from)) return []
    known.add(code)
    return [
      {
        rule: 'unexplained-term',
        at: from,
        value: words,
        phrase: say.unexplainedTerm(block.text.slice(from, to).replace(/\s+/gu, ' '), code),
      },
    ]
  })
}

const abbreviations: Looker = (block, { lists, known }) =>
  abbreviationsIn(block.text).flatMap(({ from, letters, isExplained }) => {
    if (known.has(letters) || lists.allowed.has(letters.toLowerCase()) || lists.terms.has(letters.toLowerCase())) return []
    if (isExcused(block, from) && !isExplained) return []
    known.add(letters)
    if (isExplained) return []
    const meant = lists.abbreviations.get(letters) ?? ''
    return [{ rule: 'unexplained-abbreviation', at: from, value: letters, phrase: say.unexplainedAbbreviation(letters, meant) }]
  })

const lookers: readonly Looker[] = [longSentences, officialWords, nounChains, terms, abbreviations]

/** Everything about a block that is hard to read. */
export const hardToRead: Looker = (block, page) => lookers.flatMap((look) => look(block, page))
