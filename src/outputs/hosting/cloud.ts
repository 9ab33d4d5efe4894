/**
 * `_headers` and `_redirects`, as Cloudflare and Netlify read them from the root of what they serve. At most 100 rules and 2,000
 * redirects of 2,000 characters; a page that moved beyond those still leads on by itself.
 */
import { missingPages } from '../../model/addresses/own.ts'
import type { Renditions } from '../../views/rendition.ts'
import { exceptions, usualHeaders } from './headers.ts'
import { basePath, moves } from './site-address.ts'

const lines = (headers: Readonly<Record<string, string>>): string[] => Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)

/** Both hosts ask for pages again by themselves; Cloudflare joins what two rules say of one header unless the later takes it back (`!`). */
export function cloudHeaders(renditions: Renditions): string {
  const base = basePath(renditions)
  const usual = Object.fromEntries(Object.entries(usualHeaders).filter(([name]) => name !== 'Cache-Control'))
  const rules = exceptions.flatMap(({ header, value, folders, ends }) =>
    folders.flatMap((folder) =>
      (ends.length === 0 ? [''] : ends.map((end) => `.${end}`)).flatMap((end) => [
        `${base}/${folder}*${end}`,
        `  ! ${header}`,
        ...lines({ [header]: value }),
      ]),
    ),
  )
  return [`${base}/*`, ...lines(usual), ...rules, ''].join('\n')
}

/** Netlify shows the page that stands at an old address unless it is told to pass it over (`!`); Cloudflare skips that line and reads the next. */
export function cloudRedirects(renditions: Renditions): string {
  const base = basePath(renditions)
  const moved = moves(renditions).flatMap(([from, to]) => [`${from} ${to} 301!`, `${from} ${to} 301`])
  return [...moved, `${base}/en/* ${base}/${missingPages.en} 404`, ''].join('\n')
}
