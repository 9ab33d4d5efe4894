/** What the files of hosts need to know of a site: where it lives, and which of its pages have moved. */
import { pageOf, partOf } from '../../model/addresses/redirects.ts'
import { locales } from '../../model/locale.ts'
import type { Renditions } from '../../views/rendition.ts'

/** The sub-path that the site lives under, without a final slash: `/thu-muc`, or blank. */
export const basePath = ({ vi }: Renditions): string => vi.addresses.file('').slice(0, -1)

/** An address as a part of a regular expression. */
export const literal = (address: string): string => address.replace(/[.~]/g, String.raw`\$&`)

/** Old and new address of every page that moved, in both languages. */
export const moves = (renditions: Renditions): (readonly [from: string, to: string])[] =>
  renditions.vi.publication.edition.redirects.flatMap(({ from, to }) =>
    locales.map((locale) => {
      const { page } = renditions[locale].addresses
      return [page(locale, from), page(locale, pageOf(to)) + partOf(to)] as const
    }),
  )
