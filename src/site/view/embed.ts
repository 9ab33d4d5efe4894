/** A chart for other people's pages: the address of its frame and the snippet that shows it. */
import { escapeXml } from '../../charts/svg/escape.ts'
import type { Indicator } from '../../edition/model/types.ts'
import { fileWords } from '../../language/interface/files.ts'
import type { Locale } from '../../language/locale.ts'
import { edition, href, indicatorHref } from '../edition.ts'
import type { ChartView } from './chart-view.ts'
import { absolute } from './downloads.ts'

export const embedHref = (locale: Locale, code: string): string => href(locale, `nhung/${code.toLowerCase()}`)

/** Height in which the frame needs no scroll bar on a phone: the chart, its sentence and its foot. */
function frameHeight({ phone, sentence, subtitle }: ChartView): number {
  const chart = Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(phone)?.[1] ?? 240)
  const text = Math.ceil(sentence.length / 32) * 27 + Math.ceil(subtitle.length / 42) * 21
  return Math.ceil((chart * 1.1 + text + 150) / 10) * 10
}

export function embedSnippet(indicator: Indicator, chart: ChartView, locale: Locale, site: URL | undefined): string {
  const frame = absolute(embedHref(locale, indicator.code), site)
  const page = absolute(indicatorHref(locale, indicator.code), site)
  const name = escapeXml(chart.sentence)
  const more = escapeXml(fileWords(locale).embedded(edition().site.name[locale]))
  return `<iframe src="${frame}" title="${name}" width="100%" height="${frameHeight(chart)}" style="border:0" loading="lazy"></iframe>\n<p><a href="${page}">${more}</a></p>`
}
