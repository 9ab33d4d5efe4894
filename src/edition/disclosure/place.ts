/** A place: where a count stands, whether or not anything is published there, and what it may be the sum of. */
import { observationKey } from '../../model/observation-key.ts'
import type { RelationKind } from '../../model/disclosure.ts'
import type { Period, Unit } from '../../model/types.ts'

/** One indicator in one unit and period, of one definition. */
export interface Place {
  readonly indicator: string
  /** Null when the register does not know the unit; then `unitId` is the code as given. */
  readonly unit: Unit | null
  readonly unitId: string
  readonly period: Period
  /** What `daysOf` says of it. */
  readonly days: Period
  /** What `momentOf` says of the period. */
  readonly moment: string
  readonly definition: string
}

export type Role = 'numerator' | 'denominator'

/** total = Σ parts, for numerators and perhaps for denominators. */
export interface Sum {
  readonly kind: RelationKind
  readonly roles: readonly Role[]
  readonly total: Place
  readonly parts: readonly Place[]
}

export const placeKey = (place: Place): string => observationKey(place.indicator, place.unitId, place.moment, place.definition)

/** A sum of figures that are counts over counts holds for both. */
export const bothRoles: readonly Role[] = ['numerator', 'denominator']
