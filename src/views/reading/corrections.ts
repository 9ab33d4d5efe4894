/** Corrections of texts, each with its day: on the page itself, and all of them newest first. */
import type { Publication } from '../../edition/publication.ts'
import { noticeWords } from '../../language/interface/notices.ts'
import { contentPath } from '../../model/addresses/paths.ts'
import { oncePer } from '../../model/once.ts'
import type { ContentPage, Correction } from '../../model/types.ts'
import type { Rendition } from '../rendition.ts'

/** Newest first; a text without corrections in its own language has those of the original. */
export const correctionsFor = (publication: Publication, page: ContentPage): readonly Correction[] =>
  page.corrections.length > 0 ? page.corrections : (publication.page(page.kind, page.slug, 'vi')?.corrections ?? [])

/** `Ngày 27/11/2026: …`, newest first. */
export const correctionsOf = ({ publication, locale }: Rendition, page: ContentPage): readonly string[] =>
  correctionsFor(publication, page).map(({ date, text }) => noticeWords(locale).correction(date, text[locale]))

export interface TextCorrections {
  readonly title: string
  readonly href: string
  readonly lang: 'vi' | undefined
  readonly corrections: readonly string[]
}

/** Texts with corrections, the one corrected last first. */
export const allCorrections = oncePer((rendition: Rendition): readonly TextCorrections[] => {
  const { publication, locale, addresses } = rendition
  const corrected = publication.edition.content.filter((page) => page.locale === 'vi' && page.corrections.length > 0)
  return corrected
    .toSorted((a, b) => (a.corrections[0]!.date < b.corrections[0]!.date ? 1 : -1))
    .map((page) => {
      const own = publication.page(page.kind, page.slug, locale)
      return {
        title: (own ?? page).title,
        href: addresses.page(locale, contentPath(page.kind, page.slug)),
        lang: own ? undefined : 'vi',
        corrections: correctionsOf(rendition, page),
      }
    })
})
