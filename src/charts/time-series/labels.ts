/** The words inside the plot, placed together so that none covers another. */
import { chartWords } from '../../language/chart-words.ts'
import type { Locale } from '../../model/locale.ts'
import { boxAround, type Box, type Line } from '../layout/boxes.ts'
import { placeLabels, placesAround, type LabelWish } from '../layout/place-labels.ts'
import { join, type Svg } from '../svg/element.ts'
import { small, strong } from '../svg/frame.ts'
import { line, lineHeight } from '../text/lines.ts'
import { textWidth } from '../text/width.ts'
import type { TimeSeriesInput } from './input.ts'
import type { SeriesLayout } from './layout.ts'
import { sharesItsDay, tellsApart } from './same-day.ts'
import type { DrawnTarget } from './targets.ts'
import { byImportance, notablePoints, valueText, valueWish, type PlacedPoint } from './value-labels.ts'

interface Label {
  readonly words: string
  readonly kind: string
  readonly size: number
  readonly wish: LabelWish
  /** What a note says where there is no room for the label. */
  readonly otherwise?: string
}

/** How far, px, a label may stand from its point: those of the ends and of shared days, then those of the extremes. */
const farReach = 36
const nearReach = 16

export interface Written {
  readonly body: Svg
  /** Targets without room for their words. */
  readonly unplaced: readonly DrawnTarget[]
  /** What must be read and has no room at its point: `2023: 92,1% (2016–2020)`. */
  readonly unwritten: readonly string[]
}

/** Values at points, or the empty plot's own words, then words along targets. */
export function writeLabels(input: TimeSeriesInput, layout: SeriesLayout, targets: readonly DrawnTarget[], locale: Locale): Written {
  const { bounds, placed, sizes } = layout
  const figures = placed.length > 0 ? valueLabels(input, layout, locale) : [emptyLabel(layout, locale)]
  const ends = targets.flatMap(({ end }) => (end ? [endLabel(end, bounds)] : []))
  const goals = targets.map(({ words, wish }): Label => ({ words, kind: 'nm-text nm-target-label', size: small, wish }))
  const labels = [...figures, ...ends, ...goals]
  const boxes = placeLabels(
    labels.map(({ wish }) => wish),
    {
      bounds,
      solid: placed.map((point) => boxAround(point.x, point.y, 12 * sizes.get(point)!, 12 * sizes.get(point)!)),
      lines: [...linesOf(layout), ...targets.flatMap((target) => target.lines)],
    },
  )
  const body = labels.flatMap(({ words, kind, size }, i) => {
    const box = boxes[i]
    return box ? [line(words, box.x + box.width / 2, box.y + box.height / 2, { kind, anchor: 'middle', size })] : []
  })
  return {
    body: join(body),
    unplaced: targets.filter((_, i) => !boxes[figures.length + ends.length + i]),
    unwritten: figures.flatMap(({ otherwise }, i) => (otherwise && !boxes[i] ? [otherwise] : [])),
  }
}

function endLabel({ x, y, words }: NonNullable<DrawnTarget['end']>, bounds: Box): Label {
  const width = textWidth(words, small, true)
  const places = placesAround(x, y, width, lineHeight, bounds, 40)
  return { words, kind: 'nm-text nm-target-label', size: small, wish: { width, height: lineHeight, places, overLines: true } }
}

function valueLabels(input: TimeSeriesInput, { placed, points, drawnBreaks, bounds }: SeriesLayout, locale: Locale): Label[] {
  const breaks = drawnBreaks.map(({ x }) => x)
  const shared = placed.filter(({ point }) => sharesItsDay(point, points))
  const ends = [placed.at(-1), placed[0], ...shared]
  const notable = notablePoints(placed)
  /** Points that a label may be taken to belong to; those of a shared day are named in their labels. */
  const othersOf = (one: PlacedPoint) => (shared.includes(one) ? [] : placed.filter((other) => other !== one).map(({ x }) => x))
  return byImportance(placed, shared).map((one) => {
    const value = valueText(one.point, input.unit, input.decimals, locale)
    const apart = tellsApart(one.point, points)
    const words = apart ? `${value} (${apart})` : value
    const reach = ends.includes(one) ? farReach : notable.has(one) ? nearReach : 0
    const label = { words, kind: 'nm-label', size: strong, wish: valueWish(one, words, bounds, breaks, reach, othersOf(one)) }
    return ends.includes(one) ? { ...label, otherwise: `${one.point.label}: ${words}` } : label
  })
}

function emptyLabel({ bounds }: SeriesLayout, locale: Locale): Label {
  const words = chartWords(locale).noFigure
  const middle = bounds.y + bounds.height / 2
  const places = [0, 24, -24, 40, -40].map((shift) => ({ x: bounds.x + bounds.width / 2, y: middle + shift }))
  const wish = { width: textWidth(words, strong, true), height: lineHeight, places, overLines: true }
  return { words, kind: 'nm-label nm-empty', size: strong, wish }
}

function linesOf({ joined, drawnBreaks, xAt, scale, bottom }: SeriesLayout): Line[] {
  const { y } = scale
  return [
    ...joined.map(({ from, to }) => ({ x1: xAt(from), y1: y(from.value), x2: xAt(to), y2: y(to.value) })),
    ...drawnBreaks.map(({ x }) => ({ x1: x, y1: 0, x2: x, y2: bottom })),
  ]
}
