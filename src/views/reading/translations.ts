/** A page of the handbook in languages of the area: where it is written, whether it is behind, how much there is beside it. */
import { formatDate } from '../../language/dates.ts'
import { behindInEnglish, languageWords } from '../../language/interface/languages.ts'
import { handbookPath } from '../../model/addresses/paths.ts'
import { areaLanguages, isAreaLanguage, trialLanguage, type AreaLanguage } from '../../model/locale.ts'
import type { ContentPage } from '../../model/types.ts'
import type { Rendition } from '../rendition.ts'

const all: readonly AreaLanguage[] = [...areaLanguages, trialLanguage]

export interface TranslationLink {
  readonly language: AreaLanguage
  readonly text: string
  readonly href: string
}

/** Links to a page in each language that it is written in; none for most. */
export function translationsOf({ publication, addresses }: Rendition, slug: string): readonly TranslationLink[] {
  return all.flatMap((language): TranslationLink[] =>
    publication.page('handbook', slug, language)
      ? [{ language, text: languageWords.readIn(language), href: addresses.page('vi', `${language}/${handbookPath(slug)}`) }]
      : [],
  )
}

/** That the Vietnamese text changed in meaning on a later day than this one; blank where it did not, or nobody knows. */
export function behindNotice({ publication, locale }: Rendition, page: ContentPage): string {
  const original = publication.page(page.kind, page.slug, 'vi')
  if (page.locale === 'vi' || !original) return ''
  const meant = publication.textChanges(original).find(({ kind }) => kind !== 'typing')?.date
  const own = publication.textChanges(page)[0]?.date
  if (meant === undefined || own === undefined || meant <= own) return ''
  const day = formatDate(meant, locale)
  return locale === 'vi' ? languageWords.behind(day) : behindInEnglish(day)
}

/** How many pages of the handbook are not written in the language; blank where all are. */
export function missingNotice({ publication }: Rendition, language: AreaLanguage): string {
  const all = publication.pages('handbook')
  const written = all.filter(({ slug }) => publication.page('handbook', slug, language)).length
  return written === all.length ? '' : languageWords.missing(language, written, all.length)
}

/** Pages of the handbook in languages of the area. */
export const areaPages = ({ publication }: Rendition): readonly (ContentPage & { readonly locale: AreaLanguage })[] =>
  publication.edition.content.flatMap((page) => (isAreaLanguage(page.locale) ? [{ ...page, locale: page.locale }] : []))
