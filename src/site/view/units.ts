/** Units as pages show them: the right bearer of a code in a period, labels that say which time is meant. */
import type { Period, Unit } from '../../edition/model/types.ts'
import { fullName } from '../../edition/observations/unit-name.ts'
import { bearerOf, predecessorsOf } from '../../edition/units.ts'
import { formatDate } from '../../language/dates.ts'
import type { Locale } from '../../language/locale.ts'
import { edition, index } from '../edition.ts'

/** The unit that bore a code in a period, or the last one to bear it. */
export const unitOf = (code: string, period: Period | null): Unit | undefined => bearerOf(index().units, code, period)

/** `Xã A (đến 30/06/2025)`: names are re-used, so a unit that ended always says so. */
export function unitLabel(unit: Unit, locale: Locale): string {
  if (unit.to === null) return fullName(unit)
  return `${fullName(unit)} (${locale === 'vi' ? 'đến' : 'until'} ${formatDate(unit.to, locale)})`
}

/** Communes of today that the edition's territory became, then the former communes, each in register order. */
export function communes(): { readonly current: readonly Unit[]; readonly former: readonly Unit[] } {
  const all = edition().units.filter((unit) => unit.level === 'commune')
  return { current: all.filter((unit) => unit.to === null), former: all.filter((unit) => unit.to !== null) }
}

/** A unit with those it took over: what happened in them happened here. */
export function bornHere(unit: Unit): readonly Unit[] {
  return [unit, ...predecessorsOf(index().units, unit)]
}
