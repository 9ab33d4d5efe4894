/** Rules over the register of addresses: one claim to each, none to what the product keeps, none that a host cannot hold. */
import { claimsOf, type Claimant } from '../../model/addresses/claims.ts'
import { clashesOf, type Clash } from '../../model/addresses/clashes.ts'
import { indicatorPath } from '../../model/addresses/paths.ts'
import * as say from '../../language/findings/addresses.ts'
import * as sayOfTexts from '../../language/findings/content.ts'
import { trialLanguage } from '../../model/locale.ts'
import type { Finding } from '../../model/finding.ts'
import { isDeviceName } from '../folder/names.ts'
import { found, type Rule, type RuleContext } from './rule.ts'

export const oneClaim: Rule = (context) =>
  clashesOf(claimsOf(context.edition, context.publicFiles)).flatMap((clash) => clashFinding(context, clash) ?? [])

function clashFinding(context: RuleContext, { address, claim, before }: Clash): Finding | null {
  const { by } = claim
  if (!by) return null
  const other = before?.by ?? null
  // Two rows of one code are a finding of their own, and their addresses only follow from it.
  if (other && other.kind === by.kind && other.name === by.name) return null
  return other
    ? at(context, by, 'address-clash', say.clash(by, other, `/${address}`))
    : at(context, by, 'reserved-address', say.reserved(by, `/${address}`))
}

/** Windows holds no file or folder of such a name, so that the site could not be copied there. */
export const deviceCodes: Rule = (context) =>
  context.edition.indicators
    .filter(({ code }) => isDeviceName(code))
    .map(({ code, origin }) =>
      at(context, { kind: 'indicator', name: code, origin }, 'reserved-address', say.device(code, `/${indicatorPath(code)}/`)),
    )

/** A text in another language is the translation of one in Vietnamese: without it, nothing leads to it and most are not built. */
export const originals: Rule = ({ edition, files }) => {
  const present = new Set(files)
  return edition.content
    .filter(({ locale, origin }) => locale !== 'vi' && !present.has(originalOf(origin.file)))
    .map(({ locale, origin }) => ({
      level: 'error',
      rule: 'missing-original',
      file: origin.file,
      line: origin.line,
      phrase: say.noOriginal(originalOf(origin.file), locale),
    }))
}

const originalOf = (path: string): string => path.replace(/^content\/[a-z]+\/(?=[^/]+\/)/, 'content/')

/** What is made up to try out stays where all is made up. */
export const trialTexts: Rule = ({ edition }) =>
  edition.content
    .filter(({ locale, recordings }) => [locale, ...recordings.map(({ language }) => language)].includes(trialLanguage))
    .filter(() => edition.site.kind !== 'illustrative')
    .map(({ origin }) => ({ level: 'error', rule: 'trial-language', file: origin.file, line: 1, phrase: sayOfTexts.trialInReal() }))

function at(context: RuleContext, { kind, name, origin }: Claimant, rule: 'address-clash' | 'reserved-address', phrase: Finding['phrase']) {
  if (kind === 'redirect') return found(context, { level: 'error', rule, origin, field: 'tu', value: name, phrase })
  if (kind === 'document') return found(context, { level: 'error', rule, origin, field: 'tep', value: name, phrase })
  if (kind === 'indicator' || kind === 'unit' || kind === 'model')
    return found(context, { level: 'error', rule, origin, field: 'ma', value: name, phrase })
  return { level: 'error', rule, file: origin.file, ...(kind === 'text' ? { line: origin.line } : {}), value: name, phrase } as const
}
