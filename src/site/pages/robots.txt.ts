import type { APIContext } from 'astro'
import { publicHost } from '../../outputs/host.ts'
import { edition, fileHref } from '../edition.ts'

/** Fiction stays out of search engines altogether: found there, a figure of it would be taken for a real one. */
export const GET = ({ site }: APIContext) => {
  if (edition().site.kind === 'illustrative') return new Response('User-agent: *\nDisallow: /\n')
  const host = publicHost(site)
  return new Response(`User-agent: *\nAllow: /\n${host ? `Sitemap: ${new URL(fileHref('sitemap-index.xml'), host).href}\n` : ''}`)
}
