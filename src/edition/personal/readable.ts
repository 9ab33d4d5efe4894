/**
 * A text as a reader reads it: what HTML, YAML and Markdown spell otherwise is undone, signs that nobody sees are taken out,
 * and digits, blanks and hyphens of every kind are the plain ones. So a number is one number however it was typed.
 */
import { decodeHTML } from 'entities'

export interface Readable {
  readonly text: string
  /** Position in the NFC form of the text as it was typed. */
  readonly originOf: (index: number) => number
}

/** A line that begins something new: a list item, a heading, a row of a table, a key of front matter, a blank line. */
const newPart = '(?=[ \\t>]*(?:\\n|[-*+|#]|\\d{1,3}[.)] |[\\w]+:(?:\\s|$)|$))'
const special = new RegExp(
  [
    '&(?:#\\d{1,7}|#[xX][\\da-fA-F]{1,6}|[A-Za-z]{2,31});',
    '\\\\u[\\da-fA-F]{4}|\\\\x[\\da-fA-F]{2}|\\\\(?=[!-/:-@\\[-`{-~])',
    '[\\u00ad\\u200b-\\u200f\\u2060\\u20e3\\ufe0f\\ufeff]|\\*{1,3}|~~',
    `(?<part>\\r?\\n)${newPart}|\\r?\\n[ \\t>]*`,
    '[\\t\\u00a0\\u2000-\\u200a\\u202f\\u3000]|[\\u2010-\\u2015\\u2212\\ufe63\\uff0d]|[\\uff01-\\uff5e]',
    '(?![0-9])\\p{Nd}',
  ].join('|'),
  'gu',
)
const plain = /^[\n -%'-)+-[\]-}\u00c0-\u1fff]*$/u

export function readable(given: string): Readable {
  const typed = given.normalize('NFC')
  if (plain.test(typed) && !typed.includes('\n')) return { text: withZeros(typed), originOf: (index) => index }
  let text = ''
  const pieces: { readonly to: number; readonly from: number }[] = [{ to: 0, from: 0 }]
  let last = 0
  for (const match of typed.matchAll(special)) {
    const reading = readingOf(match[0])
    text += typed.slice(last, match.index) + reading
    last = match.index + match[0].length
    // The reading itself begins where the typed form began.
    pieces.push({ to: text.length - reading.length, from: match.index }, { to: text.length, from: last })
  }
  text += typed.slice(last)
  return { text: withZeros(text), originOf: (index) => originIn(pieces, index) }
}

/** The last piece that begins at or before the index, found by halving. */
function originIn(pieces: readonly { readonly to: number; readonly from: number }[], index: number): number {
  let [low, high] = [0, pieces.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (pieces[middle]!.to <= index) low = middle
    else high = middle
  }
  const piece = pieces[low]!
  return piece.from + index - piece.to
}

function readingOf(sign: string): string {
  if (sign.startsWith('&')) return decodeHTML(sign).replace(/[\u00a0\u2000-\u200a]/g, ' ')
  if (/^\\[ux]/.test(sign)) return String.fromCharCode(parseInt(sign.slice(2), 16))
  if (/^\r?\n|[\t\u00a0\u2000-\u200a\u202f\u3000]/.test(sign)) return ' '
  if (/^[\u2010-\u2015\u2212\ufe63\uff0d]$/.test(sign)) return '-'
  if (/^[\uff01-\uff5e]$|^\p{Nd}$/u.test(sign)) return sign.normalize('NFKC')
  return ''
}

/** Letters typed for digits, in what is a number otherwise: `O9O5 l23 456`. */
const mixed = /(?<![\p{L}\p{M}\d])[+(]?[\dOolI](?:[ .()_-]{0,2}[\dOolI]){7,13}(?![\p{L}\p{M}\d])/gu

function withZeros(text: string): string {
  if (!/\d[ .()_-]{0,2}[OolI]|[OolI][ .()_-]{0,2}\d/.test(text)) return text
  return text.replace(mixed, (run) => (run.replace(/\D/g, '').length < 6 ? run : run.replace(/[Oo]/g, '0').replace(/[lI]/g, '1')))
}
