/** What search engines may visit. */
import { formsPage } from '../model/addresses/forms.ts'
import type { Rendition } from '../views/rendition.ts'

/** Fiction stays out of search engines altogether: found there, a figure of it would be taken for a real one. */
export function robots({ publication, addresses }: Rendition): string {
  if (publication.edition.site.kind === 'illustrative') return 'User-agent: *\nDisallow: /\n'
  const { host } = addresses
  const map = host ? `Sitemap: ${addresses.absolute(addresses.file('sitemap-index.xml'))}\n` : ''
  const forms = publication.edition.site.hasForms ? `Disallow: ${addresses.file(formsPage)}\n` : ''
  return `User-agent: *\nAllow: /\n${forms}${map}`
}
