/**
 * Labels put where there is room. Each label says where it would like to stand, best place first, and the labels come
 * in order of importance; the first free place is taken. A label for which there is no place is left out: it is better
 * to read fewer labels than to read none. A label may ask to be written over lines when nothing else is left; other
 * text is never written over.
 */
import { boxAround, crosses, grown, overlaps, within, type Box, type Line } from './boxes.ts'

export interface LabelWish {
  readonly width: number
  readonly height: number
  /** Centres of possible places. */
  readonly places: readonly { readonly x: number; readonly y: number }[]
  /** Whether it may stand on a line when no place is free of lines. */
  readonly overLines: boolean
}

export interface Field {
  readonly bounds: Box
  /** What may not be covered: points, other text. */
  readonly solid: readonly Box[]
  /** What should not be written over. */
  readonly lines: readonly Line[]
}

/** One box or null for each wish, in the order given. */
export function placeLabels(wishes: readonly LabelWish[], { bounds, solid, lines }: Field): (Box | null)[] {
  const taken: Box[] = [...solid]
  return wishes.map(({ width, height, places, overLines }) => {
    const free = places
      .map(({ x, y }) => boxAround(x, y, width, height))
      .filter((box) => within(box, bounds) && !taken.some((other) => overlaps(box, grown(other, 1))))
    const chosen = free.find((box) => !lines.some((one) => crosses(one, box))) ?? (overLines ? free[0] : null) ?? null
    if (chosen) taken.push(chosen)
    return chosen
  })
}

/** Places for the label of a point, all within `bounds` from side to side: above, below, beside, at its corners, then farther and farther up and down. */
export function placesAround(x: number, y: number, width: number, height: number, bounds: Box, reach: number): { x: number; y: number }[] {
  const away = height / 2 + 8
  const aside = width / 2 + 9
  const held = (wanted: number) => Math.max(bounds.x + width / 2, Math.min(wanted, bounds.x + bounds.width - width / 2))
  const near = [
    { x: held(x), y: y - away },
    { x: held(x), y: y + away },
    { x: x + aside, y },
    { x: x - aside, y },
    { x: x + aside - 2, y: y - away + 2 },
    { x: x - aside + 2, y: y - away + 2 },
    { x: x + aside - 2, y: y + away - 2 },
    { x: x - aside + 2, y: y + away - 2 },
    { x: x + aside + 8, y: y - height / 2 - 3 },
    { x: x - aside - 8, y: y - height / 2 - 3 },
    { x: x + aside + 18, y: y - height / 2 - 3 },
    { x: x - aside - 18, y: y - height / 2 - 3 },
  ]
  const far = Array.from({ length: Math.ceil(reach / 4) }, (_, i) => away + 4 * (i + 1)).flatMap((distance) => [
    { x: held(x), y: y - distance },
    { x: held(x), y: y + distance },
  ])
  const least = bounds.x + width / 2
  const most = bounds.x + bounds.width - width / 2
  return [...near, ...far].filter((place) => place.x >= least - 0.01 && place.x <= most + 0.01)
}
