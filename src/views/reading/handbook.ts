/** The handbook as a reader finds her way in it: parts in the order of the site file, pages in the order of each part. */
import { handbookPath } from '../../model/addresses/paths.ts'
import type { Locale } from '../../model/locale.ts'
import { oncePer } from '../../model/once.ts'
import type { ContentPage } from '../../model/types.ts'
import type { Rendition } from '../rendition.ts'

export interface HandbookEntry {
  readonly slug: string
  /** Its short title, where it has one. */
  readonly text: string
  readonly href: string
  /** Language of the page and of its title. */
  readonly written: Locale
}

export interface HandbookPart {
  readonly code: string
  /** Null for pages that stand in no part. */
  readonly name: string | null
  readonly entries: readonly HandbookEntry[]
}

/** Parts without a page are left out; pages without a part come last. */
export const handbookParts: (r: Rendition) => readonly HandbookPart[] = oncePer(({ publication, locale, addresses }) => {
  const { parts } = publication.edition.site
  const pages = publication.pages('handbook')
  const inPart = (code: string | null) => pages.filter(({ part }) => (parts.some((one) => one.code === part) ? part : null) === code)
  const entry = (page: ContentPage): HandbookEntry => {
    const own = publication.page('handbook', page.slug, locale) ?? page
    const href = addresses.page(locale, handbookPath(page.slug))
    return { slug: page.slug, text: own.shortTitle ?? own.title, href, written: own.locale === 'en' ? 'en' : 'vi' }
  }
  return [...parts.map(({ code, name }) => ({ code, name: name[locale] })), { code: '', name: null }]
    .map(({ code, name }) => ({ code, name, entries: inPart(name === null ? null : code).map(entry) }))
    .filter(({ entries }) => entries.length > 0)
})

export interface HandbookPlace {
  readonly part: HandbookPart | undefined
  readonly previous: HandbookEntry | undefined
  readonly next: HandbookEntry | undefined
}

/** Where a page stands: its part, and its neighbours also across parts. */
export function handbookPlace(r: Rendition, slug: string): HandbookPlace {
  const parts = handbookParts(r)
  const all = parts.flatMap(({ entries }) => entries)
  const at = all.findIndex((entry) => entry.slug === slug)
  const part = parts.find(({ entries }) => entries.some((entry) => entry.slug === slug))
  return { part, previous: all[at - 1], next: at < 0 ? undefined : all[at + 1] }
}
