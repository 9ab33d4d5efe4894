/** How large the marks of a series may be where they crowd one another. */
import type { Segment } from './segments.ts'
import type { PlacedPoint } from './value-labels.ts'

/** Neighbours nearer than this, px, get smaller marks: a full mark is 9 across, and 2 more with its line. */
const roomy = 11.5
/** Across a full mark, px. */
const full = 9
/** Nearer than this, px, even small marks would be a band: there the line alone speaks. */
const crowded = 4
const smallest = 0.3
/** What a small mark takes of the way to its neighbour; the rest is paper. */
const share = 0.6

/**
 * 1 for a mark of full size, less where its neighbours are near, 0 for none. The ends and the extremes stay full; no mark
 * is left out that stands alone, or where figures begin to be of another status than those before.
 */
export function markSizes(
  placed: readonly PlacedPoint[],
  joined: readonly Segment[],
  notable: ReadonlySet<PlacedPoint>,
): ReadonlyMap<PlacedPoint, number> {
  const entered = new Set(joined.map(({ to }) => to))
  const left = new Set(joined.map(({ from }) => from))
  return new Map(
    placed.map((one, i) => {
      const [before, after] = [placed[i - 1], placed[i + 1]]
      const nearest = Math.min(...[before, after].map((other) => (other ? Math.abs(other.x - one.x) : Infinity)))
      if (nearest >= roomy || notable.has(one)) return [one, 1]
      const onLine = entered.has(one.point) && left.has(one.point)
      const asBefore = one.point.status === before?.point.status
      return [one, nearest < crowded && onLine && asBefore ? 0 : Math.max(smallest, (nearest / full) * share)]
    }),
  )
}
