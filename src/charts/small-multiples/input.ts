/** What small multiples are drawn from. */
import type { ChartInput } from '../svg/frame.ts'
import type { PlanMark } from '../target/level-mark.ts'
import type { SeriesBreak, SeriesPoint } from '../time-series/input.ts'
import type { Quantity } from '../units/rows.ts'

export interface Panel {
  readonly name: string
  readonly points: readonly SeriesPoint[]
  readonly breaks: readonly SeriesBreak[]
  /** Where each panel is a series of its own: what the plan sets for it, in place of the chart's one mark. */
  readonly mark?: PlanMark | null
}

export interface SmallMultiplesInput extends ChartInput, Quantity {
  readonly panels: readonly Panel[]
  readonly joinPoints: boolean
  readonly mark: PlanMark | null
}
