/** Units side by side, as an edition can compare them. */
import type { Period, Unit } from './basics.ts'
import type { FigureObservation, Indicator, Observation } from './figures.ts'

/** Units that existed together: the communes of today, or the former ones. */
export type Generation = 'current' | 'former'

export interface ComparedUnit {
  readonly unit: Unit
  /** All observations of the unit, in time order. */
  readonly own: readonly Observation[]
  readonly latest: Observation | undefined
  /** What was said of the period before. */
  readonly past: Observation | undefined
  /** The same where it may be compared: two figures under one definition. */
  readonly before: FigureObservation | undefined
}

export interface Comparison {
  readonly generation: Generation
  /** Which of its units these are, where they are not all. */
  readonly within?: string
  readonly indicator: Indicator
  readonly period: Period
  readonly before: Period | null
  readonly units: readonly ComparedUnit[]
  /** Those of all units, unit by unit. */
  readonly observations: readonly Observation[]
}
