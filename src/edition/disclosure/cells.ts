/**
 * Observations as cells over variables. A variable is a count that one or more cells tell about: a count and the rate
 * derived from it tell about the same one, and so do a count and the rates whose numerator or denominator it is:
 * hiding it takes hiding them all.
 */
import type { Indicator, Observation, Period, Unit } from '../../model/types.ts'
import { unitAt, type UnitIndex } from '../units.ts'
import { observationKey } from '../../model/observation-key.ts'
import { momentOf } from '../observations/moment.ts'
import { point, readFigure } from './readings.ts'
import type { HidingCause } from '../../model/disclosure.ts'
import type { DisclosureInput, Interval } from './types.ts'

export interface Variable {
  /** Counts are whole numbers, money is not. */
  readonly whole: boolean
  /** What each cell says about it while that cell is published. */
  readonly readings: readonly (Interval & { readonly cell: number })[]
  /** The value, when the input gives it. */
  readonly truth: number | null
}

export interface Cell {
  readonly observation: Observation
  readonly indicator: Indicator
  readonly unit: Unit | null
  readonly commune: boolean
  /** Positions of its variables; null for gaps that hide nothing. */
  readonly numerator: number | null
  readonly denominator: number | null
  /** True when the input already hides a number here. */
  readonly withheld: boolean
  /** Why it is hidden whatever the audit says. */
  readonly primary: HidingCause | null
}

export interface CellModel {
  readonly cells: readonly Cell[]
  readonly variables: readonly Variable[]
  /** Cell of an indicator in a unit (by id) at the moment of a period, of the same definition or of none. */
  readonly find: (indicator: string, unit: string, period: Period, definition: string) => number | undefined
}

type Item = Pick<Cell, 'observation' | 'indicator' | 'unit'>

export const unitKey = ({ unit, observation }: Pick<Cell, 'unit' | 'observation'>): string => unit?.id ?? observation.unit

export function buildCells(input: DisclosureInput, units: UnitIndex): CellModel {
  const indicators = new Map(input.indicators.map((indicator) => [indicator.code, indicator]))
  // Series that speak of another's count come after it.
  const items = input.observations
    .flatMap((observation): Item[] => {
      const indicator = indicators.get(observation.indicator)
      return indicator === undefined ? [] : [{ observation, indicator, unit: unitOf(units, observation) }]
    })
    .toSorted((a, b) => borrowed(a.indicator) - borrowed(b.indicator))
  const positions = new Map(items.map((item, i) => [itemKey(item), i]))
  const find: CellModel['find'] = (code, unit, period, definition) => {
    const indicator = indicators.get(code)
    if (indicator === undefined) return undefined
    const at = (version: string) => positions.get(observationKey(code, unit, momentOf(indicator, period), version))
    return at(definition) ?? at('')
  }
  const registry = variableRegistry()
  const countOf = (code: string, item: Item): string => {
    const [named, key] = [indicators.get(code), unitKey(item)]
    const at = find(code, key, item.observation.period, item.observation.definition)
    if (at !== undefined) return `${itemKey(items[at]!)}|n`
    const moment = named ? momentOf(named, item.observation.period) : item.observation.period.text
    return `${observationKey(code, key, moment, item.observation.definition)}|n`
  }
  const operand = (code: string, item: Item): string => countOf(countedBy(code, indicators), item)
  const isCommune = ({ unit, observation: o }: Item) =>
    (unit ? [unit] : (units.byCode.get(o.unit) ?? [])).every((u) => u.level === 'commune')
  const cells = items.map((item, i) => buildCell(item, i, isCommune(item), indicators, operand, registry, input.settings.smallDenominator))
  return { cells, variables: registry.variables(), find }
}

/** The unit that an observation or operand names: by code in its period, or by id. */
export function unitOf(units: UnitIndex, { unit, period }: Pick<Observation, 'unit' | 'period'>): Unit | null {
  return (unit.includes('@') ? units.byId.get(unit) : unitAt(units, unit, period)) ?? null
}

const itemKey = (item: Item): string =>
  observationKey(item.indicator.code, unitKey(item), momentOf(item.indicator, item.observation.period), item.observation.definition)

const borrowed = ({ formula, numeratorSeries, denominatorSeries }: Indicator): number =>
  formula !== null ? 2 : numeratorSeries !== null || denominatorSeries !== null ? 1 : 0

/** The series whose count a series' numerator is, through however many others. */
export function countedBy(code: string, indicators: ReadonlyMap<string, Indicator>): string {
  const seen = new Set<string>()
  for (let at = code; ;) {
    const next = numeratorOf(indicators.get(at), indicators)
    if (next === null || seen.has(next)) return at
    seen.add(at)
    at = next
  }
}

/** The series that gives a series its count: named, divided by a formula, or the rate that a formula takes of a count. */
function numeratorOf(indicator: Indicator | undefined, indicators: ReadonlyMap<string, Indicator>): string | null {
  const { formula = null, numeratorSeries = null, measure } = indicator ?? {}
  if (formula === null) return numeratorSeries
  if (formula.operator === '/') return formula.left
  const rates = [formula.left, formula.right].filter((code) => indicators.get(code)?.measure === 'rate')
  return measure === 'count' && rates.length === 1 ? rates[0]! : null
}

function buildCell(
  item: Item,
  i: number,
  commune: boolean,
  indicators: ReadonlyMap<string, Indicator>,
  operand: (code: string, item: Item) => string,
  registry: Registry,
  smallDenominator: number,
): Cell {
  const { observation: o, indicator } = item
  const withheld = isWithheld(o, commune && indicator.confidential)
  const cell = { ...item, commune, withheld, numerator: null, denominator: null, primary: null }
  if (o.state === 'missing' && !withheld && o.reason !== 'not-applicable') return cell
  const formula = indicator.formula
  const over = numeratorOf(indicator, indicators)
  const under = formula?.operator === '/' ? formula.right : indicator.denominatorSeries
  const top = over === null ? `${itemKey(item)}|n` : operand(over, item)
  const bottom = under === null ? `${itemKey(item)}|d` : operand(under, item)
  const readings = readFigure(o, indicator, { numerator: registry.truth(top), denominator: registry.truth(bottom) })
  // A product tells no more than the rate in it, which is rounded.
  const repeats = formula?.operator === '*' && over !== null && o.state === 'figure' && o.derivation !== null && registry.isTold(top)
  const numerator = registry.note(top, i, repeats ? null : readings.numerator, indicator.measure !== 'amount' && !indicator.fractionalParts)
  const denominator = readings.rated ? registry.note(bottom, i, readings.denominator, !indicator.fractionalParts) : null
  // A product gives away each factor to a reader who knows the other.
  if (formula?.operator === '*' && o.state === 'figure') {
    for (const key of [operand(formula.left, item), operand(formula.right, item)]) {
      const truth = registry.truth(key)
      if (truth !== null) registry.note(key, i, point(truth), true)
    }
  }
  if (!commune || !indicator.confidential || o.state === 'missing' || !readings.rated) return { ...cell, numerator, denominator }
  const few = readings.denominator !== null && readings.denominator.high >= 1 && readings.denominator.low < smallDenominator
  const unknown = readings.denominator === null && indicator.measure === 'rate'
  return { ...cell, numerator, denominator, primary: unknown ? 'no-denominator' : few ? 'small-denominator' : null }
}

/** A suppressed cell, or a number that exists but is not published, where it may be about few households. */
function isWithheld(o: Observation, guarded: boolean): boolean {
  return o.state === 'missing' && (o.reason === 'suppressed' || (guarded && o.reason === 'not-published'))
}

type Registry = ReturnType<typeof variableRegistry>

/** Variables by key; a reading that contradicts the earlier ones is about a variable of its own. */
function variableRegistry() {
  const all: { whole: boolean; readings: (Interval & { cell: number })[] }[] = []
  const byKey = new Map<string, number>()
  const truthOf = (at: number): number | null => {
    const { readings } = all[at]!
    const [low, high] = [Math.max(...readings.map((r) => r.low)), Math.min(...readings.map((r) => r.high))]
    return readings.length > 0 && low === high ? low : null
  }
  return {
    truth: (key: string) => (byKey.has(key) ? truthOf(byKey.get(key)!) : null),
    isTold: (key: string) => byKey.has(key) && all[byKey.get(key)!]!.readings.length > 0,
    note(key: string, cell: number, reading: Interval | null, whole: boolean): number {
      const at = byKey.get(key)
      const conflict = at !== undefined && reading !== null && all[at]!.readings.some((r) => r.high < reading.low || reading.high < r.low)
      const position = at === undefined || conflict ? all.push({ whole, readings: [] }) - 1 : at
      if (at === undefined) byKey.set(key, position)
      if (reading !== null) all[position]!.readings.push({ cell, ...reading })
      return position
    },
    variables: (): Variable[] => all.map((variable, at) => ({ ...variable, truth: truthOf(at) })),
  }
}
