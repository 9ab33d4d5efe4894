/** Pictures beside links that are sent on (Open Graph; Zalo, Facebook): one for a text, an indicator, all communes, the site. */
import { sharePictureWords } from '../../language/interface/share-picture.ts'
import { sharePath } from '../../model/addresses/paths.ts'
import { oncePer, once } from '../../model/once.ts'
import type { ContentPage, Indicator } from '../../model/types.ts'
import { areaPages } from '../../views/reading/translations.ts'
import type { Rendition, Renditions } from '../../views/rendition.ts'
import { fingerprint } from '../citation.ts'
import { communesCard, indicatorCard, siteCard, textCard, type Card } from './card.ts'
import { cardSvg } from './drawing.ts'

export interface SharePicture {
  /** `anh/chia-se/so-tay/mot-1a2b3c4d.png`: holds the fingerprint of what is drawn, so that nobody shows an old one. */
  readonly path: string
  readonly svg: string
  /** The words on it. */
  readonly alt: string
}

/** Only what stands at an address can be sent on: without a host of its own a site has no such pictures. */
const pictureOf = once(({ addresses, locale }: Rendition, card: Card): SharePicture | null => {
  if (addresses.host === null) return null
  const svg = cardSvg(card)
  const alt = sharePictureWords(locale).alt([card.warning, card.over, card.title, card.sentence, card.place, card.state].filter(Boolean))
  return { path: sharePath(card.path, card.language, fingerprint(svg).slice(0, 8)), svg, alt }
})

/** Of a story or a page of the handbook; of other texts, and of stories that nobody consented to share, that of the site. */
export const pictureOfText = (rendition: Rendition, page: ContentPage): SharePicture | null =>
  page.kind === 'page' || !page.surfaces.includes('social') ? pictureOfSite(rendition) : pictureOf(rendition, textCard(rendition, page))
export const pictureOfIndicator = (rendition: Rendition, indicator: Indicator): SharePicture | null =>
  pictureOf(rendition, indicatorCard(rendition, indicator))
export const pictureOfCommunes = (rendition: Rendition): SharePicture | null => pictureOf(rendition, communesCard(rendition))
export const pictureOfSite = (rendition: Rendition): SharePicture | null => pictureOf(rendition, siteCard(rendition))

/** All of a publication, each in the languages that it is written in. */
export const sharePictures: (renditions: Renditions) => readonly SharePicture[] = oncePer((renditions) =>
  [renditions.vi, renditions.en].flatMap((rendition) => {
    const { publication, locale } = rendition
    const texts = [...publication.pages('story'), ...publication.pages('handbook')].flatMap(
      ({ kind, slug }) => publication.page(kind, slug, locale) ?? [],
    )
    const mayBeShared = [...texts, ...(locale === 'vi' ? areaPages(rendition) : [])].filter(({ surfaces }) => surfaces.includes('social'))
    return [
      pictureOfSite(rendition),
      pictureOfCommunes(rendition),
      ...publication.edition.indicators.map((indicator) => pictureOfIndicator(rendition, indicator)),
      ...mayBeShared.map((page) => pictureOfText(rendition, page)),
    ].filter((picture) => picture !== null)
  }),
)
