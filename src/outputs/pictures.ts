/** Charts as files: what stands over and under them, and the names that their content gives them. */
import { standaloneSvg } from '../charts/standalone.ts'
import type { Publication } from '../edition/publication.ts'
import { formatDate } from '../language/dates.ts'
import { fileWords } from '../language/interface/files.ts'
import { pictureStem } from '../model/addresses/paths.ts'
import { once } from '../model/once.ts'
import type { Indicator, Observation } from '../model/types.ts'
import { mainChart } from '../views/indicator/readings.ts'
import { targetsOf } from '../views/indicator/series.ts'
import { publishersText } from '../views/organisations.ts'
import type { Rendition } from '../views/rendition.ts'
import { fingerprint } from './citation.ts'
import { observationsOf } from './figure-files.ts'

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
  if (!chart?.wide || creditedTo(publication, indicator).length === 0) return null
  const standalone = standaloneSvg(chart.wide, {
    heading: chart.sentence,
    subtitle: chart.subtitle,
    source: creditOf(rendition, indicator, addresses.host ? `${addresses.host.host}${addresses.file('').replace(/\/$/, '')}` : ''),
    warning: publication.edition.site.kind === 'illustrative' ? fileWords(locale).warning : '',
  })
  const stem = pictureStem(indicator.code, locale === 'en', fingerprint(standalone).slice(0, 8))
  return { stem, standalone, name: chart.sentence, description: chart.subtitle }
})

/** Observations that the chart is drawn from: the indicator's own, or those of the series that its readings use. */
function creditedTo(publication: Publication, indicator: Indicator): readonly Observation[] {
  const own = observationsOf(publication, indicator.code)
  return own.length > 0 ? own : targetsOf(publication, indicator).flatMap(({ series }) => observationsOf(publication, series))
}

/**
 * `Nguồn: …. Số liệu tính đến 31/12/2025. Trang “…”, nepmoi.example.`; `address` is the site's as people write it, for a
 * picture travels without the way back.
 */
export function creditOf({ publication, locale }: Rendition, indicator: Indicator, address = ''): string {
  const { site } = publication.edition
  const sources = creditedTo(publication, indicator).map(({ source }) => source)
  return fileWords(locale).credit(publishersText(publication, sources), formatDate(site.asOf, locale), site.name[locale], address)
}
