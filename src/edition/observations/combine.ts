/** The figure that a formula makes of two. */
import { boundOfProduct, boundOfQuotient, boundOfSum, type ComputedBound } from '../../model/bounds.ts'
import { leastCertain } from '../../model/certainty.ts'
import { noWords } from '../../model/no-words.ts'
import type { FigureObservation, Formula, Indicator } from '../../model/types.ts'

/** What the bounds of the two say of what is computed from them. */
export const computedBound = ({ operator }: Formula, left: FigureObservation, right: FigureObservation): ComputedBound =>
  ({ '/': boundOfQuotient, '*': boundOfProduct, '+': boundOfTotal })[operator](left, right)

const boundOfTotal = (left: FigureObservation, right: FigureObservation): ComputedBound => boundOfSum([left, right])

/** Null where nothing can be computed: a division by 0, or bounds that leave the direction open. */
export function combine(
  { code, formula }: Indicator,
  left: FigureObservation,
  right: FigureObservation,
  indicators: ReadonlyMap<string, Indicator>,
): FigureObservation | null {
  const { operator } = formula!
  const quotient = operator === '/'
  const bound = computedBound(formula!, left, right)
  if ((quotient && right.value === 0) || !bound.known) return null
  // A rate is printed in percent: as an operand it stands for a hundredth of its value, as a result for a hundred times it.
  const percents = (of: string) => (indicators.get(of)?.measure === 'rate' ? 1 : 0)
  const power = percents(code) - percents(left.indicator) + (quotient ? 1 : -1) * percents(right.indicator)
  const scale = power < 0 ? 1 / 100 ** -power : 100 ** power
  return {
    state: 'figure',
    indicator: code,
    unit: left.unit,
    // What was done in a year, by what there was at its end, is of the year.
    period: left.period.kind === 'year-end' && right.period.kind === 'year' ? right.period : left.period,
    periodWords: left.periodWords ?? right.periodWords,
    definition: left.definition || right.definition,
    source: left.source,
    note: noWords,
    origin: left.origin,
    value: operator === '+' ? left.value + right.value : (quotient ? left.value / right.value : left.value * right.value) * scale,
    numerator: quotient ? left.value : null,
    denominator: quotient ? right.value : null,
    printedDecimals: null,
    bound: bound.bound,
    status: leastCertain([left.status, right.status]),
    derivation: { operator, operands: [left, right].map(({ indicator, unit, value }) => ({ indicator, unit, value })) },
  }
}
