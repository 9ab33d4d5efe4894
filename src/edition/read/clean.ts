/** Cells with rare characters: what is harmless is mended and reported, what could mislead a reader is refused. */
import * as say from '../../language/findings/read-cell.ts'
import type { Phrase } from '../../model/phrase.ts'
import type { Level } from '../../model/finding.ts'
import type { Field } from '../../model/schema/types.ts'
import type { RuleName } from '../../model/rules.ts'
import { startsFormula } from '../../model/formula-text.ts'
import { rare, refusedIn, withoutEth, withoutInvisible } from './characters.ts'

export interface CellNote {
  readonly level: Level
  readonly rule: RuleName
  readonly phrase: Phrase
}

export function cleanCell(text: string, notes: CellNote[]): string {
  if (!rare.test(text)) return text
  const [bad] = refusedIn(text)
  if (bad) {
    notes.push({ level: 'error', rule: 'control-character', phrase: say.controlCharacter(bad.code) })
    return text
  }
  const spaced = withoutInvisible(text).replace(/\t/g, ' ').trim()
  if (spaced !== text) notes.push({ level: 'repair', rule: 'odd-spaces', phrase: say.oddSpaces() })
  const lettered = withoutEth(spaced)
  if (lettered !== spaced) notes.push({ level: 'repair', rule: 'eth-letter', phrase: say.ethLetter() })
  return lettered
}

/** Free text must not start like a formula; the old fonts of Central-Highlands languages are pointed out. */
export function checkText(field: Field, text: string, notes: CellNote[]): void {
  if (field.type !== 'string' || field.kind !== undefined || field.constraints?.enum) return
  if (startsFormula(text) && !/^\s*-\s/.test(text)) notes.push({ level: 'error', rule: 'formula-cell', phrase: say.formulaCell(text) })
  if (/[[\\#]/.test(text) && /\[\p{Ll}|\p{L}\\|\p{L}#\p{L}/u.test(text) && !/https?:|\[(?:nguyên văn|sic)/.test(text))
    notes.push({ level: 'warning', rule: 'legacy-font-text', phrase: say.legacyFontText() })
}
