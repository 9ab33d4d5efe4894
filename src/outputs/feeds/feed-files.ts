/** The feeds as files, each in every form, in both languages; none while the site has no address. */
import { locales } from '../../model/locale.ts'
import { feedForms, type FeedForm } from '../../model/addresses/paths.ts'
import { feedsOf, hasFeeds, type Feed } from '../../views/feed/feeds.ts'
import type { Rendition, Renditions } from '../../views/rendition.ts'
import { atom } from './atom.ts'
import { jsonFeed } from './json-feed.ts'
import { rss } from './rss.ts'

/** What a form is written from. */
export interface FeedSource {
  readonly feed: Feed
  /** Language of its texts. */
  readonly language: 'vi' | 'en'
  /** Address of the file itself, with host. */
  readonly self: string
  /** Who publishes it. */
  readonly author: string
  /** What may be done with it, a sentence; blank where nothing is declared. */
  readonly rights: string
}

const writers: Readonly<Record<FeedForm, (source: FeedSource) => string>> = {
  'rss.xml': rss,
  'atom.xml': atom,
  'feed.json': jsonFeed,
}

export const feedTypes = {
  'rss.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
} as const satisfies Readonly<Record<FeedForm, string>>

/** Below the site's own address: `en/tin/so-lieu/rss.xml`. */
export const feedPath = ({ locale }: Rendition, { folder }: Feed, form: FeedForm): string =>
  `${locale === 'en' ? 'en/' : ''}${folder}${form}`

export function feedFiles(renditions: Renditions): { readonly path: string; readonly body: () => string }[] {
  return locales
    .map((locale) => renditions[locale])
    .filter(hasFeeds)
    .flatMap((rendition) =>
      feedsOf(rendition).flatMap((feed) =>
        feedForms.map((form) => {
          const path = feedPath(rendition, feed, form)
          return { path, body: () => writers[form](sourceOf(rendition, feed, path)) }
        }),
      ),
    )
}

function sourceOf({ publication, locale, addresses }: Rendition, feed: Feed, path: string): FeedSource {
  const { name, reuse } = publication.edition.site
  return { feed, language: locale, self: addresses.absolute(addresses.file(path)), author: name[locale], rights: reuse[locale] }
}
