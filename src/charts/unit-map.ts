/** A map of the units from licensed borders, darker where the value is higher; every value is also written. */
import { geoIdentity, geoPath } from 'd3'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { chartWords } from '../language/chart-words.ts'
import type { Locale } from '../language/locale.ts'
import type { Box } from './layout/boxes.ts'
import { notesBlock, type Note } from './layout/notes.ts'
import { placeLabels } from './layout/place-labels.ts'
import { statusNames } from './marks.ts'
import { el, join, type Svg } from './svg/element.ts'
import { frame, phoneWidth, small, strong, type ChartInput } from './svg/frame.ts'
import { line, lineHeight, lines } from './text/lines.ts'
import { textWidth } from './text/width.ts'
import { wrapText } from './text/wrap.ts'
import { rowText, spokenRow, type Quantity, type UnitRow } from './units/rows.ts'
import { shadeClass, shades } from './units/shades.ts'

export type MapUnit = UnitRow & {
  /** WGS 84, degrees. */
  readonly geometry: Polygon | MultiPolygon
}

export interface UnitMapInput extends ChartInput, Quantity {
  readonly areas: readonly MapUnit[]
  /** Whose borders these are, and under which licence. */
  readonly credit: string
}

const widest = 560
const tallest = 420
const nameRoom = 96

interface DrawnArea {
  readonly area: MapUnit
  readonly path: Svg
  readonly centre: readonly [number, number]
  readonly box: Box
}

export function unitMap(input: UnitMapInput, locale: Locale): string {
  const w = chartWords(locale)
  const width = input.width ?? phoneWidth
  const figures = input.areas.filter((area) => area.state === 'figure')
  const shade = shades(
    figures.map(({ value }) => value),
    input,
    locale,
  )
  const { areas, height } = drawAreas(input.areas, Math.min(width, widest), shade.of)
  const labels = writeLabels(areas, input, { x: 0, y: 0, width, height }, locale)
  const empty = input.areas.length === 0
  const top = empty ? lineHeight : height
  const notes = notesBlock(
    [...labels.keys, ...shade.notes, ...statusNames(figures, locale), ...(empty ? [] : [{ mark: null, words: input.credit }])],
    top + 6,
    width,
  )
  return frame(
    input,
    'unit-map',
    top + 6 + notes.height,
    [w.describe.unitMap, empty ? w.noFigure : input.areas.map((area) => spokenRow(area, input, locale)).join('; ')],
    [
      empty ? line(w.noFigure, 0, lineHeight / 2, { kind: 'nm-label nm-empty', size: strong }) : join([]),
      ...areas.map(({ path }) => path),
      labels.body,
      notes.body,
    ],
    locale,
  )
}

/**
 * Plate carrée with the middle parallel kept true (equirectangular; J. P. Snyder, Map Projections, USGS PP 1395, 1987,
 * p. 90): at the size of a district no reader can tell it from a conformal map.
 */
function drawAreas(areas: readonly MapUnit[], width: number, shadeOf: (value: number) => number): { areas: DrawnArea[]; height: number } {
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
        centre: path.centroid(feature),
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

/** Name and value inside the area where they fit without touching others, else a number there and the words in a note. A gap's reason is always a note. */
function writeLabels(areas: readonly DrawnArea[], input: Quantity, bounds: Box, locale: Locale): { body: Svg; keys: readonly Note[] } {
  const labels = areas.map(({ area, box }) => {
    const name = wrapText(area.name, Math.min(nameRoom, box.width - 12), small)
    const value = area.state === 'figure' ? rowText(area.value, input, locale) : ''
    const width = Math.max(...name.map((words) => textWidth(words, small)), textWidth(value, strong, true))
    const height = (name.length + (value ? 1 : 0)) * lineHeight
    const fits = name.join(' ') === area.name && width < box.width - 8 && height < box.height - 6
    return { name, value, width, height, fits }
  })
  const wishes = labels.map(({ width, height, fits }, i) => {
    const [x, y] = areas[i]!.centre
    const places = [0, -10, 10, -20, 20].flatMap((dy) => [0, -8, 8].map((dx) => ({ x: x + dx, y: y + dy })))
    return fits ? { width, height, places, overLines: true } : { width: 18, height: lineHeight, places, overLines: true }
  })
  const placed = placeLabels(wishes, { bounds, solid: [], lines: [] })
  const keys: Note[] = []
  let numbers = 0
  const bodies = placed.map((box, i) => {
    const { name, value, fits } = labels[i]!
    if (box && fits) {
      const middle = box.x + box.width / 2
      if (!value) keys.push({ mark: null, words: spokenRow(areas[i]!.area, input, locale) })
      return join([
        lines(name, middle, box.y + lineHeight / 2, { kind: 'nm-text nm-strong', anchor: 'middle' }),
        value
          ? line(value, middle, box.y + (name.length + 0.5) * lineHeight, { kind: 'nm-label', size: strong, anchor: 'middle' })
          : join([]),
      ])
    }
    numbers += 1
    const number = String(numbers)
    keys.push({ mark: line(number, 0, 0, { anchor: 'middle' }), words: spokenRow(areas[i]!.area, input, locale) })
    return box
      ? line(number, box.x + box.width / 2, box.y + box.height / 2, { kind: 'nm-label', size: strong, anchor: 'middle' })
      : join([])
  })
  return { body: join(bodies), keys }
}
