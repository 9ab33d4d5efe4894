/** Charts as lines of text: what they say, the words and numbers drawn into them, their table. Shapes are held by the tests of charts. */
import type { ChartView } from '../../src/views/chart-view.ts'

/** Id and width of a drawing. */
export function drawnFrame(svg: string): string {
  const [, id = 'no id'] = /<title id="([^"]*)-t">/.exec(svg) ?? []
  const [, width = 'no width'] = /viewBox="0 0 ([\d.]+)/.exec(svg) ?? []
  return `#${id} ${width}`
}

/** The same with its texts. */
export const drawnLine = (svg: string): string => `${drawnFrame(svg)}: ${drawnTexts(svg).join(' | ')}`

export const drawnTexts = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text = '']) => text)

export function chartLines(name: string, chart: ChartView | null): string[] {
  if (!chart) return [`${name}: none`]
  const { kind, sentence, subtitle, phone, wide, table } = chart
  const rows = table ? [table.head, ...table.rows].map((row) => `  | ${row.join(' | ')}`) : []
  return [
    `${name}: ${kind}`,
    `  ${sentence}`,
    `  ${subtitle}`,
    `  ${drawnLine(phone)}`,
    ...(wide ? [`  ${drawnFrame(wide)}`] : []),
    ...(table ? [`  table ${table.caption}`, ...rows] : []),
  ]
}
