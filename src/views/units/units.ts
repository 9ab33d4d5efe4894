/** Units as pages show them: the right bearer of a code in a period, labels that say which time is meant. */
import type { Period, Unit } from '../../model/types.ts'
import { bearerOf, predecessorsOf, successorOf } from '../../edition/units.ts'
import { formatDate } from '../../language/dates.ts'
import type { Locale } from '../../model/locale.ts'
import { listed, unitInSentence, unitName } from '../../language/unit-names.ts'
import { edition, index } from '../../site/edition.ts'

/** The unit that bore a code in a period, or the last one to bear it. */
export const unitOf = (code: string, period: Period | null): Unit | undefined => bearerOf(index().units, code, period)

/** `Xã A (đến 30/06/2025)`: names are re-used, so a unit that ended always says so. */
export function unitLabel(unit: Unit, locale: Locale): string {
  if (unit.to === null) return unitName(unit, locale)
  return `${unitName(unit, locale)} (${locale === 'vi' ? 'đến' : 'until'} ${formatDate(unit.to, locale)})`
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

const twin = (a: Unit, b: Unit) => a.name === b.name && a.type === b.type

/** `xã A (cũ) và xã B`: what a unit was made of; empty when it was not. */
export function partsText(unit: Unit, locale: Locale): string {
  const old = locale === 'vi' ? ' (cũ)' : ' (former)'
  return listed(
    predecessorsOf(index().units, unit).map((part) => unitInSentence(part, locale) + (twin(part, unit) ? old : '')),
    locale,
  )
}

/** `xã A (mới)`: what a unit is part of now; empty while it lasts. */
export function heirText(unit: Unit, locale: Locale): string {
  const heir = successorOf(index().units, unit)
  if (!heir) return ''
  return unitInSentence(heir, locale) + (twin(heir, unit) ? (locale === 'vi' ? ' (mới)' : ' (new)') : '')
}
