/** Finding administrative units by code or name in a period: codes and names are re-used, so both need the time. */
import type { IsoDate, Period, Unit } from '../model/types.ts'
import { fold } from '../language/fold.ts'
import { daysIn } from '../model/calendar.ts'

const beginning: IsoDate = '0000-00-00'
const never: IsoDate = '9999-99-99'

export interface UnitIndex {
  readonly all: readonly Unit[]
  readonly byCode: ReadonlyMap<string, readonly Unit[]>
  /** Folded names and aliases, with and without the type. */
  readonly byName: ReadonlyMap<string, readonly Unit[]>
  readonly byId: ReadonlyMap<string, Unit>
  /** Units by the code of the parent they name. */
  readonly byParent: ReadonlyMap<string, readonly Unit[]>
  /** Units by the code of the successor they name. */
  readonly bySuccessor: ReadonlyMap<string, readonly Unit[]>
}

export function indexUnits(units: readonly Unit[]): UnitIndex {
  const byCode = new Map<string, Unit[]>()
  const byName = new Map<string, Unit[]>()
  const byParent = new Map<string, Unit[]>()
  const bySuccessor = new Map<string, Unit[]>()
  for (const unit of units) {
    push(byCode, unit.code, unit)
    if (unit.parent !== null) push(byParent, unit.parent, unit)
    if (unit.successor !== null) push(bySuccessor, unit.successor, unit)
    for (const name of new Set(unitNames(unit).map(exactName))) push(byName, name, unit)
  }
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  return { all: units, byCode, byName, byId, byParent, bySuccessor }
}

/**
 * A unit that took in others may keep its type, name and code. The one that lasts keeps the plain address; one that
 * ended says when: `xa-a-90006-den-2025-06-30`.
 */
export function withOwnSlugs(units: readonly Unit[]): Unit[] {
  const lasting = new Map<string, Unit>()
  for (const unit of units) {
    const other = lasting.get(unit.slug)
    if (!other || (unit.to ?? never) > (other.to ?? never)) lasting.set(unit.slug, unit)
  }
  return units.map((unit) =>
    lasting.get(unit.slug) === unit || unit.to === null ? unit : { ...unit, slug: `${unit.slug}-den-${unit.to}` },
  )
}

function push(map: Map<string, Unit[]>, key: string, unit: Unit): void {
  const list = map.get(key)
  if (list) list.push(unit)
  else map.set(key, [unit])
}

/** Every spelling under which a unit is known, with and without its type. */
export function unitNames(unit: Unit): string[] {
  const names = [unit.name, ...unit.aliases]
  return [...names, ...names.map((name) => `${unit.type} ${name}`)]
}

/** Key of a name: NFC, case and blanks ignored; marks are kept, for Tờ and Tơ are different places. */
export function exactName(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()
}

/** Folded names, for confirming legacy encodings. */
export function foldedNames(units: readonly Unit[]): ReadonlySet<string> {
  return new Set(units.flatMap(unitNames).map(fold))
}

/** True when the unit existed on every day of the period. */
export function validThrough(unit: Unit, period: Period): boolean {
  return (unit.from ?? beginning) <= period.start && period.end <= (unit.to ?? never)
}

/** True when the unit existed on at least one day of the period. */
export function validWithin(unit: Unit, period: Period): boolean {
  return (unit.from ?? beginning) <= period.end && period.start <= (unit.to ?? never)
}

/** The unit that bore the code throughout the period, if any. */
export function unitAt(index: UnitIndex, code: string, period: Period): Unit | undefined {
  return index.byCode.get(code)?.find((unit) => validThrough(unit, period))
}

/** The unit that bore a code in a period, or the last one to bear it. */
export function bearerOf(index: UnitIndex, code: string, period: Period | null): Unit | undefined {
  const bearers = index.byCode.get(code)
  if (!period) return bearers?.at(-1)
  return unitAt(index, code, period) ?? bearers?.find((unit) => validWithin(unit, period)) ?? bearers?.at(-1)
}

/** Units that the given unit took over, whole, on the day it began. */
export function predecessorsOf(index: UnitIndex, unit: Unit): Unit[] {
  if (unit.from === null) return []
  const eve = dayBefore(unit.from)
  return (index.bySuccessor.get(unit.code) ?? []).filter((other) => other.to === eve && other.level === unit.level)
}

/** The unit that took over the given one, if the register says which. */
export function successorOf(index: UnitIndex, unit: Unit): Unit | undefined {
  if (unit.to === null || unit.successor === null) return undefined
  return index.byCode.get(unit.successor)?.find((other) => other.from !== null && dayBefore(other.from) === unit.to)
}

/** Children whose validity overlaps the parent's. */
export function childrenOf(index: UnitIndex, parent: Unit): Unit[] {
  return (index.byParent.get(parent.code) ?? []).filter(
    (unit) => (unit.from ?? beginning) <= (parent.to ?? never) && (parent.from ?? beginning) <= (unit.to ?? never),
  )
}

/** The calendar day before an ISO date. */
export function dayBefore(date: IsoDate): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  if (day > 1) return iso(year, month, day - 1)
  const [y, m] = month > 1 ? [year, month - 1] : [year - 1, 12]
  return iso(y, m, daysIn(y, m))
}

function iso(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
