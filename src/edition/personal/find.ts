/**
 * Personal data in running text (notes, captions, pages): what can lead to a person. Patterns, not understanding: a hit is
 * to be looked at, silence is no proof. Figures, dates, unit codes and document numbers are no hits.
 */
import type { PersonalDataKind } from '../../model/disclosure.ts'
import { recent } from '../../model/once.ts'
import { findNames } from './names.ts'
import { patterns } from './patterns.ts'
import { readable } from './readable.ts'

export interface PersonalDataMatch {
  readonly kind: PersonalDataKind
  /** As it reads; typed, it may have been spelled otherwise. */
  readonly text: string
  /** Position in the NFC form of the text. */
  readonly index: number
  /** Where it ends, likewise. */
  readonly end: number
}

/** Web addresses carry long numbers that are nobody's. */
const webAddress = /(?:https?:\/\/|www\.)[^\s)>\]"”]+/giu
/** All but names need a digit or an at sign, or digits in words. */
const mayHoldNumbers = /\d|@|\(at\)|\[at\]|a còng|(?:không|chín|tám) \p{Ll}+ \p{Ll}+ \p{Ll}+ \p{Ll}+/iu
const mayHoldNames = /\p{Lu}/u
/** After a name: “Nguyễn Văn An (1985)”. */
const yearAfterName = /^[ ,]{0,2}\((?:19[3-9]\d|20[01]\d)\)/u

/** After the number of a house. */
const streetName = /^ ?\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*)*/u

/** Everything in the text that looks like personal data, in the order of the text; no two overlap. */
export const findPersonalData: (text: string) => readonly PersonalDataMatch[] = recent(10_000, search)

function search(given: string): readonly PersonalDataMatch[] {
  const { text, originOf } = readable(given)
  const found: Omit<PersonalDataMatch, 'end'>[] = []
  let rest = text
  if (mayHoldNumbers.test(text)) {
    for (const [kind, regex] of patterns) {
      if (kind !== 'social-account') rest = blank(rest, webAddress)
      for (const { 0: hit, index } of rest.matchAll(regex)) {
        const street = kind === 'house-address' ? (streetName.exec(rest.slice(index + hit.length))?.[0] ?? '') : ''
        found.push({ kind, text: `${hit}${street}`.trimEnd(), index })
      }
      rest = blank(rest, regex)
    }
  }
  if (mayHoldNames.test(rest)) {
    for (const { text: name, index } of findNames(rest)) {
      found.push({ kind: 'person-name', text: name, index })
      const year = yearAfterName.exec(rest.slice(index + name.length))
      if (year) found.push({ kind: 'birth-date', text: year[0].trim(), index: index + name.length + year[0].indexOf('(') })
    }
  }
  return found
    .toSorted((a, b) => a.index - b.index)
    .map((match) => ({ ...match, index: originOf(match.index), end: originOf(match.index + match.text.length) }))
}

/** Same length, with blanks (that end a word and a line of thought) in place of what was found. */
const blank = (text: string, regex: RegExp): string => text.replace(regex, (hit) => '\u0000'.repeat(hit.length))

/** What may be shown of a match in a report that others can read: enough to find it, not enough to use it. */
export function maskMatch({ kind, text }: Pick<PersonalDataMatch, 'kind' | 'text'>): string {
  if (kind === 'email') return `${text[0]}…@…`
  if (kind === 'person-name') return text.replace(/(?<=\p{Lu})[\p{Ll}\p{M}'’ʼ]+/gu, '…')
  if (!/\d/.test(text)) return '…'
  return text.replace(/\d(?=.*\d)/gu, '•')
}
