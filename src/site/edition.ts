/** The edition for pages, and the addresses of everything in it. Pages ask here; they read no file. */
import { loadEdition } from '../edition/load.ts'
import type { EditionIndex } from '../edition/index-edition.ts'
import type { Edition, Unit } from '../model/types.ts'
import type { Locale } from '../model/locale.ts'

export const edition = (): Edition => loadEdition().edition
export const index = (): EditionIndex => loadEdition().index

/** Address of a page in a language, under BASE_PATH, ending in `/`. */
export function href(locale: Locale, path = ''): string {
  const parts = [import.meta.env.BASE_URL, locale === 'en' ? 'en' : '', path].flatMap((part) => part.split('/')).filter(Boolean)
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`
}

/** Address of a file, under BASE_PATH. */
export function fileHref(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`
}

export const indicatorHref = (locale: Locale, code: string) => href(locale, `so-lieu/${code.toLowerCase()}`)
export const unitHref = (locale: Locale, unit: Unit) => href(locale, `so-lieu/don-vi/${unit.slug}`)
export const storyHref = (locale: Locale, slug: string) => href(locale, `guong-dien-hinh/${slug}`)
export const handbookHref = (locale: Locale, slug: string) => href(locale, `so-tay/${slug}`)

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
