/** Publications of the fictional edition, opened once for the tests of views and outputs. */
import { openEdition, type Publication } from '../../src/edition/publication.ts'
import type { Locale } from '../../src/model/locale.ts'
import { illustrativeFixture } from './editions.ts'
import { addressesAt } from '../../src/views/addresses.ts'
import { renditionsOf, type Rendition } from '../../src/views/rendition.ts'

let opened: Publication | null = null

export function fictionalPublication(): Publication {
  opened ??= openEdition(illustrativeFixture).publication
  if (!opened) throw new Error('The fictional edition has errors.')
  return opened
}

export function renditionOf(
  locale: Locale,
  { site, base = '/' }: { readonly site?: string | undefined; readonly base?: string } = {},
): Rendition {
  return renditionsOf(fictionalPublication(), addressesAt(base, site))[locale]
}
