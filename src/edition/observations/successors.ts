/**
 * Figures of a unit before its birth: merges are of whole units, so a count is the sum of its predecessors' counts, and
 * a rate is computed anew from the summed numerators and denominators, never averaged from percentages. Made from
 * published figures alone, it can tell nothing that they do not; where one predecessor is missing there is no sum.
 */
import { boundOfSum } from '../../model/bounds.ts'
import { leastCertain } from '../../model/certainty.ts'
import { noWords } from '../../model/no-words.ts'
import type { FigureObservation, Indicator, Observation, Unit } from '../../model/types.ts'
import { predecessorsOf, unitAt, type UnitIndex } from '../units.ts'
import { momentOf } from './moment.ts'
import { computed } from './read-observations.ts'

/** Summed figures of one indicator for one unit, in time order; `unit` is the unit's id, for its code meant another place then. */
export function beforeBirth(unit: Unit, indicator: Indicator, series: readonly Observation[], units: UnitIndex): FigureObservation[] {
  const parts = predecessorsOf(units, unit)
  if (parts.length === 0 || (indicator.measure !== 'rate' && indicator.formula !== null)) return []
  const ids = new Set(parts.map((part) => part.id))
  const own = series.filter((o) => o.state === 'figure' && ids.has(unitAt(units, o.unit, o.period)?.id ?? ''))
  return [...Map.groupBy(own, (o) => `${momentOf(indicator, o.period)}|${o.definition}`).values()].flatMap((group) => {
    const figures = group.filter((o) => o.state === 'figure')
    return figures.length === parts.length ? (sum(unit, indicator, figures) ?? []) : []
  })
}

function sum(unit: Unit, indicator: Indicator, figures: readonly FigureObservation[]): FigureObservation | null {
  const first = figures[0]!
  const counts = (of: (o: FigureObservation) => number | null): number | null =>
    figures.reduce<number | null>((total, o) => (total === null || of(o) === null ? null : total + of(o)!), 0)
  const rate = indicator.measure === 'rate'
  const numerator = counts((o) => o.numerator)
  const denominator = counts((o) => o.denominator)
  const value = rate ? computed(indicator, numerator, denominator) : counts((o) => (o.denominator === null ? o.value : null))
  const bound = boundOfSum(figures)
  if (value === null || !bound.known || (rate && bound.bound !== null)) return null
  const operands = figures.map((o) => ({ indicator: o.indicator, unit: o.unit, value: rate ? (o.numerator ?? 0) : o.value }))
  const status = leastCertain(figures.map((o) => o.status))
  return {
    ...first,
    unit: unit.id,
    value,
    numerator: rate ? numerator : null,
    denominator: rate ? denominator : null,
    printedDecimals: null,
    bound: bound.bound,
    status,
    note: noWords,
    derivation: { operator: '+', operands },
  }
}
