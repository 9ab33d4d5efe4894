/** A publication as one reader gets it: in a language, at an address. Every view is a function of it and of its subject. */
import type { Publication } from '../edition/publication.ts'
import type { Locale } from '../model/locale.ts'
import type { Addresses } from './addresses.ts'

export interface Rendition {
  readonly publication: Publication
  readonly locale: Locale
  readonly addresses: Addresses
}

/** Both languages of one publication at one address; views are remembered as long as these are. */
export type Renditions = Readonly<Record<Locale, Rendition>>

export function renditionsOf(publication: Publication, addresses: Addresses): Renditions {
  return { vi: { publication, locale: 'vi', addresses }, en: { publication, locale: 'en', addresses } }
}
