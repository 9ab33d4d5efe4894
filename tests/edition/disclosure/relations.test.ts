/** Worked examples across indicators and periods, and what the result must not carry. */
import { describe, expect, test } from 'vitest'
import { noWords } from '../../../src/model/no-words.ts'
import type { Observation } from '../../../src/model/types.ts'
import { protect } from '../../../src/edition/disclosure/protect.ts'
import { period } from '../progress/build.ts'
import { indicator, input, lines, read, write } from './tables.ts'

describe('running totals', () => {
  const series = indicator('K', 'count')
  const running = { cumulative: ['K'] }

  test('growth by 1–4 households is a small count: 12 → 14 → 30', () => {
    const table = '2021 2022 2023 \n A 12 14 30'
    const { observations, hidden } = protect(input([series], read('K', table), running))
    expect(write('K', table, observations)).toEqual(lines('2021 2022 2023 \n A 12 # 30'))
    expect(hidden).toMatchObject([{ cause: 'small-increment' }])
  })

  test('an undeclared series may move as it likes', () => {
    expect(protect(input([series], read('K', '2021 2022 \n A 12 14'))).hidden).toEqual([])
  })
})

describe('the end of a year and the start of the next', () => {
  const end = (column: string) => read('X', `2023 \n ${column}`)
  const start = (column: string) => read('X', `2024 \n ${column}`).map((o) => ({ ...o, period: period('dau 2024') }))
  const stock = indicator('X', 'count')
  const hiddenIn = (observations: readonly Observation[], series = stock) => {
    const { hidden, refusals } = protect(input([series], observations))
    expect(refusals).toEqual([])
    return hidden.map((cell) => `${cell.unit} ${cell.period.text}`).toSorted()
  }

  test.each([
    ['two spellings of one moment hide together', 'A 3 \n B 12 \n T 15', 'B 12', ['A 2023', 'B 2023', 'B dau 2024']],
    [
      'sources that differ are no contradiction; what is known of both hides together',
      'A 3 \n B 12 \n T 15',
      'B 13 \n T 15',
      ['A 2023', 'B 2023', 'B dau 2024', 'T 2023', 'T dau 2024'],
    ],
    ['the total of the one gives what is missing in the other', 'A 3 \n B 12', 'T 15', ['A 2023', 'T dau 2024']],
    ['where nothing is small nothing is hidden', 'A 30 \n B 12 \n T 42', 'B 12', []],
  ])('%s', (_name, before, after, expected) => {
    expect(hiddenIn([...end(before), ...start(after)])).toEqual(expected)
  })

  test('what happened in a year is no matter of the day after', () => {
    const flow = indicator('X', 'count', { timing: 'period' })
    expect(hiddenIn([...end('A 3 \n B 12 \n T 15'), ...start('B 12')], flow)).toEqual(['A 2023', 'B 2023'])
  })

  test('a frozen year that tells the one tells the other', () => {
    const frozen = [{ year: '2023', observations: end('A 12 \n B 20') }]
    expect(protect(input([stock], start('A 12 \n B #'), { frozen })).refusals).toMatchObject([{ unit: 'B', years: ['2023'] }])
  })
})

describe('parts of a total', () => {
  const [all, some, rest] = ['P', 'Q', 'R'].map((code) => indicator(code, 'count')) as [
    ReturnType<typeof indicator>,
    ReturnType<typeof indicator>,
    ReturnType<typeof indicator>,
  ]
  const declared = { sums: [{ total: 'P', parts: ['Q', 'R'] }] }
  const observations = [...read('P', '2023 \n A 40'), ...read('Q', '2023 \n A 3'), ...read('R', '2023 \n A 37')]

  test('one small part takes the other with it', () => {
    expect(protect(input([all, some, rest], observations, declared)).hidden.map((cell) => [cell.indicator, cell.cause])).toEqual([
      ['Q', 'small-count'],
      ['R', 'complementary'],
    ])
  })

  test('where nothing more may be hidden it is refused, with the relation and its cells', () => {
    const open = [{ ...all, confidential: false }, some, { ...rest, confidential: false }]
    const { refusals } = protect(input(open, observations, declared))
    expect(refusals).toMatchObject([{ indicator: 'Q', unit: 'A', reason: 'no-safe-pattern', relations: [{ kind: 'parts' }] }])
    expect(refusals[0]!.relations[0]!.cells.map((cell) => cell.indicator)).toEqual(['Q', 'R', 'P'])
    expect(JSON.stringify(refusals)).not.toContain('37')
  })
})

describe('derived series', () => {
  const poor = indicator('X', 'count')
  const everyone = indicator('Y', 'count', { confidential: false })
  const ratio = indicator('Z', 'rate', { formula: { operator: '/', left: 'X', right: 'Y' } })
  const counts = [...read('X', '2023 \n A 3'), ...read('Y', '2023 \n A 400')]

  test('a rate derived from a hidden count is hidden with it, its denominator is not', () => {
    const { hidden } = protect(input([poor, everyone, ratio], [...read('Z', '2023 \n A 3/400'), ...counts]))
    expect(hidden.map((cell) => cell.indicator).toSorted()).toEqual(['X', 'Z'])
  })

  test('also when only the rate was printed: 0,75 % of 400', () => {
    const { hidden } = protect(input([poor, everyone, ratio], [...read('Z', '2023 \n A 0.75%'), ...counts]))
    expect(hidden.map((cell) => cell.indicator).toSorted()).toEqual(['X', 'Z'])
  })

  test('hiding a rate on few households takes the count that would give it back', () => {
    const { hidden } = protect(
      input([poor, everyone, ratio], [...read('X', '2023 \n A 6'), ...read('Y', '2023 \n A 8'), ...read('Z', '2023 \n A 6/8')]),
    )
    expect(hidden.map((cell) => cell.indicator).toSorted()).toEqual(['X', 'Z'])
  })

  test('a computed total keeps its value but not the list of hidden operands', () => {
    const table = '2023 \n A 3 \n B 12 \n C 20 \n D 30'
    const operands = ['A', 'B', 'C', 'D'].map((unit, i) => ({ indicator: 'X', unit, value: [3, 12, 20, 30][i]! }))
    const [total] = read('X', '2023 \n T 65') as [Observation & { state: 'figure' }]
    const derived = { ...total, derivation: { operator: '+' as const, operands } }
    const { observations } = protect(input([poor], [...read('X', table), derived]))
    expect(observations.at(-1)).toEqual({ ...total, derivation: null })
    expect(observations.filter((o) => o.state === 'missing').map((o) => [o.unit, o.note])).toEqual([
      ['A', noWords],
      ['B', noWords],
    ])
  })
})

describe('sums of money', () => {
  const income = indicator('M', 'amount', { level: 'commune' })
  /** Mean income: money over households. */
  const mean = (unit: string, money: number, households: number): Observation => {
    const [o] = read('M', `2023 \n ${unit} 1/1`) as [Observation & { state: 'figure' }]
    return { ...o, value: money / households, numerator: money, denominator: households }
  }

  test('a mean over few households is hidden, and so is what would give it back', () => {
    const cells = [mean('A', 90, 6), mean('B', 700, 35), mean('C', 800, 40), mean('D', 900, 45), mean('T', 2490, 126)]
    expect(protect(input([income], cells)).hidden.map((cell) => [cell.unit, cell.cause])).toEqual([
      ['A', 'small-denominator'],
      ['B', 'complementary'],
    ])
  })

  test('money without households is nobody’s', () => {
    expect(protect(input([income], read('M', '2023 \n A 3'))).hidden).toEqual([])
  })

  test('a product gives a hidden factor away and is hidden with it', () => {
    const factors = [indicator('X', 'count'), indicator('Y', 'count', { confidential: false })]
    const product = indicator('Z', 'count', { formula: { operator: '*', left: 'X', right: 'Y' } })
    const cells = [...read('X', '2023 \n A 3'), ...read('Y', '2023 \n A 50'), ...read('Z', '2023 \n A 150')]
    expect(protect(input([...factors, product], cells)).hidden.map((cell) => cell.indicator)).toEqual(['X', 'Z'])
  })
})

describe('what it leaves alone', () => {
  test('indicators that are not confidential, and other thresholds', () => {
    const cells = read('X', '2023 \n A 3 \n B 12 \n T 15')
    expect(protect(input([indicator('X', 'count', { confidential: false })], cells)).hidden).toEqual([])
    expect(protect(input([indicator('X', 'count')], cells, { settings: { smallCount: 2, smallDenominator: 5 } })).hidden).toEqual([])
  })

  test('figures that contradict each other around a hidden cell are refused, not guessed at', () => {
    const { refusals } = protect(input([indicator('X', 'count')], read('X', '2023 \n A # \n B 12 \n T 10')))
    expect(refusals).toMatchObject([{ unit: 'A', reason: 'contradiction' }])
  })
})
