/** What a dot plot is drawn from. */
import type { ChartInput } from '../svg/frame.ts'
import type { PlanMark } from '../target/level-mark.ts'
import type { Quantity, UnitRow } from '../units/rows.ts'

export type DotRow = UnitRow & {
  /** The figure of the period before, of the same definition; null where there is none to compare with. */
  readonly before: number | null
}

export interface DotPlotInput extends ChartInput, Quantity {
  readonly rows: readonly DotRow[]
  /** Names of the two periods; `before` null when no row has one. */
  readonly period: string
  readonly before: string | null
  /** The plan's mark, through all rows. */
  readonly mark: PlanMark | null
  /** Rows stay as given where their order means something. */
  readonly asGiven?: boolean
}
