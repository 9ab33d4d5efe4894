/** Figures whose periods end on one day (`2023`, `12/2023`, `31/12/2023`): each keeps a mark and a label of its own. */
import { ascending } from 'd3'
import { definitionSpan } from '../../language/chart-words.ts'
import type { FigurePoint, SeriesPoint } from './input.ts'
import { inTimeOrder, isFigure } from './segments.ts'

/**
 * Points in time order; on one day, definition by definition: first the one of the figures before, last the one of those
 * after, so that a change of definition falls between them once.
 */
export function seriesOrder(points: readonly SeriesPoint[]): SeriesPoint[] {
  const all = days(inTimeOrder(points))
  return all.flatMap((day, i) => {
    const figures = day.filter(isFigure)
    const before = all.slice(0, i).flat().findLast(isFigure)?.definition
    const after = all
      .slice(i + 1)
      .flat()
      .find(isFigure)?.definition
    const rank = ({ definition }: FigurePoint) => (definition === before ? 0 : definition === after ? 2 : 1)
    const byDefinition = (a: FigurePoint, b: FigurePoint) => rank(a) - rank(b) || ascending(a.definition, b.definition)
    return [...figures.sort(byDefinition), ...day.filter((point) => !isFigure(point))]
  })
}

/** The other figures of a figure's day, and itself. */
const ofItsDay = (point: FigurePoint, points: readonly SeriesPoint[]): FigurePoint[] =>
  points.filter(isFigure).filter(({ date }) => date === point.date)

export const sharesItsDay = (point: FigurePoint, points: readonly SeriesPoint[]): boolean => ofItsDay(point, points).length > 1

/** The definition of a figure, where another of its day has a different one. */
export function definitionApart(point: FigurePoint, points: readonly SeriesPoint[]): string {
  return ofItsDay(point, points).some(({ definition }) => definition !== point.definition) ? point.definition : ''
}

/** What tells a figure from the others of its day: its definition, its period, or both; '' for a figure alone on its day. */
export function tellsApart(point: FigurePoint, points: readonly SeriesPoint[]): string {
  const alike = ofItsDay(point, points).filter(({ definition }) => definition === point.definition)
  const period = alike.some(({ label }) => label !== point.label) ? point.label : ''
  return [period, definitionSpan(definitionApart(point, points))].filter(Boolean).join(', ')
}

/** Distance between the marks of one day, px. */
const apart = 12
/** Room on both sides of a day, px. */
const room = 20

/** How far each figure of a shared day steps aside from the day's own place, px; nearer to it where other days are near. */
export function stepsAside(points: readonly SeriesPoint[], xOf: (date: string) => number): ReadonlyMap<SeriesPoint, number> {
  const steps = new Map<SeriesPoint, number>()
  for (const day of days(points)) {
    const figures = day.filter(isFigure)
    if (figures.length < 2) continue
    const x = xOf(figures[0]!.date)
    const others = points.filter(({ date }) => date !== figures[0]!.date).map(({ date }) => Math.abs(xOf(date) - x))
    const step = Math.min(apart, (2 * room) / figures.length, Math.min(...others) / figures.length)
    figures.forEach((figure, i) => steps.set(figure, (i - (figures.length - 1) / 2) * step))
  }
  return steps
}

/** Points in time order, day by day. */
function days(points: readonly SeriesPoint[]): SeriesPoint[][] {
  const byDay = new Map<string, SeriesPoint[]>()
  for (const point of points) byDay.set(point.date, [...(byDay.get(point.date) ?? []), point])
  return [...byDay.values()]
}
