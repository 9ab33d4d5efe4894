/** Terms and organisations whose names readers would take for one. */
import { sameName } from '../../language/findings/register-sense.ts'
import type { Finding } from '../../model/finding.ts'
import type { Origin } from '../../model/types.ts'
import { exactName } from '../units.ts'
import { found, type Rule, type RuleContext } from './rule.ts'

/** Two entries of one register that readers would take for one. */
export const namesApart: Rule = (context) => [
  ...sameNames(
    context,
    context.edition.terms.map(({ term, origin }) => ({ name: term.vi, origin })),
    'tu',
  ),
  ...sameNames(
    context,
    context.edition.organisations.map(({ name, origin }) => ({ name: name.vi, origin })),
    'ten',
  ),
]

function sameNames(
  context: RuleContext,
  entries: readonly { readonly name: string; readonly origin: Origin }[],
  field: 'tu' | 'ten',
): Finding[] {
  const first = new Map<string, Origin>()
  return entries.flatMap(({ name, origin }) => {
    const key = plainName(name)
    const before = first.get(key)
    if (!before) first.set(key, origin)
    return before
      ? [found(context, { level: 'warning', rule: 'same-name', origin, field, value: name, phrase: sameName(name, before.line) })]
      : []
  })
}

const vowels = /(o|u)([aeyAEY])([\u0300\u0301\u0303\u0309\u0323])/gu

/** Case, blanks and hyphens ignored, and on which of two vowels a tone is typed: hòa and hoà are one word. */
const plainName = (name: string): string =>
  exactName(name.replace(/[-–.,]/g, ' '))
    .normalize('NFD')
    .replace(vowels, '$1$3$2')
    .normalize('NFC')
