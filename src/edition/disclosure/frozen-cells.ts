/**
 * Frozen years as things the reader knows for ever. A number printed there is known whatever is hidden today, also where
 * today's files no longer have its row. A number hidden there must not follow from that year's figures and from what today
 * shows of the same places, taken as unchanged: for each such number its year's equations are added once more, in which
 * every other hidden number may be read off today.
 */
import type { UnitIndex } from '../units.ts'
import { agrees, boundsOf } from './agreement.ts'
import { buildCells, unitKey, unitOf, type Cell, type CellModel, type Variable } from './cells.ts'
import type { Relation, Term } from './relation.ts'
import { placeKey, type Role } from './place.ts'
import { placeOf } from './places.ts'
import { buildRelations } from './relations.ts'
import type { DisclosureInput, FrozenFigures } from './types.ts'

export interface WithFrozen {
  readonly model: CellModel
  readonly relations: readonly Relation[]
  /** Cells from this position on are hidden cells of frozen years. */
  readonly firstFrozen: number
  /** Year whose file tells a variable, or whose equations it belongs to. */
  readonly yearOf: ReadonlyMap<number, string>
}

type Reading = Variable['readings'][number]
type Related = Pick<WithFrozen, 'model' | 'relations'>
type Today = Related & Pick<ReturnType<typeof buildRelations>, 'absent'>

/** A reading that hiding no cell takes away. */
const forEver = -1

/** Keys of the places of confidential numbers that frozen years print. */
export function frozenPlaces(input: DisclosureInput, units: UnitIndex): ReadonlySet<string> {
  const indicators = new Map(input.indicators.map((indicator) => [indicator.code, indicator]))
  const figures = input.frozen.flatMap(({ observations }) => observations.filter(({ state }) => state === 'figure'))
  return new Set(
    figures.flatMap((observation) => {
      const indicator = indicators.get(observation.indicator)
      return indicator?.confidential ? [placeKey(placeOf({ observation, indicator, unit: unitOf(units, observation) }))] : []
    }),
  )
}

export function withFrozen({ model, relations, absent }: Today, input: DisclosureInput, units: UnitIndex): WithFrozen {
  const build: Build = {
    variables: model.variables.map((variable) => ({ ...variable, readings: [...variable.readings] })),
    cells: [...model.cells],
    relations: [...relations],
    yearOf: new Map(),
  }
  const near = relationsOf(relations)
  const absentAt = new Map([...absent].map(([variable, place]) => [`${place.role} ${placeKey(place)}`, variable]))
  for (const frozen of input.frozen) {
    const own: DisclosureInput = { ...input, observations: frozen.observations, frozen: [] }
    const old = buildRelations(own, units, buildCells(own, units))
    const today: Finder = (cell) => {
      const { indicator, period, definition } = cell.observation
      return cell.indicator.confidential ? model.find(indicator, unitKey(cell), period, definition) : undefined
    }
    const numberToday: NumberToday = (cell, role) => {
      const at = today(cell)
      const given = at === undefined ? null : model.cells[at]![role]
      return given ?? (cell.indicator.confidential ? absentAt.get(`${role} ${placeKey(placeOf(cell))}`) : undefined)
    }
    remember(old, frozen, numberToday, near, build)
    repeat(old, frozen, today, model, build)
  }
  return {
    model: { ...model, variables: build.variables, cells: build.cells },
    relations: build.relations,
    firstFrozen: model.cells.length,
    yearOf: build.yearOf,
  }
}

interface Build {
  readonly variables: { whole: boolean; readings: Reading[]; truth: number | null }[]
  readonly cells: Cell[]
  readonly relations: Relation[]
  readonly yearOf: Map<number, string>
}

type RelationsOf = (variable: number) => readonly Relation[]

/** Relations by the variables in them. */
function relationsOf(relations: readonly Relation[]): RelationsOf {
  const pairs = relations.flatMap((relation) => relation.terms.map(({ variable }) => ({ variable, relation })))
  const index = Map.groupBy(pairs, ({ variable }) => variable)
  return (variable) => index.get(variable)?.map(({ relation }) => relation) ?? []
}

/** Today's cell at the place of another. */
type Finder = (cell: Cell) => number | undefined
/** Today's number at that place: of its cell, or of the sums that reach it though nothing is given there. */
type NumberToday = (cell: Cell, role: Role) => number | undefined
const roles: readonly Role[] = ['numerator', 'denominator']
const bothOf = ({ numerator, denominator }: Cell, other: Cell) => [
  [numerator, other.numerator] as const,
  [denominator, other.denominator] as const,
]

/** Today's numbers that the file prints; one that was corrected since is not known from it. */
function remember(old: Related, { year }: FrozenFigures, numberToday: NumberToday, near: RelationsOf, build: Build): void {
  old.model.cells.forEach((cell, i) => {
    for (const role of roles) {
      const [before, now] = [cell[role], numberToday(cell, role)]
      if (before === null || now === undefined || build.yearOf.has(now)) continue
      const told = old.model.variables[before]!.readings.find((reading) => reading.cell === i)
      if (!told || !agrees(now, told, near, build.variables)) continue
      build.variables[now]!.readings.push({ cell: forEver, low: told.low, high: told.high })
      build.yearOf.set(now, year)
    }
  })
}

/** The year's equations around each number that it hides. */
function repeat(old: Related, { year }: FrozenFigures, today: Finder, model: CellModel, build: Build): void {
  const shownToday = new Map<number, Reading[]>()
  old.model.cells.forEach((cell) => {
    const at = today(cell)
    if (at === undefined || !isHidden(cell)) return
    for (const [before, now] of bothOf(cell, model.cells[at]!)) {
      const told = before === null || now === null ? undefined : model.variables[now]!.readings.find((reading) => reading.cell === at)
      if (told) shownToday.set(before!, [...(shownToday.get(before!) ?? []), told])
    }
  })
  const near = relationsOf(old.relations)
  const left = new Set(old.model.cells.filter((cell) => isHidden(cell) && cell.indicator.confidential && cell.numerator !== null))
  for (const cell of left) {
    const block = openAround(cell.numerator!, old, near)
    const members = [...left].filter((other) => block.has(other.numerator!))
    for (const member of members) left.delete(member)
    const shown = [...block].some((variable) => shownToday.has(variable))
    for (const guarded of shown ? Map.groupBy(members, (member) => member.numerator!).values() : [members]) {
      copy(block, guarded, old, near, shownToday, year, build)
    }
  }
}

const isHidden = ({ observation: o }: Cell): boolean => o.state === 'missing' && o.reason === 'suppressed'

const isOpen = ({ model }: Related, variable: number): boolean => {
  const { low, high } = boundsOf(model.variables[variable]!)
  return low < high
}

/** The numbers that the year does not print and that hang together with one through its equations. */
function openAround(start: number, old: Related, near: RelationsOf): Set<number> {
  const reached = new Set([start])
  for (const variable of reached) {
    for (const { terms } of near(variable)) {
      for (const term of terms) if (isOpen(old, term.variable)) reached.add(term.variable)
    }
  }
  return reached
}

/** `guarded` tell one number or, where today shows none of the block, all of it. */
function copy(
  block: ReadonlySet<number>,
  guarded: readonly Cell[],
  old: Related,
  near: RelationsOf,
  shownToday: ReadonlyMap<number, readonly Reading[]>,
  year: string,
  build: Build,
): void {
  const names = new Map<number, number>()
  for (const variable of block) {
    const { whole, readings } = old.model.variables[variable]!
    const known = readings.map(({ low, high }) => ({ cell: forEver, low, high }))
    names.set(variable, build.variables.push({ whole, readings: known, truth: null }) - 1)
    build.yearOf.set(names.get(variable)!, year)
  }
  const own = [...new Set([...block].flatMap(near))].map((relation): Relation => {
    const terms = relation.terms.flatMap(({ variable, by }): Term[] =>
      names.has(variable) ? [{ variable: names.get(variable)!, by }] : [],
    )
    const fixed = relation.terms.filter(({ variable }) => !names.has(variable))
    const rest = fixed.reduce((sum, { variable, by }) => sum - by * boundsOf(old.model.variables[variable]!).low, relation.limit)
    return { ...relation, terms, limit: rest }
  })
  build.relations.push(...own)
  const ownNear = relationsOf(own)
  for (const [variable, readings] of shownToday) {
    const name = names.get(variable)
    if (name === undefined || guarded.some((cell) => cell.numerator === variable)) continue
    for (const reading of readings) if (agrees(name, reading, ownNear, build.variables)) build.variables[name]!.readings.push(reading)
  }
  const named = (variable: number | null) => (variable === null ? null : (names.get(variable) ?? null))
  for (const cell of guarded)
    build.cells.push({ ...cell, numerator: named(cell.numerator), denominator: named(cell.denominator), primary: null })
}
