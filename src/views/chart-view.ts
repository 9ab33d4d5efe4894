/** A chart as components show it: drawn for a phone and for a large screen, with its words. */

export const wideWidth = 640

export interface ChartView {
  readonly kind:
    | 'time-series'
    | 'target-vs-latest'
    | 'range-strip'
    | 'dot-plot'
    | 'histogram'
    | 'small-multiples'
    | 'slope'
    | 'status-grid'
    | 'tile-map'
    | 'unit-map'
    | 'people-rows'
    | 'number-card'
  readonly sentence: string
  readonly subtitle: string
  /** Laid out for a phone; `wide` for large screens where the layout differs. */
  readonly phone: string
  readonly wide: string | null
  /** The same numbers as words; left out where the page has a fuller table in the figure. */
  readonly table?: ChartTable
}

export interface ChartTable {
  readonly caption: string
  readonly head: readonly string[]
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[]
}
