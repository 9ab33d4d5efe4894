/**
 * Text that was damaged before it reached us: letters of an old font, UTF-8 read as another encoding and saved again,
 * letters lost to “?”. It is never repaired: what is lost is lost, and what is guessed would be published. A file is
 * condemned by what no sound text has, or by several damaged words; a single word that looks damaged is only doubtful, for
 * it may be the name of a firm, a missing blank or a sign.
 */
import type { DamageRule } from '../../language/findings/damage.ts'
import { isVietnameseSyllable } from '../../language/syllable.ts'
import { fromVni, vniPair } from '../../language/vni.ts'
import { doubleEncoded } from './double-encoded.ts'
import { fromTcvn3 } from './tcvn3.ts'

/** A word that looks damaged, with the place of its sign in the text. */
export interface Sign {
  readonly rule: DamageRule
  readonly word: string
  readonly index: number
  /** The surroundings, for a finding. */
  readonly seen: string
}

export interface Damage {
  /** The sign that condemns the whole text. */
  readonly condemned: Sign | null
  /** The first of each word that looks damaged, when none condemns. */
  readonly doubtful: readonly Sign[]
}

/** Cheap looks for what the tests below need. Apart, for one class of ASCII and other letters is twenty times slower. */
const looks = [
  /[\0?]/,
  /[\ufffd\u0080-\u009f¡-¬®¯±-¿ÃÄÆÏÌ-ÖØ-ÞĂ×÷]|\u00ad|[áâßÅ√∫]/,
  /[aAeEoOuUyYôöÔÖ][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]/,
]

/** Signs of TCVN3 that are no letters, between or beside letters; or a capital with marks after a small letter. */
const tcvn3Sign = /[µ¸¶·¹¨»¾¼½©®ª«¬÷×\u00ad§¡¢£¤¥¦]|[a-zß-ÿ][ÆÇÊÈÉËÌÐÎÏÑÒÕÓÔÖÝØÜÞ]/g
const tcvn3Part = /[\p{L}\p{M}µ¸¶·¹¨»¾¼½©®ª«¬÷×\u00ad§¡¢£¤¥¦]/u
const sound = /^[^\p{L}]+|[^\p{L}]+$/gu
const letter = /[\p{L}\p{M}]/u
const lostSign = /\?(?=\?*\p{L})/gu
const lostPart = /[\p{L}\p{M}?]/u

/** A product of units (N·m) or of quantities (m×n), an ordinal (Mª). */
const product = /^\p{L}[·×÷]\p{L}$|[ªº]$/u

const isTcvn3 = (word: string): boolean =>
  /[a-zß-öø-ÿ]/i.test(word) &&
  !word.startsWith('µ') &&
  !product.test(word) &&
  !isVietnameseSyllable(word.replace(sound, '')) &&
  isVietnameseSyllable(fromTcvn3(word) ?? '')

/** Vowels alone may be a word of another language: où. */
const isVni = (word: string): boolean =>
  /[bcdghklmnpqrstvxñ]/i.test(word) && !isVietnameseSyllable(word) && isVietnameseSyllable(fromVni(word))

/** Pairs of VNI that other languages have, too: alone they are no sign (aún, Loïc, Seán, goût). */
const foreignPairs = /[ao]ï|a[úéèëü]|e[áäãõ]|o[ûùã]/gi
const isForeign = (word: string): boolean => word.replace(foreignPairs, '').search(vniPair) < 0

interface Font {
  readonly rule: DamageRule
  readonly sign: RegExp
  /** A character of a word. */
  readonly part: RegExp
  damaged(word: string): boolean
  /** Whether the word, alone, is no sign: other languages have it. */
  foreign(word: string): boolean
}
const fonts: readonly Font[] = [
  { rule: 'tcvn3-font', sign: tcvn3Sign, part: tcvn3Part, damaged: isTcvn3, foreign: () => false },
  { rule: 'vni-font', sign: vniPair, part: letter, damaged: isVni, foreign: isForeign },
]

export function findDamage(text: string): Damage {
  if (!looks.some((look) => look.test(text))) return { condemned: null, doubtful: [] }
  const nul = text.indexOf('\0')
  if (nul >= 0) return { condemned: signAt(text, 'nul-character', '', nul), doubtful: [] }
  const twice = doubleEncoded(text)
  if (twice.certain !== null) return { condemned: signAt(text, 'double-encoded', '', twice.certain), doubtful: [] }
  const doubtful: Sign[] = twice.doubtful.map(({ index, word }) => signAt(text, 'double-encoded', word, index))
  for (const { rule, sign, part, damaged, foreign } of fonts) {
    const words = damagedWords(text, sign, part, damaged)
    const together = [...words].filter(([, index]) => mostlyDamaged(text, index, part, damaged))
    const [first] = together.filter(([word]) => !foreign(word))
    if (first && together.length > 1) return { condemned: signAt(text, rule, ...first), doubtful: [] }
    for (const [word, index] of words) if (!foreign(word)) doubtful.push(signAt(text, rule, word, index))
  }
  const replaced = text.indexOf('\ufffd')
  if (replaced >= 0) return { condemned: signAt(text, 'lost-letters', '', replaced), doubtful: [] }
  const { lost, joined } = questionMarks(text)
  if (lost.size > 1) return { condemned: signAt(text, 'lost-letters', ...[...lost][0]!), doubtful: [] }
  for (const [word, index] of [...lost, ...joined]) doubtful.push(signAt(text, 'lost-letters', word, index))
  return { condemned: null, doubtful }
}

/** Distinct damaged words with the place of the first of each. */
function damagedWords(text: string, sign: RegExp, part: RegExp, damaged: (word: string) => boolean): Map<string, number> {
  const verdicts = new Map<string, boolean>()
  const words = new Map<string, number>()
  for (const { index } of text.matchAll(sign)) {
    const word = wordAt(text, index, part)
    let verdict = verdicts.get(word)
    if (verdict === undefined) verdicts.set(word, (verdict = damaged(word)))
    if (verdict && !words.has(word)) words.set(word, index)
  }
  return words
}

/** In text of an old font at least every fourth word of a cell or line is damaged; among foreign names hardly one is. */
function mostlyDamaged(text: string, index: number, part: RegExp, damaged: (word: string) => boolean): boolean {
  let start = index
  let end = index
  while (start > 0 && index - start < 400 && !endsCell(text, start - 1)) start--
  while (end < text.length && end - index < 400 && !endsCell(text, end)) end++
  const words = text.slice(start, end).match(new RegExp(`${part.source}+`, 'gu')) ?? []
  const spelt = words.filter((word) => /\p{L}/u.test(word))
  return spelt.filter(damaged).length * 4 >= spelt.length
}

/** A comma of prose has a blank after it. */
function endsCell(text: string, at: number): boolean {
  return /[\n\r;\t"]/.test(text[at]!) || (text[at] === ',' && text[at + 1] !== ' ')
}

/** The letters around a place, at most as many as no syllable has. */
function wordAt(text: string, index: number, part: RegExp): string {
  let start = index
  let end = index + 1
  while (start > 0 && index - start < 12 && part.test(text[start - 1]!)) start--
  while (end < text.length && end - index < 12 && part.test(text[end]!)) end++
  return text.slice(start, end)
}

/** Words in which “?” stands where a letter was lost, and words that a question mark without its blank joins. Not in addresses. */
function questionMarks(text: string): { readonly lost: Map<string, number>; readonly joined: Map<string, number> } {
  const lost = new Map<string, number>()
  const joined = new Map<string, number>()
  for (const { index } of text.matchAll(lostSign)) {
    const word = wordAt(text, index, lostPart)
    if (lost.has(word) || joined.has(word) || !/\p{L}/u.test(word) || inAddress(text, index)) continue
    const parts = word.split(/\?+/)
    const sentences = /\p{Ll}\?+\p{Lu}/u.test(word) || (parts.length === 2 && parts.every(isVietnameseSyllable))
    ;(sentences ? joined : lost).set(word, index)
  }
  return { lost, joined }
}

/** Whether the run of characters without a blank is an address or a piece of code. */
function inAddress(text: string, index: number): boolean {
  let start = index
  while (start > 0 && index - start < 2000 && !/[\s;"]/.test(text[start - 1]!)) start--
  const run = /^[^\s;"]*/.exec(text.slice(start, index + 200))![0]
  return /[/=&@\\_]|\.[a-z]{2,4}\?/.test(run)
}

function signAt(text: string, rule: DamageRule, word: string, index: number): Sign {
  const around = text.slice(Math.max(0, index - 8), index + 12)
  return { rule, word: word.normalize('NFC'), index, seen: around.replace(/[\0-\x1f]/g, ' ').trim() }
}
