/** How a reader reports a mistake on a page: a letter to the declared office, or the page that tells how. */
import { trustWords } from '../language/interface/trust.ts'
import { channelOffice } from './channel.ts'
import type { Rendition } from './rendition.ts'
import { standingPageHref } from './standing-pages.ts'

/**
 * A letter with address and code filled in, or the page on corrections; null where the edition has neither.
 * `address`: of the page, with host where it has one; `code`: its own, in letters that stand as they are in an address.
 */
export function reportHref(r: Rendition, address: string, code: string): string | null {
  const w = trustWords(r.locale)
  const [email] = channelOffice(r.publication)?.emails ?? []
  if (email === undefined) return standingPageHref(r, 'corrections')
  const lines = w.letter(address, code).replaceAll('\n', '\r\n')
  return `mailto:${email}?subject=${encodeURIComponent(w.subject(code))}&body=${encodeURIComponent(lines)}`
}
