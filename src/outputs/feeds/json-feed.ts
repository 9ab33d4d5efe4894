/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. */
import { allowedText } from '../../charts/svg/escape.ts'
import { rfc3339 } from './dates.ts'
import type { FeedSource } from './feed-files.ts'

export function jsonFeed({ feed, language, self, author, rights }: FeedSource): string {
  const items = feed.entries.map(({ id, address, title, sentences, kind, published, updated }) => ({
    id,
    url: address,
    title,
    content_text: sentences.join('\n'),
    ...(published ? { date_published: rfc3339(published) } : {}),
    date_modified: rfc3339(updated),
    tags: [kind],
    language,
  }))
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      home_page_url: feed.home,
      feed_url: self,
      description: [feed.about, rights].filter(Boolean).join(' '),
      language,
      authors: [{ name: author }],
      items,
    },
    told,
    1,
  )}\n`
}

/** Every form of a feed tells the same letters. */
const told = (_: string, value: unknown): unknown => (typeof value === 'string' ? allowedText(value) : value)
