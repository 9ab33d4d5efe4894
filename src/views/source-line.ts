/** What a list of sources says beside a title: who published it, when, of what kind, and what we know of it. */
import { formatDate } from '../language/dates.ts'
import { words } from '../language/words.ts'
import type { Locale } from '../model/locale.ts'
import type { Source } from '../model/types.ts'

/** Date, kind and how much was read, without the publisher. */
export function sourceFacts(source: Source, locale: Locale): string {
  const w = words(locale)
  return [
    source.published ? w.sourcePublished(formatDate(source.published, locale)) : source.dateNote[locale] || w.sourceNoDate,
    source.kind === 'press' ? w.sourcePress : source.official ? w.sourceOfficial : '',
    source.readInFull ? '' : w.sourcePartly,
  ]
    .filter(Boolean)
    .join('; ')
}
