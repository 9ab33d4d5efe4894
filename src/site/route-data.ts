/** Handbook pages come through Starlight's own route: here they get the same shell as every other page. */
import { defineRouteMiddleware } from '@astrojs/starlight/route-data'
import { words } from '../language/words.ts'
import { describedText } from '../outputs/described-texts.ts'
import { ledeOf } from '../views/reading/opening.ts'
import { contentsOf, type Heading } from '../views/reading/contents.ts'
import { handbookPlace } from '../views/reading/handbook.ts'
import { href, publication, rendition } from './publication.ts'
import type { Shell } from './shell.ts'

export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute
  const slug = /^(?:en\/)?so-tay\/(.+)$/.exec(route.id)?.[1]
  const given = context.locals.shell as Shell | undefined
  if (slug && !given)
    context.locals.shell = handbookShell(slug, route.locale === 'en' ? 'en' : 'vi', route.isFallback ?? false, route.headings)
  const shell = context.locals.shell as Shell | undefined
  if (shell?.hidden || shell?.reordered || shell?.untranslated) route.entry.data.pagefind = false
  if (shell?.hidden || shell?.unlisted || shell?.untranslated)
    route.head.push({ tag: 'meta', attrs: { name: 'robots', content: 'noindex' }, content: '' })
})

function handbookShell(slug: string, locale: 'vi' | 'en', fallback: boolean, headings: readonly Heading[]): Shell {
  const own = publication().page('handbook', slug, fallback ? 'vi' : locale)
  const { part, previous, next } = handbookPlace(rendition(locale), slug)
  const index = href(locale, 'so-tay')
  const crumbs = [
    { text: words(locale).handbook.title, href: index },
    ...(part?.name ? [{ text: part.name, href: `${index}#${part.code}` }] : []),
  ]
  return {
    locale,
    section: 'handbook',
    title: own?.title ?? slug,
    lede: own && ledeOf(own),
    crumbs,
    jsonLd: own ? describedText(rendition(locale), own, crumbs) : null,
    text: own,
    approval: own?.approval,
    reviewBy: own?.reviewBy ?? null,
    sources: own?.sources ?? [],
    contents: contentsOf(headings),
    handbookPage: slug,
    previous,
    next,
    untranslated: fallback,
  }
}
