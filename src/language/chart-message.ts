/** What a sentence is made of: the figures, their measure, and their name as it can stand in a sentence. */
import { midSentence } from './case.ts'
import type { PeriodText } from './dates.ts'
import type { Locale } from '../model/locale.ts'
import type { FigureStatus, IndicatorMeasure } from '../model/types.ts'

export interface MessageFigure {
  readonly period: PeriodText
  readonly value: number
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
}

/** A rate is a share of households, not the households: `Hộ thay đổi …` → `Tỷ lệ hộ thay đổi …`. */
export function subjectOf({ subject, measure }: Pick<ChartMessage, 'subject' | 'measure'>, locale: Locale): string {
  if (measure !== 'rate' || /tỷ lệ|tỉ lệ|mức|phần|share|rate|per cent/i.test(subject)) return subject
  return locale === 'vi' ? `Tỷ lệ ${midSentence(subject)}` : `The share of ${midSentence(subject)}`
}
