/** Atom, RFC 4287. */
import { escapeXml } from '../../charts/svg/escape.ts'
import type { FeedEntry } from '../../views/feed/entry.ts'
import { rfc3339 } from './dates.ts'
import type { FeedSource } from './feed-files.ts'

export function atom({ feed, language, self, author, rights }: FeedSource): string {
  const { title, about, home, entries, updated } = feed
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${escapeXml(self)}</id>
<title>${escapeXml(title)}</title>
<subtitle>${escapeXml(about)}</subtitle>
<updated>${rfc3339(updated)}</updated>
<author><name>${escapeXml(author)}</name></author>
<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(home)}"/>
${rights ? `<rights>${escapeXml(rights)}</rights>\n` : ''}${entries.map(entry).join('')}</feed>
`
}

function entry({ id, address, title, sentences, kind, published, updated }: FeedEntry): string {
  return `<entry>
<id>${escapeXml(id)}</id>
<title>${escapeXml(title)}</title>
<updated>${rfc3339(updated)}</updated>
${published ? `<published>${rfc3339(published)}</published>\n` : ''}<link rel="alternate" type="text/html" href="${escapeXml(address)}"/>
<category term="${escapeXml(kind)}"/>
<summary>${escapeXml(sentences.join('\n'))}</summary>
</entry>
`
}
