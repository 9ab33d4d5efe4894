/** What one published figure tells a reader about the counts behind it, rounding included. */
import type { Indicator, Observation } from '../../model/types.ts'
import type { Interval } from './types.ts'

/** Null where the figure says nothing. `rated`: the figure has, or must have, a denominator. */
export interface Readings {
  readonly rated: boolean
  readonly numerator: Interval | null
  readonly denominator: Interval | null
}

export const point = (value: number): Interval => ({ low: value, high: value })

/** The counts of a figure as other cells give them; null where they do not. */
export interface Elsewhere {
  readonly numerator: number | null
  readonly denominator: number | null
}

/** A rate, or an amount for each of a count that the register names. */
const isRatio = ({ measure, denominatorSeries, formula }: Indicator): boolean =>
  measure === 'rate' || (measure === 'amount' && (denominatorSeries !== null || formula?.operator === '/'))

/** `elsewhere` counts where the figure itself leaves them out: a ratio and one of its counts give the other. */
export function readFigure(o: Observation, indicator: Indicator, elsewhere: Elsewhere): Readings {
  if (o.state === 'missing') {
    const none = o.reason === 'not-applicable' ? point(0) : null
    return { rated: isRatio(indicator), numerator: none, denominator: none }
  }
  const rated = isRatio(indicator) || (indicator.measure === 'amount' && o.denominator !== null)
  if (!rated) return { rated, numerator: point(o.numerator ?? o.value), denominator: null }
  const per = indicator.measure === 'rate' ? 100 : 1
  const half = o.printedDecimals === null ? 0 : 0.5 * 10 ** -o.printedDecimals
  const [low, high] = [Math.max(0, o.value - half) / per, (o.value + half) / per]
  const denominator = o.denominator ?? elsewhere.denominator
  if (denominator !== null) {
    const numerator = o.numerator === null ? inwards(low * denominator, high * denominator, per === 100) : point(o.numerator)
    return { rated, numerator, denominator: point(denominator) }
  }
  const top = o.numerator ?? elsewhere.numerator
  const counted = top !== null && top > 0 && high > 0 ? inwards(top / high, low > 0 ? top / low : Infinity, true) : null
  return { rated, numerator: o.numerator === null ? null : point(o.numerator), denominator: counted }
}

/** Ends rounded to whole numbers inside the interval, for counts. */
function inwards(low: number, high: number, whole: boolean): Interval {
  return whole ? { low: Math.ceil(low - 1e-6), high: Math.floor(high + 1e-6) } : { low, high }
}
