/** What a sentence is made of: the figures, their measure, their place, and their name as it can stand in a sentence. */
import type { PeriodText, PeriodWords } from './dates.ts'
import type { Bound, FigureStatus, IndicatorMeasure } from '../model/types.ts'

export interface MessageFigure {
  readonly period: PeriodText
  /** The source's own words for the period, where it has any. */
  readonly periodWords?: PeriodWords
  readonly value: number
  /** What the source says before the number. */
  readonly bound?: Bound | null | undefined
  /** Definition version, `''` where the series has none. */
  readonly definition: string
  readonly status: FigureStatus
  /** Decimals as the source printed them, where they differ from the indicator's. */
  readonly decimals?: number | undefined
}

/** What a chart says of an indicator: the common part of all its sentences. */
export interface ChartMessage {
  /** Name of the indicator in the sentence's language. */
  readonly subject: string
  readonly measure: IndicatorMeasure
  readonly unit: string
  readonly decimals: number
  /** Where the figures are from, as it stands inside a sentence; blank where the subject names the place. */
  readonly place: string
  /** Of what a rate is a share; blank for anything else. */
  readonly among?: string
  /** Each figure adds to those before: told as a total up to its period. */
  readonly cumulative?: boolean
}
