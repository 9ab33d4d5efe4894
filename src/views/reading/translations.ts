/** A page of the handbook in its languages: where it is written, where not yet, whether it is behind, how much there is beside it. */
import { formatDate } from '../../language/dates.ts'
import { languageWords, ownNames } from '../../language/interface/languages.ts'
import { handbookPath } from '../../model/addresses/paths.ts'
import { areaLanguages, isAreaLanguage, type AreaLanguage, type TextLanguage } from '../../model/locale.ts'
import { oncePer } from '../../model/once.ts'
import type { ContentPage } from '../../model/types.ts'
import type { Rendition } from '../rendition.ts'

export interface TranslationLink {
  readonly language: TextLanguage
  /** Its name for itself where a source gives it, otherwise in the language of the rendition. */
  readonly name: string
  /** Language of the name; undefined where it is that of the rendition. */
  readonly nameIn: TextLanguage | undefined
  readonly href: string
  /** The Vietnamese text changed in meaning after it. */
  readonly isBehind: boolean
}

export type AreaPage = ContentPage & { readonly locale: AreaLanguage }

/** Pages of the handbook in languages of the area. */
export const areaPages = oncePer(({ publication }: Rendition): readonly AreaPage[] =>
  publication.edition.content.flatMap((page) => (isAreaLanguage(page.locale) ? [{ ...page, locale: page.locale }] : [])),
)

/** The languages of the area that anything of the handbook is written in, in the order in which the model names them. */
export const languagesWritten = (r: Rendition): readonly AreaLanguage[] =>
  areaLanguages.filter((language) => areaPages(r).some(({ locale }) => locale === language))

/** Where a page of the handbook lies in a language. */
export const translationHref = ({ addresses }: Rendition, language: TextLanguage, slug: string): string =>
  isAreaLanguage(language) ? addresses.page('vi', `${language}/${handbookPath(slug)}`) : addresses.page(language, handbookPath(slug))

/**
 * The languages that a page is written in beside the one it is read in, `at`. None where it is written in no language of the
 * area: between Vietnamese and English the head of every page leads.
 */
export function translationsOf(r: Rendition, slug: string, at: TextLanguage): readonly TranslationLink[] {
  const { publication, locale } = r
  const languages: readonly TextLanguage[] = ['vi', 'en', ...languagesWritten(r)]
  const pages = languages.flatMap((language) => publication.page('handbook', slug, language) ?? [])
  if (!pages.some((page) => isAreaLanguage(page.locale))) return []
  return pages
    .filter((page) => page.locale !== at)
    .map((page) => {
      const own = ownNames[page.locale]
      return {
        language: page.locale,
        name: own ?? languageWords(locale).name(page.locale),
        nameIn: own !== undefined && page.locale !== locale ? page.locale : undefined,
        href: translationHref(r, page.locale, slug),
        isBehind: behindSince(r, page) !== null,
      }
    })
}

/** Which languages of the area the page waits for; blank where the handbook is in none, and where the page is in all of them. */
export function notYetNotice(r: Rendition, slug: string): string {
  const w = languageWords(r.locale)
  const missing = languagesWritten(r).filter((language) => !r.publication.page('handbook', slug, language))
  return missing.length > 0 ? w.notYet(missing.map(w.name)) : ''
}

/**
 * The day on which the Vietnamese text changed in meaning after the one that the page follows: that is the day its front
 * matter names, or else the day of its own newest change. Null where it did not, or nobody knows.
 */
function behindSince({ publication }: Rendition, page: ContentPage): string | null {
  const original = page.locale === 'vi' ? undefined : publication.page(page.kind, page.slug, 'vi')
  const meant = original && publication.textChanges(original).find(({ kind }) => kind !== 'typing')?.date
  const followed = page.translatedFrom ?? publication.textChanges(page)[0]?.date
  return meant !== undefined && followed !== undefined && meant > followed ? meant : null
}

/** That a translation is behind its original; blank where it is not. */
export function behindNotice(r: Rendition, page: ContentPage): string {
  const day = behindSince(r, page)
  return day === null ? '' : languageWords(r.locale).behind(formatDate(day, r.locale))
}

/** How many pages of the handbook are written in the language. */
export function writtenNotice({ publication, locale }: Rendition, language: AreaLanguage): string {
  const pages = publication.pages('handbook')
  const written = pages.filter(({ slug }) => publication.page('handbook', slug, language)).length
  return languageWords(locale).written(language, written, pages.length)
}
