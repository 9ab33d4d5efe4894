/** A bound decides only where every number that it allows would decide alike. */
import { describe, expect, test } from 'vitest'
import { inexactLevel, notExact } from '../../../src/edition/progress/bounded.ts'
import type { Bound, Operator } from '../../../src/model/types.ts'
import { figure } from './build.ts'

/** `true`: the verdict may be pronounced. */
const sure = (bound: Bound | null, comparison: Operator, met: boolean) =>
  inexactLevel(figure('2024', 12, { bound }), comparison, met).length === 0

describe('a level', () => {
  test.each<[string, Bound | null, Operator, boolean, boolean]>([
    ['12 of at least 10 is met', null, '>=', true, true],
    ['more than 12 of at least 10 is met all the more', 'more-than', '>=', true, true],
    ['at least 12 of at least 10 is met', 'at-least', '>=', true, true],
    ['nearly 12 of at least 12 may fall short', 'nearly', '>=', true, false],
    ['at most 12 of more than 10 may fall short', 'at-most', '>', true, false],
    ['about 12 of at least 12 may fall short', 'about', '>=', true, false],
    ['nearly 12 of at least 20 is not met all the more', 'nearly', '>=', false, true],
    ['at most 12 of more than 20 is not met', 'at-most', '>', false, true],
    ['more than 12 of at least 20 may reach it', 'more-than', '>=', false, false],
    ['about 12 of at least 13 may reach it', 'about', '>=', false, false],
    ['nearly 12 of at most 12 is met all the more', 'nearly', '<=', true, true],
    ['more than 12 of at most 15 may be too many', 'more-than', '<=', true, false],
    ['about 12 of fewer than 13 may be too many', 'about', '<', true, false],
    ['more than 12 of at most 10 is not met all the more', 'more-than', '<=', false, true],
    ['nearly 12 of fewer than 12 may be few enough', 'nearly', '<', false, false],
    ['more than 12 of 10 to 15 is met: above a range is no failure', 'more-than', 'range', true, true],
    ['nearly 12 of 12 to 15 may fall short', 'nearly', 'range', true, false],
    ['more than 12 of 15 to 20 may reach it', 'more-than', 'range', false, false],
    ['exactly 12 is 12', null, '=', true, true],
    ['more than 12 is neither 12 for sure', 'more-than', '=', true, false],
    ['nor something else for sure', 'nearly', '=', false, false],
  ])('%s', (_name, bound, comparison, met, expected) => expect(sure(bound, comparison, met)).toBe(expected))

  test('in doubt names the period', () => {
    const one = figure('2024', 12, { bound: 'about' })
    expect(inexactLevel(one, '>=', true)).toEqual([{ kind: 'not-exact', periods: [one.period] }])
  })
})

describe('a change', () => {
  const [exact, over] = [figure('2020', 30), figure('2024', 12, { bound: 'more-than' })]
  test.each([
    ['of exact figures is certain', [exact, exact], []],
    ['is not as soon as one is a bound', [exact, over], [{ kind: 'not-exact', periods: [over.period] }]],
    ['names each', [over, over], [{ kind: 'not-exact', periods: [over.period, over.period] }]],
    ['without a first figure is no matter of bounds', [null, exact], []],
  ])('%s', (_name, figures, expected) => expect(notExact(figures)).toEqual(expected))
})
