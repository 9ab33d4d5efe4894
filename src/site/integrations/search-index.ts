/** The search index of the built site, made from its pages as they are published; fetched only when a reader searches. */
import type { AstroIntegration } from 'astro'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { searchFolder } from '../../model/addresses/own.ts'
import { contentPath, unitPath } from '../../model/addresses/paths.ts'
import { locales, type Locale } from '../../model/locale.ts'
import type { Edition } from '../../model/types.ts'
import { indexFiles } from '../../outputs/search/files.ts'
import { searchKind, type SearchPage } from '../../outputs/search/pages.ts'
import { readPage } from '../../outputs/search/read-page.ts'
import { opened } from '../opened.ts'
import { htmlFiles } from './html-files.ts'

/** The built pages of one language below a folder that a search may find. */
export function searchPages(root: string, locale: Locale, { units, content }: Pick<Edition, 'units' | 'content'>): readonly SearchPage[] {
  const soughtAs = new Map(
    content.map((page) => [`${page.locale === 'vi' ? '' : `${page.locale}/`}${contentPath(page.kind, page.slug)}/`, page.soughtAs]),
  )
  const former = new Set(units.filter(({ to }) => to !== null).map((unit) => `${unitPath(unit)}/`))
  return htmlFiles(root)
    .sort()
    .flatMap((name) => {
      const address = name.replace(/index\.html$/, '')
      if (address === name || localeOf(address) !== locale) return []
      const read = readPage(readFileSync(join(root, name), 'utf8'))
      if (!read) return []
      const below = locale === 'vi' ? address : address.slice(locale.length + 1)
      return { ...read, address, kind: searchKind(below), former: former.has(below), soughtAs: soughtAs.get(address) ?? [] }
    })
}

const localeOf = (address: string): Locale => locales.find((one) => one !== 'vi' && address.startsWith(`${one}/`)) ?? 'vi'

/** Path below the site and text of every file of the index of one language. */
export function searchFiles(
  root: string,
  locale: Locale,
  edition: Pick<Edition, 'units' | 'content' | 'searchWords'>,
): Map<string, string> {
  const files = indexFiles(searchPages(root, locale, edition), edition.searchWords)
  return new Map([...files].map(([name, text]) => [`${searchFolder(locale)}${name}`, text]))
}

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const edition = opened().publication?.edition
        if (!edition) return
        const root = fileURLToPath(dir)
        // One language at a time: the words of a country fill memory.
        for (const locale of locales) {
          const files = searchFiles(root, locale, edition)
          mkdirSync(join(root, searchFolder(locale)), { recursive: true })
          for (const [name, text] of files) writeFileSync(join(root, name), text)
          logger.info(`${files.size} files of the search index, ${locale}`)
        }
      },
    },
  }
}
