/** Which units are parts of which others, by codes as history spells them. */
import type { IsoDate, Unit } from '../../model/types.ts'

type KnownUnit = Pick<Unit, 'code' | 'level' | 'parent' | 'successor' | 'from' | 'to'>

export interface UnitParts {
  /** A code that some register row gives to a commune, or that no row knows: it may be an old or a mistyped one. */
  readonly maybeCommune: (code: string) => boolean
  /** True unless the register shows that the one has never been a part of the other, nor its successor or predecessor. */
  readonly maybePart: (code: string, whole: string) => boolean
  /** Codes of the communes that were parts of a unit on a day. */
  readonly communesOf: (whole: string, day: IsoDate) => readonly string[]
}

export function partsOfUnits(units: readonly KnownUnit[]): UnitParts {
  const byCode = Map.groupBy(units, ({ code }) => code)
  const levelsAbove = (unit: KnownUnit): KnownUnit[] => {
    const found = new Set([unit])
    for (const next of found) for (const parent of byCode.get(next.parent ?? '') ?? []) found.add(parent)
    return [...found].slice(1)
  }
  const wholes = new Map<string, ReadonlySet<string>>()
  const wholesOf = (code: string): ReadonlySet<string> => {
    let known = wholes.get(code)
    if (known) return known
    const line = [...(byCode.get(code) ?? [])]
    line.push(...line.flatMap(({ successor }) => byCode.get(successor ?? '') ?? []))
    line.push(...units.filter(({ successor }) => successor === code))
    known = new Set(line.flatMap(levelsAbove).map((unit) => unit.code))
    wholes.set(code, known)
    return known
  }
  const isThere = ({ from, to }: KnownUnit, day: IsoDate) => (from ?? '') <= day && day <= (to ?? '9999-12-31')
  return {
    maybeCommune: (code) => byCode.get(code)?.some(({ level }) => level === 'commune') ?? true,
    maybePart: (code, whole) => !byCode.has(code) || wholesOf(code).has(whole),
    communesOf: (whole, day) =>
      units.flatMap((unit) =>
        unit.level === 'commune' && isThere(unit, day) && levelsAbove(unit).some(({ code }) => code === whole) ? [unit.code] : [],
      ),
  }
}
