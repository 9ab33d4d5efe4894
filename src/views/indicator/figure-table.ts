/** The observations of one series as a table, with everything that makes a figure trustworthy. */
import type { Publication } from '../../edition/publication.ts'
import { definitionSpan } from '../../language/chart-words.ts'
import { shortPeriod } from '../../language/dates.ts'
import { figureWords } from '../../language/interface/figures.ts'
import { formatNumber } from '../../language/numbers.ts'
import type { Locale } from '../../model/locale.ts'
import type { Derivation, Indicator, Observation, Unit } from '../../model/types.ts'
import { periodText, quantityText, valueText } from '../figure-text.ts'
import type { Rendition } from '../rendition.ts'
import { unitAtOrLast, unitLabel } from '../units/units.ts'

export interface FigureTableView {
  /** Some figure was counted from a numerator and a denominator. */
  readonly hasCounts: boolean
  readonly hasDefinitions: boolean
  readonly rows: readonly FigureTableRow[]
}

export interface FigureTableRow {
  readonly period: string
  readonly shortPeriod: string
  readonly unit: { readonly unit: Unit; readonly label: string } | null
  readonly definition: string
  /** Blank where not published, and for what was computed. */
  readonly numerator: string
  readonly denominator: string
  /** The value, or why there is none. */
  readonly value: string
  readonly isGap: boolean
  readonly source: { readonly code: string; readonly publisher: string } | null
  /** Said where a figure is not official; else blank. */
  readonly status: string
  /** `tính từ 31 / 96`; blank for what was not computed. */
  readonly derivation: string
  readonly note: string
}

export function figureTable(
  { publication, locale }: Rendition,
  indicator: Indicator,
  observations: readonly Observation[],
): FigureTableView {
  return {
    hasCounts: observations.some((o) => o.state === 'figure' && o.denominator !== null && o.derivation === null),
    hasDefinitions: observations.some((o) => o.definition !== ''),
    rows: observations.map((o) => rowOf(o, indicator, publication, locale)),
  }
}

function rowOf(o: Observation, indicator: Indicator, publication: Publication, locale: Locale): FigureTableRow {
  const w = figureWords(locale)
  const unit = unitAtOrLast(publication, o.unit, o.period)
  const source = o.source ? publication.index.sources.get(o.source) : undefined
  const figure = o.state === 'figure' ? o : null
  const counted = figure?.derivation === null ? figure : null
  const count = (value: number | null | undefined) => (typeof value === 'number' ? formatNumber(value, locale) : '')
  return {
    period: periodText(o, locale),
    shortPeriod: shortPeriod(o.period, locale),
    unit: unit ? { unit, label: unitLabel(unit, locale) } : null,
    definition: definitionSpan(o.definition),
    numerator: count(counted?.numerator),
    denominator: count(counted?.denominator),
    value: o.state === 'figure' ? valueText(o, indicator, locale) : w.missing[o.reason],
    isGap: o.state === 'missing',
    source: source ? { code: source.code, publisher: source.publisher } : null,
    status: figure && figure.status !== 'official' ? w.figureStatus[figure.status] : '',
    derivation: figure?.derivation ? `${w.derived} ${derivationText(figure.derivation, publication, locale)}` : '',
    note: o.note[locale],
  }
}

function derivationText({ operator, operands }: Derivation, { index }: Publication, locale: Locale): string {
  return operands
    .map(({ indicator, value }) => {
      const input = index.indicators.get(indicator)
      return input ? quantityText(value, input, locale, input.measure === 'rate' ? 2 : input.decimals) : String(value)
    })
    .join({ '/': ' / ', '*': ' × ', '+': ' + ' }[operator])
}
