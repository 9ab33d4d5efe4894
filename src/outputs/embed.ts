/** A chart for other people's pages: the address of its frame, what stands in it and the snippet that shows it. */
import { escapeXml } from '../charts/svg/escape.ts'
import { fileWords } from '../language/interface/files.ts'
import type { Indicator } from '../model/types.ts'
import { framePath, indicatorPath } from '../model/addresses/paths.ts'
import type { ChartView } from '../views/chart-view.ts'
import type { Rendition } from '../views/rendition.ts'
import { frameHeight, type Frame } from './frame.ts'
import { creditOf } from './pictures.ts'

export function frameOf(rendition: Rendition, indicator: Indicator, chart: ChartView): Frame {
  const { site } = rendition.publication.edition
  const w = fileWords(rendition.locale)
  return {
    warning: site.kind === 'illustrative' ? w.warning : '',
    sentence: chart.sentence,
    subtitle: chart.subtitle,
    phone: chart.phone,
    wide: chart.wide,
    credit: creditOf(rendition, indicator),
    link: w.embedded(site.name[rendition.locale]),
  }
}

export function embedSnippet(rendition: Rendition, indicator: Indicator, chart: ChartView): string {
  const { locale, addresses } = rendition
  const frame = frameOf(rendition, indicator, chart)
  const [address, page] = [framePath(indicator.code), indicatorPath(indicator.code)].map((path) =>
    addresses.absolute(addresses.page(locale, path)),
  )
  const name = escapeXml(chart.sentence)
  return `<iframe src="${address}" title="${name}" width="100%" height="${frameHeight(frame)}" style="border:0" loading="lazy"></iframe>\n<p><a href="${page}">${escapeXml(frame.link)}</a></p>`
}
