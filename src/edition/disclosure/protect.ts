/** Disclosure control: hides small counts in communes and whatever would let them be computed. Criterion: `criterion.ts`. */
import { noWords } from '../../model/no-words.ts'
import { observationKey } from '../../model/observation-key.ts'
import type { MissingObservation, Observation } from '../../model/types.ts'
import { indexUnits, type UnitIndex } from '../units.ts'
import { absentNumbers } from './absent-numbers.ts'
import { auditOf } from './audit.ts'
import { buildCells, unitOf, type Cell } from './cells.ts'
import { components } from './components.ts'
import { knowledgeOf, type Knowledge } from './knowledge.ts'
import { buildRelations, ceilings } from './relations.ts'
import { families } from './families.ts'
import { frozenPlaces, withFrozen, type WithFrozen } from './frozen-cells.ts'
import { searchPattern } from './search.ts'
import { smallNumbers } from './sensitive.ts'
import type { HidingCause } from '../../model/disclosure.ts'
import type { CellKey, DisclosureInput, DisclosureResult, HiddenCell, Refusal } from './types.ts'

/**
 * Hides, in communes and for confidential indicators, counts of 1…smallCount and rates on fewer than smallDenominator
 * households, then the smallest further cells until no hidden or small number can be narrowed below the criterion, and
 * publishes again every further cell that turned out not to be needed. A number that cannot be protected is a refusal:
 * such an edition must not be published.
 */
export function protect(input: DisclosureInput): DisclosureResult {
  const units = indexUnits(input.units)
  const found = families(input).map((family) => protectFamily(family, units))
  const hidden = new Map(found.flatMap((one) => [...one.hidden]))
  return {
    observations: withoutHidden(input.observations, hidden, units),
    hidden: [...hidden].map(([observation, cause]): HiddenCell => ({
      ...keyOf(observation),
      cause,
      derived: observation.state === 'figure' && observation.derivation !== null,
    })),
    refusals: found.flatMap(({ refusals }) => refusals),
  }
}

interface Found {
  readonly hidden: ReadonlyMap<Observation, HidingCause>
  readonly refusals: readonly Refusal[]
}

/** `input`: all that relations between its indicators reach. */
function protectFamily(input: DisclosureInput, units: UnitIndex): Found {
  const today = buildRelations(input, units, buildCells(input, units), frozenPlaces(input, units))
  const { relations, model, firstFrozen, yearOf } = withFrozen(today, input, units)
  const knowledge = knowledgeOf(model, relations, ceilings(input, model), input.settings)
  const indicators = new Map(input.indicators.map((indicator) => [indicator.code, indicator]))
  const numbers = [...smallNumbers(input, model), ...absentNumbers(today.absent, indicators, knowledge)]
  const audit = auditOf(knowledge)
  const patterns = components(knowledge, relations, numbers).map((part) => searchPattern(part, knowledge, audit))
  return {
    hidden: new Map(patterns.flatMap(({ causes }) => [...causes]).map(([cell, cause]) => [model.cells[cell]!.observation, cause])),
    refusals: withYears(
      // A frozen year that contradicts today has been corrected since, and tells the reader no more than that.
      patterns.flatMap(({ refused }) =>
        [...refused]
          .filter(([cell, reason]) => cell < firstFrozen || reason !== 'contradiction')
          .map(([cell, reason]) => refusalOf(cell, reason, knowledge, yearOf)),
      ),
      () => protectFamily({ ...input, frozen: [] }, units).refusals,
    ),
  }
}

/** Years are named only where the cell would be safe without them. */
function withYears(refusals: readonly Refusal[], without: () => readonly Refusal[]): Refusal[] {
  if (refusals.every(({ years }) => years.length === 0)) return [...refusals]
  const key = ({ origin, indicator, unit, period }: Refusal) => [origin.file, origin.line, indicator, unit, period.text].join('|')
  const anyway = new Set(without().map(key))
  return refusals.map((refusal) => (anyway.has(key(refusal)) ? { ...refusal, years: [] } : refusal))
}

const keyOf = ({ indicator, unit, period, definition, origin }: Observation): CellKey => ({ indicator, unit, period, definition, origin })

function refusalOf(cell: number, reason: Refusal['reason'], { model, relationsOf }: Knowledge, yearOf: WithFrozen['yearOf']): Refusal {
  const own = model.cells[cell]!
  const cellsOf = (variable: number) => [...new Set(model.variables[variable]!.readings.flatMap((r) => model.cells[r.cell] ?? []))]
  const told = [own.numerator, own.denominator].filter((variable) => variable !== null)
  const used = new Set(told.flatMap((variable) => relationsOf(variable)))
  const shown = (cells: readonly Cell[]) => cells.map(({ observation }) => keyOf(observation))
  return {
    ...keyOf(own.observation),
    reason,
    years: [...new Set([...told, ...[...used].flatMap(({ terms }) => terms.map((t) => t.variable))].flatMap((v) => yearOf.get(v) ?? []))],
    relations: [...used].map(({ kind, terms }) => ({ kind, cells: shown(terms.flatMap((t) => cellsOf(t.variable))) })),
  }
}

/** Gaps in place of hidden cells, and no derivation that still spells out a hidden operand. Notes may, so they go too. */
function withoutHidden(
  observations: readonly Observation[],
  hidden: ReadonlyMap<Observation, HidingCause>,
  units: UnitIndex,
): Observation[] {
  const place = (indicator: string, o: Pick<Observation, 'unit' | 'period'>) =>
    observationKey(indicator, unitOf(units, o)?.id ?? o.unit, o.period.end, '')
  const places = new Set([...hidden.keys()].map((o) => place(o.indicator, o)))
  return observations.map((o) => {
    if (hidden.has(o)) return gapOf(o)
    if (o.state !== 'figure' || o.derivation === null) return o
    const reveals = o.derivation.operands.some((operand) => places.has(place(operand.indicator, { unit: operand.unit, period: o.period })))
    return reveals ? { ...o, derivation: null } : o
  })
}

/** The gap that a hidden figure leaves, without its note. */
export function gapOf({ indicator, unit, period, periodWords, definition, source, origin }: Observation): MissingObservation {
  return { state: 'missing', reason: 'suppressed', indicator, unit, period, periodWords, definition, source, note: noWords, origin }
}
