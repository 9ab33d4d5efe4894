/** Labels of an axis set in one row, or in two when they are crowded. */
import { clampStart } from './boxes.ts'

export interface RowLabel {
  /** Where the label's middle should be. */
  readonly x: number
  readonly width: number
}

export interface RowPlace {
  readonly start: number
  readonly row: number
}

/**
 * A place for each label, or null when it would touch another. The last and the first label come first, the rest in
 * order: the ends of an axis matter most.
 */
export function placeRow(labels: readonly RowLabel[], from: number, to: number, rows: number, gap = 6): (RowPlace | null)[] {
  const places: (RowPlace | null)[] = labels.map(() => null)
  const ends = labels.length > 1 ? [labels.length - 1, 0] : [0]
  const order = [...ends, ...labels.map((_, i) => i).filter((i) => !ends.includes(i))]
  for (const i of order) {
    const label = labels[i]
    if (!label || label.width > to - from) continue
    const start = clampStart(label.x - label.width / 2, label.width, from, to)
    const free = (row: number) =>
      places.every(
        (place, j) =>
          !place || place.row !== row || start + label.width + gap <= place.start || place.start + labels[j]!.width + gap <= start,
      )
    const row = Array.from({ length: rows }, (_, r) => r).find(free)
    if (row !== undefined) places[i] = { start, row }
  }
  return places
}
