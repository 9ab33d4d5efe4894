/** Redirects lead from an address that is gone to a page that is there, in one step. That nobody else has it is a clash's matter. */
import * as say from '../../language/findings/plan-rules.ts'
import { claimsOf } from '../../model/addresses/claims.ts'
import { pageOf, redirectFrom, redirectTo } from '../../model/addresses/redirects.ts'
import type { Finding } from '../../model/finding.ts'
import type { RuleName } from '../../model/rules.ts'
import type { Redirect } from '../../model/types.ts'
import { nearest } from '../read/suggest.ts'
import { found, type Rule } from './rule.ts'

export const redirects: Rule = (context) => {
  const { redirects: all } = context.edition
  if (all.length === 0) return []
  const byAddress = new Map(all.map((redirect) => [redirect.from, redirect]))
  const pages = new Set(
    claimsOf(context.edition, context.publicFiles).flatMap(({ address, when, by }) =>
      when === 'kept' || by?.kind === 'redirect' || (address !== '' && !address.endsWith('/')) ? [] : [`/${address}`],
    ),
  )
  return all.flatMap((redirect): Finding[] => {
    const { origin, from, to } = redirect
    const report = (rule: RuleName, field: 'tu' | 'den', value: string, phrase: Finding['phrase']) => [
      found(context, { level: 'error', rule, origin, field, value, phrase }),
    ]
    if (!redirectFrom.test(from)) return report('redirect-form', 'tu', from, say.redirectForm(from))
    if (!redirectTo.test(to)) return report('redirect-form', 'den', to, say.redirectForm(to))
    const next = byAddress.get(pageOf(to))
    if (next) {
      const end = endOf(redirect, byAddress)
      return report('redirect-chain', 'den', to, end === null ? say.redirectLoop(from) : say.redirectChain(to, next.origin.line, end))
    }
    return pages.has(pageOf(to)) ? [] : report('redirect-target', 'den', to, say.redirectToNowhere(to, nearest(pageOf(to), [...pages])))
  })
}

/** Where a chain ends, or null when it goes in a circle. */
function endOf(start: Redirect, byAddress: ReadonlyMap<string, Redirect>): string | null {
  const seen = new Set<Redirect>()
  let at = start
  while (!seen.has(at)) {
    seen.add(at)
    const next = byAddress.get(pageOf(at.to))
    if (!next) return at.to
    at = next
  }
  return null
}
