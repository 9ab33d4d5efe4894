/** How a text names a document: type, number, date of issue. */
import { formatDate } from '../../language/dates.ts'
import { planWords } from '../../language/interface/plan.ts'
import type { Locale } from '../../model/locale.ts'
import type { Document } from '../../model/types.ts'

export function documentName({ type, number, title, issued }: Document, locale: Locale): string {
  const name = [type[locale], number ? planWords(locale).numbered(number) : title[locale]].filter(Boolean).join(' ')
  return issued ? `${name} (${formatDate(issued, locale)})` : name
}
