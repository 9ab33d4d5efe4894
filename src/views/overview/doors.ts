/** Ways into the handbook on the home page: those that the edition names, else the handbook's first pages. */
import type { Locale } from '../../model/locale.ts'
import { contentPath, handbookPath } from '../../model/addresses/paths.ts'
import type { ContentPage } from '../../model/types.ts'
import type { Rendition } from '../rendition.ts'

export interface DoorLink {
  readonly text: string
  readonly to: string
  /** Language of the page that it leads to. */
  readonly written: Locale
  /** Language of its own words. */
  readonly named: Locale
}

/** So many pages stand in for doors. */
const most = 6

export function handbookDoors({ publication, locale, addresses }: Rendition): readonly DoorLink[] {
  const { site } = publication.edition
  const isText = (path: string, page: ContentPage) => path === `/${contentPath(page.kind, page.slug)}/`
  const writtenAt = (path: string): Locale => {
    const texts = publication.edition.content.filter((page) => isText(path, page))
    return texts.length === 0 || texts.some((page) => page.locale === locale) ? locale : 'vi'
  }
  if (site.doors.length > 0)
    return site.doors.map(({ name, to }) => {
      const [path = '', anchor] = to.split('#')
      return {
        text: name[locale],
        to: addresses.page(locale, path) + (anchor === undefined ? '' : `#${anchor}`),
        written: writtenAt(path),
        named: locale === 'en' && name.en === name.vi ? 'vi' : locale,
      }
    })
  return publication
    .pages('handbook')
    .slice(0, most)
    .map((page) => {
      const own = publication.page('handbook', page.slug, locale)
      return {
        text: (own ?? page).title,
        to: addresses.page(locale, handbookPath(page.slug)),
        written: own ? locale : 'vi',
        named: own ? locale : 'vi',
      }
    })
}
