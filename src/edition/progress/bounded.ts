/** Verdicts on figures that are not exact: a bound decides only where every number that it allows would decide alike. */
import { mayBeAbove, mayBeBelow } from '../../model/bounds.ts'
import type { Reason } from '../../model/progress.ts'
import type { FigureObservation, Operator } from '../../model/types.ts'

/** Why a comparison of a figure with a level may not be pronounced; none where its bound leaves no doubt. */
export function inexactLevel(figure: FigureObservation, comparison: Operator, met: boolean): Reason[] {
  const { bound } = figure
  if (bound === null) return []
  const rising = comparison === '>=' || comparison === '>' || comparison === 'range'
  const inDoubt = rising === met ? mayBeBelow(bound) : mayBeAbove(bound)
  return inDoubt || comparison === '=' ? notExact([figure]) : []
}

/** Of a change between figures nothing is certain as soon as one is not exact. */
export function notExact(figures: readonly (FigureObservation | null)[]): Reason[] {
  const bounded = figures.flatMap((o) => (o?.bound ? [o.period] : []))
  return bounded.length > 0 ? [{ kind: 'not-exact', periods: bounded }] : []
}
