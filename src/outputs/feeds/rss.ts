/** RSS 2.0, https://www.rssboard.org/rss-specification. */
import { escapeXml } from '../../charts/svg/escape.ts'
import type { FeedEntry } from '../../views/feed/entry.ts'
import { rfc3339, rfc822 } from './dates.ts'
import type { FeedSource } from './feed-files.ts'

export function rss({ feed, language, self, rights }: FeedSource): string {
  const { title, about, home, entries, updated } = feed
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${escapeXml(title)}</title>
<link>${escapeXml(home)}</link>
<description>${escapeXml(about)}</description>
<language>${language}</language>
${rights ? `<copyright>${escapeXml(rights)}</copyright>\n` : ''}<lastBuildDate>${rfc822(updated)}</lastBuildDate>
<atom:link href="${escapeXml(self)}" rel="self" type="application/rss+xml"/>
${entries.map(item).join('')}</channel>
</rss>
`
}

/** A description is HTML in the eyes of its readers: what is text must be escaped once more. */
function item({ id, address, title, sentences, kind, published, updated }: FeedEntry): string {
  const html = sentences.map((sentence) => `<p>${escapeXml(sentence)}</p>`).join('')
  return `<item>
<title>${escapeXml(title)}</title>
<link>${escapeXml(address)}</link>
<guid isPermaLink="${id === address}">${escapeXml(id)}</guid>
<description>${escapeXml(html)}</description>
<category>${escapeXml(kind)}</category>
${published ? `<pubDate>${rfc822(published)}</pubDate>\n` : ''}<atom:updated>${rfc3339(updated)}</atom:updated>
</item>
`
}
