/** The books of a built site: what their page says of them, and what they are. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { sizeText } from '../../src/language/interface/downloads.ts'
import { bookFiles } from '../../src/outputs/book/book-files.ts'
import { subPath } from '../support/build-once.ts'
import { fixtures } from '../support/renditions.ts'

/** Each link to a file with the size that stands after it. */
const offered = (html: string): { href: string; size: string }[] =>
  [...html.matchAll(/<a href="([^"]+)" download[^>]*>[^<]*<\/a>\s*<span class="meta[^"]*">\(([^)]*)\)/g)].map(
    ([, href = '', size = '']) => ({ href, size }),
  )

describe.each([
  ['that', inject('that'), ''],
  ['minh-hoa', inject('minhHoa'), subPath],
] as const)('the books of the built fixture %s', (name, dir, base) => {
  const paths = bookFiles(fixtures[name]().vi).map(({ path }) => path)

  test.each(['vi', 'en'] as const)('are all on their page in %s, each with the size of its file', (locale) => {
    const html = readFileSync(join(dir, locale === 'en' ? 'en' : '', 'so-tay/tai-ve/index.html'), 'utf8')
    const links = offered(html)
    expect(links.map(({ href }) => href)).toEqual(paths.map((path) => `${base}/${path}`))
    for (const { href, size } of links) expect.soft(size, href).toBe(sizeText(statSync(join(dir, href.slice(base.length))).size, locale))
  })

  test('are written whole', () => expect(paths.filter((path) => !existsSync(join(dir, path)))).toEqual([]))
})
