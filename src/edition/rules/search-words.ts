/** Search words lead somewhere: they have letters, say what the search does not know by itself, and name what a page names. */
import * as say from '../../language/findings/search-words.ts'
import { foldedWords, wordsOf } from '../../language/search-words.ts'
import type { Finding } from '../../model/finding.ts'
import type { RuleName } from '../../model/rules.ts'
import { found, type Rule, type RuleContext } from './rule.ts'

export const searchWords: Rule = (context) => {
  const { searchWords: entries } = context.edition
  if (entries.length === 0) return []
  const pages = wordsOnPages(context)
  const lines = new Map<string, number>()
  return entries.flatMap(({ typed, meant, origin }): Finding[] => {
    const report = (
      level: 'error' | 'warning',
      field: 'go' | 'la',
      value: string,
      phrase: Finding['phrase'],
      rule: RuleName = 'search-word',
    ) => found(context, { level, rule, origin, field, value, phrase })
    const blank = (field: 'go' | 'la', texts: readonly string[]) =>
      texts.filter((text) => foldedWords(text) === '').map((text) => report('error', field, text, say.noLetters(text)))
    const pairs = typed.flatMap((text) => meant.map((name) => ({ text, name, key: `${foldedWords(text)} → ${foldedWords(name)}` })))
    const same = pairs.flatMap(({ text, name, key }) => {
      const before = lines.get(key)
      lines.set(key, before ?? origin.line)
      if (foldedWords(text) === foldedWords(name))
        return foldedWords(text) === '' ? [] : [report('warning', 'go', text, say.sameWord(text, name))]
      return before === undefined ? [] : [report('warning', 'go', text, say.saidBefore(text, name, before))]
    })
    const nowhere = meant.flatMap((name) => {
      const missing = wordsOf(name).filter(({ folded }) => !pages.has(folded))
      return missing.length === 0 ? [] : [report('warning', 'la', name, say.onNoPage(name), 'search-word-nowhere')]
    })
    return [...blank('go', typed), ...blank('la', meant), ...same, ...nowhere]
  })
}

/** Folded words of texts and of the registers that have pages. */
function wordsOnPages({ edition, bodies }: RuleContext): ReadonlySet<string> {
  const { content, units, indicators, terms, organisations, documents } = edition
  const texts = [
    ...[...bodies.values()].map(({ text }) => text),
    ...content.flatMap(({ title, description }) => [title, description]),
    ...units.flatMap(({ type, name, aliases }) => [type, name, ...aliases]),
    ...indicators.flatMap(({ name, shortName }) => [name.vi, shortName.vi, name.en, shortName.en]),
    ...terms.flatMap(({ term, meaning }) => [term.vi, meaning.vi]),
    ...organisations.map(({ name }) => name.vi),
    ...documents.map(({ title }) => title.vi),
  ]
  return new Set(texts.flatMap((text) => wordsOf(text).map(({ folded }) => folded)))
}
