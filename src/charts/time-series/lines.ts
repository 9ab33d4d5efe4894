/** The lines of a series as few paths as they can be. */
import { line } from 'd3'
import { el, type Svg } from '../svg/element.ts'
import type { FigurePoint } from './input.ts'
import type { Segment } from './segments.ts'

/** Neighbouring segments of the same kind become one path; what is not sure is dashed. */
export function drawLines(joined: readonly Segment[], place: (point: FigurePoint) => [number, number]): Svg[] {
  const runs: { sure: boolean; points: FigurePoint[] }[] = []
  for (const { from, to, sure } of joined) {
    const run = runs.at(-1)
    if (run && run.sure === sure && run.points.at(-1) === from) run.points.push(to)
    else runs.push({ sure, points: [from, to] })
  }
  const path = line().digits(1)
  return runs.map(({ sure, points }) =>
    el('path', { class: sure ? 'nm-line' : 'nm-line nm-unsure', d: path(points.map(place)), fill: 'none' }),
  )
}
