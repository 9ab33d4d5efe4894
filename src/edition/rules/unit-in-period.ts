/** A unit must exist throughout the period; when it does not, the unit that did is named. */
import * as say from '../../language/findings/unit-rules.ts'
import type { Finding } from '../../model/finding.ts'
import type { Observation, Unit } from '../../model/types.ts'
import { fullName } from '../observations/unit-name.ts'
import { nearest } from '../read/suggest.ts'
import { predecessorsOf, successorOf, unitAt, validWithin, type UnitIndex } from '../units.ts'
import { found, type Rule } from './rule.ts'

export const unitInPeriod: Rule = (context) => {
  const { units } = context.index
  return context.edition.observations.filter((o) => !unitAt(units, o.unit, o.period)).map(report)

  function report(o: Observation): Finding {
    const bearers = units.byCode.get(o.unit)
    if (!bearers) {
      const near = nearest(o.unit, [...units.byCode.keys()])
      const unit = near === null ? null : fullName(units.byCode.get(near)!.at(-1)!)
      return found(context, {
        level: 'error',
        rule: 'unknown-unit',
        origin: o.origin,
        field: 'ma_don_vi',
        value: o.unit,
        phrase: say.unknownUnit(o.unit, near, unit),
      })
    }
    const overlapping = bearers.filter((unit) => validWithin(unit, o.period))
    if (overlapping.length > 0) {
      const ended = overlapping.find((unit) => unit.to !== null && unit.to < o.period.end)
      const border = ended?.to ?? null
      return found(context, {
        level: 'error',
        rule: 'period-straddles-unit',
        origin: o.origin,
        field: 'ky',
        value: o.period.text,
        phrase: say.periodStraddles(o.period.text, fullName(ended ?? overlapping[0]!), border),
      })
    }
    const gone = bearers.findLast((unit) => unit.to !== null && unit.to < o.period.start)
    if (gone) {
      const heir = successorOf(units, gone)
      return found(context, {
        level: 'error',
        rule: 'unit-ended',
        origin: o.origin,
        field: 'ma_don_vi',
        value: o.unit,
        phrase: say.unitEnded(fullName(gone), gone.to!, heir ? describe(heir) : null),
      })
    }
    const unborn = bearers.find((unit) => unit.from !== null && unit.from > o.period.end)!
    return found(context, {
      level: 'error',
      rule: 'unit-not-begun',
      origin: o.origin,
      field: 'ma_don_vi',
      value: o.unit,
      phrase: say.unitNotBegun(fullName(unborn), unborn.from!, parts(units, unborn)),
    })
  }
}

const describe = (unit: Unit) => `${fullName(unit)} (${unit.code})`

function parts(units: UnitIndex, unit: Unit): string {
  return predecessorsOf(units, unit).map(describe).join(', ')
}
