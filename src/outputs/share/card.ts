/** What a card beside a shared link says: of a text, of an indicator, of all communes, of the site. */
import { fileWords } from '../../language/interface/files.ts'
import { figureWords } from '../../language/interface/figures.ts'
import { sharePictureWords } from '../../language/interface/share-picture.ts'
import { storyWords } from '../../language/interface/stories.ts'
import { words } from '../../language/words.ts'
import { contentPath, indicatorPath } from '../../model/addresses/paths.ts'
import type { TextLanguage } from '../../model/locale.ts'
import { once, oncePer } from '../../model/once.ts'
import { printable } from '../../model/print-letters.ts'
import type { ContentPage, Indicator } from '../../model/types.ts'
import { indicatorPage } from '../../views/indicator/indicator-page.ts'
import { handbookPlace } from '../../views/reading/handbook.ts'
import { placeLine } from '../../views/story/place.ts'
import type { Rendition } from '../../views/rendition.ts'
import { drawnSources } from '../pictures.ts'

export interface Card {
  /** The page that it stands for, below the site's own address and without language; blank for the site. */
  readonly path: string
  readonly language: TextLanguage
  /** Edition and part of the site, over the title. */
  readonly over: string
  readonly title: string
  /** Under the title; these may be blank. */
  readonly sentence: string
  readonly place: string
  /** That its owner has not approved it. */
  readonly state: string
  readonly source: string
  /** That what is told is made up. */
  readonly warning: string
  /** The site's address as people write it. */
  readonly address: string
}

/** More publishers than these end in dots: the page names them all. */
const mostSources = 3

/** Of a story or a page of the handbook, in the language that it is written in; of one in a language of the area the words around it are Vietnamese. */
export const textCard = once((rendition: Rendition, page: ContentPage): Card => {
  const { publication, locale } = rendition
  const part = page.kind === 'handbook' ? handbookPlace(rendition, page.slug).part?.name : null
  const publishers = [...new Set(page.sources.flatMap((code) => publication.index.sources.get(code)?.publisher ?? []))].filter(Boolean)
  const named = publishers.length > mostSources ? [...publishers.slice(0, mostSources), '…'] : publishers
  return card(rendition, contentPath(page.kind, page.slug), {
    language: page.locale,
    over: page.kind === 'handbook' ? [words(locale).handbook.title, part ?? ''] : [storyWords(locale).title],
    title: page.title,
    place: page.kind === 'story' ? placeLine(rendition, page) : publication.edition.site.place[locale],
    state: page.approval === 'awaiting' ? words(locale).awaiting : '',
    source: named.length > 0 ? sharePictureWords(locale).source(named) : '',
  })
})

/** The finding of the chart that stands for the indicator, a sentence that is true alone; where there is none, that. */
export const indicatorCard = once((rendition: Rendition, indicator: Indicator): Card => {
  const { publication, locale } = rendition
  const { main, noFigure } = indicatorPage(rendition, indicator)
  const sources = main ? drawnSources(rendition, indicator) : ''
  return card(rendition, indicatorPath(indicator.code), {
    over: [figureWords(locale).title],
    title: indicator.shortName[locale],
    // A finding names its place.
    sentence: main?.sentence || noFigure || indicator.name[locale],
    place: main || noFigure ? '' : publication.edition.site.place[locale],
    source: sources ? sharePictureWords(locale).source([sources]) : '',
  })
})

/** One for all pages of communes: it names none. */
export const communesCard = oncePer((rendition: Rendition): Card => {
  const w = sharePictureWords(rendition.locale)
  const place = rendition.publication.edition.site.place[rendition.locale]
  return card(rendition, 'so-lieu/don-vi', { over: [], title: w.communes, sentence: w.communesText, place })
})

export const siteCard = oncePer((rendition: Rendition): Card => {
  const { publication, locale } = rendition
  const { name, tagline, place } = publication.edition.site
  return card(rendition, '', { over: null, title: name[locale], sentence: tagline[locale], place: place[locale] })
})

type Said = Pick<Card, 'title' | 'place'> &
  Partial<Pick<Card, 'language' | 'sentence' | 'state' | 'source'>> & { readonly over: readonly string[] | null }

function card({ publication, locale, addresses }: Rendition, path: string, { over, language = locale, ...said }: Said): Card {
  const { name, kind } = publication.edition.site
  const all = {
    sentence: '',
    state: '',
    source: '',
    ...said,
    over: over ? [name[locale], ...over].filter(Boolean).join(' · ') : '',
    warning: kind === 'illustrative' ? fileWords(locale).warning : '',
    address: addresses.host ? `${addresses.host.host}${addresses.file('').replace(/\/$/, '')}` : '',
  }
  const printed = Object.entries(all).map(([key, text]) => [key, printable(text)] as const)
  return { ...(Object.fromEntries(printed) as typeof all), path, language }
}
