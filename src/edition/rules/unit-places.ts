/** Units stand in one another without circles, each in a larger one, and two of one name can be told apart. */
import * as say from '../../language/findings/register-sense.ts'
import type { Finding } from '../../model/finding.ts'
import type { RuleName } from '../../model/rules.ts'
import type { ColumnName } from '../../model/schema/tables.ts'
import type { Unit } from '../../model/types.ts'
import { fullName } from '../observations/unit-name.ts'
import { exactName, type UnitIndex } from '../units.ts'
import { found, type Rule } from './rule.ts'

const size = { province: 3, district: 2, commune: 1 } as const

const together = (a: Unit, b: Unit): boolean => (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999')

/** Units that bear the parent's code while the unit is there; all its bearers when none does, which is said elsewhere. */
const parentsOf = ({ byCode }: UnitIndex, unit: Unit): readonly Unit[] =>
  unit.parent === null ? [] : (byCode.get(unit.parent) ?? []).filter((other) => other !== unit && together(other, unit))

export const unitPlaces: Rule = (context) => {
  const { units } = context.index
  const findings: Finding[] = []
  for (const unit of units.all) {
    const report = (rule: RuleName, field: ColumnName<'don-vi'>, value: string, phrase: Finding['phrase']) =>
      findings.push(found(context, { level: 'error', rule, origin: unit.origin, field, value, phrase }))
    const { parent } = unit
    if (parent === unit.code) report('unit-parent', 'thuoc', parent, say.ownParent(fullName(unit)))
    else if (parent !== null && isAbove(units, unit, unit, new Set()))
      report('unit-parent', 'thuoc', parent, say.parentCircle(fullName(unit)))
    else {
      const smaller = parentsOf(units, unit).find((other) => size[other.level] <= size[unit.level])
      if (smaller) report('unit-parent', 'thuoc', smaller.code, say.parentTooSmall(fullName(unit), fullName(smaller)))
    }
    const twin = units.byParent
      .get(parent ?? '')
      ?.find(
        (other) =>
          other.code !== unit.code &&
          other.origin.line < unit.origin.line &&
          together(other, unit) &&
          exactName(fullName(other)) === exactName(fullName(unit)),
      )
    if (twin) report('unit-name', 'ten', unit.name, say.twinUnits(fullName(unit), twin.code, twin.origin.line))
  }
  return findings
}

/** True when the unit stands above itself, by the parents of its parents. */
function isAbove(units: UnitIndex, unit: Unit, below: Unit, seen: Set<Unit>): boolean {
  return parentsOf(units, below).some((parent) => {
    if (parent === unit || parent.parent === unit.code) return true
    if (seen.has(parent)) return false
    seen.add(parent)
    return isAbove(units, unit, parent, seen)
  })
}
