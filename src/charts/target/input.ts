/** What a target scale is drawn from. */

import type { Bound, Operator, FigureStatus } from '../../model/types.ts'
import type { ChartInput } from '../svg/frame.ts'

export interface LatestFigure {
  readonly value: number
  /** The period in words: `năm 2023`. */
  readonly label: string
  readonly status: FigureStatus
  readonly bound?: Bound | null
}

export interface TargetVsLatestInput extends ChartInput {
  readonly unit: string
  readonly decimals: number
  readonly target: { readonly comparison: Operator; readonly value: number; readonly valueTo: number | null; readonly words: string }
  readonly latest: LatestFigure | null
  /** Why there is no figure; “Chưa có số liệu” when left out. */
  readonly missing?: string
}
