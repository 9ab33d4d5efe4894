/**
 * The words of a text as a search compares them: as spelled, with one place for the tone mark (`khỏe` and `khoẻ` are one
 * word), and folded to plain letters. Numbers keep their share sign and lose their thousands marks.
 */
import { fold } from './fold.ts'

export interface SearchWord {
  /** Lower case, marks kept, the tone on the last letter: for comparing only. */
  readonly spelled: string
  /** Without any mark. */
  readonly folded: string
  /** Where it stands in the text in form NFC. */
  readonly from: number
  readonly to: number
}

const word = /[\p{L}\p{M}\p{N}]+(?:['‘’ʼ]\p{L}[\p{L}\p{M}]*|[.,]\p{N}+)*%?/gu
const tone = /[\u0300\u0301\u0303\u0309\u0323]/g
const thousands = /^\d{1,3}(?:[.,]\d{3})+(?=%?$)/

interface Forms {
  readonly spelled: string
  readonly folded: string
}
const known = new Map<string, Forms>()

function formsOf(text: string): Forms {
  const found = known.get(text)
  if (found) return found
  const plain = text.replace(thousands, (number) => number.replace(/[.,]/g, ''))
  const apart = plain
    .toLowerCase()
    .replace(/['‘’ʼ]/g, '')
    .normalize('NFD')
  const forms = { spelled: (apart.replace(tone, '') + (apart.match(tone) ?? []).join('')).normalize('NFC'), folded: fold(plain) }
  known.set(text, forms)
  return forms
}

/** The words of a text in form NFC, in their order. */
export function wordsOf(text: string): SearchWord[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({ ...formsOf(found), from: index, to: index + found.length }))
}

/** The words of a text folded: `Vay vốn!` → `vay von`; blank where it has none. */
export const foldedWords = (text: string): string =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ')

/** A word without its tone, other marks kept: `ngheò` and `ngheo` fall together, `đăk` and `dak` do not. */
export function toneless(spelled: string): string {
  const found = withoutTone.get(spelled)
  if (found !== undefined) return found
  const plain = spelled.normalize('NFD').replace(tone, '').normalize('NFC')
  withoutTone.set(spelled, plain)
  return plain
}
const withoutTone = new Map<string, string>()
