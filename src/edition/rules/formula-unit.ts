/** A formula gives what its series is: households times a share are households, money by households is money, nothing else. */
import * as say from '../../language/findings/formula-unit.ts'
import type { Formula, Indicator, IndicatorMeasure } from '../../model/types.ts'
import { found, type Rule } from './rule.ts'

type Pair = `${IndicatorMeasure} ${Formula['operator']} ${IndicatorMeasure}`

/** What two measures make together. Rates are taken as the shares they are, not as percentages. */
const results: Readonly<Partial<Record<Pair, readonly IndicatorMeasure[]>>> = {
  'rate * rate': ['rate'],
  'count * rate': ['count', 'amount'],
  'rate * count': ['count', 'amount'],
  'amount * rate': ['amount'],
  'rate * amount': ['amount'],
  'count * count': ['count', 'amount'],
  'count * amount': ['amount'],
  'amount * count': ['amount'],
  'amount * amount': ['amount'],
  'count / count': ['rate', 'amount'],
  'amount / amount': ['rate', 'amount'],
  'rate / rate': ['rate', 'amount'],
  'amount / count': ['amount'],
  'count / amount': ['amount'],
  'count + count': ['count'],
  'amount + amount': ['amount'],
}

export const formulaUnit: Rule = (context) =>
  context.edition.indicators.flatMap((indicator) => {
    const { formula } = indicator
    const [left, right] = formula ? [formula.left, formula.right].map((code) => context.index.indicators.get(code)) : []
    if (!formula || !left || !right) return []
    const able = results[`${left.measure} ${formula.operator} ${right.measure}`] ?? []
    const unit = able.includes(indicator.measure) ? unitOf(indicator, formula, left, right) : null
    const isRight = able.includes(indicator.measure) && (unit === null || unit === indicator.unit.vi)
    const oneUnit = formula.operator === '+' || indicator.measure === 'rate'
    if (isRight && !(oneUnit && left.unit.vi !== right.unit.vi)) return []
    const text = `${left.code} ${formula.operator} ${right.code}`
    const operands = [left, right].map(({ code, measure, unit: own }) => ({ code, measure, unit: own.vi }))
    const result = { code: indicator.code, measure: indicator.measure, unit: indicator.unit.vi }
    return [
      found(context, {
        level: 'error',
        rule: 'formula-unit',
        origin: indicator.origin,
        field: 'cong_thuc',
        value: text,
        phrase: say.formulaUnit(text, operands, result, able),
      }),
    ]
  })

/** The unit that a share or a sum leaves as it is; null where the operands make a unit of their own. */
function unitOf(result: Indicator, { operator }: Formula, left: Indicator, right: Indicator): string | null {
  if (operator === '+') return left.unit.vi
  if (result.measure === 'rate' || (left.measure === 'rate') === (right.measure === 'rate')) return null
  return (left.measure === 'rate' ? right : left).unit.vi
}
