/** One value as a large number: what is drawn of a series that has no course to draw. */
import type { FigureStatus } from '../../model/types.ts'
import type { ChartInput } from '../svg/frame.ts'

export interface NumberCardInput extends ChartInput {
  /** The number as it is printed, with its bound: `hơn 1.200`, `36,3%`. */
  readonly value: string
  /** What follows it in smaller letters: `ha`, `mô hình`; blank after `%`. */
  readonly unit: string
  /** The figure's own period in words: `tháng 11/2024`. */
  readonly period: string
  /** Definition as read, `chuẩn 2022–2025`; blank where the series has none. */
  readonly definition: string
  readonly status: FigureStatus
}
