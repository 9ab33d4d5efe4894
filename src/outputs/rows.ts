/** Observations as flat rows: what every file of figures holds, whatever its form. */
import type { Publication } from '../edition/publication.ts'
import { bearerOf } from '../edition/units.ts'
import type { Indicator, Observation, Period, PeriodKind, Unit } from '../model/types.ts'

/** Column names of the published files, in English for programs everywhere. */
export interface FigureRow {
  readonly indicator: string
  readonly area_code: string
  readonly area_name: string
  /** ISO 8601: `2023`, `2024-11`, `2025-06-30`, `2021/2023`; the day of a moment. */
  readonly period: string
  readonly numerator: number | null
  readonly denominator: number | null
  /** Null where there is no figure; `status` then says why. */
  readonly value: number | null
  readonly unit: string
  readonly definition: string
  readonly status: string
  readonly source: string
  /** Vietnamese. */
  readonly note: string
  /** What the source says of a number that is not exact; blank = exact as printed. */
  readonly bound: string
  readonly period_kind: PeriodKind
  /** The source's own words for the period, in Vietnamese; blank where its form says it. */
  readonly period_text: string
  /** The note in English; blank where there is none of its own. */
  readonly note_en: string
}

export const figureColumns = [
  'indicator',
  'area_code',
  'area_name',
  'period',
  'numerator',
  'denominator',
  'value',
  'unit',
  'definition',
  'status',
  'source',
  'note',
  'bound',
  'period_kind',
  'period_text',
  'note_en',
] as const satisfies readonly (keyof FigureRow)[]

/** What rows need to know of the edition. */
export interface Lookup {
  readonly indicatorOf: (code: string) => Indicator | undefined
  readonly unitOf: (o: Observation) => Unit | undefined
}

export const lookupOf = (index: Publication['index']): Lookup => ({
  indicatorOf: (code) => index.indicators.get(code),
  unitOf: (o) => bearerOf(index.units, o.unit, o.period),
})

/** One row an observation. */
export function figureRows(observations: readonly Observation[], { indicatorOf, unitOf }: Lookup): FigureRow[] {
  return observations.map((o) => {
    const unit = unitOf(o)
    const figure = o.state === 'figure' ? o : null
    return {
      indicator: o.indicator,
      area_code: o.unit,
      area_name: unit ? `${unit.type} ${unit.name}` : '',
      period: isoPeriod(o),
      numerator: figure?.numerator ?? null,
      denominator: figure?.denominator ?? null,
      value: figure ? trimmed(figure.value) : null,
      unit: indicatorOf(o.indicator)?.unit.vi ?? '',
      definition: o.definition,
      status: o.state === 'figure' ? o.status : o.reason,
      source: o.source ?? '',
      note: o.note.vi,
      bound: figure?.bound ?? '',
      period_kind: o.period.kind,
      period_text: o.periodWords?.vi ?? '',
      note_en: o.note.en === o.note.vi ? '' : o.note.en,
    }
  })
}

/** ISO 8601: `2023`, `2024-11`, `2025-06-30`; the day of a moment; the first and last year or month of a span apart by `/`. */
export function isoPeriod({ period }: Pick<Observation, 'period'>): string {
  const { kind, text, start, end } = period
  const precision = text.includes('/') ? 7 : 4
  if (kind === 'span') return `${start.slice(0, precision)}/${end.slice(0, precision)}`
  return end.slice(0, { year: 4, month: 7, day: 10, 'year-start': 10, 'year-end': 10 }[kind])
}

/** The other way round: the period of a row as people write it, `11/2024`, `2021-2023`. */
export const periodOfRow = ({ period, period_kind: kind }: Pick<FigureRow, 'period' | 'period_kind'>): Pick<Period, 'kind' | 'text'> => ({
  kind,
  text: period
    .split('/')
    .map((end) => end.split('-').reverse().join('/'))
    .join('-'),
})

/** Computed values keep six decimals, without trailing zeros or binary noise. */
export function trimmed(value: number): number {
  return Number(value.toFixed(6))
}
