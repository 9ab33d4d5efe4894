/**
 * Text that was damaged before it reached us: letters of a legacy font, UTF-8 read as another encoding and saved
 * again, letters lost to “?”. It is never repaired: what is lost is lost, and what is guessed would be published.
 */
import * as say from '../../language/findings/read-file.ts'
import type { Phrase } from '../../model/phrase.ts'
import type { RuleName } from '../../model/rules.ts'

export interface Garbled {
  readonly rule: RuleName
  readonly phrase: Phrase
  readonly index: number
  readonly seen: string
}

/** Cheap looks for what the tests below need. Apart, for one class of ASCII and other letters is twenty times slower. */
const looks = [/[\0?]/, /[\uFFFD\u0080-\u009f·§¨µ«¬®¸¹ÃÄÆºøûïëäåÑ]/, /[aAoOeE][âêôõ]/]

const tests: readonly { readonly rule: RuleName; readonly pattern: RegExp; readonly phrase: () => Phrase }[] = [
  { rule: 'nul-character', pattern: /\0/, phrase: say.nulCharacter },
  // UTF-8 bytes read as windows-1252: each letter becomes Ã, Ä, Æ, áº or á» and a sign.
  { rule: 'double-encoded', pattern: /Ã[\u0080-\u00bf]|Ä[\u0080-\u00bf‘’ƒ]|áº|á»|Æ[°¡]|Â\u00a0/, phrase: say.doubleEncoded },
  { rule: 'tcvn3-font', pattern: /\p{L}[·¨§«¬®µ¸¹]\p{L}|§[¨\p{L}]|\p{L}·(?=[\s;"]|$)/u, phrase: say.tcvn3Font },
  // VNI writes a vowel and then its marks as a second letter: pairs that no language of the area has.
  {
    rule: 'vni-font',
    pattern: /Ñ[aeiouyâêôAEIOUY]|[aAoOeE][âôõêø](?=[\p{Ll}\s;,.]|$)|\p{L}[øûïëäå](?=[\p{Ll}\s;,.]|$)/u,
    phrase: say.vniFont,
  },
  { rule: 'lost-letters', pattern: /\p{L}\?\p{L}|(?:^|[\s;"])\?\p{Ll}+(?=[\s;"]|$)|\uFFFD/mu, phrase: say.lostLetters },
]

/** The first sign of damage, or null. Addresses on the web may hold “?” between letters. */
export function garbled(text: string): Garbled | null {
  if (!looks.some((look) => look.test(text))) return null
  const prose = text.includes('://') ? text.replace(/https?:\/\/[^\s;"]+/g, (address) => ' '.repeat(address.length)) : text
  for (const { rule, pattern, phrase } of tests) {
    const match = pattern.exec(prose)
    if (match)
      return {
        rule,
        phrase: phrase(),
        index: match.index,
        seen: prose
          .slice(Math.max(0, match.index - 8), match.index + 12)
          .replace(/[\0-\x1f]/g, ' ')
          .trim(),
      }
  }
  return null
}
