/** In which order the pages of a book lie on sheets that are printed on both sides, put together and folded once. */

/** Left and right page of one side of a sheet; null for a blank. */
export type Side = readonly [left: number | null, right: number | null]

/** As many sheets as the staples of an office still hold when they are folded. */
const mostSheets = 12

/**
 * Sheets of each gathering, in the order in which they lie on each other: a book that is too thick to be folded and stapled in
 * one is divided as evenly as can be.
 */
export function gatherings(pages: number): readonly number[] {
  const sheets = Math.ceil(pages / 4)
  const count = Math.ceil(sheets / mostSheets)
  return Array.from({ length: count }, (_, i) => Math.floor((sheets + count - 1 - i) / count))
}

/**
 * Front and back of each sheet in turn, gathering by gathering, each from its outermost sheet, for a machine that turns sheets
 * over at the short edge. Blanks that fill the last sheet stand before the back cover.
 */
export function imposition(pages: number): readonly Side[] {
  const places = 4 * Math.ceil(pages / 4)
  const at = (place: number): number | null => (place === places ? pages : place < pages ? place : null)
  let before = 0
  return gatherings(pages).flatMap((sheets) => {
    const [start, end] = [before, before + 4 * sheets]
    before = end
    return Array.from({ length: sheets }, (_, sheet): readonly Side[] => {
      const [first, last] = [start + 2 * sheet + 1, end - 2 * sheet]
      return [
        [at(last), at(first)],
        [at(first + 1), at(last - 1)],
      ]
    }).flat()
  })
}
