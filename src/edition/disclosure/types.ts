/** What disclosure control is given and what it gives back. Hidden values appear nowhere in the result. */
import type { HidingCause, RelationKind } from '../../model/disclosure.ts'
import type { DisclosureSettings, Indicator, Observation, Origin, Period, Unit } from '../../model/types.ts'

export interface DisclosureInput {
  readonly observations: readonly Observation[]
  readonly indicators: readonly Indicator[]
  readonly units: readonly Unit[]
  readonly settings: DisclosureSettings
  /** Indicators whose counts add up to another's, in every unit and period. */
  readonly sums: readonly { readonly total: string; readonly parts: readonly string[] }[]
  /** Indicators that are running totals: each period adds to the ones before. */
  readonly cumulative: readonly string[]
  /** Figures as they were published for ever, the newest year first. */
  readonly frozen: readonly FrozenFigures[]
}

/** The figures of one frozen year; `origin` names its file. */
export interface FrozenFigures {
  readonly year: string
  readonly observations: readonly Observation[]
}

export interface CellKey {
  readonly indicator: string
  readonly unit: string
  readonly period: Period
  readonly definition: string
  readonly origin: Origin
}

export interface HiddenCell extends CellKey {
  readonly cause: HidingCause
  /** Computed by the edition itself: no row of a file says it. */
  readonly derived: boolean
}

/** A relation through which a reader could come too close, with the cells that take part in it. */
export interface RelationUse {
  readonly kind: RelationKind
  readonly cells: readonly CellKey[]
}

/** A cell that cannot be protected: everything that may be hidden is, or the published figures contradict each other. */
export interface Refusal extends CellKey {
  readonly reason: 'no-safe-pattern' | 'contradiction'
  /** Frozen years that tell its number for ever, or from which it could be worked out; none: today's figures alone do. */
  readonly years: readonly string[]
  readonly relations: readonly RelationUse[]
}

export interface DisclosureResult {
  /** In the order given; hidden ones are gaps with the reason `suppressed`, all others unchanged. */
  readonly observations: Observation[]
  readonly hidden: HiddenCell[]
  readonly refusals: Refusal[]
}

/** Whole or real numbers that readers cannot rule out, both ends included. */
export interface Interval {
  readonly low: number
  readonly high: number
}
