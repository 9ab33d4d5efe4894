/** A figure that a text quotes, from the data, so that text and data cannot disagree. */
import { valueText } from './figure-text.ts'
import type { Rendition } from './rendition.ts'

export interface Quotation {
  readonly indicator: string
  readonly period: string
  /** Code; the edition's root unit where left out. */
  readonly unit?: string | undefined
  readonly definition?: string | undefined
}

/** The value with its unit, or null where there is no such figure. */
export function quotedFigure({ publication, locale }: Rendition, { indicator: code, period, unit, definition }: Quotation): string | null {
  const { edition, index } = publication
  const indicator = index.indicators.get(code)
  const series = index.unitSeries.get(code)?.get(unit ?? edition.site.rootUnit) ?? []
  const found = series.find((o) => o.period.text === period && (definition === undefined || o.definition === definition))
  return indicator && found?.state === 'figure' ? valueText(found, indicator, locale) : null
}
