/** How a text names a document: type, number, date of issue, and that it is no longer in force. */
import { formatDate } from '../../language/dates.ts'
import { planWords } from '../../language/interface/plan.ts'
import { textPartWords } from '../../language/interface/text-parts.ts'
import type { Locale } from '../../model/locale.ts'
import type { Document, IsoDate } from '../../model/types.ts'
import { hasExpired } from '../../model/validity.ts'

/** `day`: the day of the build. */
export function documentName(document: Document, locale: Locale, day: IsoDate): string {
  const { type, number, title, issued } = document
  const name = [type[locale], number ? planWords(locale).numbered(number) : title[locale]].filter(Boolean).join(' ')
  const expired = hasExpired(document, day) ? textPartWords(locale).expiredMark(document.expired) : null
  const dates = [issued && formatDate(issued, locale), expired].filter(Boolean)
  return dates.length > 0 ? `${name} (${dates.join('; ')})` : name
}
