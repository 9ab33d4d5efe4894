/** Values of a YAML form that would not be what their editor meant. */
import * as say from '../../language/findings/yaml.ts'
import type { Finding } from '../../model/finding.ts'
import type { FormField } from '../../model/schema/types.ts'
import { isCode } from '../read/cell.ts'
import { hasHidden } from '../read/characters.ts'
import type { YamlScalar } from './yaml.ts'

/** A field in which any words may stand: for it, and for it alone, a comment behind the value may be the rest of the text. */
export const isFreeText = (field: FormField | undefined): boolean =>
  field?.type === 'string' && field.kind === undefined && field.ref === undefined && !field.constraints?.enum

/** Why a value cannot be taken as it was typed; null when it can. */
export function unclear(
  key: string,
  { text, comment, quoted }: YamlScalar,
  field: FormField | undefined,
): Pick<Finding, 'rule' | 'phrase'> | null {
  if (comment !== null && isFreeText(field)) return { rule: 'unquoted-text', phrase: say.cutAtHash(key, comment) }
  if (!quoted && /^(?:~|null|Null|NULL)$/.test(text)) return { rule: 'unquoted-text', phrase: say.emptyWord(key, text) }
  if (quoted && hasHidden(text)) return { rule: 'control-character', phrase: say.hiddenInQuotes(key) }
  // Where a code points, what it points to knows which there are.
  return key === 'ma' && !isCode(text.trim()) ? { rule: 'code-format', phrase: say.notCode(key, text) } : null
}
