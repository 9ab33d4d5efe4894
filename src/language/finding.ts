/** What a sentence is made of: the figures, their measure, and their name as it can stand in a sentence. */
import { midSentence } from './case.ts'
import type { PeriodText } from './dates.ts'
import type { Locale } from '../model/locale.ts'

export interface FindingFigure {
  readonly period: PeriodText
  readonly value: number
  /** Definition version, `''` where the series has none. */
  readonly definition: string
  readonly status: 'official' | 'provisional' | 'estimate' | 'illustrative'
  /** Decimals as the source printed them, where they differ from the indicator's. */
  readonly decimals?: number | undefined
}

export interface Finding {
  /** Name of the indicator in the sentence's language. */
  readonly subject: string
  readonly measure: 'rate' | 'count' | 'amount'
  readonly unit: string
  readonly decimals: number
}

/** Why there is no figure. */
export type MissingWhy = 'not-collected' | 'not-published' | 'suppressed' | 'not-applicable'

/** A rate is a share of households, not the households: `Hộ thay đổi …` → `Tỷ lệ hộ thay đổi …`. */
export function subjectOf({ subject, measure }: Pick<Finding, 'subject' | 'measure'>, locale: Locale): string {
  if (measure !== 'rate' || /tỷ lệ|tỉ lệ|mức|phần|share|rate|per cent/i.test(subject)) return subject
  return locale === 'vi' ? `Tỷ lệ ${midSentence(subject)}` : `The share of ${midSentence(subject)}`
}
