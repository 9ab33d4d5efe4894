/** The search index of the built site, made from its pages as they are published; fetched only when a reader searches. */
import type { AstroIntegration } from 'astro'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { searchFolder } from '../../model/addresses/own.ts'
import { contentPath, unitPath } from '../../model/addresses/paths.ts'
import { locales, type Locale } from '../../model/locale.ts'
import type { Edition } from '../../model/types.ts'
import { indexFiles } from '../../outputs/search/files.ts'
import { searchKind, type SearchPage } from '../../outputs/search/pages.ts'
import { readPage } from '../../outputs/search/read-page.ts'
import { opened } from '../opened.ts'

/** The built pages below a folder that a search may find, by language. */
export function searchPages(
  root: string,
  { units, content }: Pick<Edition, 'units' | 'content'>,
): ReadonlyMap<Locale, readonly SearchPage[]> {
  const soughtAs = new Map(
    content.map((page) => [`${page.locale === 'vi' ? '' : `${page.locale}/`}${contentPath(page.kind, page.slug)}/`, page.soughtAs]),
  )
  const former = new Set(units.filter(({ to }) => to !== null).map((unit) => `${unitPath(unit)}/`))
  const pages = new Map<Locale, SearchPage[]>(locales.map((locale) => [locale, []]))
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('index.html')) continue
    const read = readPage(readFileSync(join(root, name), 'utf8'))
    if (!read) continue
    const address = name.replaceAll('\\', '/').replace(/index\.html$/, '')
    const locale = locales.find((one) => one !== 'vi' && address.startsWith(`${one}/`)) ?? 'vi'
    const below = locale === 'vi' ? address : address.slice(locale.length + 1)
    const known = soughtAs.get(address) ?? []
    pages.get(locale)!.push({ ...read, address, kind: searchKind(below), former: former.has(below), soughtAs: known })
  }
  return pages
}

/** Path below the site and text of every file of the index. */
export function searchFiles(root: string, edition: Pick<Edition, 'units' | 'content' | 'searchWords'>): Map<string, string> {
  const files = new Map<string, string>()
  for (const [locale, pages] of searchPages(root, edition))
    for (const [name, text] of indexFiles(pages, edition.searchWords)) files.set(`${searchFolder(locale)}${name}`, text)
  return files
}

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const edition = opened().publication?.edition
        if (!edition) return
        const root = fileURLToPath(dir)
        const files = searchFiles(root, edition)
        for (const [name, text] of files) {
          mkdirSync(dirname(join(root, name)), { recursive: true })
          writeFileSync(join(root, name), text)
        }
        logger.info(`${files.size} files of the search index`)
      },
    },
  }
}
