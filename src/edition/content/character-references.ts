/** Characters that Markdown makes from `&…;`: they pass the eye of whoever reads the file, and are looked at as any other. */
import { decodeHTML } from 'entities'
import * as say from '../../language/findings/text.ts'
import type { Finding } from '../../model/finding.ts'
import { isInvisible } from '../read/characters.ts'
import { placeAt } from '../read/text.ts'

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi

/** A reference to a control, to what nobody sees, or to a mark without its letter is an error; blanks of other widths are wanted. */
export function checkCharacterReferences(text: string, file: string, findings: Finding[]): void {
  for (const { 0: written, index } of text.matchAll(reference)) {
    const meant = decodeHTML(written)
    if (meant === written || !(isInvisible(meant) || /^[\p{M}\ufffd]/u.test(meant))) continue
    const phrase = say.hiddenReference(written)
    findings.push({ level: 'error', rule: 'control-character', file, ...placeAt(text, index), value: written, phrase })
  }
}
