import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { subPath } from '../support/build-once.ts'
import { pages, type BuiltPage } from '../support/site-files.ts'

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

describe.each([
  { name: 'real edition', dir: inject('real'), base: '' },
  { name: 'illustrative edition under a sub-path', dir: inject('illustrative'), base: subPath },
])('links of the $name', ({ dir, base }) => {
  const all = pages(dir)
  const byAddress = new Map(all.map((page) => [page.address, page]))

  function problem(page: BuiltPage, link: string): string | null {
    if (/^(?:https?:|mailto:)/.test(link)) return null
    const [path = '', fragment] = link.split('#')
    if (path !== '' && !path.startsWith(`${base}/`)) return 'leaves the base path'
    const inside = path === '' ? page.address : decodeURIComponent(path.slice(base.length + 1))
    const target = byAddress.get(inside)
    if (!target) return isFile(join(dir, inside)) ? null : 'leads nowhere'
    return fragment && !target.ids.has(decodeURIComponent(fragment)) ? 'names an id that is not there' : null
  }

  test('every link and fragment leads somewhere', () => {
    const broken = all.flatMap((page) =>
      page.links.flatMap((link) => (problem(page, link) === null ? [] : [`${page.address}: ${link} ${problem(page, link)}`])),
    )
    expect(broken.join('\n')).toBe('')
    expect(all.flatMap((page) => page.links).length).toBeGreaterThan(500)
  })

  test('every page can be reached from home by links', () => {
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
    const placed = all.filter(({ html }) => !html.includes('<main data-empty'))
    expect(placed.map((page) => page.address).filter((address) => !seen.has(address) && address !== '404.html')).toEqual([])
  })

  test('pages fetch nothing from another host and every file they fetch exists', () => {
    const wrong = all.flatMap((page) =>
      page.resources.filter((url) => !url.startsWith(`${base}/`) || !existsSync(join(dir, url.slice(base.length + 1)))),
    )
    expect(wrong).toEqual([])
  })
})
