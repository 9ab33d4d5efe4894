/** Which count each figure speaks of: its own, or another series', wherever that stands in the files. */
import { describe, expect, test } from 'vitest'
import { countedBy } from '../../../src/edition/disclosure/cells.ts'
import { protect } from '../../../src/edition/disclosure/protect.ts'
import type { Indicator, Observation } from '../../../src/model/types.ts'
import { indicator, input, read } from './tables.ts'

const open = { confidential: false } as const
const [x, y] = [indicator('X', 'count'), indicator('Y', 'count', open)]
const ratio = indicator('Z', 'rate', { formula: { operator: '/', left: 'X', right: 'Y' } })
const named = (more: Partial<Indicator>) => indicator('Z', 'rate', more)
const of = (definition: string, observations: readonly Observation[]) => observations.map((o) => ({ ...o, definition }))
const hidden = (register: readonly Indicator[], ...observations: readonly (readonly Observation[])[]) =>
  protect(input(register, observations.flat())).hidden.map((cell) => `${cell.indicator} ${cell.unit} ${cell.cause}`)

describe('the count that a series counts', () => {
  const register = new Map(
    [
      ratio,
      x,
      indicator('W', 'rate', { numeratorSeries: 'Z' }),
      indicator('P', 'count', { formula: { operator: '*', left: 'X', right: 'Y' }, numeratorSeries: 'X' }),
      indicator('A', 'rate', { numeratorSeries: 'B' }),
      indicator('B', 'rate', { numeratorSeries: 'A' }),
    ].map((one) => [one.code, one]),
  )
  test.each([
    ['X', 'X'],
    ['Z', 'X'],
    ['W', 'X'],
    ['P', 'P'],
    ['GONE', 'GONE'],
    ['A', 'B'],
  ])('%s counts %s', (code, counted) => expect(countedBy(code, register)).toBe(counted))
})

describe('a rate', () => {
  test.each<[string, readonly Indicator[], readonly Observation[], readonly string[]]>([
    [
      'finds its denominator in a later row',
      [named({ denominatorSeries: 'Y' }), y],
      [...read('Z', '2023 \n A 1%'), ...read('Y', '2023 \n A 900')],
      [],
    ],
    [
      'is of few where it does',
      [named({ denominatorSeries: 'Y' }), y],
      [...read('Z', '2023 \n A 7.5%'), ...read('Y', '2023 \n A 40')],
      ['Z A small-count'],
    ],
    [
      'is on nobody knows how many where the other series has no row',
      [named({ denominatorSeries: 'Y' }), y],
      read('Z', '2023 \n A 7.5%'),
      ['Z A no-denominator'],
    ],
    [
      'of a series without a row is judged by itself',
      [named({ numeratorSeries: 'X' }), x],
      read('Z', '2023 \n A 3/40 \n B 30/60'),
      ['Z A small-count'],
    ],
    ['of a series that no register knows is, too', [named({ numeratorSeries: 'GONE' })], read('Z', '2023 \n A 3/40'), ['Z A small-count']],
    [
      'takes the count with it that would give it back',
      [x, y, ratio],
      [...read('X', '2023 \n A 6'), ...read('Y', '2023 \n A 8'), ...read('Z', '2023 \n A 6/8')],
      ['X A small-complement', 'Z A small-denominator'],
    ],
  ])('%s', (_, register, observations, expected) => expect(hidden(register, observations).toSorted()).toEqual(expected))

  test('speaks of a count of its own definition, or of none', () => {
    const rest = [read('Y', '2023 \n A 8'), of('d', read('Z', '2023 \n A 6/8'))]
    expect(
      hidden([x, y, ratio], of('d', read('X', '2023 \n A 6')), ...rest)
        .map((cell) => cell[0])
        .toSorted(),
    ).toEqual(['X', 'Z'])
    expect(
      hidden([x, y, ratio], read('X', '2023 \n A 6'), ...rest)
        .map((cell) => cell[0])
        .toSorted(),
    ).toEqual(['X', 'Z'])
    expect(hidden([x, y, ratio], of('e', read('X', '2023 \n A 6')), ...rest).map((cell) => cell[0])).toEqual(['Z'])
  })
})

describe('a unit', () => {
  test('that the register does not know is guarded like a commune', () =>
    expect(hidden([x], read('X', '2023 \n Q 3'))).toEqual(['X Q small-count']))
  test('whose code was never a commune’s is not', () => expect(hidden([x], read('X', '2026 \n T 3'))).toEqual([]))
})

test('a figure of an indicator that no register knows is left as it is', () => {
  const observations = [...read('GONE', '2023 \n A 3'), ...read('X', '2023 \n A 12')]
  expect(protect(input([x], observations)).observations).toEqual(observations)
})

describe('a gap', () => {
  test.each([
    ['# is guarded', '2023 \n A # \n B 12 \n C 20 \n D 30 \n T 65', ['X B complementary']],
    ['! is guarded', '2023 \n A ! \n B 12 \n C 20 \n D 30 \n T 65', ['X B complementary']],
    ['? tells nothing', '2023 \n A ? \n B ? \n C 20 \n D 30 \n T 65', []],
  ])('%s', (_, table, expected) => expect(hidden([x], read('X', table))).toEqual(expected))
  test.each([
    ['! of what nobody guards', indicator('X', 'count', open), '2023 \n A ! \n B 12 \n C 20 \n D 30 \n T 65'],
    ['! of a district', x, '2023 \n A 15 \n B 12 \n C 20 \n D 30 \n T !'],
  ])('%s is nobody’s secret', (_, of_, table) => {
    const { hidden: cells, refusals } = protect(input([of_, y], read('X', table)))
    expect([cells, refusals]).toEqual([[], []])
  })
  test('of what does not apply is known to be none', () => {
    const given = read('X', '2023 \n A ? \n B # \n C 20 \n D 30 \n T 65')
    const none = given.map((o) => (o.unit === 'A' && o.state === 'missing' ? { ...o, reason: 'not-applicable' as const } : o))
    expect(hidden([x], none)).toEqual(['X C complementary'])
    expect(hidden([x], given)).toEqual([])
  })
})

describe('a rate on few households', () => {
  const rate = indicator('X', 'rate')
  test.each<[string, Indicator, string, readonly string[]]>([
    ['is hidden in a commune', rate, '2023 \n A 6/8', ['X A small-denominator']],
    ['is not in a district', rate, '2023 \n T 6/8', []],
    ['is not where everybody may see it', { ...rate, ...open }, '2023 \n A 6/8', []],
    ['is not named where it is hidden already', rate, '2023 \n A #', []],
    ['is not any rate on 10', rate, '2023 \n A 5/10', []],
    ['has no denominator though another commune has one', rate, '2023 \n A 30/40 \n B 7.5%', ['X B no-denominator']],
  ])('%s', (_, of_, table, expected) => expect(hidden([of_], read('X', table))).toEqual(expected))
  test('is none on no household at all', () => {
    const none = read('X', '2023 \n A 0/1').map((o) => (o.state === 'figure' ? { ...o, value: 0, numerator: 0, denominator: 0 } : o))
    expect(hidden([rate], none)).toEqual([])
  })
})
