/** Breaks of a series: those it is told of, and the changes of definition that its points show. */
import { chartWords, definitionName } from '../../language/chart-words.ts'
import type { Locale } from '../../model/locale.ts'
import type { FigurePoint, SeriesBreak, SeriesPoint } from './input.ts'
import { breakBetween, isFigure } from './segments.ts'

/** A break as it is drawn: between two points, or at an end of the series. */
export interface DrawnBreak {
  readonly label: string
  readonly x: number
}

/** A break at the first figure of a new definition. */
export interface DefinitionBreak extends SeriesBreak {
  readonly at: FigurePoint
}

/** A break on the day of each figure whose definition is not the one before it, unless one is already told of there. */
export function definitionBreaks(points: readonly SeriesPoint[], told: readonly SeriesBreak[], locale: Locale): DefinitionBreak[] {
  const figures = points.filter(isFigure)
  return figures.slice(1).flatMap((to, i) => {
    const from = figures[i]!
    if (from.definition === to.definition || breakBetween(told, from.date, to.date)) return []
    return [{ date: to.date, label: chartWords(locale).definitionChanges(to.definition && definitionName(to.definition, locale)), at: to }]
  })
}

/**
 * Where a break is drawn: at its date, but never through a point. It is kept 8 away from the points on both sides, or
 * half-way where they are nearer, and inside [from, to]. `points` are in the order in which they are drawn.
 */
export function drawBreaks(
  breaks: readonly (SeriesBreak | DefinitionBreak)[],
  points: readonly SeriesPoint[],
  xOf: (dated: SeriesPoint | SeriesBreak) => number,
  from: number,
  to: number,
): DrawnBreak[] {
  return [...breaks]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map((one) => {
      const found = 'at' in one ? points.indexOf(one.at) : points.findIndex((point) => point.date >= one.date)
      const next = found < 0 ? points.length : found
      const [before, after] = [points[next - 1], points[next]]
      const low = before ? xOf(before) : from
      const high = after ? xOf(after) : to
      const room = Math.min(8, (high - low) / 2)
      return { label: one.label, x: Math.max(low + (before ? room : 0), Math.min(xOf(one), high - (after ? room : 0))) }
    })
}
