/** Random tables against the attacker: nothing hidden may be found, nothing may be hidden without need. */
import { noWords } from '../../../src/model/no-words.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Observation } from '../../../src/model/types.ts'
import { protect } from '../../../src/edition/disclosure/protect.ts'
import { manyRuns } from '../../support/seed.ts'
import { attack, guess, type Equation, type Range } from './attacker.ts'
import { calmWorlds, nameOf, worlds, type World } from './world.ts'

const cellOf = (o: Pick<Observation, 'indicator' | 'unit' | 'period'>) => `${o.indicator} ${o.unit} ${o.period.text}`

/** What the attacker knows before it starts: the published numbers, and no more than a rough size of the others. */
function readerOf({ truth }: World, observations: readonly Observation[]): Map<string, Range> {
  const published = new Set(observations.filter((o) => o.state === 'figure').map(cellOf))
  const isPublished = (name: string) => published.has(name.slice(name.indexOf(' ') + 1))
  return new Map([...truth].map(([name, value]) => [name, isPublished(name) ? { low: value, high: value } : { low: 0, high: value + 12 }]))
}

/** A second attack: the reader has found every larger denominator in another table (where no totals are given). */
function withDenominators({ input, truth, equations }: World, reader: ReadonlyMap<string, Range>): [Equation[], Map<string, Range>] {
  const isDenominator = (name: string) => name.startsWith('d ')
  const given = new Set(input.observations.filter((o) => o.state === 'figure').map((o) => `d ${cellOf(o)}`))
  const larger = [...truth].filter(([name, value]) => given.has(name) && value > input.settings.smallCount)
  return [
    equations.filter((equation) => !equation.every(([name]) => isDenominator(name))),
    new Map([...reader, ...larger.map(([name, value]) => [name, { low: value, high: value }] as const)]),
  ]
}

function isFound({ low, high }: Range, smallCount: number): boolean {
  return !(low <= 1 && high >= smallCount && low < high) && high - low < smallCount
}

/** Cells whose number the attacker comes too close to: small numbers of communes, and everything hidden. */
function foundCells(world: World, observations: readonly Observation[]): Set<string> {
  const { smallCount } = world.input.settings
  const reader = readerOf(world, observations)
  const [fewer, informed] = withDenominators(world, reader)
  const given = new Set(world.input.observations.filter((o) => o.state === 'figure').map(cellOf))
  const small = smallNumbers(world).filter(({ cell }) => given.has(cell))
  const hidden = observations
    .filter((o) => isHidden(o, world))
    .map((o) => ({ name: nameOf('n', o.indicator, o.unit, o.period.text), cell: cellOf(o) }))
  const rangesOf = (name: string) => [
    attack(name, world.equations, reader, world.truth),
    ...(name.startsWith('d ') ? [] : [attack(name, fewer, informed, world.truth)]),
  ]
  const exposed = [...small, ...hidden].filter(({ name }) => rangesOf(name).some((range) => isFound(range, smallCount)))
  const isPlain = (range: Range) => range.low >= 1 && isFound(range, smallCount)
  const plain = smallGaps(world, observations).filter(({ name }) => rangesOf(name).some(isPlain))
  return new Set([...exposed, ...plain].map(({ cell }) => cell))
}

/** Hidden by the protector, or a number that the input keeps back. */
function isHidden(o: Observation, { input }: World): boolean {
  const confidential = input.indicators.some(({ code, confidential }) => code === o.indicator && confidential)
  return o.state === 'missing' && (o.reason === 'suppressed' || (o.reason === 'not-published' && confidential))
}

/** Small counts and denominators in rows that give none. */
function smallGaps(world: World, observations: readonly Observation[]): World['guarded'] {
  const gaps = new Set(observations.filter((o) => o.state === 'missing' && o.reason === 'not-collected').map(cellOf))
  return smallNumbers(world).filter(({ name, cell }) => gaps.has(cell) && !name.startsWith('rest '))
}

/** Hidden counts of communes that a reader finds out who takes all of them for 1…smallCount. */
function guessedCells(world: World, observations: readonly Observation[]): string[] {
  const { smallCount } = world.input.settings
  const counts = observations.filter((o) => isHidden(o, world) && o.indicator !== 'X' && o.unit !== 'T')
  const names = new Set(counts.map((o) => nameOf('n', o.indicator, o.unit, o.period.text)))
  const totals = world.equations
    .filter((equation) => !equation.some(([name]) => name.startsWith('n N ')) && equation.some(([name, by]) => by > 0 && names.has(name)))
    .flatMap((equation) => equation.filter(([, by]) => by < 0).map(([name]) => name))
  const guessed = names.difference(new Set(totals))
  // A guess may be far from the truth, so that rough sizes of the others are no knowledge here.
  const reader = new Map([...readerOf(world, observations)].map(([name, { low, high }]) => [name, { low, high: low < high ? 200 : high }]))
  return [...guessed].filter((name) => {
    const range = guess(name, world.equations, reader, world.truth, guessed, smallCount)
    return range !== null && (range.low > 1 || range.high < smallCount)
  })
}

/** Counts, denominators, remainders and growths of 1…smallCount in communes. */
function smallNumbers({ input, truth, guarded }: World): World['guarded'] {
  return guarded.filter(({ name }) => truth.get(name)! >= 1 && truth.get(name)! <= input.settings.smallCount)
}

describe('whatever the table', () => {
  test('no hidden or small number can be found, except where that is refused', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { observations, refusals } = protect(world.input)
        const refused = new Set(refusals.map(cellOf))
        const gaps = new Set(refusals.length > 0 ? smallGaps(world, observations).map(({ cell }) => cell) : [])
        expect([...foundCells(world, observations)].filter((cell) => !refused.has(cell) && !gaps.has(cell))).toEqual([])
      }),
      { numRuns: manyRuns ? 500 : 120 },
    )
  })

  test('nor by a reader who takes every hidden count for a small one', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { observations, refusals } = protect(world.input)
        fc.pre(refusals.length === 0)
        expect(guessedCells(world, observations)).toEqual([])
      }),
      { numRuns: manyRuns ? 200 : 80 },
    )
  })

  test('what is published is unchanged, what is hidden keeps no number and no note', () => {
    fc.assert(
      fc.property(worlds, ({ input }) => {
        const { observations, hidden } = protect(input)
        expect(observations).toHaveLength(input.observations.length)
        const changed = observations.filter((o, i) => o !== input.observations[i])
        expect(changed.map(cellOf).toSorted()).toEqual(hidden.map(cellOf).toSorted())
        for (const o of changed) {
          expect(o).toMatchObject({ state: 'missing', reason: 'suppressed', note: noWords })
          expect(o).not.toHaveProperty('value')
        }
      }),
    )
  })

  test('doing it again changes nothing', () => {
    fc.assert(
      fc.property(worlds, ({ input }) => {
        const once = protect(input)
        fc.pre(once.refusals.length === 0)
        const twice = protect({ ...input, observations: once.observations })
        expect(twice.hidden).toEqual([])
        expect(twice.refusals).toEqual([])
      }),
    )
  })

  test('nothing is hidden where nothing is small', () => {
    fc.assert(
      fc.property(calmWorlds, (world) => {
        fc.pre(smallNumbers(world).length === 0 && !world.input.observations.some((o) => isHidden(o, world)))
        expect(protect(world.input).hidden).toEqual([])
      }),
    )
  })

  test('nothing is refused where every count may be hidden', () => {
    fc.assert(
      fc.property(worlds, ({ input }) => {
        const indicators = input.indicators.map((indicator) => ({ ...indicator, confidential: true }))
        expect(protect({ ...input, indicators }).refusals).toEqual([])
      }),
    )
  })
})
