/** A chart as a file of its own: with its stylesheet, its finding over it and its source under it. */
import { chartCss } from './css.ts'
import { el, text, type Svg } from './svg/element.ts'
import { small, strong } from './svg/frame.ts'
import { lineHeight, lines } from './text/lines.ts'
import { balanceText, wrapText } from './text/wrap.ts'

const margin = 12
const headingSize = strong + 2
const headingLine = lineHeight + 3

export interface Standalone {
  /** The finding, over the chart. */
  readonly heading: string
  /** Measure and place, under the finding. */
  readonly subtitle?: string
  /** Where the figures come from and on which day they stood. */
  readonly source: string
  /** A warning across the top: the figures are not real. */
  readonly warning?: string
}

/**
 * `chart` is what a chart function returned; the words are wrapped to its width. The file shows the light palette
 * everywhere: it is made to be printed, pasted and sent.
 */
export function standaloneSvg(chart: string, { heading, subtitle = '', source, warning = '' }: Standalone): string {
  const [, w, h] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(chart) ?? []
  if (!w || !h) throw new Error('This is not a chart of ours: it has no viewBox.')
  const width = Number(w)
  const band = warning ? wrapText(warning, width, strong, true) : []
  const title = balanceText(heading, width, headingSize, true)
  const under = wrapText(subtitle, width, small)
  const credit = wrapText(source, width, small)
  const bandHeight = band.length > 0 ? band.length * lineHeight + 10 : 0
  const titleTop = margin + bandHeight
  const underTop = titleTop + title.length * headingLine + 2
  const top = underTop + under.length * lineHeight + 8
  const foot = top + Number(h) + 10
  const height = foot + credit.length * lineHeight + margin
  const inner = chart.replace('<svg ', `<svg x="${margin}" y="${top}" width="${w}" height="${h}" `) as Svg
  const outerWidth = width + 2 * margin
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'nm-chart',
      width: outerWidth,
      height,
      viewBox: `0 0 ${outerWidth} ${height}`,
      'font-size': small,
    },
    el('style', {}, text(chartCss)),
    el('rect', { class: 'nm-paper', width: outerWidth, height }),
    ...(bandHeight > 0 ? [el('rect', { class: 'nm-warning', width: outerWidth, height: bandHeight })] : []),
    lines(band, outerWidth / 2, 5 + lineHeight / 2, { kind: 'nm-warning-text', size: strong, anchor: 'middle' }),
    ...title.map((words, i) =>
      lines([words], margin, titleTop + headingLine / 2 + i * headingLine, { kind: 'nm-label', size: headingSize }),
    ),
    lines(under, margin, underTop + lineHeight / 2),
    inner,
    lines(credit, margin, foot + lineHeight / 2),
  )
}
