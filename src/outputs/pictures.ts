/** Charts as files: what stands over and under them, and the names that their content gives them. */
import { standaloneSvg } from '../charts/standalone.ts'
import { fileWords } from '../language/interface/files.ts'
import { creditText } from '../language/told-sources.ts'
import { pictureStem } from '../model/addresses/paths.ts'
import { once, oncePer } from '../model/once.ts'
import type { Indicator, Observation } from '../model/types.ts'
import { clearestReading, mainChart } from '../views/indicator/readings.ts'
import { toldFigure } from '../views/indicator/told.ts'
import type { Rendition } from '../views/rendition.ts'
import { fingerprint } from './citation.ts'
import { observationsOf } from './figure-files.ts'
import { picturePng, pictureSvg } from './picture.ts'

export interface Picture {
  /** `ct2-1a2b3c4d`, `ct2-en-…`: holds the fingerprint of what is drawn, so that a link never changes its picture. */
  readonly stem: string
  readonly standalone: string
  readonly name: string
  readonly description: string
}

/** The picture of an indicator's own chart, or null when there is nothing to draw. */
export const pictureOf = once((rendition: Rendition, indicator: Indicator): Picture | null => {
  const { publication, locale, addresses } = rendition
  const chart = mainChart(rendition, indicator)
  if (!chart?.wide || creditedTo(rendition, indicator).length === 0) return null
  const standalone = standaloneSvg(chart.wide, {
    heading: chart.sentence,
    subtitle: chart.subtitle,
    source: creditOf(rendition, indicator, addresses.host ? `${addresses.host.host}${addresses.file('').replace(/\/$/, '')}` : ''),
    warning: publication.edition.site.kind === 'illustrative' ? fileWords(locale).warning : '',
  })
  const stem = pictureStem(indicator.code, locale === 'en', fingerprint(standalone).slice(0, 8))
  return { stem, standalone, name: chart.sentence, description: chart.subtitle }
})

/** Files of a picture, each made once. */
export const pngOf = oncePer(({ standalone }: Picture): Uint8Array<ArrayBuffer> => picturePng(standalone))
export const svgOf = oncePer(({ standalone, name, description }: Picture): string => pictureSvg(standalone, name, description))

/** Observations that the chart is drawn from: the indicator's own, or those of the clearest series that its readings use. */
function creditedTo(rendition: Rendition, indicator: Indicator): readonly Observation[] {
  const { publication } = rendition
  const own = observationsOf(publication, indicator.code)
  const read = own.length > 0 ? null : clearestReading(rendition, indicator)
  return read ? observationsOf(publication, read.series.code) : own
}

/**
 * `Nguồn: Ban Dân tộc (cuối năm 2021); … . Trang “…”, nepmoi.example.`; `address` is the site's as people write it, for a
 * picture travels without the way back.
 */
export function creditOf(rendition: Rendition, indicator: Indicator, address = ''): string {
  const { publication, locale } = rendition
  return fileWords(locale).credit(drawnSources(rendition, indicator), publication.edition.site.name[locale], address)
}

/** `Ban Dân tộc (cuối năm 2021); …`; blank where nothing is drawn. */
export function drawnSources(rendition: Rendition, indicator: Indicator): string {
  const told = creditedTo(rendition, indicator).flatMap((o) => (o.state === 'figure' ? [toldFigure(rendition, o, true)] : []))
  return creditText(told, rendition.locale)
}
