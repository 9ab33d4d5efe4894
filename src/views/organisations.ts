/** Names of organisations and publishers, in one line. */
import type { Publication } from '../edition/publication.ts'
import { endedName, endedShort, endedTogether } from '../language/bodies.ts'
import { dayAfter } from '../model/calendar.ts'
import type { Locale } from '../model/locale.ts'
import type { Organisation } from '../model/types.ts'

/** Whether it is no more on the day of the build. */
export const hasEnded = ({ now }: Publication, { ended }: Organisation): boolean => ended !== null && ended < now.day

/** Its name; one that ended says so, and who took over if that is known. */
export function bodyName(publication: Publication, body: Organisation, locale: Locale): string {
  const name = body.name[locale]
  if (body.ended === null || !hasEnded(publication, body)) return name
  const heir = body.successor === null ? null : (publication.index.organisations.get(body.successor)?.name[locale] ?? null)
  return endedName(name, dayAfter(body.ended), heir, locale)
}

/** Its name for a list: one that ended has its last day. */
export const bodyLabel = (publication: Publication, body: Organisation, locale: Locale): string =>
  body.ended !== null && hasEnded(publication, body) ? endedShort(body.name[locale], body.ended, locale) : body.name[locale]

/** Names for a list, joined; a last day that all share is said once. */
export function bodiesLabel(publication: Publication, codes: readonly string[], locale: Locale): string {
  const bodies = codes.flatMap((code) => publication.index.organisations.get(code) ?? [])
  const [first, ...others] = bodies.map((body) => (hasEnded(publication, body) ? body.ended : null))
  if (first && others.length > 0 && others.every((day) => day === first))
    return endedTogether(
      bodies.map(({ name }) => name[locale]),
      first,
      locale,
    )
  return bodies.map((body) => bodyLabel(publication, body, locale)).join('; ')
}

/** Names of organisations, joined; some have commas of their own. */
export function bodiesText(publication: Publication, codes: readonly string[], locale: Locale): string {
  return codes
    .flatMap((code) => publication.index.organisations.get(code) ?? [])
    .map((body) => bodyName(publication, body, locale))
    .join('; ')
}

/** Beyond these the line ends in dots; the page has them all. */
const most = 4

/** Who published: `Ban Dân tộc tỉnh; Báo …`; empty where no source is registered. */
export function publishersText({ index }: Publication, sources: readonly (string | null)[]): string {
  const names = [...new Set(sources.flatMap((code) => (code ? (index.sources.get(code)?.publisher ?? []) : [])))]
  return names.slice(0, most).join('; ') + (names.length > most ? '; …' : '')
}
