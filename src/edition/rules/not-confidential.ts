/** A number of households by commune is people’s own affair: small ones must be hidden, and the register has to say so. */
import * as say from '../../language/findings/named-series.ts'
import type { Indicator } from '../../model/types.ts'
import { unitAt } from '../units.ts'
import { found, type Rule } from './rule.ts'

export const notConfidential: Rule = (context) => {
  const { units, series } = context.index
  return context.edition.indicators.flatMap((indicator) => {
    if (indicator.confidential || !countsHouseholds(indicator)) return []
    const inCommunes = series.get(indicator.code)?.some((o) => unitAt(units, o.unit, o.period)?.level === 'commune')
    if (!inCommunes) return []
    return [
      found(context, {
        level: 'warning',
        rule: 'not-confidential',
        origin: indicator.origin,
        field: 'bao_mat',
        value: indicator.code,
        phrase: say.notConfidential(indicator.code),
      }),
    ]
  })
}

const household = /(?<!\p{L})hộ(?!\p{L})/iu

/** Households are what is counted, or what a rate is of. */
function countsHouseholds({ measure, unit, denominatorIs }: Indicator): boolean {
  return measure === 'rate' ? household.test(denominatorIs.vi) : measure === 'count' && household.test(unit.vi)
}
