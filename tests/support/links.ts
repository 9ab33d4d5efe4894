/** Links of a built site: what leads nowhere, what cannot be reached, what is fetched from elsewhere. */
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pages, type BuiltPage } from './site-files.ts'

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

/** `base` is the sub-path without its final slash; empty at the root of a host. */
export interface Site {
  readonly dir: string
  readonly base: string
}

/** Links and fragments that lead nowhere, a line each. */
export function brokenLinks({ dir, base }: Site): string[] {
  const byAddress = new Map(pages(dir).map((page) => [page.address, page]))
  const problem = (page: BuiltPage, link: string): string | null => {
    if (/^(?:https?:|mailto:|tel:)/.test(link)) return null
    const [path = '', fragment] = link.split('#')
    if (path !== '' && !path.startsWith(`${base}/`)) return 'leaves the base path'
    const inside = path === '' ? page.address : decodeURIComponent(path.slice(base.length + 1))
    const target = byAddress.get(inside)
    if (!target) return isFile(join(dir, inside)) ? null : 'leads nowhere'
    return fragment && !target.ids.has(decodeURIComponent(fragment)) ? 'names an id that is not there' : null
  }
  return pages(dir).flatMap((page) =>
    page.links.flatMap((link) => {
      const found = problem(page, link)
      return found === null ? [] : [`${page.address}: ${link} ${found}`]
    }),
  )
}

/** Addresses of pages that no chain of links from home leads to. */
export function unreachable({ dir, base }: Site): string[] {
  const byAddress = new Map(pages(dir).map((page) => [page.address, page]))
  const seen = new Set([''])
  const queue = ['']
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    for (const link of byAddress.get(address)?.links ?? []) {
      const inside = link.startsWith(`${base}/`) ? decodeURIComponent(link.split('#')[0]!.slice(base.length + 1)) : null
      if (inside !== null && byAddress.has(inside) && !seen.has(inside)) {
        seen.add(inside)
        queue.push(inside)
      }
    }
  }
  // Frames without anything to draw are there for pages elsewhere that placed them earlier.
  const isEmpty = ({ address, html, text }: BuiltPage) =>
    html.includes('<main data-empty') || (/(?:^|\/)nhung\//.test(address) && /chưa tìm thấy số liệu|have found no published/i.test(text))
  const placed = pages(dir).filter((page) => !isEmpty(page))
  return placed.map(({ address }) => address).filter((address) => !seen.has(address) && !address.endsWith('404.html'))
}

/** What pages fetch from another host, or from a file that is not there. */
export function wrongResources({ dir, base }: Site): string[] {
  return pages(dir).flatMap(({ address, resources }) =>
    resources
      .filter((url) => !url.startsWith(`${base}/`) || !existsSync(join(dir, url.slice(base.length + 1))))
      .map((url) => `${address}: ${url}`),
  )
}
