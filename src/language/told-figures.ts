/** Which figures of a series its sentence tells. */
import type { PeriodText } from './dates.ts'

interface Told {
  readonly period: PeriodText
  readonly definition: string
}

/**
 * The first and the last figure since the last change of definition, where they may be compared; else the last one alone.
 * In time order; empty for none. Totals of spans are never compared: no two of them need be equally long.
 */
export function toldFigures<F extends Told>(figures: readonly F[], comparable: boolean): readonly F[] {
  const last = figures.at(-1)
  if (!last) return []
  const first = figures[figures.findLastIndex((figure) => figure.definition !== last.definition) + 1]!
  const isSpan = first.period.kind === 'span' || last.period.kind === 'span'
  return comparable && !isSpan && first.period.text !== last.period.text ? [first, last] : [last]
}
