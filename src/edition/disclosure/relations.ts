/** Everything a reader can add and subtract: linear relations between the counts of published, hidden and absent cells. */
import type { UnitIndex } from '../units.ts'
import { absentVariables, type Absent, type AbsentPlace } from './absent.ts'
import type { CellModel } from './cells.ts'
import { placeKey, type Place, type Role, type Sum } from './place.ts'
import { findSums, placeOf } from './places.ts'
import { spanSums } from './spans.ts'
import { runningTotals } from './running-totals.ts'
import { ascending, excessOf, type Relation, type Term } from './relation.ts'
import type { DisclosureInput } from './types.ts'

export interface Related {
  readonly relations: readonly Relation[]
  /** The model with variables for cells that are not there but take part in a sum. */
  readonly model: CellModel
  /** The places of those variables. */
  readonly absent: ReadonlyMap<number, AbsentPlace>
}

/** `told`: keys of places that a frozen year tells of, whether or not anything is given there today. */
export function buildRelations(input: DisclosureInput, units: UnitIndex, given: CellModel, told: ReadonlySet<string> = new Set()): Related {
  const absent = absentVariables(given)
  const model: CellModel = { ...given, variables: absent.variables }
  const allSums = [...findSums(input, units, given), ...spanSums(given, placeOf)]
  const sums = allSums.flatMap((sum) => sum.roles.flatMap((role) => sumRelation(sum, role, given, absent)))
  const rates = given.cells.flatMap(({ indicator, numerator: part, denominator: all }) =>
    indicator.measure !== 'rate' || part === null || all === null ? [] : ascending('denominator', part, all, model),
  )
  absent.resolve()
  const within = [...rates, ...absent.pairs().flatMap(([part, all]) => ascending('denominator', part, all, model))]
  const isTold = (variable: number) => told.size > 0 && told.has(placeKey(absent.places.get(variable)!))
  const isIdle = (variable: number) => absent.isAbsent(variable) && !isTold(variable)
  const relations = [...withoutIdle(sums, isIdle), ...runningTotals(input, model), ...within]
  const unique = new Map(relations.map((r) => [signature(r), r]))
  return { relations: [...unique.values()], model, absent: absent.places }
}

const signature = ({ equal, terms }: Relation): string =>
  `${equal} ${terms
    .map(({ variable, by }) => by * (variable + 1))
    .toSorted((a, b) => a - b)
    .join(' ')}`

/**
 * total = Σ parts. Where sources disagree, the reader is taken to know by how much. Parts without a figure may be anything
 * from 0 up, unless the total leaves nothing for them: then it was made without them.
 */
function sumRelation({ kind, total, parts }: Sum, role: Role, model: CellModel, absent: Absent): Relation[] {
  const given = (place: Sum['total']) =>
    model.cells[model.find(place.indicator, place.unitId, place.period, place.definition) ?? -1]?.[role] ?? null
  const [present, gaps]: [number[], Place[]] = [[], []]
  for (const part of parts) {
    const variable = given(part)
    if (variable === null) gaps.push(part)
    else present.push(variable)
  }
  const whole = given(total) ?? absent.at(total, role)
  if (present.includes(whole) || (present.length === 0 && absent.isAbsent(whole))) return []
  const missing = gaps.map((place) => absent.at(place, role))
  const plus = (variable: number): Term => ({ variable, by: 1 })
  const terms: Term[] = [...present.map(plus), { variable: whole, by: -1 }]
  const excess = absent.isAbsent(whole) ? null : excessOf(terms, model)
  if (missing.length === 0) return [{ kind, terms, equal: true, limit: excess ?? 0 }]
  if (present.length > 0 && excess !== null && excess >= 0) {
    absent.markEmpty(missing)
    return [{ kind, terms, equal: true, limit: excess }]
  }
  if (excess !== null) absent.markNeeded(missing)
  return [{ kind, terms: [...terms, ...missing.map(plus)], equal: true, limit: 0 }]
}

/** Leaves out sums that only define a total which is not given and appears nowhere else. */
function withoutIdle(sums: readonly Relation[], mayBeIdle: (variable: number) => boolean): readonly Relation[] {
  const uses = new Map<number, number>()
  for (const { terms } of sums) for (const { variable } of terms) uses.set(variable, (uses.get(variable) ?? 0) + 1)
  const kept = sums.filter(({ terms }) => !terms.some(({ variable, by }) => by < 0 && mayBeIdle(variable) && uses.get(variable) === 1))
  return kept.length === sums.length ? kept : withoutIdle(kept, mayBeIdle)
}

/** Upper bounds known even when hidden: a rate's denominator above the threshold may be found in other tables. */
export function ceilings(input: DisclosureInput, model: CellModel): number[] {
  const bounds = new Array<number>(model.variables.length).fill(Infinity)
  for (const { indicator, numerator, denominator } of model.cells) {
    if (indicator.measure !== 'rate' || numerator === null || denominator === null) continue
    const [top, bottom] = [model.variables[numerator]!.truth, model.variables[denominator]!.truth]
    if (bottom === null || bottom <= input.settings.smallCount || (top !== null && top > bottom)) continue
    bounds[numerator] = Math.min(bounds[numerator]!, bottom)
  }
  return bounds
}
