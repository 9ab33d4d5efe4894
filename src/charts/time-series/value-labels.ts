/** Values written at their points: the last and the first before all, then the highest and the lowest, then the rest. */
import { formatBounded } from '../../language/bounds.ts'
import type { Locale } from '../../model/locale.ts'
import { decimalsFor, formatNumber, formatRate } from '../../language/numbers.ts'
import { strong } from '../svg/frame.ts'
import type { Box } from '../layout/boxes.ts'
import { placesAround, type LabelWish } from '../layout/place-labels.ts'
import { lineHeight } from '../text/lines.ts'
import { textWidth } from '../text/width.ts'
import type { FigurePoint } from './input.ts'

export interface PlacedPoint {
  readonly point: FigurePoint
  readonly x: number
  readonly y: number
}

/** `32,3%`, `1.452`, `hơn 10`: the unit of counts stands over the axis. More decimals where the value would print as 0 or 100. */
export function valueText(point: FigurePoint, unit: string, decimals: number, locale: Locale): string {
  const shown = decimalsFor([point.value], point.decimals ?? decimals)
  const text = unit === '%' ? formatRate(point.value, locale, shown) : formatNumber(point.value, locale, shown)
  return formatBounded(text, point.bound, locale)
}

/** Where more figures than this stand in a row, only the ends and the extremes are written out. */
const mostLabelled = 7

/** In a long row, an extreme nearer than this to an end, px, is left to the end's own label. */
const ofTheEnd = 30

/** The last and the first point, the highest and the lowest. */
export function notablePoints(points: readonly PlacedPoint[]): ReadonlySet<PlacedPoint> {
  const values = points.map(({ point }) => point.value)
  const ends = [points.at(-1), points[0]].filter((point) => point !== undefined)
  const extremes = [Math.max(...values), Math.min(...values)].flatMap((value) => points[values.indexOf(value)] ?? [])
  const apart = ({ x }: PlacedPoint) => points.length <= mostLabelled || ends.every((end) => Math.abs(end.x - x) >= ofTheEnd)
  return new Set([...ends, ...extremes.filter(apart)])
}

/** Points in the order in which their labels are placed; `always` are those that no crowd may silence. */
export function byImportance(points: readonly PlacedPoint[], always: readonly PlacedPoint[] = []): PlacedPoint[] {
  const rest = points.length > mostLabelled ? [] : points
  return [...new Set([...notablePoints(points), ...always, ...rest])]
}

/**
 * The wish of one label, on its own side of the breaks, or over and under its point where that side is too narrow for
 * it; never wholly on another side, nor nearer to another point (`others`) than to its own. It goes up and down at most `reach` from its point, so that it is not taken for another's.
 */
export function valueWish(
  { x, y }: PlacedPoint,
  words: string,
  bounds: Box,
  breaks: readonly number[],
  reach: number,
  others: readonly number[] = [],
): LabelWish {
  const width = textWidth(words, strong, true)
  const from = Math.max(bounds.x, ...breaks.filter((at) => at <= x).map((at) => at + 2))
  const to = Math.min(bounds.x + bounds.width, ...breaks.filter((at) => at > x).map((at) => at - 2))
  const places =
    to - from > width
      ? placesAround(x, y, width, lineHeight, { ...bounds, x: from, width: to - from }, reach)
      : placesAround(x, y, width, lineHeight, bounds, reach).filter((place) => Math.abs(place.x - x) <= width / 2)
  const own = places.filter((place) => others.every((other) => Math.abs(place.x - other) >= Math.abs(place.x - x)))
  return { width, height: lineHeight, places: own, overLines: true }
}
