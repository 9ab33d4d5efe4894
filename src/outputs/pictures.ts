/** Charts as files: what stands over and under them, and the names that their content gives them. */
import { standaloneSvg } from '../charts/standalone.ts'
import type { Edition, Indicator, Observation } from '../model/types.ts'
import { formatDate } from '../language/dates.ts'
import { fileWords } from '../language/interface/files.ts'
import type { Locale } from '../model/locale.ts'
import { fingerprint } from './citation.ts'
import { publicHost } from './host.ts'
import { edition, fileHref, index } from '../site/edition.ts'
import { publishersText } from '../views/publishers.ts'
import { mainChart } from '../views/indicator/readings.ts'
import { observationsOf } from './downloads.ts'

export interface PictureView {
  /** `ct2-1a2b3c4d`, `ct2-en-…`. */
  readonly stem: string
  readonly standalone: string
  readonly name: string
  readonly description: string
}

const made = new WeakMap<Edition, Map<string, PictureView | null>>()

/** The picture of an indicator's own chart, or null when there is nothing to draw. */
export function pictureView(indicator: Indicator, locale: Locale): PictureView | null {
  const views = made.get(edition()) ?? new Map<string, PictureView | null>()
  made.set(edition(), views)
  const key = `${indicator.code} ${locale}`
  const known = views.get(key)
  if (known !== undefined) return known
  const view = draw(indicator, locale)
  views.set(key, view)
  return view
}

function draw(indicator: Indicator, locale: Locale): PictureView | null {
  const chart = mainChart(indicator, locale)
  if (!chart?.wide || creditedTo(indicator).length === 0) return null
  const { site } = edition()
  const w = fileWords(locale)
  const standalone = standaloneSvg(chart.wide, {
    heading: chart.sentence,
    subtitle: chart.subtitle,
    source: creditOf(indicator, locale, siteName()),
    warning: site.kind === 'illustrative' ? w.warning : '',
  })
  const stem = `${indicator.code.toLowerCase()}${locale === 'en' ? '-en' : ''}-${fingerprint(standalone).slice(0, 8)}`
  return { stem, standalone, name: chart.sentence, description: chart.subtitle }
}

/** Observations that the chart is drawn from: the indicator's own, or those of the series that its readings use. */
function creditedTo({ code }: Indicator): readonly Observation[] {
  const own = observationsOf(code)
  return own.length > 0 ? own : (index().targets.get(code) ?? []).flatMap(({ series }) => observationsOf(series))
}

/** Where the site is, as people write it: `nepmoi.example/thu`; blank while it has no host for others. */
function siteName(): string {
  const host = publicHost(import.meta.env.SITE)
  return host ? `${host.host}${fileHref('').replace(/\/$/, '')}` : ''
}

/** `Nguồn: …. Số liệu tính đến 31/12/2025. Trang “…”, nepmoi.example.`; a picture travels without the way back, a frame has it. */
export function creditOf(indicator: Indicator, locale: Locale, address = ''): string {
  const { site } = edition()
  const named = publishersText(creditedTo(indicator).map(({ source }) => source))
  return fileWords(locale).credit(named, formatDate(site.asOf, locale), site.name[locale], address)
}

export const pictureHref = ({ stem }: PictureView, form: 'svg' | 'png'): string => fileHref(`anh/${stem}.${form}`)
