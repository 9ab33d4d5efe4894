/** A chart for other people's pages: the address of its frame, what stands in it and the snippet that shows it. */
import { escapeXml } from '../charts/svg/escape.ts'
import type { Indicator } from '../model/types.ts'
import { fileWords } from '../language/interface/files.ts'
import type { Locale } from '../model/locale.ts'
import { frameHeight, type Frame } from './frame.ts'
import { edition, href, indicatorHref } from '../site/edition.ts'
import type { ChartView } from '../views/chart-view.ts'
import { absolute } from './downloads.ts'
import { creditOf } from './pictures.ts'

export const embedHref = (locale: Locale, code: string): string => href(locale, `nhung/${code.toLowerCase()}`)

export function frameOf(indicator: Indicator, chart: ChartView, locale: Locale): Frame {
  const w = fileWords(locale)
  const { site } = edition()
  return {
    warning: site.kind === 'illustrative' ? w.warning : '',
    sentence: chart.sentence,
    subtitle: chart.subtitle,
    phone: chart.phone,
    wide: chart.wide,
    credit: creditOf(indicator, locale),
    link: w.embedded(site.name[locale]),
  }
}

export function embedSnippet(indicator: Indicator, chart: ChartView, locale: Locale, site: URL | undefined): string {
  const frame = frameOf(indicator, chart, locale)
  const address = absolute(embedHref(locale, indicator.code), site)
  const page = absolute(indicatorHref(locale, indicator.code), site)
  const name = escapeXml(chart.sentence)
  return `<iframe src="${address}" title="${name}" width="100%" height="${frameHeight(frame)}" style="border:0" loading="lazy"></iframe>\n<p><a href="${page}">${escapeXml(frame.link)}</a></p>`
}
