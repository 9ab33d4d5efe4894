/** A chart as a file of its own: with its stylesheet, its finding over it and its source under it. */
import { chartCss } from './css.ts'
import { el, text, type Svg } from './svg/element.ts'
import { small, strong } from './svg/frame.ts'
import { lineHeight, lines } from './text/lines.ts'
import { wrapText } from './text/wrap.ts'

const margin = 12
const headingSize = strong + 2
const headingLine = lineHeight + 3

/**
 * `chart` is what a chart function returned. `heading` and `source` are written out, wrapped to the chart's width.
 * The file shows the light palette everywhere: it is made to be printed, pasted and sent.
 */
export function standaloneSvg(chart: string, heading: string, source: string): string {
  const [, w, h] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(chart) ?? []
  if (!w || !h) throw new Error('This is not a chart of ours: it has no viewBox.')
  const width = Number(w)
  const title = wrapText(heading, width, headingSize, true)
  const credit = wrapText(source, width, small)
  const top = margin + title.length * headingLine + 6
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
    ...title.map((words, i) => lines([words], margin, margin + headingLine / 2 + i * headingLine, { kind: 'nm-label', size: headingSize })),
    inner,
    lines(credit, margin, foot + lineHeight / 2),
  )
}
