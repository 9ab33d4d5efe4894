/** The lists of all units: communes of today, former ones, and what lies above them; cut into pages where they are long. */
import { unitName } from '../../language/unit-names.ts'
import { oncePer } from '../../model/once.ts'
import type { Unit } from '../../model/types.ts'
import { listPages, type Group, type ListPage } from '../list-pages.ts'
import type { Rendition } from '../rendition.ts'
import { unitsByPlace } from './long-comparison.ts'

/** So many units stand on one page. */
const most = 100

export interface UnitList {
  readonly units: readonly Unit[]
  readonly pages: readonly ListPage<Group<Unit>>[]
}

const names = { current: '', former: 'truoc', above: 'tren' } as const

export const unitLists = oncePer((rendition: Rendition): Readonly<Record<keyof typeof names, UnitList>> => {
  const { communes, edition } = rendition.publication
  const listed = (name: keyof typeof names, units: readonly Unit[]): UnitList => {
    const groups = unitsByPlace(rendition, units, (unit) => unit)
    const nameOf = (unit: Unit) => unitName(unit, rendition.locale)
    return { units, pages: listPages<Unit, Group<Unit>>(rendition, groups, { list: 'so-lieu/don-vi', name: names[name], most, nameOf }) }
  }
  return {
    current: listed('current', communes.current),
    former: listed('former', communes.former),
    above: listed(
      'above',
      edition.units.filter((unit) => unit.level !== 'commune'),
    ),
  }
})
