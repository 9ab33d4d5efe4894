/**
 * Characters that are not what they look like, by one rule for tables, texts and settings. What nobody sees but search
 * and copying stumble over is taken out, blanks of other kinds become blanks: the text reads as it did. What changes how
 * text runs or is shown (controls, directions, joiners out of their place) is refused. What an emoji or a script needs stays.
 */

/** Taken out: soft hyphen, grapheme joiner, zero-width blanks and marks of byte order, unless a script parts its words so. */
const invisible = /[\u00ad\u034f\u180e\u200b\u2060\ufeff]/g
/** Blanks of other widths. A tab is a matter of its place: see `tab`. */
const blanks = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]/g
/** Joiners are refused, unless `needed` where they stand. */
const joiners = /[\u200c\u200d]/g
/** Controls, changes of direction, separators of lines and paragraphs, fillers, signs of one font alone (Word's bullets), what a lost object left, and what is no character. */
const refused =
  /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u115f\u1160\u200e\u200f\u2028-\u202e\u2061-\u206f\u3164\ue000-\uf8ff\uffa0\ufdd0-\ufdef\ufff9-\ufffc\ufffe\uffff]|[\u{e0000}-\u{e007f}]/gu
/** The flags of lands within a state are spelt with characters that nobody sees. */
const flags = /\u{1f3f4}[\u{e0061}-\u{e007a}\u{e0030}-\u{e0039}]{1,6}\u{e007f}/gu
/** Icelandic eth at the beginning of a word, where Icelandic has none: typed for Đ. */
const eth = /(?<![\p{L}\p{M}])[Ðð]/gu

/** Anything that the functions below would act on. Kept free of other classes: it is tested on whole files. */
export const rare =
  /[\u0001-\u0008\t\u000b\u000c\u000e-\u001f\u007f-\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2800\u3000\u3164\ue000-\uf8ff\ufdd0-\ufdef\ufeff\uffa0\ufff9-\ufffc\ufffe\uffff\udb40Ðð]/

const joinedScripts = [
  'Arab',
  'Beng',
  'Deva',
  'Gujr',
  'Guru',
  'Khmr',
  'Knda',
  'Laoo',
  'Mlym',
  'Mong',
  'Mymr',
  'Orya',
  'Sinh',
  'Syrc',
  'Taml',
  'Telu',
  'Thai',
]
const needsJoiners = new RegExp(`[${joinedScripts.map((script) => `\\p{scx=${script}}`).join('')}]$`, 'u')
const emojiBefore = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier})\ufe0f?$/u
const emojiAfter = /^\p{Extended_Pictographic}/u

/** A zero-width character that an emoji is put together with, or that a script writes its words with. */
function needed(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at)
  if (text[at] === '\u200d' && emojiBefore.test(before) && emojiAfter.test(text.slice(at + 1, at + 3))) return true
  return /[\u200b-\u200d]/.test(text[at]!) && needsJoiners.test(before)
}

export interface Refused {
  readonly index: number
  /** `202E` */
  readonly code: string
}

/** Every character that is refused, in their order. */
export function refusedIn(text: string): Refused[] {
  const shown = text.includes('\u{1f3f4}') ? text.replace(flags, (flag) => ' '.repeat(flag.length)) : text
  const strays = [...shown.matchAll(joiners)].filter(({ index }) => !needed(shown, index))
  return [...shown.matchAll(refused), ...strays]
    .map(({ 0: character, index }) => ({ index, code: character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0') }))
    .sort((a, b) => a.index - b.index)
}

/** Invisible characters taken out, other blanks made plain, composed anew where something stood between a letter and its mark. */
export function withoutInvisible(text: string): string {
  const seen = text.replace(invisible, (character, at: number) => (needed(text, at) ? character : ''))
  const plain = seen.replace(blanks, ' ')
  return seen === text ? plain : plain.normalize('NFC')
}

/** Đ where the eth was typed for it. */
export function withoutEth(text: string): string {
  return text.replace(eth, (letter) => (letter === 'ð' ? 'đ' : 'Đ'))
}

/** Whether a text holds a character that is refused or that would be taken out. */
export function isInvisible(text: string): boolean {
  return refusedIn(text).length > 0 || text.search(invisible) >= 0
}

/** Whether a text holds what nobody sees, or letters and marks apart: how a value between quotes can, through escapes. */
export function hasHidden(text: string): boolean {
  return refusedIn(text).length > 0 || withoutInvisible(text) !== text || text.normalize('NFC') !== text
}
