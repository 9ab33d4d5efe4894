/** The plot of one small chart: its line and marks, the plan's mark, its breaks, and the names of its first and last period. */
import { scaleLinear } from 'd3'
import { placeRow } from '../layout/place-row.ts'
import { pointMark } from '../marks.ts'
import { el, join, px, type Svg } from '../svg/element.ts'
import { small } from '../svg/frame.ts'
import { levelAcross } from '../target/level-mark.ts'
import { line, lineHeight } from '../text/lines.ts'
import { textWidth } from '../text/width.ts'
import { truncate } from '../text/wrap.ts'
import { drawBreaks } from '../time-series/breaks.ts'
import type { SeriesBreak, SeriesPoint } from '../time-series/input.ts'
import { drawLines } from '../time-series/lines.ts'
import { boundMark, middleX, spanBar } from '../time-series/spans.ts'
import { markSizes } from '../time-series/mark-sizes.ts'
import { seriesOrder, stepsAside } from '../time-series/same-day.ts'
import { timeScale } from '../time-series/scales.ts'
import { isFigure, segments } from '../time-series/segments.ts'
import { notablePoints } from '../time-series/value-labels.ts'
import { breaksOf } from './breaks.ts'
import type { Panel, SmallMultiplesInput } from './input.ts'
import type { Locale } from '../../model/locale.ts'

export const plotHeight = 56

export interface PlotFrame {
  readonly left: number
  readonly right: number
  readonly top: number
  /** First and last date of all panels, which share one scale of time. */
  readonly dates: readonly string[]
  readonly domain: readonly [number, number]
  /** Names of the chart's breaks where there are several: a number stands over each. */
  readonly numbered: readonly string[]
}

export function drawPlot(panel: Panel, input: SmallMultiplesInput, frame: PlotFrame, locale: Locale): Svg {
  const { left, right, top, dates, domain } = frame
  const points = seriesOrder(panel.points)
  const mark = panel.mark ?? input.mark
  const bottom = top + plotHeight
  const xOf = timeScale(dates, left + 8, right - 8)
  const aside: ReadonlyMap<SeriesPoint | SeriesBreak, number> = stepsAside(points, xOf)
  const x = (dated: SeriesPoint | SeriesBreak) => middleX(dated, xOf) + (aside.get(dated) ?? 0)
  const y = scaleLinear(domain, [bottom, top])
  const placed = points.filter(isFigure).map((point) => ({ point, x: x(point), y: y(point.value) }))
  const joined = input.joinPoints ? segments(points, panel.breaks) : []
  const sizes = markSizes(placed, joined, notablePoints(placed))
  const marked = placed.filter((one) => sizes.get(one)! > 0).sort((a, b) => sizes.get(a)! - sizes.get(b)!)
  const breaks = drawBreaks(breaksOf(panel, locale), points, x, left, right)
  return join([
    el('path', { class: 'nm-axis', d: `M${px(left)} ${px(y(0))}H${px(right)}` }),
    mark ? levelAcross(mark, left, right, y) : join([]),
    ...breaks.map((one) => el('path', { class: 'nm-break', d: `M${px(one.x)} ${px(top)}V${px(bottom)}` })),
    numbers(breaks, frame),
    ...drawLines(joined, (point) => [x(point), y(point.value)]),
    ...placed.map((one) => spanBar(one.point, one.y, xOf)),
    ...marked.flatMap((one) => [pointMark(one.point.status, one.x, one.y, sizes.get(one)), boundMark(one.point, one.x, one.y)]),
    periods(points, left, right, bottom + 4 + lineHeight / 2),
  ])
}

/** `(1)` over a break, where there is room for it. */
function numbers(breaks: readonly { readonly label: string; readonly x: number }[], { numbered, left, right, top }: PlotFrame): Svg {
  if (numbered.length === 0) return join([])
  const words = breaks.map(({ label }) => breakNumber(numbered.indexOf(label)))
  const places = placeRow(
    breaks.map(({ x }, i) => ({ x, width: textWidth(words[i]!, small) })),
    left,
    right,
    1,
  )
  return join(
    places.flatMap((place, i) => (place ? [line(words[i]!, place.start, top - lineHeight / 2, { kind: 'nm-text nm-break-label' })] : [])),
  )
}

export const breakNumber = (index: number): string => `(${index + 1})`

function periods(points: readonly SeriesPoint[], left: number, right: number, y: number): Svg {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return join([])
  const whole = right - left
  if (first.label === last.label) return line(truncate(last.label, whole, small), left, y)
  const fit = textWidth(first.label, small) + textWidth(last.label, small) + 8 <= whole
  const [start, end] = [first.label, last.label].map((label) => (fit ? label : truncate(label, whole / 2 - 4, small))) as [string, string]
  return join([line(start, left, y), line(end, right - textWidth(end, small), y)])
}
