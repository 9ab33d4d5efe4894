/** When a hidden number is safe: at each end of each interval. */
import { describe, expect, test } from 'vitest'
import type { Audit } from '../../../src/edition/disclosure/audit.ts'
import type { Decides } from '../../../src/edition/disclosure/block.ts'
import { isSafe, judge } from '../../../src/edition/disclosure/criterion.ts'
import type { Expression } from '../../../src/edition/disclosure/sensitive.ts'
import type { Interval } from '../../../src/edition/disclosure/types.ts'

const between = (low: number, high: number): Interval => ({ low, high })

describe('a hidden count, where 1–4 are small,', () => {
  test.each<[string, Interval, boolean]>([
    ['may be any small one', between(1, 4), true],
    ['may be none or any small one', between(0, 4), true],
    ['may not be 1', between(2, 4), false],
    ['may not be 4', between(0, 3), false],
    ['is known', between(3, 3), false],
    ['is one of five large ones', between(5, 9), true],
    ['is one of four large ones', between(6, 9), false],
    ['is one of five from 2 up', between(2, 6), true],
    ['has ends that computing has blurred', between(1 + 1e-9, 4 - 1e-9), true],
    ['has ends that lie between whole numbers', between(0.5, 4.5), true],
    ['has ends that leave out 4', between(0.5, 3.9), false],
    ['has no upper end', between(7, Infinity), true],
  ])('%s', (_, interval, safe) => expect(isSafe(interval, 4, true)).toBe(safe))
  test('is never safe while it is known, even where one household alone is few', () => {
    expect(isSafe(between(1, 1), 1, true)).toBe(false)
    expect(isSafe(between(0, 1), 1, true)).toBe(true)
  })
})

test.each<[string, Interval, boolean]>([
  ['a fifth of its upper end wide', between(80, 100), true],
  ['less than a fifth wide', between(80.5, 100), false],
  ['nothing', between(0, 0), false],
  ['a little, or nothing', between(0, 0.01), true],
  ['unbounded', between(5, Infinity), true],
])('a hidden sum of money that is %s', (_, interval, safe) => expect(isSafe(interval, 4, false)).toBe(safe))

/** A judgement where the audit answers these intervals; `asked` keeps what would have satisfied it. */
function judged(expression: Partial<Expression>, interval: Interval | null, assumed: Interval | null = null) {
  const asked: Decides[] = []
  const audit = {
    interval: (_: unknown, decides: Decides) => (asked.push(decides), interval),
    assumedInterval: (_: unknown, decides: Decides) => (asked.push(decides), assumed),
  } as unknown as Audit
  const whole: Expression = {
    terms: [{ variable: 0, by: 1 }],
    constant: 0,
    whole: true,
    absent: false,
    cell: 0,
    cause: 'small-count',
    ...expression,
  }
  return { verdict: judge(whole, audit, 4), asked }
}

describe('a number that must stay uncertain', () => {
  const two = [
    { variable: 0, by: -1 as const },
    { variable: 1, by: 1 as const },
  ]
  test.each<[string, Partial<Expression>, Interval | null, Interval | null, string]>([
    ['whose figures contradict each other', {}, null, null, 'contradiction'],
    ['that is known', {}, between(3, 3), null, 'exposed'],
    ['that may be any', {}, between(0, 9), null, 'safe'],
    ['that may be any, guessed or not', {}, between(0, 9), between(1, 4), 'safe'],
    ['that may be any, but the guess leaves out 1', {}, between(0, 9), between(2, 4), 'exposed'],
    ['that may be any, but the guess leaves out 4', {}, between(0, 9), between(1, 3), 'exposed'],
    ['that the guess leaves as it is, but for dust', {}, between(0, 9), between(1 + 1e-9, 4 - 1e-9), 'safe'],
    ['of several counts, about which there is no guess', { terms: two }, between(0, 9), between(2, 2), 'safe'],
    ['of no count', { terms: [] }, between(0, 9), between(2, 2), 'safe'],
    ['of a rest, about which there is no guess', { terms: [{ variable: 0, by: -1 }] }, between(0, 9), between(2, 2), 'safe'],
    ['of a count and a constant, about which there is no guess', { constant: 40 }, between(0, 9), between(2, 2), 'safe'],
    ['of money that is known nearly', { whole: false }, between(95, 100), null, 'exposed'],
    ['that no cell gives and that contradicts the rest', { absent: true }, null, null, 'safe'],
    ['that no cell gives and that must be 3', { absent: true }, between(3, 3), null, 'exposed'],
    ['that no cell gives and that must be 1', { absent: true }, between(1, 1), null, 'exposed'],
    ['that no cell gives and that must be 4', { absent: true }, between(4, 4), null, 'exposed'],
    ['that no cell gives and that must be none', { absent: true }, between(0, 0), null, 'safe'],
    ['that no cell gives and that must be 5', { absent: true }, between(5, 5), null, 'safe'],
    ['that no cell gives and that cannot be whole', { absent: true }, between(3.4, 3.6), null, 'safe'],
    ['that no cell gives and that may be any', { absent: true }, between(0, 9), null, 'safe'],
  ])('%s', (_, expression, interval, assumed, verdict) => expect(judged(expression, interval, assumed).verdict).toBe(verdict))

  /** An interval known to be possible that is already wide enough; one that is already too narrow. */
  test.each<[string, Partial<Expression>, Interval, boolean, boolean]>([
    ['is safe once any small one is possible', {}, between(1, 4), true, false],
    ['is exposed once nothing else is possible', {}, between(2, 4), false, true],
    ['that no cell gives is safe once none of the small is possible', { absent: true }, between(5, 7), false, true],
    ['that no cell gives stays open while 4 is possible', { absent: true }, between(4, 7), false, false],
  ])('%s, and the audit may stop there', (_, expression, possible, inner, outer) => {
    const [decides] = judged(expression, between(0, 9)).asked
    expect([decides!.inner(possible), decides!.outer(possible)]).toEqual([inner, outer])
  })
  test.each<[Interval, boolean]>([
    [between(1, 4), true],
    [between(2, 9), false],
    [between(0, 3), false],
  ])('a guess that leaves %j decides', (possible, any) => {
    const [, decides] = judged({}, between(0, 9), between(1, 4)).asked
    expect([decides!.inner(possible), decides!.outer(possible)]).toEqual([any, !any])
  })
})
