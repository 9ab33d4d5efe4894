/** What changed since: told changes by day, newest first, as the feed of everything tells them. */
import { formatDate } from '../../language/dates.ts'
import { oncePer } from '../../model/once.ts'
import type { FeedEntry } from '../feed/entry.ts'
import { feedsOf } from '../feed/feeds.ts'
import type { Rendition } from '../rendition.ts'

export interface NewsItem extends Pick<FeedEntry, 'title' | 'sentences' | 'kind'> {
  /** On this site. */
  readonly to: string
}

export interface NewsDay {
  readonly date: string
  readonly items: readonly NewsItem[]
}

export const pressNews = oncePer((rendition: Rendition): readonly NewsDay[] => {
  const entries = feedsOf(rendition)[0]?.entries ?? []
  return [...Map.groupBy(entries, ({ updated }) => updated)].map(([day, own]) => ({
    date: formatDate(day, rendition.locale),
    items: own.map(({ address, title, sentences, kind }) => ({ to: pathOf(address), title, sentences, kind })),
  }))
})

/** An address of the feed begins with the host where the site has one. */
function pathOf(address: string): string {
  const url = URL.parse(address)
  return url ? `${url.pathname}${url.hash}` : address
}
