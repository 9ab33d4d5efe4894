/** The page that stands for one that is not kept while there is no network: it says so in both languages, and what is kept. */
import type { OfflinePageWords } from '../../language/interface/offline.ts'

/** What the page says whatever is kept, as HTML; `heading` only where something is. */
export interface MissingPage {
  readonly start: string
  readonly heading: string
}

export const missingPageOf = ({ vi, en, fiction }: OfflinePageWords): MissingPage => ({
  start: `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${vi.title}</title>
<style>:root{color-scheme:light dark}body{max-width:40rem;margin:0 auto;padding:1rem;font:1.0625rem/1.6 system-ui,sans-serif}ul{padding:0;list-style:none}a{display:block;padding:.5rem 0}</style>
<main>${fiction && `<p>${fiction}</p>`}<h1>${vi.title}</h1><p>${vi.text}</p><p lang="en"><strong>${en.title}.</strong> ${en.text}</p>`,
  heading: `<h2>${vi.kept} <span lang="en">(${en.kept})</span></h2><ul>`,
})

/** `kept`: address and HTML of every page that is kept; `scope`: address of the site's home. */
export function missingPage(
  scope: string,
  { start, heading }: MissingPage,
  kept: readonly (readonly [address: string, html: string])[],
): Response {
  const links = kept
    .map(([address, html]) => {
      const [, title = ''] = /<title>([^<|]+)/.exec(html) ?? []
      const english = address.startsWith(`${scope}en/`) ? ' lang="en"' : ''
      return title && `<li><a href="${address}"${english}>${title.trim()}</a>`
    })
    .join('')
  return new Response(start + (links && heading + links), { status: 503, headers: { 'Content-Type': 'text/html' } })
}
