/** Indicators, targets and observations. */
import type { Bilingual, Origin, Period, UnitLevel } from './basics.ts'

export type IndicatorMeasure = 'rate' | 'count' | 'amount'
export type IndicatorKind = 'target' | 'context'

/** What is measured: an indicator of the plan (`target`) or a context series (`context`). */
export interface Indicator {
  readonly code: string
  readonly kind: IndicatorKind
  /** Group of context series, a token of the edition's own (`ngheo`, `mo-hinh`, …). */
  readonly group: string
  readonly order: number
  readonly name: Bilingual
  readonly shortName: Bilingual
  readonly measure: IndicatorMeasure
  /** Printed after a value: `%`, `hộ`, `triệu đồng`. */
  readonly unit: Bilingual
  readonly numeratorIs: Bilingual
  readonly denominatorIs: Bilingual
  /** Series whose count the numerator or the denominator is, in every unit, moment and definition; null where none is. */
  readonly numeratorSeries: string | null
  readonly denominatorSeries: string | null
  /** Numerator and denominator of a rate may be amounts (money, area) instead of whole numbers. */
  readonly fractionalParts: boolean
  /** `moment`: how many there are at the period's end; `period`: what happened, was done or spent in it. */
  readonly timing: 'moment' | 'period'
  readonly lower: number | null
  readonly upper: number | null
  /** Definition versions in time order; figures of different versions are never joined or compared. */
  readonly definitions: readonly string[]
  /** False when sources count differently, so that points must not be joined by a line. */
  readonly joinPoints: boolean
  readonly decimals: number
  /** Derived series: `A / B`, `A * B` or `A + B` over other indicators, or null. */
  readonly formula: Formula | null
  /** Series of which this one is a part: all its parts together make it. */
  readonly partOf: string | null
  /** Each period adds to the ones before. */
  readonly cumulative: boolean
  /** True when the counts are people's households and disclosure control applies. */
  readonly confidential: boolean
  readonly clause: string
  readonly level: UnitLevel
  readonly frequency: Bilingual
  /** Published series that come nearest to a target and are not it, and why they are not. */
  readonly neighbours: readonly string[]
  readonly neighboursDiffer: Bilingual
  /** Organisations that the plan makes responsible for reporting it. */
  readonly responsible: readonly string[]
  /** Bodies that the target itself asks to build or keep up what is counted. */
  readonly builders: readonly string[]
  readonly explanation: Bilingual
  readonly judgedBy: Bilingual
  readonly origin: Origin
}

export interface Formula {
  readonly operator: '/' | '*' | '+'
  readonly left: string
  readonly right: string
}

export type Operator = '>=' | '>' | '<=' | '<' | '=' | 'range'

/**
 * How a target is written: a level to reach; a mean yearly fall in percentage points;
 * or a mean yearly fall relative to the year before, in percent.
 */
export type TargetKind = 'level' | 'fall-points' | 'fall-relative'

/** One reading of one target. Several readings of an indicator, none official, give no verdict. */
export interface Target {
  readonly indicator: string
  /** `a`, `b`, …; one indicator may be read in several ways. */
  readonly reading: string
  readonly readingName: Bilingual
  /** The series the reading is computed from; often the indicator itself. */
  readonly series: string
  readonly comparison: Operator
  readonly value: number
  /** Upper end of a range. */
  readonly valueTo: number | null
  readonly kind: TargetKind
  /** Every year from `from` to `to`, or once, by `to`. */
  readonly recurrence: 'yearly' | 'once'
  readonly from: Period
  readonly to: Period
  /** Baseline period in the series; null = the first figure of the definition in force. */
  readonly baseline: Period | null
  /** The plan's own yearly values, when it gives them. */
  readonly path: readonly { readonly period: Period; readonly value: number }[]
  /** In the series' unit: how far behind the plan value still counts as on track. */
  readonly tolerance: number
  /** True when the body that owns the plan has recorded this reading, with its source. */
  readonly official: boolean
  readonly source: string | null
  readonly origin: Origin
}

export type FigureStatus = 'official' | 'provisional' | 'estimate' | 'illustrative'
/** What a source says of a number that is not exact: hơn, gần, khoảng, ít nhất, nhiều nhất. */
export type Bound = 'more-than' | 'nearly' | 'about' | 'at-least' | 'at-most'
export type MissingReason = 'not-collected' | 'not-published' | 'suppressed' | 'not-applicable'

interface ObservationKey {
  readonly indicator: string
  readonly unit: string
  readonly period: Period
  /** The period in the source's own words, where its form cannot say it. */
  readonly periodWords: Bilingual | null
  /** Definition version, `''` where the indicator has none. */
  readonly definition: string
  readonly source: string | null
  readonly note: Bilingual
  readonly origin: Origin
}

/** A published value; never without a status. `value` is in the indicator's unit. */
export interface FigureObservation extends ObservationKey {
  readonly state: 'figure'
  readonly value: number
  readonly numerator: number | null
  readonly denominator: number | null
  /** Decimals as printed by the source; null when computed from the counts. */
  readonly printedDecimals: number | null
  /** Its three decimals are typed so that they cannot be thousands. */
  readonly guarded?: true
  /** The source's own bound or rounding; null = exact as printed. */
  readonly bound: Bound | null
  readonly status: FigureStatus
  /** How a derived figure was computed, null for a figure typed in from a source. */
  readonly derivation: Derivation | null
}

/** A gap that says why it is one. A gap is never 0. */
export interface MissingObservation extends ObservationKey {
  readonly state: 'missing'
  readonly reason: MissingReason
}

export type Observation = FigureObservation | MissingObservation

/** Arithmetic of a computed figure, kept so that a page can show it. */
export interface Derivation {
  readonly operator: '/' | '*' | '+'
  readonly operands: readonly { readonly indicator: string; readonly unit: string; readonly value: number }[]
}
