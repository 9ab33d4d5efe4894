/** Which points a line may join: neighbours of one definition, with no gap, no break and some time between them. */
import type { IsoDate } from '../../model/types.ts'
import type { FigurePoint, SeriesBreak, SeriesPoint } from './input.ts'

export interface Segment {
  readonly from: FigurePoint
  readonly to: FigurePoint
}

export function inTimeOrder<T extends { readonly date: IsoDate }>(dated: readonly T[]): T[] {
  return [...dated].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

export const isFigure = (point: SeriesPoint): point is FigurePoint => point.state === 'figure'

/** Whether a break falls after `from` and not later than `to`: the new counting holds from the break's own day. */
export function breakBetween(breaks: readonly SeriesBreak[], from: IsoDate, to: IsoDate): boolean {
  return breaks.some(({ date }) => from < date && date <= to)
}

/** Points in time order. */
export function segments(points: readonly SeriesPoint[], breaks: readonly SeriesBreak[]): Segment[] {
  return points.slice(1).flatMap((to, i) => {
    const from = points[i]!
    if (!isFigure(from) || !isFigure(to) || from.definition !== to.definition) return []
    if (from.from ?? to.from) return []
    if (from.date === to.date || breakBetween(breaks, from.date, to.date)) return []
    return [{ from, to }]
  })
}
