/**
 * Observations as cells over variables. A variable is a count that one or more cells tell about: a count and the rate
 * derived from it tell about the same one, so that hiding it takes hiding both.
 */
import type { Indicator, Observation, Unit } from '../../model/types.ts'
import { unitAt, type UnitIndex } from '../units.ts'
import { observationKey } from '../../model/observation-key.ts'
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
  /** Cell of an indicator in a unit (by id) and period, of the same definition or of none. */
  readonly find: (indicator: string, unit: string, period: string, definition: string) => number | undefined
}

type Item = Pick<Cell, 'observation' | 'indicator' | 'unit'>

export const unitKey = ({ unit, observation }: Pick<Cell, 'unit' | 'observation'>): string => unit?.id ?? observation.unit

export function buildCells(input: DisclosureInput, units: UnitIndex): CellModel {
  const indicators = new Map(input.indicators.map((indicator) => [indicator.code, indicator]))
  // Derived series last: they speak of variables that their operands have named.
  const items = input.observations
    .flatMap((observation): Item[] => {
      const indicator = indicators.get(observation.indicator)
      return indicator === undefined ? [] : [{ observation, indicator, unit: unitOf(units, observation) }]
    })
    .toSorted((a, b) => Number(a.indicator.formula !== null) - Number(b.indicator.formula !== null))
  const positions = new Map(items.map((item, i) => [itemKey(item), i]))
  const find: CellModel['find'] = (code, unit, period, definition) =>
    positions.get(observationKey(code, unit, period, definition)) ?? positions.get(observationKey(code, unit, period, ''))
  const registry = variableRegistry()
  const operand = (code: string, item: Item): string => {
    const at = find(code, unitKey(item), item.observation.period.text, item.observation.definition)
    return at === undefined ? `${item.observation.indicator}/${code}|${itemKey(item)}|n` : `${itemKey(items[at]!)}|n`
  }
  const isCommune = ({ unit, observation: o }: Item) =>
    (unit ? [unit] : (units.byCode.get(o.unit) ?? [])).every((u) => u.level === 'commune')
  const cells = items.map((item, i) => buildCell(item, i, isCommune(item), operand, registry, input.settings.smallDenominator))
  return { cells, variables: registry.variables(), find }
}

/** The unit that an observation or operand names: by code in its period, or by id. */
export function unitOf(units: UnitIndex, { unit, period }: Pick<Observation, 'unit' | 'period'>): Unit | null {
  return (unit.includes('@') ? units.byId.get(unit) : unitAt(units, unit, period)) ?? null
}

const itemKey = (item: Item): string =>
  observationKey(item.observation.indicator, unitKey(item), item.observation.period.text, item.observation.definition)

function buildCell(
  item: Item,
  i: number,
  commune: boolean,
  operand: (code: string, item: Item) => string,
  registry: Registry,
  smallDenominator: number,
): Cell {
  const { observation: o, indicator } = item
  const withheld = isWithheld(o, commune && indicator.confidential)
  const cell = { ...item, commune, withheld, numerator: null, denominator: null, primary: null }
  if (o.state === 'missing' && !withheld && o.reason !== 'not-applicable') return cell
  const formula = indicator.formula
  const quotient = formula?.operator === '/' ? formula : null
  const [top, bottom] = quotient
    ? [operand(quotient.left, item), operand(quotient.right, item)]
    : [`${itemKey(item)}|n`, `${itemKey(item)}|d`]
  const readings = readFigure(o, indicator, registry.truth(bottom))
  const numerator = registry.note(top, i, readings.numerator, indicator.measure !== 'amount')
  const denominator = readings.rated ? registry.note(bottom, i, readings.denominator, true) : null
  // A product gives away each factor to a reader who knows the other.
  if (formula?.operator === '*' && o.state === 'figure') {
    for (const key of [operand(formula.left, item), operand(formula.right, item)]) {
      const truth = registry.truth(key)
      if (truth !== null) registry.note(key, i, point(truth), true)
    }
  }
  if (!commune || !indicator.confidential || o.state === 'missing' || !readings.rated) return { ...cell, numerator, denominator }
  const few = readings.denominator !== null && readings.denominator.high >= 1 && readings.denominator.low < smallDenominator
  return { ...cell, numerator, denominator, primary: readings.denominator === null ? 'no-denominator' : few ? 'small-denominator' : null }
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
