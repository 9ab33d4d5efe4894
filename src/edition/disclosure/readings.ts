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

/** `denominatorElsewhere`: the denominator as another cell gives it, when the figure itself does not. */
export function readFigure(o: Observation, indicator: Indicator, denominatorElsewhere: number | null): Readings {
  if (o.state === 'missing') {
    const none = o.reason === 'not-applicable' ? point(0) : null
    return { rated: indicator.measure === 'rate', numerator: none, denominator: none }
  }
  const rated = indicator.measure === 'rate' || (indicator.measure === 'amount' && o.denominator !== null)
  if (!rated) return { rated, numerator: point(o.numerator ?? o.value), denominator: null }
  const per = indicator.measure === 'rate' ? 100 : 1
  const half = o.printedDecimals === null ? 0 : 0.5 * 10 ** -o.printedDecimals
  const [low, high] = [Math.max(0, o.value - half) / per, (o.value + half) / per]
  const denominator = o.denominator ?? denominatorElsewhere
  if (denominator !== null) {
    const numerator = o.numerator === null ? inwards(low * denominator, high * denominator, per === 100) : point(o.numerator)
    return { rated, numerator, denominator: point(denominator) }
  }
  if (o.numerator === null) return { rated, numerator: null, denominator: null }
  const counted = o.numerator > 0 ? inwards(o.numerator / high, low > 0 ? o.numerator / low : Infinity, true) : null
  return { rated, numerator: point(o.numerator), denominator: counted }
}

/** Ends rounded to whole numbers inside the interval, for counts. */
function inwards(low: number, high: number, whole: boolean): Interval {
  return whole ? { low: Math.ceil(low - 1e-6), high: Math.floor(high + 1e-6) } : { low, high }
}
