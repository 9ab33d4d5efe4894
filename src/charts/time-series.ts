/** A series over time: points with their values, a line only where figures may be joined, targets with their words. */
import { chartWords } from '../language/chart-words.ts'
import type { Locale } from '../model/locale.ts'
import { oneUnit } from './layout/one-unit.ts'
import { notesBlock, type Note } from './layout/notes.ts'
import { pointMark, statusNotes } from './marks.ts'
import { el, join, px, type Svg } from './svg/element.ts'
import { frame, small } from './svg/frame.ts'
import { line, lineHeight } from './text/lines.ts'
import { truncate } from './text/wrap.ts'
import { periodAxis, valueAxis } from './time-series/axes.ts'
import { describeTimeSeries } from './time-series/describe.ts'
import type { GapPoint, TimeSeriesInput } from './time-series/input.ts'
import { writeLabels, type Written } from './time-series/labels.ts'
import { layOut, type SeriesLayout } from './time-series/layout.ts'
import { drawLines } from './time-series/lines.ts'
import { inTimeOrder } from './time-series/segments.ts'
import { boundMark, middleX, spanBar } from './time-series/spans.ts'
import { drawTarget } from './time-series/targets.ts'
import type { PlacedPoint } from './time-series/value-labels.ts'

export type { FigurePoint, GapPoint, LevelMark, SeriesBreak, SeriesPoint, TargetMark, TimeSeriesInput } from './time-series/input.ts'

/** One series as SVG text. Values stand at their points; what has no room in the plot is said in notes under it. */
export function timeSeries(input: TimeSeriesInput, locale: Locale): string {
  oneUnit(input.id, input.unit, input.targets)
  const layout = layOut(input, locale)
  const { width, left, right, bottom, scale, xOf, xAt, points, placed, sizes } = layout
  const targets = input.targets.map((target, nth) => drawTarget(target, nth, { left, right, xOf, yOf: scale.y }))
  const labels = writeLabels(input, layout, targets, locale)
  const goals = input.targets.flatMap((target) => {
    const last = target.kind === 'path' ? target.steps.at(-1) : undefined
    return target.kind === 'path' && target.goal && last ? [{ x: xOf(last.date), date: last.date, label: target.goal.period }] : []
  })
  const named = points.map((point) => ({ x: middleX(point, xOf), date: point.date, label: point.label }))
  const names = inTimeOrder([...named, ...goals])
  const axis = periodAxis(names, bottom, 0, width)
  const gaps = points.filter((point) => point.state === 'missing')
  const notes = notesBlock(notesOf(input, layout, labels, gaps, locale), bottom + axis.height + 4, width)
  const stem = ({ x, y }: PlacedPoint): Svg => el('path', { class: 'nm-stem', d: `M${px(x)} ${px(scale.y(0))}V${px(y)}` })
  const marked = placed.filter((one) => sizes.get(one)! > 0).sort((a, b) => sizes.get(a)! - sizes.get(b)!)
  return frame(
    input,
    'time-series',
    bottom + axis.height + (notes.height > 0 ? 4 + notes.height : 0),
    describeTimeSeries(input, points, layout.breaks, locale),
    [
      input.unit && input.unit !== '%' ? line(truncate(input.unit, width, small), 0, lineHeight / 2) : join([]),
      valueAxis(scale, layout.ticks, left, right),
      ...gaps.map((gap) => gapBand(gap, layout)),
      under(layout),
      layout.header.body(bottom),
      ...targets.map((target) => target.body),
      ...(input.joinPoints ? [] : placed.map(stem)),
      ...drawLines(layout.joined, (point) => [xAt(point), scale.y(point.value)]),
      ...placed.map(({ point, y }) => spanBar(point, y, xOf)),
      ...marked.map((one) =>
        el(
          'g',
          { 'data-k': one.point.label },
          pointMark(one.point.status, one.x, one.y, sizes.get(one)),
          boundMark(one.point, one.x, one.y),
        ),
      ),
      labels.body,
      axis.body,
      notes.body,
    ],
    locale,
  )
}

/** A shade over a period without a figure, no wider than the way to its neighbours. */
function gapBand({ date }: GapPoint, { points, xOf, top, bottom }: SeriesLayout): Svg {
  const ways = points.map((other) => Math.abs(xOf(other.date) - xOf(date))).filter((way) => way > 0)
  const width = Math.max(2, Math.min(14, ...ways))
  return el('rect', { class: 'nm-gap', x: xOf(date) - width / 2, y: top, width, height: bottom - top })
}

/** A line over the names of the periods, where zero stands higher up. */
function under({ scale, left, right, bottom }: SeriesLayout): Svg {
  return scale.y.domain()[0]! < 0 ? el('path', { class: 'nm-grid', d: `M${left} ${px(bottom)}H${right}` }) : join([])
}

function notesOf(
  input: TimeSeriesInput,
  { placed, header }: SeriesLayout,
  { unplaced, unwritten }: Written,
  gaps: readonly GapPoint[],
  locale: Locale,
): Note[] {
  const statuses = placed.map(({ point }) => point.status)
  const reasons = [...new Set(gaps.map(({ words }) => words))]
  const periods = (reason: string) => gaps.filter(({ words }) => words === reason).map(({ label }) => label)
  return [
    ...unplaced.map(({ sample, words }) => ({ mark: sample, words })),
    ...unwritten.map((words) => ({ mark: null, words })),
    ...header.notes,
    ...statusNotes(statuses, locale),
    ...reasons.map((reason) => ({ mark: null, words: `${periods(reason).join(', ')}: ${reason}` })),
    ...(!input.joinPoints && placed.length > 1 ? [{ mark: null, words: chartWords(locale).notJoined }] : []),
  ]
}
