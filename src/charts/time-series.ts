/** A series over time: points with their values, a line only where figures may be joined, targets with their words. */
import { chartWords } from '../language/chart-words.ts'
import type { Locale } from '../language/locale.ts'
import { notesBlock, type Note } from './layout/notes.ts'
import { pointMark, statusNotes } from './marks.ts'
import { el, join, px, type Svg } from './svg/element.ts'
import { frame, small } from './svg/frame.ts'
import { line, lineHeight } from './text/lines.ts'
import { truncate } from './text/wrap.ts'
import { periodAxis, valueAxis } from './time-series/axes.ts'
import { describeTimeSeries } from './time-series/describe.ts'
import type { GapPoint, TimeSeriesInput } from './time-series/input.ts'
import { writeLabels } from './time-series/labels.ts'
import { layOut, type SeriesLayout } from './time-series/layout.ts'
import { drawLines } from './time-series/lines.ts'
import { inTimeOrder } from './time-series/segments.ts'
import { drawTarget, type DrawnTarget } from './time-series/targets.ts'

export type { FigurePoint, GapPoint, SeriesBreak, SeriesPoint, TargetMark, TimeSeriesInput } from './time-series/input.ts'

/** One series as SVG text. Values stand at their points; what has no room in the plot is said in notes under it. */
export function timeSeries(input: TimeSeriesInput, locale: Locale): string {
  const layout = layOut(input, locale)
  const { width, left, right, top, bottom, scale, xOf, points, placed } = layout
  const targets = input.targets.map((target, nth) => drawTarget(target, nth, { left, right, xOf, yOf: scale.y }))
  const labels = writeLabels(input, layout, targets, locale)
  const goals = input.targets.flatMap((target) => {
    const last = target.kind === 'path' ? target.steps.at(-1) : undefined
    return target.kind === 'path' && target.goal && last ? [{ date: last.date, label: target.goal.period }] : []
  })
  const names = inTimeOrder([...points, ...goals]).map(({ date, label }) => ({ x: xOf(date), label }))
  const axis = periodAxis(names, bottom, 0, width)
  const gaps = points.filter((point) => point.state === 'missing')
  const notes = notesBlock(notesOf(input, layout, labels.unplaced, gaps, locale), bottom + axis.height + 4, width)
  const gapBand = ({ date }: GapPoint): Svg => el('rect', { class: 'nm-gap', x: xOf(date) - 7, y: top, width: 14, height: bottom - top })
  const stem = ({ x, y }: { x: number; y: number }): Svg => el('path', { class: 'nm-stem', d: `M${px(x)} ${bottom}V${px(y)}` })
  return frame(
    input,
    'time-series',
    bottom + axis.height + (notes.height > 0 ? 4 + notes.height : 0),
    describeTimeSeries(input, points, layout.breaks, locale),
    [
      input.unit && input.unit !== '%' ? line(truncate(input.unit, width, small), 0, lineHeight / 2) : join([]),
      valueAxis(scale, layout.ticks, left, right),
      ...gaps.map(gapBand),
      layout.header.body(bottom),
      ...targets.map((target) => target.body),
      ...(input.joinPoints ? [] : placed.map(stem)),
      ...drawLines(layout.joined, (point) => [xOf(point.date), scale.y(point.value)]),
      ...placed.map(({ point, x, y }) => el('g', { 'data-k': point.label }, pointMark(point.status, x, y))),
      labels.body,
      axis.body,
      notes.body,
    ],
    locale,
  )
}

function notesOf(
  input: TimeSeriesInput,
  { placed, header }: SeriesLayout,
  unplaced: readonly DrawnTarget[],
  gaps: readonly GapPoint[],
  locale: Locale,
): Note[] {
  const statuses = placed.map(({ point }) => point.status)
  return [
    ...unplaced.map(({ sample, words }) => ({ mark: sample, words })),
    ...header.notes,
    ...statusNotes(statuses, locale),
    ...gaps.map((gap) => ({ mark: null, words: `${gap.label}: ${gap.words}` })),
    ...(!input.joinPoints && placed.length > 1 ? [{ mark: null, words: chartWords(locale).notJoined }] : []),
  ]
}
