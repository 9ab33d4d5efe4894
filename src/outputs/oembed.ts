/** How other sites show the frame of a chart when its address is pasted there; https://oembed.com. Files, not a service: no size is negotiated. */
import { fileWords } from '../language/interface/files.ts'
import type { Indicator } from '../model/types.ts'
import type { ChartView } from '../views/chart-view.ts'
import type { Rendition } from '../views/rendition.ts'
import { embedSnippet, frameOf } from './embed.ts'
import { frameHeight, wideFrom } from './frame.ts'
import { mainChart } from '../views/indicator/readings.ts'
import { pictureOf } from './pictures.ts'

/** The chart that other sites can show; null where there is none, or no address to show it from. */
export const framedChart = (rendition: Rendition, indicator: Indicator): ChartView | null =>
  rendition.addresses.host && pictureOf(rendition, indicator) ? mainChart(rendition, indicator) : null

export function oembed(rendition: Rendition, indicator: Indicator, chart: ChartView): string {
  const { publication, locale, addresses } = rendition
  const { kind, name } = publication.edition.site
  const mark = kind === 'illustrative' ? `[${fileWords(locale).mark}] ` : ''
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title: `${mark}${chart.sentence}`,
      provider_name: name[locale],
      provider_url: addresses.absolute(addresses.page(locale)),
      width: wideFrom,
      height: frameHeight(frameOf(rendition, indicator, chart)),
      html: embedSnippet(rendition, indicator, chart),
    },
    null,
    1,
  )}\n`
}
