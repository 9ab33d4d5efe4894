/** Borders on the page. */
import { geoIdentity, geoPath } from 'd3'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import type { Box } from '../layout/boxes.ts'
import { el, type Svg } from '../svg/element.ts'
import { shadeClass } from '../units/shades.ts'
import type { Corner, Shape } from './inside.ts'
import type { MapUnit } from './input.ts'

export interface DrawnArea {
  readonly area: MapUnit
  readonly path: Svg
  readonly shape: Shape
  readonly box: Box
}

const tallest = 420

/**
 * Plate carrée with the middle parallel kept true (equirectangular; J. P. Snyder, Map Projections, USGS PP 1395, 1987,
 * p. 90): at the size of a district no reader can tell it from a conformal map.
 */
export function drawAreas(
  areas: readonly MapUnit[],
  width: number,
  shadeOf: (value: number) => number,
): { areas: DrawnArea[]; height: number } {
  if (areas.length === 0) return { areas: [], height: 0 }
  const raw = areas.map(({ geometry }): Feature => ({ type: 'Feature', properties: {}, geometry }))
  const [[, south], [, north]] = geoPath(geoIdentity()).bounds({ type: 'FeatureCollection', features: raw })
  const squeeze = Math.cos(((south + north) / 2) * (Math.PI / 180))
  const features = raw.map((feature) => ({ ...feature, geometry: squeezed(feature.geometry as Polygon | MultiPolygon, squeeze) }))
  const all = { type: 'FeatureCollection' as const, features }
  const projection = geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [1, 1],
        [width - 1, tallest - 1],
      ],
      all,
    )
  const path = geoPath(projection).digits(1)
  const [[x0, y0], [x1, y1]] = path.bounds(all)
  projection.translate([projection.translate()[0] - x0 + 1 + Math.max(0, (width - 2 - (x1 - x0)) / 2), projection.translate()[1] - y0 + 1])
  return {
    height: y1 - y0 + 2,
    areas: features.map((feature, i) => {
      const area = areas[i]!
      const [[left, top], [right, bottom]] = path.bounds(feature)
      const kind = area.state === 'figure' ? shadeClass(shadeOf(area.value)) : 'nm-area nm-area-empty'
      return {
        area,
        path: el('path', { class: kind, d: path(feature) ?? '' }),
        shape: shapeOf(feature.geometry, (point) => projection(point) ?? point),
        box: { x: left, y: top, width: right - left, height: bottom - top },
      }
    }),
  }
}

/** Longitudes drawn together by the cosine of the middle latitude. */
function squeezed(geometry: Polygon | MultiPolygon, by: number): Polygon | MultiPolygon {
  const rings = (polygon: Polygon['coordinates']) => polygon.map((ring) => ring.map(([x = 0, y = 0]) => [x * by, y]))
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: rings(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(rings) }
}

function shapeOf(geometry: Polygon | MultiPolygon, place: (point: [number, number]) => Corner): Shape {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.map((rings) => rings.map((ring) => ring.map(([x = 0, y = 0]: Position) => place([x, y]))))
}
