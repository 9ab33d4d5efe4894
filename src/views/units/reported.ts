/** The sentence over a commune's figures: how many of the targets counted by commune have one, and what the plan can say here. */
import { formatDate } from '../../language/dates.ts'
import { unitPageWords } from '../../language/interface/units.ts'
import type { Unit } from '../../model/types.ts'
import type { Rendition } from '../rendition.ts'
import { placeOfUnit } from './units.ts'
import { unitStandings, type UnitStanding } from './standings.ts'

export interface Reported {
  readonly standings: readonly UnitStanding[]
  /** Of the targets counted by commune. */
  readonly known: number
  readonly sentences: readonly string[]
}

/** What is known of a commune; null for a unit of another level, or where the plan counts nothing by commune. */
export function reportedOf(rendition: Rendition, unit: Unit): Reported | null {
  const { locale, publication } = rendition
  const w = unitPageWords(locale)
  const { site } = publication.edition
  const standings = unitStandings(rendition, unit)
  if (unit.level !== 'commune' || standings.length === 0) return null
  const place = placeOfUnit(unit, locale)
  const years = `${site.from}–${site.to}`
  const known = standings.filter((one) => one.known).length
  const met = standings.filter(({ state }) => state === 'met').length
  const withheld = standings.filter(({ state }) => state === 'withheld').length
  const root = publication.index.units.byCode.get(site.rootUnit)?.at(-1)
  return {
    standings,
    known,
    sentences: [
      known === 0 ? w.noneKnown(place, standings.length, years) : w.someKnown(place, known, standings.length, years),
      ...(met > 0 ? [w.met(met)] : []),
      ...(withheld > 0 ? [w.withheld(withheld)] : []),
      ...(unit.from !== null && unit.from > `${site.from}-12-31` ? [w.planBefore(formatDate(unit.from, locale))] : []),
      ...(known < standings.length && root?.to ? [w.bodiesEnded(site.place[locale], formatDate(root.to, locale))] : []),
    ],
  }
}
