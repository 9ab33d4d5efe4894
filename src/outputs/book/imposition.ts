/** In which order the pages of a book lie on sheets that are printed on both sides, put together and folded once. */

/** Left and right page of one side of a sheet; null for a blank. */
export type Side = readonly [left: number | null, right: number | null]

/**
 * Front and back of each sheet in turn, from the outermost, for a machine that turns sheets over at the short edge. Blanks
 * that fill the last sheet stand before the back cover.
 */
export function imposition(pages: number): readonly Side[] {
  const places = 4 * Math.ceil(pages / 4)
  const at = (place: number): number | null => (place === places ? pages : place < pages ? place : null)
  return Array.from({ length: places / 4 }, (_, sheet): readonly Side[] => {
    const [first, last] = [2 * sheet + 1, places - 2 * sheet]
    return [
      [at(last), at(first)],
      [at(first + 1), at(last - 1)],
    ]
  }).flat()
}
