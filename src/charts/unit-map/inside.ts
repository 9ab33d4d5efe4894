/** Places inside an area on the page, for its name and value. */
import { polygonContains } from 'd3'
import { boxAround, crosses, grown, type Box, type Line } from '../layout/boxes.ts'

export type Corner = readonly [number, number]

/** An area as drawn: polygons, each an outer ring and the rings of its holes. */
export type Shape = readonly (readonly (readonly Corner[])[])[]

/** Rows and columns of points that are tried; odd, so that the middle is one of them. */
const tried = 17
/** Room between text and border, px. */
const margin = 2

/** Points of a grid that lie in the area, the farthest from its border first: there stands its pole of inaccessibility, nearly. */
export function placesInside(shape: Shape, { x, y, width, height }: Box): { x: number; y: number }[] {
  const border = borderOf(shape)
  const along = (from: number, length: number) => Array.from({ length: tried }, (_, i) => from + (length * (i + 0.5)) / tried)
  return along(y, height)
    .flatMap((py) => along(x, width).map((px) => ({ x: px, y: py })))
    .filter((point) => contains(shape, [point.x, point.y]))
    .map((point) => ({ point, away: Math.min(...border.map((side) => distance(point.x, point.y, side))) }))
    .sort((a, b) => b.away - a.away)
    .map(({ point }) => point)
}

/** Those of the places, at most `most`, around which a text of this size keeps clear of the border. */
export function placesFor(
  shape: Shape,
  places: readonly { x: number; y: number }[],
  width: number,
  height: number,
  most = 6,
): { x: number; y: number }[] {
  const border = borderOf(shape)
  const found: { x: number; y: number }[] = []
  for (const place of places) {
    const box = grown(boxAround(place.x, place.y, width, height), margin)
    if (!border.some((side) => crosses(side, box))) found.push(place)
    if (found.length === most) break
  }
  return found
}

const contains = (shape: Shape, point: Corner): boolean =>
  shape.some(
    ([outer = [], ...holes]) =>
      polygonContains(outer as [number, number][], point as [number, number]) &&
      !holes.some((hole) => polygonContains(hole as [number, number][], point as [number, number])),
  )

const borderOf = (shape: Shape): Line[] =>
  shape.flatMap((rings) => rings.flatMap((ring) => ring.slice(1).map(([x2, y2], i) => ({ x1: ring[i]![0], y1: ring[i]![1], x2, y2 }))))

/** From a point to a straight side. */
function distance(x: number, y: number, { x1, y1, x2, y2 }: Line): number {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length))
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy)
}
