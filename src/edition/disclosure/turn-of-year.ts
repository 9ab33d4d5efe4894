/**
 * The start of a year and the end of the year before are nearly one moment: what there is then is told by either. Where
 * the figures of a series agree across a turn, all of them are taken to, given or not; where any two differ, nothing is
 * taken of the others, and the reader is taken to know by how much those differ that are given on both sides.
 */
import { dayAfter } from '../../model/calendar.ts'
import type { Period } from '../../model/types.ts'
import { momentOf } from '../observations/moment.ts'
import { validThrough } from '../units.ts'
import type { CellModel } from './cells.ts'
import { bothRoles, type Place, type Role, type Sum } from './place.ts'
import type { DisclosureInput } from './types.ts'

export interface TurnsOfYear {
  /** The same place on the other side of the turn; none where nothing of the series is given, or ever was, on both sides. */
  readonly across: (place: Place) => Place[]
  /** Each place at the start of a year as the sum of one part, the place at the end of the year before. */
  readonly sums: (places: readonly Place[]) => Sum[]
}

export function turnsOfYear(input: DisclosureInput, model: CellModel): TurnsOfYear {
  const stocks = new Set(input.indicators.filter(({ timing }) => timing === 'moment').map(({ code }) => code))
  const given = [...input.observations, ...input.frozen.flatMap(({ observations }) => observations)]
  const days = new Set(given.flatMap(({ indicator, period }) => (stocks.has(indicator) ? [`${indicator}|${period.end}`] : [])))
  const across = (place: Place): Place[] => {
    const { indicator, unit, days: own } = place
    const other = otherSide(own.end)
    if (other === null || !days.has(`${indicator}|${own.end}`) || !days.has(`${indicator}|${other}`)) return []
    const period = dayOf(other)
    if (unit !== null && !validThrough(unit, period)) return []
    return [{ ...place, period, days: period, moment: momentOf({ timing: 'moment' }, period) }]
  }
  const truth = ({ indicator, unitId, period, definition }: Place, role: Role): number | null => {
    const variable = model.cells[model.find(indicator, unitId, period, definition) ?? -1]?.[role] ?? null
    return variable === null ? null : model.variables[variable]!.truth
  }
  return {
    across,
    sums(places) {
      const turns = places.flatMap((total): Sum[] =>
        isStart(total.days.end) ? across(total).map((part) => ({ kind: 'turn', roles: bothRoles, total, parts: [part] })) : [],
      )
      const series = Map.groupBy(turns, ({ total }) => `${total.indicator}|${total.moment}|${total.definition}`)
      return [...series.values()].flatMap((own) => {
        const known = own.flatMap((sum) => {
          const pairs = sum.roles.map((role) => ({ role, ends: [sum.total, sum.parts[0]!].map((place) => truth(place, role)) }))
          return [{ sum, pairs: pairs.filter(({ ends }) => !ends.includes(null)) }]
        })
        const agree = known.every(({ pairs }) => pairs.every(({ ends: [start, end] }) => start === end))
        return agree ? own : known.map(({ sum, pairs }) => ({ ...sum, roles: pairs.map(({ role }) => role) }))
      })
    },
  }
}

const isStart = (day: string): boolean => day.endsWith('-01-01')

function otherSide(day: string): string | null {
  if (isStart(day)) return `${Number(day.slice(0, 4)) - 1}-12-31`
  return day.endsWith('-12-31') ? dayAfter(day) : null
}

const dayOf = (day: string): Period => ({ text: day.split('-').reverse().join('/'), kind: 'day', start: day, end: day })
