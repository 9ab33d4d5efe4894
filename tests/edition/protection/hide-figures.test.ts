/** Hiding to the end: what is small in itself, what is derived from it, and what disclosure control adds. */
import { noWords } from '../../../src/model/no-words.ts'
import { describe, expect, test } from 'vitest'
import { deriveSeries } from '../../../src/edition/observations/derive.ts'
import { hideFigures } from '../../../src/edition/protection/hide-figures.ts'
import { smallnessOf } from '../../../src/edition/protection/small-figures.ts'
import { publish } from '../../../src/edition/publish.ts'
import type { Edition, FigureObservation, Indicator, Observation } from '../../../src/model/types.ts'
import { figure } from '../progress/build.ts'
import { indicator, input, read, units } from '../disclosure/tables.ts'

const settings = { smallCount: 4, smallDenominator: 10 }
const poor = indicator('X', 'count')
const homes = indicator('Y', 'count', { confidential: false })
const share = indicator('Z', 'rate', { formula: { operator: '/', left: 'X', right: 'Y' } })

/** Rows of a file each have a line of their own. */
const numbered = (observations: readonly Observation[]) => observations.map((o, i) => ({ ...o, origin: { ...o.origin, line: i + 2 } }))
function hide(register: readonly Indicator[], ...tables: readonly Observation[][]) {
  const given = numbered(tables.flat())
  const derived = deriveSeries(new Map(register.map((one) => [one.code, one])), given)
  const { observations, ...rest } = input(register, given)
  return { given, derived, ...hideFigures(observations, derived, rest) }
}
const name = (o: Observation) => `${o.indicator} ${o.unit} ${o.state === 'figure' ? o.value : o.reason}`

describe('a figure that is small in itself', () => {
  const printed = (value: number, more: Partial<FigureObservation> = {}) => figure('2023', value, more)
  test.each<[string, Observation, Indicator, ReturnType<typeof smallnessOf>]>([
    ['a count of 1', printed(1), poor, 'small-count'],
    ['a count of 4', printed(4), poor, 'small-count'],
    ['no count of 5', printed(5), poor, null],
    ['no count of 0', printed(0), poor, null],
    ['its numerator before its value', printed(40, { numerator: 4 }), poor, 'small-count'],
    ['no value of a rate', printed(3), share, null],
    ['a rate of 4', printed(10, { numerator: 4, denominator: 40 }), share, 'small-count'],
    ['a rate on 9', printed(0, { numerator: 0, denominator: 9 }), share, 'small-denominator'],
    ['a rate on 1', printed(0, { numerator: 0, denominator: 1 }), share, 'small-denominator'],
    ['no rate on 10', printed(50, { numerator: 5, denominator: 10 }), share, null],
    ['no rate on nobody', printed(0, { numerator: 0, denominator: 0 }), share, null],
    ['no sum of money', printed(3), indicator('M', 'amount'), null],
    ['no gap', read('X', '2023 \n A #')[0]!, poor, null],
  ])('is %s', (_, o, of, cause) => expect(smallnessOf(o, of, settings)).toBe(cause))
})

describe('hidden figures', () => {
  test('of a district are those that are small in themselves', () => {
    const { observations, hidden, given } = hide([poor], read('X', '2023 \n T 3'))
    expect([...hidden]).toEqual([[given[0], 'small-count']])
    expect(observations.map(name)).toEqual(['X T suppressed'])
  })
  test('are none of an indicator that is not confidential, or that nobody knows', () => {
    const { observations, hidden } = hide([homes], read('Y', '2023 \n A 3'), read('GONE', '2023 \n A 3'))
    expect([observations.map(name), hidden.size]).toEqual([['Y A 3', 'GONE A 3'], 0])
  })
  test('lose their number, their note and everything that is derived from them', () => {
    const { observations, hidden, derived } = hide(
      [poor, homes, share],
      read('X', '2023 \n A 3 \n B 12'),
      read('Y', '2023 \n A 400 \n B 48'),
    )
    expect(derived.map(name)).toEqual(['Z A 0.75', 'Z B 25'])
    expect(observations.map(name)).toEqual(['X A suppressed', 'X B 12', 'Y A 400', 'Y B 48', 'Z B 25'])
    expect([...hidden.keys()].map(name)).toEqual(['X A 3'])
    expect(observations[0]).toEqual({ ...read('X', '2023 \n A #')[0], note: noWords, origin: { file: 'data/so-lieu/thu.csv', line: 2 } })
  })
  test('are figures of files, never those that the edition derives', () => {
    const { observations, hidden, derived } = hide([poor, homes, share], read('X', '2023 \n A 6'), read('Y', '2023 \n A 8'))
    expect(derived).toHaveLength(1)
    expect([...hidden.keys()].map(name)).toEqual(['X A 6'])
    expect(observations.filter((o) => o.state === 'figure').map(name)).toEqual(['Y A 8'])
  })
  test('include what protects others, with the reason', () => {
    const { hidden, refusals } = hide([poor], read('X', '2023 \n A 3 \n B 12 \n C 20 \n D 30 \n T 65'))
    expect([...hidden].map(([o, cause]) => `${o.unit} ${cause}`)).toEqual(['A small-count', 'B complementary'])
    expect(refusals).toEqual([])
  })
  test('do not include those that the file hides already', () => {
    const { hidden } = hide([poor], read('X', '2023 \n A # \n B # \n C 20 \n D 30 \n T 65'))
    expect(hidden.size).toBe(0)
  })
})

describe('publishing', () => {
  const site = { disclosure: settings } as Edition['site']
  const publishAll = (register: readonly Indicator[], given: readonly Observation[], derived: readonly Observation[] = []) =>
    publish(given, derived, { indicators: register, units, site }, [])
  const [given, derived] = [read('Y', '2023 \n A 3'), read('Y', '2024 \n A 2')]
  test('without a confidential indicator gives everything as it is', () => {
    expect(publishAll([homes], given)).toEqual({ observations: given, hidden: new Map(), refusals: [] })
    expect(publishAll([homes], given, derived)).toEqual({ observations: [...given, ...derived], hidden: new Map(), refusals: [] })
  })
  test('with one hides what is small, and says what nothing protects', () => {
    const [of, rest] = [
      { ...homes, code: 'P' },
      { ...homes, code: 'R', partOf: 'P' },
    ]
    const rows = numbered([...read('P', '2023 \n A 40'), ...read('X', '2023 \n A 3'), ...read('R', '2023 \n A 37')])
    const { hidden, refusals } = publishAll([of, { ...poor, partOf: 'P' }, rest], rows)
    expect([...hidden.values()]).toEqual(['small-count'])
    expect(refusals.map(({ level, rule }) => `${level} ${rule}`)).toEqual(['error disclosure-unsafe'])
  })
})
