/** The books of a built site: what their page says of them, and what they are. */
import { decodeHTML } from 'entities'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { sizeText } from '../../src/language/interface/downloads.ts'
import { bookFiles, handouts } from '../../src/outputs/book/book-files.ts'
import { subPath } from '../support/build-once.ts'
import { has, pagesOf } from '../support/pdf-tools.ts'
import { fixtures } from '../support/renditions.ts'

/** Each link to a file with the size that stands after it. */
const offered = (html: string): { href: string; size: string }[] =>
  [...html.matchAll(/<a href="([^"]+)" download[^>]*>[^<]*<\/a>\s*<span class="meta[^"]*">\(([^)]*)\)/g)].map(
    ([, href = '', size = '']) => ({ href, size }),
  )

/** Words of the text of a page: what stands in `.prose`, without lists of its headings and what is folded away. */
function proseOf(html: string): string {
  const [, prose = ''] = /<div class="prose[^>]*>([\s\S]*)<footer|<div class="prose[^>]*>([\s\S]*)/.exec(html) ?? []
  return decodeHTML(
    prose
      .replace(
        /<details class="toc">[\s\S]*?<\/details>|<p class="no-print">[\s\S]*?<\/p>|<style[\s\S]*?<\/style>|<section class="page-end[\s\S]*/g,
        ' ',
      )
      .replace(/<[^>]+>/g, ' '),
  )
}

/** A word longer than a line is broken; marks that no letter has of its own are printed right and copied twice. */
const isCopied = (word: string) => word.length < 40 && !/\p{M}/u.test(word)

/** How often each word of letters stands in a text. */
const counted = (text: string): ReadonlyMap<string, number> =>
  new Map(
    [...Map.groupBy(text.normalize('NFC').match(/[\p{L}\p{M}]{2,}/gu) ?? [], (word) => word)].map(([word, all]) => [word, all.length]),
  )

describe.each([
  ['that', inject('that'), ''],
  ['minh-hoa', inject('minhHoa'), subPath],
] as const)('the books of the built fixture %s', (name, dir, base) => {
  const { vi: rendition, en } = fixtures[name]()
  const inEnglish = bookFiles(en).map(({ path }) => path)
  const paths = [...bookFiles(rendition), ...handouts(rendition).flatMap(({ files }) => files)].map(({ path }) => path)

  test.each(['vi', 'en'] as const)('are all on their page in %s, each with the size of its file', (locale) => {
    const html = readFileSync(join(dir, locale === 'en' ? 'en' : '', 'so-tay/tai-ve/index.html'), 'utf8')
    const links = offered(html)
    expect(links.map(({ href }) => href)).toEqual([...(locale === 'en' ? inEnglish : []), ...paths].map((path) => `${base}/${path}`))
    for (const { href, size } of links) expect.soft(size, href).toBe(sizeText(statSync(join(dir, href.slice(base.length))).size, locale))
  })

  test.skipIf(!has('pdftotext'))('hold on paper every word of the handbook’s pages (left out where there is no pdftotext)', () => {
    const printed = counted(pagesOf(readFileSync(join(dir, 'so-tay/tai-ve/so-tay.pdf'))).join(' '))
    for (const { slug } of rendition.publication.pages('handbook')) {
      const html = readFileSync(join(dir, 'so-tay', slug, 'index.html'), 'utf8')
      const missing = [...counted(proseOf(html))].filter(([word, times]) => isCopied(word) && (printed.get(word) ?? 0) < times)
      expect.soft(missing, slug).toEqual([])
    }
  })

  test('are written whole', () => expect([...paths, ...inEnglish].filter((path) => !existsSync(join(dir, path)))).toEqual([]))
})
