/** Cells with rare characters: what is harmless is mended and reported, what could mislead a reader is refused. */
import * as say from '../../language/findings/read-cell.ts'
import type { Phrase } from '../../model/phrase.ts'
import type { Level } from '../../model/finding.ts'
import type { Field } from '../../model/schema/types.ts'
import type { RuleName } from '../../model/rules.ts'

export interface CellNote {
  readonly level: Level
  readonly rule: RuleName
  readonly phrase: Phrase
}

/** Anything that `cleanCell` would act on: tested once for a whole file. */
export const rare =
  /[\u0001-\u0008\t\u000b\u000c\u000e-\u001f\u007f-\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffbÐð]/
const refused = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200c-\u200f\u2028-\u202e\u2060-\u206f\ufff9-\ufffb]/
const invisible = /[\u00ad\u180e\u200b\ufeff]/g
const blanks = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g

export function cleanCell(text: string, notes: CellNote[]): string {
  if (!rare.test(text)) return text
  const bad = refused.exec(text)
  if (bad) {
    const code = bad[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    notes.push({ level: 'error', rule: 'control-character', phrase: say.controlCharacter(code) })
    return text
  }
  const spaced = text.replace(invisible, '').replace(blanks, ' ').trim()
  if (spaced !== text) notes.push({ level: 'repair', rule: 'odd-spaces', phrase: say.oddSpaces() })
  const lettered = spaced.replace(/Ð/g, 'Đ').replace(/ð/g, 'đ')
  if (lettered !== spaced) notes.push({ level: 'repair', rule: 'eth-letter', phrase: say.ethLetter() })
  return lettered
}

/** Free text must not start like a formula; the old fonts of Central-Highlands languages are pointed out. */
export function checkText(field: Field, text: string, notes: CellNote[]): void {
  if (field.type !== 'string' || field.kind !== undefined || field.constraints?.enum) return
  const first = text.charCodeAt(0)
  // = + - @
  if ((first === 61 || first === 43 || first === 45 || first === 64) && !/^-\s/.test(text))
    notes.push({ level: 'error', rule: 'formula-cell', phrase: say.formulaCell(text) })
  if (/[[\\#]/.test(text) && /\[\p{Ll}|\p{L}\\|\p{L}#\p{L}/u.test(text) && !/https?:|\[(?:nguyên văn|sic)/.test(text))
    notes.push({ level: 'warning', rule: 'legacy-font-text', phrase: say.legacyFontText() })
}
