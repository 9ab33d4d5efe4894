/** What a time series is drawn from; the site makes it from the edition model. */

import type { Bound, FigureStatus, IsoDate } from '../../model/types.ts'
import type { ChartInput } from '../svg/frame.ts'

export interface FigurePoint {
  readonly state: 'figure'
  /** Last day of the period. */
  readonly date: IsoDate
  /** Short name of the period, as on an axis: `2023`, `11/2024`. */
  readonly label: string
  readonly value: number
  readonly status: FigureStatus
  /** Definition version; the line never joins two of them. */
  readonly definition: string
  /** First day of a figure that is of a whole span (`2021-2023`): it is drawn over its length and joined with nothing. */
  readonly from?: IsoDate
  /** The source's own bound: `hơn`, `gần`. */
  readonly bound?: Bound | null
  /** Decimals as the source printed them, where they differ from the series'. */
  readonly decimals?: number
}

/** A period without a figure, and why: the line is left open there. */
export interface GapPoint {
  readonly state: 'missing'
  readonly date: IsoDate
  readonly label: string
  readonly words: string
}

export type SeriesPoint = FigurePoint | GapPoint

/** A change of territory (or of anything else) from `date` on. A change of definition is seen in the points themselves. */
export interface SeriesBreak {
  readonly date: IsoDate
  readonly label: string
}

/** A target that holds at all times: one value, or all values from one to another. */
export type LevelMark =
  | { readonly kind: 'level'; readonly value: number; readonly words: string }
  | { readonly kind: 'range'; readonly value: number; readonly valueTo: number; readonly words: string }

/** Unit of the series that a target is read on: must be the chart's own. */
export type TargetMark = { readonly unit?: string } & (
  | LevelMark
  | {
      readonly kind: 'path'
      readonly steps: readonly { readonly date: IsoDate; readonly value: number }[]
      readonly words: string
      /** Written at the end of the path: the value it leads to; and on the axis: when. */
      readonly goal?: { readonly words: string; readonly period: string }
    }
)

export interface TimeSeriesInput extends ChartInput {
  /** `%`, `hộ`; stands over the axis, with `%` also at each value. */
  readonly unit: string
  readonly decimals: number
  readonly points: readonly SeriesPoint[]
  readonly breaks: readonly SeriesBreak[]
  /** False when the sources count differently: points stand alone, on stems. */
  readonly joinPoints: boolean
  readonly targets: readonly TargetMark[]
}
