/** What search engines are told of a text and of the site, as schema.org in JSON-LD. No person is named: texts are the site's. */
import type { Article, BreadcrumbList, Graph, ListItem, NewsArticle, Organization, WebSite } from 'schema-dts'
import { fileWords } from '../language/interface/files.ts'
import { contentPath } from '../model/addresses/paths.ts'
import type { ContentPage } from '../model/types.ts'
import { channelOffice } from '../views/channel.ts'
import { toldDays } from '../views/reading/told-days.ts'
import type { Rendition } from '../views/rendition.ts'
import { termsPath } from './licence.ts'
import { pictureOfText } from './share/share-picture.ts'

export interface Crumb {
  readonly text: string
  /** From the root of the host. */
  readonly href: string
}

const marked = ({ publication, locale }: Rendition, words: string): string =>
  publication.edition.site.kind === 'illustrative' ? `[${fileWords(locale).mark}] ${words}` : words

/** Only what is told about every page: who publishes. */
function publisher(rendition: Rendition): Exclude<Organization, string> {
  const { publication, locale, addresses } = rendition
  return {
    '@type': 'Organization',
    name: marked(rendition, publication.edition.site.name[locale]),
    url: addresses.absolute(addresses.page('vi')),
  }
}

/**
 * A story is news, a page of the handbook an article; null for a text that is not written in the language of the page.
 * No story is paired with the articles it is made from: they may name whom it does not, and machines need no reader to follow.
 */
export function describedText(rendition: Rendition, page: ContentPage, crumbs: readonly Crumb[]): Graph | null {
  const { publication, locale, addresses } = rendition
  if (page.locale !== locale) return null
  const { index, edition } = publication
  const url = addresses.absolute(addresses.page(locale, contentPath(page.kind, page.slug)))
  const days = toldDays(publication, page)
  const picture = pictureOfText(rendition, page)
  const from = page.kind === 'story' ? [] : page.sources.flatMap((code) => index.sources.get(code)?.url || [])
  const article: Article | NewsArticle = {
    '@type': page.kind === 'story' ? 'NewsArticle' : 'Article',
    headline: marked(rendition, page.title),
    description: page.description,
    url,
    inLanguage: locale,
    ...(picture ? { image: addresses.absolute(addresses.file(picture.path)) } : {}),
    ...(days?.published ? { datePublished: days.published } : {}),
    ...(days ? { dateModified: days.updated } : {}),
    creativeWorkStatus: page.approval === 'approved' ? 'Published' : 'Draft',
    isAccessibleForFree: true,
    license: addresses.absolute(addresses.file(termsPath(locale))),
    author: publisher(rendition),
    publisher: publisher(rendition),
    contentLocation: { '@type': 'Place', name: edition.site.place[locale] },
    ...(from.length > 0 ? { isBasedOn: from } : {}),
  }
  return { '@context': 'https://schema.org', '@graph': [article, wayTo(rendition, [...crumbs, { text: page.title, href: url }])] }
}

/** The way from the home page. */
function wayTo({ publication, locale, addresses }: Rendition, crumbs: readonly Crumb[]): BreadcrumbList {
  const home = { text: publication.edition.site.name[locale], href: addresses.page(locale) }
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [home, ...crumbs].map(({ text, href }, i): ListItem => ({
      '@type': 'ListItem',
      position: i + 1,
      name: text,
      item: addresses.absolute(href),
    })),
  }
}

/** The site and who stands behind it, as the edition declares. */
export function describedSite(rendition: Rendition): Graph {
  const { publication, locale, addresses } = rendition
  const { name, summary } = publication.edition.site
  const office = channelOffice(publication)
  const reached = office ? { email: office.emails[0], telephone: office.telephones[0] } : {}
  const behind: Organization = {
    ...publisher(rendition),
    ...(office ? { contactPoint: { '@type': 'ContactPoint', name: office.name[locale], ...reached } } : {}),
  }
  const site: WebSite = {
    '@type': 'WebSite',
    name: marked(rendition, name[locale]),
    description: summary[locale],
    url: addresses.absolute(addresses.page(locale)),
    inLanguage: locale,
    publisher: publisher(rendition),
  }
  return { '@context': 'https://schema.org', '@graph': [site, behind] }
}
