/**
 * Pagefind as this site used it before: pages carry their words with đ and ƀ folded, a query is asked as typed and folded, and
 * pages that say the very phrase stand first. It runs in a browser alone.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { foldLetters } from '../../../src/language/fold.ts'
import { searchMark } from '../../../src/outputs/search/pages.ts'
import { pages } from '../../support/site-files.ts'
import type { Engine } from './queries.ts'

const technical = ['pre', 'code', '.no-print', '.sources a']
const barred = /[\p{L}\p{M}]*[đĐðÐƀɃ][\p{L}\p{M}]*/gu

function indexed(html: string): string {
  const text = html.replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>|<[^>]+>/g, ' ')
  const words = [...new Set((text.toLowerCase().match(barred) ?? []).map(foldLetters))].join(' ')
  return html
    .replace(`<main ${searchMark}`, '<main data-pagefind-body')
    .replace('</main>', `<span hidden data-pagefind-meta="folded[data-words]" data-words="${words}"></span></main>`)
}

/** Writes the index of a built site into a folder. */
export async function writePagefind(site: string, out: string): Promise<void> {
  const { createIndex, close } = await import('pagefind')
  const { index } = await createIndex({ includeCharacters: '‘’ʼ', excludeSelectors: technical })
  for (const { address, html } of pages(site))
    if (html.includes(`<main ${searchMark}`)) await index!.addHTMLFile({ sourcePath: `${address}index.html`, content: indexed(html) })
  const { files } = await index!.getFiles()
  await close()
  for (const name of ['index.html', '404.html']) writeFileSync(join(out, name), '<!doctype html><title>-</title>')
  for (const { path, content } of files) {
    mkdirSync(dirname(join(out, 'pagefind', path)), { recursive: true })
    writeFileSync(join(out, 'pagefind', path), content)
  }
}

/** `page` stands on a host that serves the index. */
export function pagefindEngine(page: Page): Engine {
  return async (query, locale) =>
    await page.evaluate(
      async ({ queries, query, locale }) => {
        document.documentElement.lang = locale
        interface Found {
          readonly url: string
          readonly content: string
          readonly meta: { readonly title?: string }
        }
        interface Pagefind {
          createInstance(options: object): {
            search(term: string): Promise<{ results: { readonly id: string; data(): Promise<Found> }[] }>
          }
        }
        const engine = ((await import(`${location.origin}/pagefind/pagefind.js`)) as Pagefind).createInstance({
          noWorker: true,
          excerptLength: 24,
          ranking: { metaWeights: { title: 6, folded: 2 } },
        })
        const strip = (text: string) => text.replace(/[đĐ]/g, 'd').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
        const closeness = ({ content, meta }: Found) => {
          const text = `${meta.title ?? ''} ${content}`
          if (text.toLowerCase().includes(query.toLowerCase())) return 2
          return strip(text).includes(strip(query)) ? 1 : 0
        }
        const found = (await Promise.all(queries.map((text) => engine.search(text)))).flatMap(({ results }) => results)
        const unique = [...new Map(found.map((result) => [result.id, result])).values()]
        const data = await Promise.all(unique.slice(0, 20).map((result) => result.data()))
        return data.sort((a, b) => closeness(b) - closeness(a)).map(({ url }) => url.replace(/^\//, ''))
      },
      { queries: [...new Set([query, foldLetters(query)])], query, locale },
    )
}
