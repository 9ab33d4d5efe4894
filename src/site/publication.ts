/** What pages are made from: the publication in both languages, and the addresses of everything in it. Pages read no file. */
import type { Publication } from '../edition/publication.ts'
import { editionHasErrors } from '../language/findings/folder.ts'
import { handbookPath, indicatorPath, storyPath, unitPath } from '../model/addresses/paths.ts'
import type { Locale } from '../model/locale.ts'
import { oncePer } from '../model/once.ts'
import type { Edition, Unit } from '../model/types.ts'
import { PlainError } from '../model/plain-error.ts'
import { addressesAt } from '../views/addresses.ts'
import { renditionsOf, type Rendition, type Renditions } from '../views/rendition.ts'
import { opened } from './opened.ts'

export const addresses = addressesAt(import.meta.env.BASE_URL, import.meta.env.SITE)

/** Call only where `check` has passed: errors of the edition end here in one sentence. */
export function publication(): Publication {
  const { publication: found, findings } = opened()
  if (found) return found
  const first = findings.find((finding) => finding.level === 'error')
  throw new PlainError(editionHasErrors(first?.file ?? '', first?.line ?? null, first?.phrase.vi.message ?? ''))
}

const renditionsIn: (publication: Publication) => Renditions = oncePer((one) => renditionsOf(one, addresses))

export const renditions = (): Renditions => renditionsIn(publication())
export const rendition = (locale: Locale): Rendition => renditions()[locale]
export const edition = (): Edition => publication().edition

/** Address of a page in a language, under BASE_PATH, ending in `/`. */
export const href = addresses.page
/** The path of a page without BASE_PATH. */
export function pathBelowBase(path: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  return path.startsWith(`${base}/`) ? path.slice(base.length) : path
}
/** Address of the page that is drawn: with host where it has one. */
export const addressHere = (url: URL): string => (addresses.host === null ? url.pathname : url.href)
/** Address of a file, under BASE_PATH. */
export const fileHref = addresses.file

export const indicatorHref = (locale: Locale, code: string) => href(locale, indicatorPath(code))
export const unitHref = (locale: Locale, unit: Unit) => href(locale, unitPath(unit))
export const storyHref = (locale: Locale, slug: string) => href(locale, storyPath(slug))
export const handbookHref = (locale: Locale, slug: string) => href(locale, handbookPath(slug))

/** `[...locale]` routes: Vietnamese at the root, English under `/en/`. */
export function localePaths(): { params: { locale: string | undefined }; props: { locale: Locale } }[] {
  return [
    { params: { locale: undefined }, props: { locale: 'vi' } },
    { params: { locale: 'en' }, props: { locale: 'en' } },
  ]
}

/** The same for routes with a parameter of their own. */
export function localePathsFor<K extends string, T>(param: K, entries: readonly (readonly [string, T])[]) {
  return localePaths().flatMap(({ params, props }) =>
    entries.map(([value, item]) => ({
      params: { ...params, [param]: value } as { locale: string | undefined } & Record<K, string>,
      props: { ...props, item },
    })),
  )
}

/** Routes of the pages of long lists, which go by the key of the page. */
export function listPagePaths<T extends { readonly page: { readonly key: string } }>(pagesOf: (rendition: Rendition) => readonly T[]) {
  return localePaths().flatMap(({ params, props }) =>
    pagesOf(rendition(props.locale)).map((item) => ({ params: { ...params, key: item.page.key }, props: { ...props, item } })),
  )
}
