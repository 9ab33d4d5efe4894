/** The lines of a series as few paths as they can be. */
import { line } from 'd3'
import { el, type Svg } from '../svg/element.ts'
import type { FigurePoint } from './input.ts'
import type { Segment } from './segments.ts'

/**
 * Neighbouring segments become one path, always solid: both its ends are known, and their marks say how surely. Dots are
 * the plan's.
 */
export function drawLines(joined: readonly Segment[], place: (point: FigurePoint) => [number, number]): Svg[] {
  const runs: FigurePoint[][] = []
  for (const { from, to } of joined) {
    const run = runs.at(-1)
    if (run?.at(-1) === from) run.push(to)
    else runs.push([from, to])
  }
  const path = line().digits(1)
  return runs.map((points) => el('path', { class: 'nm-line', d: path(points.map(place)), fill: 'none' }))
}
