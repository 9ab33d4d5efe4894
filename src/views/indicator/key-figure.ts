/** A figure with all that it needs to be quoted alone. */
import { definitionName } from '../../language/chart-words.ts'
import { figureWords } from '../../language/interface/figures.ts'
import type { FigureObservation, FigureStatus, Indicator } from '../../model/types.ts'
import { periodText, valueText } from '../figure-text.ts'
import type { Rendition } from '../rendition.ts'

export interface KeyFigure {
  /** As printed, with its bound: `1.746`, `hơn 1.200`, `36,3%`. */
  readonly number: string
  /** `hộ`; blank after `%`. */
  readonly unit: string
  readonly period: string
  /** `chuẩn 2022–2025`; blank where the series has none. */
  readonly definition: string
  readonly status: FigureStatus
  readonly statusText: string
  readonly source: { readonly code: string; readonly publisher: string } | null
  readonly note: string
}

export function keyFigure({ publication, locale }: Rendition, indicator: Indicator, figure: FigureObservation): KeyFigure {
  const value = valueText(figure, indicator, locale)
  const [, number = value, unit = ''] = /^(.*\d)\s(\D+)$/u.exec(value) ?? []
  const source = figure.source ? publication.index.sources.get(figure.source) : undefined
  return {
    number,
    unit,
    period: periodText(figure, locale),
    definition: figure.definition && definitionName(figure.definition, locale),
    status: figure.status,
    statusText: figureWords(locale).figureStatus[figure.status],
    source: source ? { code: source.code, publisher: source.publisher } : null,
    note: figure.note[locale],
  }
}
