/** Operators as the plan writes them: “từ 75%” is ≥ 75, “trên 30%” is > 30, “01 đến 03” is met from 1 up. */
import type { Operator } from '../../model/types.ts'
import { compare, minus, negative, type Fraction } from './exact.ts'

/** True when the value satisfies the target exactly; a value above a range's upper end is no failure. */
export function holds(value: Fraction, comparison: Operator, wanted: Fraction): boolean {
  const sign = compare(value, wanted)
  switch (comparison) {
    case '>=':
    case 'range':
      return sign >= 0
    case '>':
      return sign > 0
    case '<=':
      return sign <= 0
    case '<':
      return sign < 0
    case '=':
      return sign === 0
  }
}

/** Which way is better: up, down, or (“=” from a baseline that is there already) neither. */
export function direction(comparison: Operator, wanted: Fraction, baseline: Fraction | null): 'up' | 'down' | 'stay' {
  if (comparison === '<=' || comparison === '<') return 'down'
  if (comparison !== '=') return 'up'
  const way = baseline === null ? 1 : compare(wanted, baseline)
  return way > 0 ? 'up' : way < 0 ? 'down' : 'stay'
}

/** Actual − expected, signed so that positive is better. */
export function signedGap(actual: Fraction, expected: Fraction, way: 'up' | 'down' | 'stay'): Fraction {
  const difference = minus(actual, expected)
  if (way === 'up') return difference
  return way === 'down' || difference.n > 0n ? negative(difference) : difference
}
