/** The day of the last change of a page that others were told: of the meaning of its text, or of its figures. */
import type { Publication } from '../edition/publication.ts'
import { contentPath } from '../model/addresses/paths.ts'
import { locales } from '../model/locale.ts'
import { oncePer } from '../model/once.ts'
import type { ContentKind, ContentPage, IsoDate } from '../model/types.ts'
import { lastChangeAt } from './last-change.ts'
import { toldDays } from './reading/told-days.ts'

const kinds: readonly ContentKind[] = ['story', 'handbook', 'page']

/** By the path below the site's address, language included; null where no day is known, and for pages of many things. */
export function lastTold(publication: Publication, path: string): IsoDate | null {
  const at = path.replace(/^\/+|\/+$/g, '')
  const page = textsOf(publication).get(at)
  return page ? (toldDays(publication, page)?.updated ?? null) : lastChangeAt(publication, at)
}

const textsOf = oncePer((publication: Publication): ReadonlyMap<string, ContentPage> => {
  const addresses = locales.flatMap((locale) =>
    kinds.flatMap((kind) =>
      publication.pages(kind).flatMap(({ slug }) => {
        const page = publication.page(kind, slug, locale)
        return page ? [[`${locale === 'en' ? 'en/' : ''}${contentPath(kind, slug)}`, page] as const] : []
      }),
    ),
  )
  return new Map(addresses)
})
