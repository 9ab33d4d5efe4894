/**
 * Counts of few households may not even stand in the CSV: the repository is as public as the site. What could be
 * worked out from the rest is hidden at build time by `disclosure/`.
 */
import * as say from '../../language/findings/disclosure-rules.ts'
import type { FigureObservation } from '../../model/types.ts'
import { found, type Rule } from './rule.ts'

export const smallCells: Rule = (context) => {
  const { smallCount, smallDenominator } = context.edition.site.disclosure
  return context.edition.observations.flatMap((o) => {
    if (o.state !== 'figure' || !context.index.indicators.get(o.indicator)?.confidential) return []
    const count = smallest(o, context.index.indicators.get(o.indicator)!.measure === 'count')
    if (count !== null && count >= 1 && count <= smallCount) {
      const field = o.numerator === null ? 'gia_tri' : 'tu_so'
      return [
        found(context, {
          level: 'error',
          rule: 'small-cell',
          origin: o.origin,
          field,
          value: String(count),
          phrase: say.smallCell(count, smallCount),
        }),
      ]
    }
    // No household at all: the ratio rule says what to do.
    if (o.denominator === 0) return []
    if (o.denominator !== null && o.denominator < smallDenominator) {
      return [
        found(context, {
          level: 'error',
          rule: 'small-cell',
          origin: o.origin,
          field: 'mau_so',
          value: String(o.denominator),
          phrase: say.smallDenominator(o.denominator, smallDenominator),
        }),
      ]
    }
    return []
  })
}

/** The household count of a figure: its numerator, or the value of a count. */
function smallest(o: FigureObservation, isCount: boolean): number | null {
  return o.numerator ?? (isCount ? o.value : null)
}
