import { describe, expect, test } from 'vitest'
import { withhold } from '../../../src/edition/history/withhold.ts'
import type { ChangeKind, FigureChange } from '../../../src/model/history.ts'

const printed = (value: number) => ({ value, numerator: null, denominator: null, status: 'so-bo' })
const change = (kind: ChangeKind, indicator: string, before: number | null, after: number | null, commit = 'a'): FigureChange => ({
  indicator,
  unit: '614',
  period: '06/2025',
  definition: '',
  kind,
  before: before === null ? null : printed(before),
  after: after === null ? null : printed(after),
  commit,
  date: '2026-01-03',
  subject: 'Sửa',
  reason: 'Sửa',
})
const register = new Map([
  ['HOUSEHOLDS', { confidential: true, measure: 'count' }],
  ['SHARE', { confidential: true, measure: 'rate' }],
  ['MODELS', { confidential: false, measure: 'count' }],
] as const)
const told = (...changes: FigureChange[]) =>
  withhold(changes, register, { smallCount: 4, smallDenominator: 10 }).map(({ withheld }) => withheld)

describe('what history may tell again', () => {
  test('a count of few households, old or new, is not told', () => {
    expect(told(change('corrected', 'HOUSEHOLDS', 4, 12), change('corrected', 'HOUSEHOLDS', 12, 1))).toEqual([true, true])
    expect(told(change('corrected', 'HOUSEHOLDS', 5, 12), change('corrected', 'HOUSEHOLDS', 0, 12))).toEqual([false, false])
  })
  test('few models are nobody’s household', () => expect(told(change('corrected', 'MODELS', 1, 3))).toEqual([false]))
  test('a series that is no longer published is not told', () => expect(told(change('removed', 'GONE', 40, null))).toEqual([true]))
  test('a group that took up a removed one does not give it away', () => {
    expect(told(change('removed', 'GONE', 4, null), change('updated', 'HOUSEHOLDS', 33, 37))).toEqual([true, true])
    expect(told(change('removed', 'GONE', 4, null, 'b'), change('updated', 'HOUSEHOLDS', 33, 37))).toEqual([true, false])
    expect(told(change('removed', 'GONE', 40, null), change('updated', 'HOUSEHOLDS', 33, 73))).toEqual([true, false])
  })
  test('the numerator is the count of a rate', () => {
    const rate = (numerator: number) => ({ value: 10, numerator, denominator: 40, status: 'so-bo' })
    expect(told({ ...change('corrected', 'SHARE', 0, 0), before: rate(4), after: rate(5) })).toEqual([true])
    expect(told({ ...change('corrected', 'SHARE', 0, 0), before: rate(6), after: rate(5) })).toEqual([false])
  })
  test('a rate printed without its counts is not a count of few households', () =>
    expect(told(change('corrected', 'SHARE', 3.4, 4))).toEqual([false]))
  test('a rate on few households is not told', () => {
    const rate = (denominator: number) => ({ value: 66.7, numerator: 6, denominator, status: 'so-bo' })
    expect(told({ ...change('corrected', 'SHARE', 0, 0), before: rate(9), after: rate(12) })).toEqual([true])
    expect(told({ ...change('corrected', 'SHARE', 0, 0), before: rate(10), after: rate(12) })).toEqual([false])
  })
})
