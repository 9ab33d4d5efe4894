/** Where counts stand to each other: which places are the sum of which others, whether or not anything is published there. */
import type { Unit } from '../../model/types.ts'
import { childrenOf, predecessorsOf, successorOf, unitAt, validThrough, type UnitIndex } from '../units.ts'
import { daysOf, momentOf } from '../observations/moment.ts'
import { unitOf, type Cell, type CellModel } from './cells.ts'
import type { RelationKind } from '../../model/disclosure.ts'
import { bothRoles, placeKey, type Place, type Sum } from './place.ts'
import { turnsOfYear } from './turn-of-year.ts'
import type { DisclosureInput } from './types.ts'

/** Every sum that a given figure takes part in, directly or through totals that are not given themselves. */
export function findSums(input: DisclosureInput, units: UnitIndex, model: CellModel): Sum[] {
  const places = new Map<string, Place>()
  const queue = model.cells.map(placeOf)
  const turns = turnsOfYear(input, model)
  for (const place of queue) {
    const key = placeKey(place)
    if (places.has(key)) continue
    places.set(key, place)
    queue.push(...totalsWith(place, input, units), ...turns.across(place))
  }
  const all = [...places.values()]
  return [...all.flatMap((place) => sumsAt(place, input, units)), ...turns.sums(all), ...derivedSums(units, model)]
}

export function placeOf({
  observation: { unit: code, period, definition },
  indicator,
  unit,
}: Pick<Cell, 'observation' | 'indicator' | 'unit'>): Place {
  return {
    indicator: indicator.code,
    unit,
    unitId: unit?.id ?? code,
    period,
    days: daysOf(indicator, period),
    moment: momentOf(indicator, period),
    definition,
  }
}

const inUnit = ({ indicator, period, days, moment, definition }: Place, unit: Unit): Place => ({
  indicator,
  unit,
  unitId: unit.id,
  period,
  days,
  moment,
  definition,
})

/** The places whose sum takes this one in: of the parent unit, of the successor, of a declared total. */
function totalsWith(place: Place, input: DisclosureInput, units: UnitIndex): Place[] {
  const { unit, days } = place
  const declared = input.sums.filter(({ parts }) => parts.includes(place.indicator)).map(({ total }) => ({ ...place, indicator: total }))
  if (unit === null || !validThrough(unit, days)) return declared
  const above = [unit.parent === null ? undefined : unitAt(units, unit.parent, days), successorOf(units, unit)]
  return [...declared, ...above.filter((u) => u !== undefined).map((u) => inUnit(place, u))]
}

function sumsAt(total: Place, input: DisclosureInput, units: UnitIndex): Sum[] {
  const { unit, days } = total
  const declared = input.sums
    .filter((sum) => sum.total === total.indicator)
    .map(({ parts }): Sum => ({ kind: 'parts', roles: ['numerator'], total, parts: parts.map((indicator) => ({ ...total, indicator })) }))
  if (unit === null) return declared
  const over = (kind: RelationKind, members: readonly Unit[]): Sum => ({
    kind,
    roles: bothRoles,
    total,
    parts: members.map((u) => inUnit(total, u)),
  })
  const before = unit.from !== null && days.end < unit.from
  const children = childrenOf(units, unit).filter((child) => validThrough(child, days))
  return [...declared, before ? over('successor', predecessorsOf(units, unit)) : over('whole', children)].filter(
    ({ parts }) => parts.length > 0,
  )
}

/** Sums that the edition itself has computed. */
function derivedSums(units: UnitIndex, model: CellModel): Sum[] {
  return model.cells.flatMap(({ observation: o, indicator, unit }): Sum[] => {
    if (o.state !== 'figure' || o.derivation?.operator !== '+') return []
    const total = placeOf({ observation: o, indicator, unit })
    const parts = o.derivation.operands.map((operand): Place => {
      const member = unitOf(units, { unit: operand.unit, period: o.period })
      return { ...total, indicator: operand.indicator, unit: member, unitId: member?.id ?? operand.unit }
    })
    return [{ kind: 'derived', roles: bothRoles, total, parts }]
  })
}
