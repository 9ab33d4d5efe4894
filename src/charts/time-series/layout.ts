/** Where everything of a time series stands: measured once, then drawn and labelled from the same numbers. */
import type { Locale } from '../../model/locale.ts'
import type { Box } from '../layout/boxes.ts'
import { phoneWidth } from '../svg/frame.ts'
import { lineHeight } from '../text/lines.ts'
import { tickRoom, tickTexts } from './axes.ts'
import { definitionBreaks, drawBreaks, type DrawnBreak } from './breaks.ts'
import { breakHeader, type BreakHeader } from './header.ts'
import type { SeriesBreak, SeriesPoint, TimeSeriesInput } from './input.ts'
import { timeScale, valueScale, type ValueScale } from './scales.ts'
import { seriesOrder, stepsAside } from './same-day.ts'
import { isFigure, segments, type Segment } from './segments.ts'
import { middleX } from './spans.ts'
import { markSizes } from './mark-sizes.ts'
import { notablePoints, type PlacedPoint } from './value-labels.ts'

export interface SeriesLayout {
  readonly width: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly scale: ValueScale
  readonly ticks: readonly string[]
  readonly xOf: (date: string) => number
  /** Where a point stands: at its day, or beside it where several share the day. */
  readonly xAt: (point: SeriesPoint) => number
  readonly points: readonly SeriesPoint[]
  readonly placed: readonly PlacedPoint[]
  /** Sizes of their marks, from 0 (none) to 1. */
  readonly sizes: ReadonlyMap<PlacedPoint, number>
  readonly joined: readonly Segment[]
  readonly breaks: readonly SeriesBreak[]
  readonly drawnBreaks: readonly DrawnBreak[]
  readonly header: BreakHeader
  /** Where labels may stand. */
  readonly bounds: Box
}

/** Room between the edges of the plot and its first and last date. */
const inset = 22
/** Room for a label over the highest gridline, and under the lowest where values are negative. */
const headroom = 22
const ticksWanted = 4

export function layOut(input: TimeSeriesInput, locale: Locale): SeriesLayout {
  const width = input.width ?? phoneWidth
  const points = seriesOrder(input.points)
  const breaks = [...input.breaks, ...definitionBreaks(points, input.breaks, locale)]
  const { ticks: tickValues, y: unmeasured } = valueScale(input, 1, 0, ticksWanted)
  const ticks = tickTexts(tickValues, input.unit, locale)
  const footroom = unmeasured.domain()[0]! < 0 ? headroom : 0
  const left = tickRoom(ticks)
  const right = width - 2
  const xOf = timeScale(datesOf(input, points, breaks), left + inset, right - inset)
  const aside: ReadonlyMap<SeriesPoint | SeriesBreak, number> = stepsAside(points, xOf)
  const xAt = (dated: SeriesPoint | SeriesBreak) => middleX(dated, xOf) + (aside.get(dated) ?? 0)
  const drawnBreaks = drawBreaks(breaks, points, xAt, left, right)
  const unitRow = input.unit && input.unit !== '%' ? lineHeight : 0
  const header = breakHeader(drawnBreaks, unitRow, left, right)
  const top = unitRow + header.height + headroom
  const bottom = top + plotHeight(points, width) + footroom
  const scale = valueScale(input, bottom - footroom, top, ticksWanted)
  const placed = points.filter(isFigure).map((point) => ({ point, x: xAt(point), y: scale.y(point.value) }))
  const joined = input.joinPoints ? segments(points, input.breaks) : []
  return {
    width,
    left,
    right,
    top,
    bottom,
    scale,
    ticks,
    xOf,
    xAt,
    points,
    placed,
    sizes: markSizes(placed, joined, notablePoints(placed)),
    joined,
    breaks,
    drawnBreaks,
    header,
    bounds: { x: left, y: top - headroom, width: width - left, height: bottom - top + headroom - 2 },
  }
}

function datesOf(input: TimeSeriesInput, points: readonly SeriesPoint[], breaks: readonly SeriesBreak[]): string[] {
  const steps = input.targets.flatMap((target) => (target.kind === 'path' ? target.steps : []))
  const begins = points.flatMap((point) => (isFigure(point) && point.from ? [{ date: point.from }] : []))
  return [...points, ...breaks, ...steps, ...begins].map(({ date }) => date)
}

/** An empty plot is kept low: it has little to say. */
function plotHeight(points: readonly SeriesPoint[], width: number): number {
  if (!points.some(isFigure)) return 96
  return width >= 480 ? 210 : 150
}
