/** Handbook pages come through Starlight's own route: here they get the same shell as every other page. */
import { defineRouteMiddleware } from '@astrojs/starlight/route-data'
import type { ContentPage } from '../model/types.ts'
import { words } from '../language/words.ts'
import { ledeOf } from '../views/reading/opening.ts'
import { handbookHref, href, publication } from './publication.ts'
import type { Link, Shell } from './shell.ts'

export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute
  const slug = /^(?:en\/)?so-tay\/(.+)$/.exec(route.id)?.[1]
  const given = context.locals.shell as Shell | undefined
  if (slug && !given) context.locals.shell = handbookShell(slug, route.locale === 'en' ? 'en' : 'vi', route.isFallback ?? false)
  const shell = context.locals.shell as Shell | undefined
  if (shell?.hidden || shell?.untranslated) {
    route.entry.data.pagefind = false
    route.head.push({ tag: 'meta', attrs: { name: 'robots', content: 'noindex' }, content: '' })
  }
})

function handbookShell(slug: string, locale: 'vi' | 'en', fallback: boolean): Shell {
  const p = publication()
  const pages = p.pages('handbook')
  const at = pages.findIndex((page) => page.slug === slug)
  const own = p.page('handbook', slug, fallback ? 'vi' : locale)
  const link = (page: ContentPage | undefined): Link | undefined =>
    page ? { text: page.title, href: handbookHref(locale, page.slug) } : undefined
  return {
    locale,
    section: 'handbook',
    title: own?.title ?? slug,
    lede: own && ledeOf(own),
    crumbs: [{ text: words(locale).handbook.title, href: href(locale, 'so-tay') }],
    approval: own?.approval,
    reviewBy: own?.reviewBy ?? null,
    sources: own?.sources ?? [],
    previous: link(pages[at - 1]),
    next: at < 0 ? undefined : link(pages[at + 1]),
    untranslated: fallback,
  }
}
