/** Which cells are hidden when there is a choice, and which numbers nobody needs to protect. */
import { describe, expect, test } from 'vitest'
import { byImportance } from '../../../src/edition/disclosure/choose.ts'
import type { Knowledge } from '../../../src/edition/disclosure/knowledge.ts'
import { protect } from '../../../src/edition/disclosure/protect.ts'
import type { Indicator, Observation } from '../../../src/model/types.ts'
import { indicator, input, read } from './tables.ts'

const x = indicator('X', 'count')
const open = (code: string) => indicator(code, 'count', { confidential: false })
/** P is X and R together; both are for everybody to see. */
const sums = { sums: [{ total: 'P', parts: ['X', 'R'] }] }
const register = [x, open('P'), open('R')]
const result = (given: readonly Observation[], all: readonly Indicator[] = register, more: Parameters<typeof input>[2] = sums) => {
  const { hidden, refusals } = protect(input(all, given, more))
  return {
    hidden: hidden.map((cell) => `${cell.indicator} ${cell.unit} ${cell.cause}`).toSorted(),
    refused: refusals.map((cell) => `${cell.indicator} ${cell.unit} ${cell.reason}`),
  }
}
const around = (of: string, total: number, rest: number) => [...read('P', `2023 \n ${of} ${total}`), ...read('R', `2023 \n ${of} ${rest}`)]

describe('a cell hidden to protect another', () => {
  const table = '2023 \n A 3 \n B 12 \n C 20 \n D 30 \n T 65'
  test('is the smallest', () => expect(result(read('X', table))).toEqual({ hidden: ['X A small-count', 'X B complementary'], refused: [] }))
  test('is published again where it follows from what stays published: another is hidden', () =>
    expect(result([...read('X', table), ...around('B', 40, 28)])).toEqual({
      hidden: ['X A small-count', 'X C complementary'],
      refused: [],
    }))
  test('is not looked for where every other follows, too: the total goes', () => {
    const all = [...read('X', table), ...around('B', 40, 28), ...around('C', 50, 30), ...around('D', 60, 30)]
    expect(result(all)).toEqual({ hidden: ['X A small-count', 'X T complementary'], refused: [] })
  })
  test('cannot help where the number follows by itself', () =>
    expect(result([...read('X', table), ...around('A', 40, 37)]).refused).toEqual(['X A no-safe-pattern']))
  test('is a commune rather than the total, however large', () =>
    expect(result(read('X', '2023 \n A 3 \n B 900 \n T 903')).hidden).toEqual(['X A small-count', 'X B complementary']))
  test('is tried for publication again with the total first, then the largest, then the first', () => {
    const cell = (numerator: number | null, commune: boolean) => ({ numerator, commune })
    const truths = [5, 9, 5, 700]
    const model = {
      cells: [cell(0, true), cell(1, true), cell(2, true), cell(3, true), cell(0, false), cell(null, true)],
      variables: truths.map((truth) => ({ truth })),
    }
    expect(byImportance([5, 2, 0, 1, 3, 4], { model } as unknown as Knowledge)).toEqual([4, 3, 1, 0, 2, 5])
  })
})

describe('a count that no row gives', () => {
  const left = (of: string) => result(around(of, 40, 37))
  test('is guarded in a commune, where two others leave 3', () => expect(left('A').refused).toEqual(['P A no-safe-pattern']))
  test('is no secret in a district', () => expect(left('T')).toEqual({ hidden: [], refused: [] }))
  test('is no secret in a place that nobody knows', () => expect(left('Q')).toEqual({ hidden: [], refused: [] }))
  test('is no secret where the others leave 50', () => expect(result(around('A', 87, 37))).toEqual({ hidden: [], refused: [] }))
  test('is no secret of an indicator that is for everybody to see', () =>
    expect(result(around('A', 40, 37), [open('X'), open('P'), open('R')])).toEqual({ hidden: [], refused: [] }))
  test('is no secret of an indicator that no register knows', () =>
    expect(result(around('A', 40, 37), register, { sums: [{ total: 'P', parts: ['GONE', 'R'] }] })).toEqual({ hidden: [], refused: [] }))
  test('is guarded although its district’s total says nothing of it', () =>
    expect(result([...around('A', 40, 37), ...read('X', '2023 \n T 650')]).refused).toHaveLength(1))
  test('of which a total leaves 3 takes another cell with it', () => {
    const { hidden, refused } = result(read('X', '2023 \n A . \n B 12 \n C 20 \n D 30 \n T 65'))
    expect([hidden, refused]).toEqual([['X B complementary'], []])
  })
  test('of which a total leaves 30 does not', () =>
    expect(result(read('X', '2023 \n A . \n B 12 \n C 20 \n D 30 \n T 92')).hidden).toEqual([]))
})

describe('a small number', () => {
  test.each<[string, string, readonly string[]]>([
    ['on few households and of few', '2023 \n A 2/3', ['X A small-denominator']],
    ['on many, of none', '2023 \n A 0/40', []],
    ['on 10, of 5', '2023 \n A 5/10', []],
    ['on 9, of 0', '2023 \n A 0/9', ['X A small-denominator']],
    ['of all but 4', '2023 \n A 36/40', ['X A small-complement']],
    ['of all but 5', '2023 \n A 35/40', []],
    ['of all', '2023 \n A 40/40', []],
    ['of 4', '2023 \n A 4/40', ['X A small-count']],
    ['of 5', '2023 \n A 5/40', []],
  ])('%s', (_, table, hidden) => expect(result(read('X', table), [indicator('X', 'rate')], {}).hidden).toEqual(hidden))

  test.each<[string, string, readonly string[]]>([
    ['between neighbours', '2021 2022 2023 \n A 12 14 30', ['X A small-increment']],
    ['between years farther apart, step by step', '2021 2022 2023 \n A 12 12 16', ['X A small-increment']],
    ['in whatever order the years stand', '2023 2021 2022 \n A 30 12 14', ['X A small-increment']],
    ['of 5 is none', '2021 2022 \n A 12 17', []],
    ['of 0 is none', '2021 2022 \n A 12 12', []],
    ['that falls is none', '2021 2022 \n A 14 12', []],
    ['in a district is none', '2021 2022 \n T 12 14', []],
  ])('of growth %s', (_, table, hidden) => expect(result(read('X', table), [x], { cumulative: ['X'] }).hidden).toEqual(hidden))
})

describe('a frozen year', () => {
  const refused = (today: readonly Observation[], before: string, more: Parameters<typeof input>[2] = {}) =>
    protect(input(register, today, { frozen: [{ year: '2023', observations: read('X', before) }], ...more })).refusals.map(
      ({ unit, reason, years }) => `${unit} ${reason} ${years.join()}`,
    )
  test('that prints a small number is named', () =>
    expect(refused(read('X', '2023 \n A 3'), '2023 \n A 3')).toEqual(['A no-safe-pattern 2023']))
  test('is not named for a number that today gives away without it', () =>
    expect(refused([...read('X', '2023 \n A 3'), ...around('A', 40, 37)], '2023 \n A 3', sums)).toEqual(['A no-safe-pattern ']))
  test('that contradicts itself tells nothing', () =>
    expect(refused(read('X', '2023 \n A 15 \n B 12 \n T 27'), '2023 \n A # \n B 12 \n T 10')).toEqual([]))
})
