/** Rectangles and straight lines on the page, and whether they meet. */

/** `x`, `y` is the top left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Line {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** What two sums of the same numbers may differ by, px: a box held at an edge is still inside it. */
const rounding = 1e-6

export function within(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x - rounding &&
    box.y >= bounds.y - rounding &&
    box.x + box.width <= bounds.x + bounds.width + rounding &&
    box.y + box.height <= bounds.y + bounds.height + rounding
  )
}

/** A box of this size around a point. */
export function boxAround(x: number, y: number, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height }
}

export function grown(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by }
}

/** Whether a straight line passes through a box (Liang and Barsky's clipping: an interval of the line lies inside). */
export function crosses({ x1, y1, x2, y2 }: Line, box: Box): boolean {
  let enter = 0
  let leave = 1
  const clip = (direction: number, distance: number): boolean => {
    if (direction === 0) return distance > 0
    const at = distance / direction
    if (direction < 0) enter = Math.max(enter, at)
    else leave = Math.min(leave, at)
    return enter < leave
  }
  return (
    clip(x1 - x2, x1 - box.x) &&
    clip(x2 - x1, box.x + box.width - x1) &&
    clip(y1 - y2, y1 - box.y) &&
    clip(y2 - y1, box.y + box.height - y1)
  )
}

/** A left edge as near to `wanted` as keeps a width inside [from, to]. */
export function clampStart(wanted: number, width: number, from: number, to: number): number {
  return Math.max(from, Math.min(wanted, to - width))
}
