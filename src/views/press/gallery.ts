/** Charts by group, as a newsroom looks for them: targets first, then the themes of the site file. */
import { pressWords } from '../../language/interface/press.ts'
import { galleryPage, galleryPath, targetGallery } from '../../model/addresses/paths.ts'
import { oncePer } from '../../model/once.ts'
import type { Indicator } from '../../model/types.ts'
import { mainChart } from '../indicator/readings.ts'
import type { Rendition } from '../rendition.ts'

export interface GalleryGroup {
  /** Below the page of the gallery. */
  readonly slug: string
  readonly name: string
  readonly href: string
  /** Those with a chart, in the order of the register. */
  readonly series: readonly Indicator[]
}

export const galleryGroups = oncePer((rendition: Rendition): readonly GalleryGroup[] => {
  const { publication, locale, addresses } = rendition
  const { site, indicators } = publication.edition
  const group = (code: string, name: string, isIn: (indicator: Indicator) => boolean): GalleryGroup => ({
    slug: galleryPath(code).slice(galleryPage.length + 1),
    name,
    href: addresses.page(locale, galleryPath(code)),
    series: indicators.filter((indicator) => isIn(indicator) && mainChart(rendition, indicator) !== null),
  })
  return [
    group(targetGallery, pressWords(locale).gallery.targets, ({ kind }) => kind === 'target'),
    ...site.groups
      .filter(({ code }) => indicators.some((one) => one.kind === 'context' && one.group === code))
      .map(({ code, name }) => group(code, name[locale], (one) => one.kind === 'context' && one.group === code)),
  ]
})
