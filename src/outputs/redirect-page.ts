/** A page that stands at an old address and leads to the new one: for browsers at once, for readers by a link, for search engines by its canonical address. */
import { fileWords } from '../language/interface/files.ts'
import { planPageWords } from '../language/interface/plan-pages.ts'
import { pageOf, partOf } from '../model/addresses/redirects.ts'
import type { Redirect } from '../model/types.ts'
import type { Rendition } from '../views/rendition.ts'

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

export function redirectPage({ addresses, locale, publication }: Rendition, { to }: Redirect): string {
  const w = planPageWords(locale).redirect
  const { site } = publication.edition
  const page = addresses.page(locale, pageOf(to))
  const target = escaped(page + partOf(to))
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(w.title)} · ${escaped(site.name[locale])}</title>
<meta http-equiv="refresh" content="0; url=${target}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${escaped(addresses.absolute(page))}">
</head>
<body>
<h1>${escaped(w.title)}</h1>
${
  site.kind === 'illustrative'
    ? `<p>${escaped(fileWords(locale).fictional)}</p>
`
    : ''
}<p>${escaped(w.text)} <a href="${target}">${target}</a></p>
</body>
</html>
`
}

/** Where it lies: `/so-tay/ten-cu/` → `so-tay/ten-cu/index.html`, `en/so-tay/ten-cu/index.html`. */
export const redirectFile = (locale: Rendition['locale'], { from }: Redirect): string =>
  `${locale === 'en' ? 'en' : ''}${from}index.html`.replace(/^\//, '')
