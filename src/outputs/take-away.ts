/** Everything that one may take of an indicator: the sentence with its source, pictures, files, a citation, a frame to embed. */
import { framePath, picturePath } from '../model/addresses/paths.ts'
import { once } from '../model/once.ts'
import type { Indicator } from '../model/types.ts'
import { mainChart } from '../views/indicator/readings.ts'
import { shareOf } from '../views/indicator/told.ts'
import type { Rendition } from '../views/rendition.ts'
import { citation } from './citations.ts'
import { embedSnippet } from './embed.ts'
import { indicatorFiles, observationsOf, type FileLink } from './figure-files.ts'
import { pictureOf } from './pictures.ts'

export interface TakeAwayLink {
  readonly form: FileLink['form'] | 'png' | 'svg'
  readonly to: string
}

export interface TakeAwayView {
  /** The finding with its sources, to copy or send; null where there is nothing to say. */
  readonly sentence: string | null
  readonly pictures: readonly TakeAwayLink[]
  readonly files: readonly TakeAwayLink[]
  /** Null while there is nothing to cite. */
  readonly citation: string | null
  /** Null while the site has no address for others, or there is nothing to show. */
  readonly snippet: string | null
  /** Page with the frame as others will see it; null where there is nothing to show. */
  readonly frame: string | null
}

export const takeAwayOf = once((rendition: Rendition, indicator: Indicator): TakeAwayView => {
  const { publication, locale, addresses } = rendition
  const chart = mainChart(rendition, indicator)
  const picture = pictureOf(rendition, indicator)
  const isFilled = observationsOf(publication, indicator.code).length > 0
  return {
    sentence: shareOf(rendition, indicator),
    pictures: picture ? (['png', 'svg'] as const).map((form) => ({ form, to: addresses.file(picturePath(picture, form)) })) : [],
    files: indicatorFiles(rendition, indicator),
    citation: isFilled ? citation(rendition, indicator) : null,
    snippet: chart && addresses.host ? embedSnippet(rendition, indicator, chart) : null,
    frame: chart && addresses.page(locale, framePath(indicator.code)),
  }
})
