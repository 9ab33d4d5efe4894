/** Text of pages and of the site file: read as tables are, and every character looked at where it stands. */
import { doubtfulWord } from '../../language/findings/damage.ts'
import * as say from '../../language/findings/text.ts'
import type { Finding } from '../../model/finding.ts'
import type { Phrase } from '../../model/phrase.ts'
import type { RuleName } from '../../model/rules.ts'
import { rare, refusedIn, withoutEth, withoutInvisible } from '../read/characters.ts'
import { placeAt, readText } from '../read/text.ts'

/** The text, mended where nobody can doubt how; null when the file cannot be read. */
export function readProse(bytes: Uint8Array, file: string, findings: Finding[]): string | null {
  const { text, doubtful, findings: found } = readText(bytes, file, null)
  findings.push(...found)
  if (text === null) return null
  for (const { rule, word } of doubtful) {
    const place = placeAt(text, text.indexOf(word))
    findings.push({ level: 'warning', rule, file, ...place, value: word, phrase: doubtfulWord(word) })
  }
  if (!rare.test(text)) return text
  const codes = new Set<string>()
  for (const { index, code } of refusedIn(text)) {
    if (codes.has(code)) continue
    codes.add(code)
    const phrase = say.controlCharacter(code)
    findings.push({ level: 'error', rule: 'control-character', file, ...placeAt(text, index), value: `U+${code}`, phrase })
  }
  const seen = mended(text, withoutInvisible, 'odd-spaces', say.oddSpaces, file, findings)
  return mended(seen, withoutEth, 'eth-letter', say.ethLetter, file, findings)
}

/** Mends line by line; the first line is named, the others are counted. */
function mended(
  text: string,
  mend: (line: string) => string,
  rule: RuleName,
  phrase: (lines: number) => Phrase,
  file: string,
  findings: Finding[],
): string {
  const before = text.split('\n')
  const after = before.map(mend)
  const changed = after.flatMap((line, i) => (line === before[i] ? [] : [i + 1]))
  if (changed.length > 0) findings.push({ level: 'repair', rule, file, line: changed[0]!, phrase: phrase(changed.length) })
  return after.join('\n')
}
