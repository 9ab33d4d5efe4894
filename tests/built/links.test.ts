import { describe, expect, inject, test } from 'vitest'
import { subPath } from '../support/build-once.ts'
import { brokenLinks, unreachable, wrongResources } from '../support/links.ts'
import { pages } from '../support/site-files.ts'

describe.each([
  { name: 'real fixture', dir: inject('that'), base: '' },
  { name: 'illustrative fixture under a sub-path', dir: inject('minhHoa'), base: subPath },
])('links of the $name', (site) => {
  test('every link and fragment leads somewhere', () => {
    expect(brokenLinks(site).join('\n')).toBe('')
    expect(pages(site.dir).flatMap((page) => page.links).length).toBeGreaterThan(500)
  })

  test('a source that a story or a model cites can be opened, and search engines are asked not to follow', () => {
    const told = pages(site.dir).filter(({ address }) => /(?:guong-dien-hinh|mo-hinh)\/./.test(address))
    const outside = told.flatMap(({ html }) => html.match(/<a [^>]*rel="external[^>]*>/g) ?? [])
    expect(outside.filter((link) => !link.includes('rel="external noopener nofollow"'))).toEqual([])
    if (site.base === '') expect(outside.length).toBeGreaterThan(20)
  })

  test('every page can be reached from home by links', () => {
    expect(unreachable(site)).toEqual([])
    expect(pages(site.dir).length).toBeGreaterThan(200)
  })

  test('pages fetch nothing from another host and every file they fetch exists', () => {
    expect(wrongResources(site)).toEqual([])
    for (const { address, resources } of pages(site.dir).filter((page) => !/nhung\/|to-a4/.test(page.address)))
      expect(resources.length, address).toBeGreaterThan(0)
  })
})
