/** Where everything of a time series stands: measured once, then drawn and labelled from the same numbers. */
import type { Locale } from '../../language/locale.ts'
import type { Box } from '../layout/boxes.ts'
import { phoneWidth } from '../svg/frame.ts'
import { lineHeight } from '../text/lines.ts'
import { tickRoom, tickTexts } from './axes.ts'
import { definitionBreaks, drawBreaks, type DrawnBreak } from './breaks.ts'
import { breakHeader, type BreakHeader } from './header.ts'
import type { SeriesBreak, SeriesPoint, TimeSeriesInput } from './input.ts'
import { timeScale, valueScale, type ValueScale } from './scales.ts'
import { inTimeOrder, isFigure, segments, type Segment } from './segments.ts'
import type { PlacedPoint } from './value-labels.ts'

export interface SeriesLayout {
  readonly width: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly scale: ValueScale
  readonly ticks: readonly string[]
  readonly xOf: (date: string) => number
  readonly points: readonly SeriesPoint[]
  readonly placed: readonly PlacedPoint[]
  readonly joined: readonly Segment[]
  readonly breaks: readonly SeriesBreak[]
  readonly drawnBreaks: readonly DrawnBreak[]
  readonly header: BreakHeader
  /** Where labels may stand. */
  readonly bounds: Box
}

/** Room between the edges of the plot and its first and last date. */
const inset = 22
/** Room over the highest gridline for a label. */
const headroom = 22
const ticksWanted = 4

export function layOut(input: TimeSeriesInput, locale: Locale): SeriesLayout {
  const width = input.width ?? phoneWidth
  const points = inTimeOrder(input.points)
  const breaks = [...input.breaks, ...definitionBreaks(points, input.breaks, locale)]
  const ticks = tickTexts(valueScale(input, 1, 0, ticksWanted).ticks, input.unit, locale)
  const left = tickRoom(ticks)
  const right = width - 2
  const xOf = timeScale(datesOf(input, points, breaks), left + inset, right - inset)
  const drawnBreaks = drawBreaks(breaks, points, xOf, left, right)
  const unitRow = input.unit && input.unit !== '%' ? lineHeight : 0
  const header = breakHeader(drawnBreaks, unitRow, left, right)
  const top = unitRow + header.height + headroom
  const bottom = top + plotHeight(points, width)
  const scale = valueScale(input, bottom, top, ticksWanted)
  return {
    width,
    left,
    right,
    top,
    bottom,
    scale,
    ticks,
    xOf,
    points,
    placed: points.filter(isFigure).map((point) => ({ point, x: xOf(point.date), y: scale.y(point.value) })),
    joined: input.joinPoints ? segments(points, breaks) : [],
    breaks,
    drawnBreaks,
    header,
    bounds: { x: left, y: top - headroom, width: width - left, height: bottom - top + headroom - 2 },
  }
}

function datesOf(input: TimeSeriesInput, points: readonly SeriesPoint[], breaks: readonly SeriesBreak[]): string[] {
  const steps = input.targets.flatMap((target) => (target.kind === 'path' ? target.steps : []))
  return [...points, ...breaks, ...steps].map(({ date }) => date)
}

/** An empty plot is kept low: it has little to say. */
function plotHeight(points: readonly SeriesPoint[], width: number): number {
  if (!points.some(isFigure)) return 96
  return width >= 480 ? 210 : 150
}
