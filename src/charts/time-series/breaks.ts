/** Breaks of a series: those it is told of, and the changes of definition that its points show. */
import { chartWords, definitionName } from '../../language/chart-words.ts'
import type { Locale } from '../../language/locale.ts'
import type { SeriesBreak, SeriesPoint } from './input.ts'
import { breakBetween, isFigure } from './segments.ts'

/** A break as it is drawn: between two points, or at an end of the series. */
export interface DrawnBreak {
  readonly label: string
  readonly x: number
}

/** A break on the day of each figure whose definition is not the one before it, unless one is already told of there. */
export function definitionBreaks(points: readonly SeriesPoint[], told: readonly SeriesBreak[], locale: Locale): SeriesBreak[] {
  const figures = points.filter(isFigure)
  return figures.slice(1).flatMap((to, i) => {
    const from = figures[i]!
    if (from.definition === to.definition || breakBetween(told, from.date, to.date)) return []
    return [{ date: to.date, label: chartWords(locale).definitionChanges(to.definition && definitionName(to.definition, locale)) }]
  })
}

/**
 * Where a break is drawn: at its date, but never through a point. It is kept 8 away from the points on both sides, or
 * half-way where they are nearer, and inside [from, to].
 */
export function drawBreaks(
  breaks: readonly SeriesBreak[],
  points: readonly SeriesPoint[],
  xOf: (date: string) => number,
  from: number,
  to: number,
): DrawnBreak[] {
  return [...breaks]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ date, label }) => {
      const before = points.findLast((point) => point.date < date)
      const after = points.find((point) => point.date >= date)
      const low = before ? xOf(before.date) : from
      const high = after ? xOf(after.date) : to
      const room = Math.min(8, (high - low) / 2)
      return { label, x: Math.max(low + (before ? room : 0), Math.min(xOf(date), high - (after ? room : 0))) }
    })
}
