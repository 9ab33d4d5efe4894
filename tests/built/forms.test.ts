/** The forms for staff as they lie in a built site: a page that may ask its own host alone, and a program that lies beside it. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { formsPage, formsProgram } from '../../src/model/addresses/forms.ts'
import { offlineLists } from '../../src/model/addresses/own.ts'
import { subPath } from '../support/build-once.ts'
import { files } from '../support/site-files.ts'
import { htmlFindings } from '../support/validate-html.ts'

describe.each([
  ['a real edition', inject('that'), ''],
  ['an illustrative edition below a path', inject('minhHoa'), subPath],
])('%s', (_, dir, base) => {
  const read = (path: string) => readFileSync(join(dir, path), 'utf8')
  const names = files(dir).map((path) => path.replaceAll('\\', '/'))
  const page = read(`${formsPage}index.html`)

  test('the page names no host, asks search engines to stay away, and states what it may ask', () => {
    expect(page).not.toMatch(/https?:\/\//)
    expect(page).toContain('<meta name="robots" content="noindex">')
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /)
    expect(policy).toContain("; connect-src 'self' blob: data:; ")
  })

  test('the page is valid', async () => expect(await htmlFindings(page)).toBe(''))

  test('what the page and its program lead to is there', () => {
    const [, entry] = /<script type="module" src="([^"]+)">/.exec(page) ?? []
    expect(names).toContain(`${formsPage}${entry}`)
    const scripts = names.filter((name) => name.startsWith(formsProgram) && name.endsWith('.js'))
    const led = scripts.flatMap((name) =>
      [...read(name).matchAll(/["'`]\.?\/?((?:phan-[A-Z0-9]+\.js|assets\/[\w.-]+\.woff2))["'`]/g)].map(([, to]) => to),
    )
    expect(led.length).toBeGreaterThan(3)
    for (const to of led) expect.soft(existsSync(join(dir, formsProgram, to!)), to).toBe(true)
    expect(read(`${formsProgram}giay-phep.txt`)).toContain('Permission is hereby granted')
  })

  test('the description is that of this edition, at its path', () => {
    const { config, host } = JSON.parse(read(`${formsProgram}mo-ta.json`)) as { config: { logo: { src: string } }; host: unknown }
    expect(config.logo.src).toBe(`${base}/favicon.svg`)
    expect(host).toBeNull()
  })

  test('no list of pages names it, and robots are told', () => {
    const lists = names.filter((name) => /^(?:sitemap.*\.xml|llms\.txt|tim\/.*|.*(?:rss|atom)\.xml|.*feed\.json)$/.test(name))
    expect(lists.length).toBeGreaterThan(5)
    for (const name of [...lists, ...Object.values(offlineLists)]) expect.soft(read(name), name).not.toContain('quan-tri')
    expect(read('robots.txt')).toMatch(/^Disallow: \/(?:quan-tri\/)?$/m)
  })
})
