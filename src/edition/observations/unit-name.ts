/** A unit name beside a code must be a name of that code in that period; a near miss is suggested, never applied. */
import * as say from '../../language/findings/observations.ts'
import { fold } from '../../language/fold.ts'
import type { Phrase } from '../../model/phrase.ts'
import type { Level } from '../../model/finding.ts'
import type { Period, Unit } from '../../model/types.ts'
import { nearest } from '../read/suggest.ts'
import { exactName, unitAt, unitNames, type UnitIndex } from '../units.ts'
import type { RuleName } from '../../model/rules.ts'

export type Complain = (rule: RuleName, phrase: Phrase, level?: Level) => void

/** Accepts the registered spelling, reports an alias as a repair, refuses everything else. */
export function checkUnitName(name: string, code: string, period: Period, units: UnitIndex, complain: Complain): void {
  const unit = unitAt(units, code, period)
  if (!unit) return
  if (name === unit.name || isFullName(name, unit)) return
  const key = exactName(name)
  if (key === exactName(unit.name) || key === exactName(`${unit.type} ${unit.name}`)) return
  if (unitNames(unit).some((known) => exactName(known) === key)) {
    complain('unit-alias', say.unitAlias(name, fullName(unit)), 'repair')
    return
  }
  const bearers = units.byName.get(key) ?? []
  if (bearers.length > 0) {
    complain('code-name-mismatch', say.codeNameMismatch(name, code, period, fullName(unit), bearers))
    return
  }
  if (isTotal(name)) complain('total-row', say.totalRow(name))
  else complain('unknown-unit-name', say.unknownUnitName(name, nearest(name, units.all.map(fullName)), fullName(unit)))
}

/** Compares without building a string: this runs for every row. */
function isFullName(name: string, { type, name: own }: Unit): boolean {
  return name.length === type.length + 1 + own.length && name.startsWith(type) && name.charCodeAt(type.length) === 32 && name.endsWith(own)
}

export function fullName(unit: Unit): string {
  return `${unit.type} ${unit.name}`
}

/** Rows such as “Tổng cộng” are no units: totals are computed. */
export function isTotal(name: string): boolean {
  return /^(tong|cong|toan (huyen|tinh|xa)|tc)\b/.test(fold(name).trim())
}
