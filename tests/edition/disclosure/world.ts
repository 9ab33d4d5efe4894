/** Random true tables for the properties: four communes with totals, successors, parts, running totals and rates. */
import { noWords } from '../../../src/model/no-words.ts'
import fc from 'fast-check'
import type { Observation } from '../../../src/model/types.ts'
import type { DisclosureInput } from '../../../src/edition/disclosure/types.ts'
import { period } from '../progress/build.ts'
import type { Equation } from './attacker.ts'
import { indicator, units } from './tables.ts'

/** A number behind a cell: a count or numerator (`n`) or a denominator (`d`). */
export const nameOf = (role: 'n' | 'd' | 'rest', code: string, unit: string, year: string) => [role, code, unit, year].join(' ')

export interface World {
  readonly input: DisclosureInput
  /** Every number there is, published or not. */
  readonly truth: ReadonlyMap<string, number>
  readonly equations: readonly Equation[]
  /** Numbers in communes that must not be found when they are small, and the cell they are about. */
  readonly guarded: readonly { readonly name: string; readonly cell: string }[]
}

const [communes, years] = [
  ['A', 'B', 'C', 'D'],
  ['2021', '2022', '2023'],
]
const sums: Readonly<Record<string, readonly string[]>> = { T: communes, 'B@2025-07-01': ['A', 'B'], 'D@2025-07-01': ['C', 'D'] }
const size = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 5, max: 15 }), fc.integer({ min: 10, max: 40 }))
const gapReasons = ['not-collected', 'not-published'] as const
const all = indicator('P', 'count')
const indicators = [all, indicator('Q', 'count'), indicator('R', 'count'), indicator('K', 'count'), indicator('X', 'rate')]

interface Choice {
  readonly years: number
  readonly numbers: readonly number[]
  /** Rows left out: `T`, a successor, or an indicator. */
  readonly without: readonly string[]
  readonly gaps: readonly number[]
  readonly settings: DisclosureInput['settings']
  readonly openTotal: boolean
}

/** Tables full of small numbers. */
export const worlds: fc.Arbitrary<World> = choices(size).map((choice) => build(choice, (n) => n % 8))
/** Tables of larger numbers, few of which leave small remainders. */
export const calmWorlds: fc.Arbitrary<World> = choices(fc.integer({ min: 15, max: 60 })).map((choice) => build(choice, (n) => n))

function choices(numbers: fc.Arbitrary<number>): fc.Arbitrary<Choice> {
  return fc.record({
    years: fc.integer({ min: 1, max: 3 }),
    numbers: fc.array(numbers, { minLength: 72, maxLength: 72 }),
    without: fc.subarray(['T', 'B@2025-07-01', 'D@2025-07-01', 'P', 'R', 'K', 'X'], { maxLength: 5 }),
    gaps: fc.array(fc.nat(71), { maxLength: 3 }),
    settings: fc.record({ smallCount: fc.integer({ min: 2, max: 4 }), smallDenominator: fc.integer({ min: 5, max: 12 }) }),
    openTotal: fc.boolean(),
  })
}

function build(choice: Choice, growth: (n: number) => number): World {
  const truth = new Map<string, number>()
  const equations: Equation[] = []
  const guarded: { name: string; cell: string }[] = []
  const observations: Observation[] = []
  const span = years.slice(0, choice.years)
  let next = 0
  const draw = () => choice.numbers[next++ % choice.numbers.length]!
  const guard = (name: string, code: string, unit: string, year: string) => guarded.push({ name, cell: `${code} ${unit} ${year}` })

  for (const unit of communes) {
    let running = draw()
    for (const year of span) {
      const [q, r, n, d] = [draw(), draw(), growth(draw()), draw() + 1]
      if (year !== span[0]) running += n
      const rated = [0, d, Math.min(d, n), Math.max(0, d - n), draw() % (d + 1)][draw() % 5]!
      for (const [code, value] of Object.entries({ P: q + r, Q: q, R: r, K: running, N: n, X: rated })) {
        truth.set(nameOf('n', code, unit, year), value)
        // N is the growth of K, which no table gives
        if (code !== 'N' || year !== span[0]) guard(nameOf('n', code, unit, year), code === 'N' ? 'K' : code, unit, year)
      }
      truth.set(nameOf('d', 'X', unit, year), d).set(nameOf('rest', 'X', unit, year), d - rated)
      guard(nameOf('d', 'X', unit, year), 'X', unit, year)
      guard(nameOf('rest', 'X', unit, year), 'X', unit, year)
    }
  }
  for (const year of span) {
    for (const [role, code] of [...['P', 'Q', 'R', 'K', 'N', 'X'].map((c) => ['n', c] as const), ['d', 'X'] as const]) {
      for (const [unit, parts] of Object.entries(sums)) {
        truth.set(
          nameOf(role, code, unit, year),
          parts.reduce((total, part) => total + truth.get(nameOf(role, code, part, year))!, 0),
        )
        equations.push([[nameOf(role, code, unit, year), -1], ...parts.map((part) => [nameOf(role, code, part, year), 1] as const)])
      }
    }
  }
  for (const unit of [...communes, ...Object.keys(sums)]) {
    span.forEach((year, i) => {
      const at = (code: string, when = year) => nameOf('n', code, unit, when)
      truth.set(nameOf('rest', 'X', unit, year), truth.get(nameOf('d', 'X', unit, year))! - truth.get(at('X'))!)
      equations.push(
        [
          [at('P'), -1],
          [at('Q'), 1],
          [at('R'), 1],
        ],
        [
          [nameOf('d', 'X', unit, year), -1],
          [at('X'), 1],
          [nameOf('rest', 'X', unit, year), 1],
        ],
      )
      if (i > 0)
        equations.push([
          [at('K', span[i - 1]), 1],
          [at('N'), 1],
          [at('K'), -1],
        ])
      if (i > 1 && communes.includes(unit)) {
        const both = nameOf('n', 'NN', unit, year)
        truth.set(both, truth.get(at('K'))! - truth.get(at('K', span[0]))!)
        equations.push([
          [at('K', span[0]), 1],
          [both, 1],
          [at('K'), -1],
        ])
        guard(both, 'K', unit, year)
      }
    })
  }
  let row = 0
  for (const { code } of indicators) {
    for (const unit of [...communes, ...Object.keys(sums)]) {
      for (const year of span) {
        if (choice.without.includes(unit) || choice.without.includes(code)) continue
        const gone = choice.gaps.includes(row++) && communes.includes(unit) && code !== 'K'
        observations.push(observation(code, unit, year, truth, gone ? gapReasons[row % 2]! : null))
      }
    }
  }
  const published = indicators.map((one) => (one === all ? { ...one, confidential: !choice.openTotal } : one))
  const relations = { sums: [{ total: 'P', parts: ['Q', 'R'] }], cumulative: ['K'], frozen: [] }
  const kept = choice.openTotal ? guarded.filter(({ cell }) => !cell.startsWith('P ')) : guarded
  return { input: { observations, indicators: published, units, settings: choice.settings, ...relations }, truth, equations, guarded: kept }
}

function observation(
  code: string,
  unit: string,
  year: string,
  truth: ReadonlyMap<string, number>,
  gap: 'not-collected' | 'not-published' | null,
): Observation {
  const origin = { file: 'data/so-lieu/thu.csv', line: 2 }
  const key = { indicator: code, unit, period: period(year), definition: '', source: null, note: noWords, periodWords: null, origin }
  if (gap !== null) return { state: 'missing', reason: gap, ...key }
  const numerator = truth.get(nameOf('n', code, unit, year))!
  const denominator = truth.get(nameOf('d', code, unit, year)) ?? null
  const value = denominator === null ? numerator : (numerator / denominator) * 100
  return {
    state: 'figure',
    status: 'official',
    bound: null,
    derivation: null,
    printedDecimals: null,
    value,
    numerator,
    denominator,
    ...key,
  }
}
