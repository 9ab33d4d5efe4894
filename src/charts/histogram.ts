/** How many units have figures of which size: a row for each of a few equal spans of values, for more units than can have a mark each. */
import { extent, ticks } from 'd3'
import type { FigureStatus } from '../model/types.ts'
import { chartWords } from '../language/chart-words.ts'
import type { Locale } from '../model/locale.ts'
import { decimalsFor, formatNumber, formatWithUnit } from '../language/numbers.ts'
import { barSample, statusNotes } from './marks.ts'
import { isOneValue } from './layout/domain.ts'
import { notesBlock } from './layout/notes.ts'
import { el, join, px } from './svg/element.ts'
import { frame, phoneWidth, small, strong, type ChartInput } from './svg/frame.ts'
import { line, lineHeight } from './text/lines.ts'
import { textWidth } from './text/width.ts'

export interface HistogramInput extends ChartInput {
  readonly unit: string
  readonly decimals: number
  /** Of each unit that has a figure, in any order. */
  readonly values: readonly number[]
  readonly statuses: readonly FigureStatus[]
}

/** About so many rows. */
const rows = 8
const rowHeight = 24

export function histogram(input: HistogramInput, locale: Locale): string {
  const w = chartWords(locale)
  const width = input.width ?? phoneWidth
  const spans = spansOf(input, locale)
  if (spans.length === 0) {
    const said = line(w.noFigure, 0, lineHeight / 2, { kind: 'nm-label nm-empty', size: strong })
    return frame(input, 'histogram', lineHeight, [w.describe.histogram, w.noFigure], [said], locale)
  }
  const counts = spans.map(({ count }) => formatNumber(count, locale))
  const start = Math.max(...spans.map(({ words }) => textWidth(words, small))) + 8
  const room = width - start - 8 - Math.max(...counts.map((count) => textWidth(count, small, true)))
  const most = Math.max(...spans.map(({ count }) => count))
  const status = input.statuses.every((one) => one === 'official') ? 'official' : 'provisional'
  const bodies = spans.map(({ words, count }, i) => {
    const [middle, length] = [(i + 0.5) * rowHeight, (count / most) * room]
    return join([
      line(words, 0, middle, { kind: 'nm-text nm-strong' }),
      ...(count > 0 ? [el('rect', { class: `nm-bar nm-${status}`, x: start, y: middle - 7, width: length, height: 14 })] : []),
      line(counts[i]!, start + length + 6, middle, { kind: 'nm-label' }),
    ])
  })
  const height = spans.length * rowHeight
  const notes = notesBlock(statusNotes(input.statuses, locale, barSample), height + 6, width)
  return frame(
    input,
    'histogram',
    height + (notes.height > 0 ? 6 + notes.height : 0),
    [w.describe.histogram, spans.map(({ words }, i) => `${words}: ${counts[i]}`).join('; ')],
    [el('path', { class: 'nm-axis', d: `M${px(start)} 0V${height}` }), ...bodies, notes.body],
    locale,
  )
}

/** Equal spans between round numbers, each without its upper end but the last. */
function spansOf({ values, unit, decimals }: HistogramInput, locale: Locale): { readonly words: string; readonly count: number }[] {
  if (values.length === 0) return []
  const w = chartWords(locale)
  const [low, high] = extent(values) as [number, number]
  if (isOneValue(low, high)) return [{ words: formatWithUnit(low, unit, locale, decimals), count: values.length }]
  const inner = ticks(low, high, decimals === 0 ? Math.min(rows, Math.ceil(high - low)) : rows)
  const step = inner.length > 1 ? inner[1]! - inner[0]! : high - low
  const first = Math.floor(low / step + 1e-9)
  const number = Math.max(1, Math.ceil(high / step - 1e-9) - first)
  const edges = Array.from({ length: number + 1 }, (_, i) => (first + i) * step)
  const counts = edges.slice(1).map(() => 0)
  for (const value of values) counts[Math.min(number - 1, Math.max(0, Math.floor(value / step + 1e-9) - first))]! += 1
  const shown = decimalsFor(edges, 0)
  return counts.map((count, i) => {
    const ends = [formatNumber(edges[i]!, locale, shown), formatWithUnit(edges[i + 1]!, unit, locale, shown)] as const
    return { words: i === number - 1 ? w.between(...ends) : w.fromTo(...ends), count }
  })
}
