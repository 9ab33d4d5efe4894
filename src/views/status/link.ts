/** A page that the status page leads to. */
import { contentPath } from '../../model/addresses/paths.ts'
import { isAreaLanguage, type TextLanguage } from '../../model/locale.ts'
import type { ContentPage } from '../../model/types.ts'
import type { Rendition } from '../rendition.ts'

export interface PageLink {
  readonly text: string
  readonly href: string
  /** Of the text, where it is not the language of the page. */
  readonly lang?: TextLanguage
}

/** A text by its own title, at its own address. */
export function linkTo({ locale, addresses }: Rendition, { kind, slug, title, locale: written }: ContentPage): PageLink {
  const path = contentPath(kind, slug)
  const href = isAreaLanguage(written) ? addresses.page('vi', `${written}/${path}`) : addresses.page(written === 'vi' ? locale : 'en', path)
  return { text: title, href, ...(written === locale ? {} : { lang: written }) }
}

/** A text of the source language, in the reader's where it is translated. */
export function linkToSource(rendition: Rendition, page: ContentPage): PageLink {
  return linkTo(rendition, rendition.publication.page(page.kind, page.slug, rendition.locale) ?? page)
}
