/** Addresses of other sites that pages lead to. */
import { Parser } from 'htmlparser2'

/** Each address without its fragment, with the pages that lead to it; `site`: the site's own address, which is none of others. */
export function outerLinks(
  pages: readonly { readonly name: string; readonly html: string }[],
  site: string | undefined,
): ReadonlyMap<string, readonly string[]> {
  const own = site && URL.canParse(site) ? new URL(site).host : null
  const found = new Map<string, string[]>()
  for (const { name, html } of pages) {
    const parser = new Parser({
      onopentag: (tag, { href = '' }) => {
        const url = tag === 'a' && /^https?:\/\//i.test(href) ? URL.parse(href) : null
        if (!url || url.host === own) return
        url.hash = ''
        const on = found.get(url.href) ?? []
        if (on.at(-1) !== name) on.push(name)
        found.set(url.href, on)
      },
    })
    parser.end(html)
  }
  return found
}
