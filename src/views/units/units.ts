/** Units as pages show them: the right bearer of a code in a period, labels that say which time is meant. */
import type { Publication } from '../../edition/publication.ts'
import { bearerOf, predecessorsOf, successorOf } from '../../edition/units.ts'
import { formatDate } from '../../language/dates.ts'
import { formerName, listed, unitInSentence, unitName, unitWords } from '../../language/unit-names.ts'
import type { Locale } from '../../model/locale.ts'
import type { Period, Unit } from '../../model/types.ts'

/** The unit that bore a code in a period, or the last one to bear it. */
export const unitAtOrLast = ({ index }: Publication, code: string, period: Period | null): Unit | undefined =>
  bearerOf(index.units, code, period)

/** The unit that has the place of one today; of one whose heir is not registered, itself. */
export const unitToday = ({ index }: Publication, unit: Unit | undefined): Unit | undefined =>
  unit && (successorOf(index.units, unit) ?? unit)

/** `Xã A (đến 30/06/2025)`: names are re-used, so a unit that ended always says so. */
export function unitLabel(unit: Unit, locale: Locale): string {
  if (unit.to === null) return unitName(unit, locale)
  return `${unitName(unit, locale)} (${unitWords(locale).until(formatDate(unit.to, locale))})`
}

/** `xã A`, `xã A (cũ)`: as a sentence names the place of its figures; a unit that ended says so without a date of its own. */
export function placeOfUnit(unit: Unit, locale: Locale): string {
  const name = unitInSentence(unit, locale)
  if (unit.to === null) return name
  return locale === 'vi' ? `${name} (${unitWords('vi').former})` : `the ${unitWords('en').former} ${name}`
}

/** As a title or in a list of places: `Xã A (cũ)` for a unit that ended while its name lives on. */
export function unitTitle({ index }: Publication, unit: Unit, locale: Locale): string {
  const livesOn = unit.to !== null && index.units.all.some((other) => other.to === null && other.name === unit.name)
  return unitName(unit, locale) + (livesOn ? ` (${unitWords(locale).former})` : '')
}

/** A unit with those it took over: what happened in them happened here. */
export const unitAndPredecessors = ({ index }: Publication, unit: Unit): readonly Unit[] => [unit, ...predecessorsOf(index.units, unit)]

const haveOneName = (a: Unit, b: Unit) => a.name === b.name && a.type === b.type

/** `xã A (cũ) và xã B`: what a unit was made of; empty when it was not. */
export function predecessorsText({ index }: Publication, unit: Unit, locale: Locale): string {
  const named = (part: Unit) => unitInSentence(part, locale) + (haveOneName(part, unit) ? ` (${unitWords(locale).former})` : '')
  return listed(predecessorsOf(index.units, unit).map(named), locale)
}

/** `A cũ, B`: the same by bare names, for a line beside the unit's own. */
export const predecessorNames = ({ index }: Publication, unit: Unit, locale: Locale): string =>
  predecessorsOf(index.units, unit)
    .map((part) => (part.name === unit.name ? formerName(part.name, locale) : part.name))
    .join(', ')

/** `xã A (mới)`: what a unit is part of now; empty while it lasts. */
export function successorText({ index }: Publication, unit: Unit, locale: Locale): string {
  const heir = successorOf(index.units, unit)
  if (!heir) return ''
  return unitInSentence(heir, locale) + (haveOneName(heir, unit) ? ` (${unitWords(locale).new})` : '')
}
