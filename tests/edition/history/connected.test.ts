/** What may give an old figure away: few households, other indicators, parts of units. */
import { describe, expect, test } from 'vitest'
import { connectedWith, type ConnectedIndicator } from '../../../src/edition/history/connected.ts'
import { countOf, isFew, isOnFew, isSmall } from '../../../src/edition/history/small.ts'
import { partsOfUnits } from '../../../src/edition/history/unit-parts.ts'
import type { PrintedFigure } from '../../../src/model/history.ts'
import { units } from './told-states.ts'

describe('a figure of few', () => {
  const settings = { smallCount: 4, smallDenominator: 10 }
  const figure = (value: number | null, numerator: number | null = null, denominator: number | null = null): PrintedFigure => ({
    value,
    numerator,
    denominator,
    status: 'chinh-thuc',
  })
  test.each<[string, PrintedFigure, 'count' | 'rate' | 'amount' | null, boolean]>([
    ['is a count of 1', figure(1), 'count', true],
    ['is a count of 4', figure(4), 'count', true],
    ['is not a count of 5', figure(5), 'count', false],
    ['is not a count of 0', figure(0), 'count', false],
    ['is a small value of nobody knows what', figure(3), null, true],
    ['is not a small sum of money', figure(3), 'amount', false],
    ['is a rate of few', figure(null, 4, 40), 'rate', true],
    ['is a rate that leaves out few', figure(null, 36, 40), 'rate', true],
    ['is not a rate that leaves out more', figure(null, 35, 40), 'rate', false],
    ['is not a rate of all', figure(null, 40, 40), 'rate', false],
    ['is a rate on 9', figure(null, 0, 9), 'rate', true],
    ['is not a rate on 10', figure(null, 0, 10), 'rate', false],
    ['is a rate on nobody knows how many', figure(30), 'rate', true],
    ['is not a rate that is not told', figure(null), 'rate', false],
    ['is not a printed rate on many', figure(30, null, 40), 'rate', false],
  ])('%s', (_, given, measure, small) => expect(isSmall(given, measure, settings)).toBe(small))
  test('counts by its numerator, or by its value where that is a count', () => {
    expect([countOf(null, 'count'), countOf(figure(7, 6), 'count'), countOf(figure(7), 'count'), countOf(figure(7), null)]).toEqual([
      null,
      6,
      7,
      7,
    ])
    expect([countOf(figure(7), 'rate'), countOf(figure(7, 6, 12), 'rate'), countOf(figure(7), 'amount')]).toEqual([null, 6, null])
  })
  test('few are 1 to 4, and few to stand on are up to 9', () => {
    expect([null, 0, 1, 4, 5].map((count) => isFew(count, settings))).toEqual([false, false, true, true, false])
    expect([null, 0, 9, 10].map((on) => isOnFew(figure(1, 1, on), settings))).toEqual([false, true, true, false])
  })
})

describe('indicators that hang together', () => {
  const indicator = (code: string, more: Partial<ConnectedIndicator> = {}): [string, ConnectedIndicator] => [
    code,
    {
      code,
      confidential: true,
      measure: 'count',
      formula: null,
      partOf: null,
      numeratorSeries: null,
      denominatorSeries: null,
      cumulative: false,
      ...more,
    },
  ]
  const register = new Map([
    indicator('ALL'),
    indicator('POOR', { partOf: 'ALL' }),
    indicator('NEAR', { partOf: 'ALL' }),
    indicator('HOMES', { confidential: false }),
    indicator('SHARE', { formula: { operator: '/', left: 'NEAR', right: 'HOMES' } }),
    indicator('OTHER', { formula: { operator: '/', left: 'LONE', right: 'HOMES' } }),
    indicator('LONE'),
  ])
  test.each([
    ['POOR', 'ALL HOMES NEAR POOR SHARE'],
    ['SHARE', 'ALL HOMES NEAR POOR SHARE'],
    ['LONE', 'HOMES LONE OTHER'],
    ['HOMES', 'HOMES'],
    ['GONE', 'GONE'],
  ])('with %s: %s', (code, expected) => expect([...connectedWith(code, register)].toSorted().join(' ')).toBe(expected))
})

describe('parts of units', () => {
  const heir = { ...units.find(({ code }) => code === '1')!, code: '1', from: '2025-07-01', to: null, parent: 'P' }
  const former = units.map((unit) =>
    unit.code === '1' || unit.code === '2'
      ? { ...unit, to: '2025-06-30', successor: '1' }
      : unit.code === '4'
        ? { ...unit, to: '2025-06-30', successor: 'N' }
        : unit,
  )
  const province = { ...units[0]!, code: 'P', from: '2025-07-01' }
  const parts = partsOfUnits([...former, heir, province, { ...heir, code: 'N' }, { ...heir, code: 'E', parent: null }])
  test.each([
    ['1', 'D', true],
    ['1', 'T', true],
    ['1', 'E', false],
    ['1', 'P', true],
    ['2', 'P', true],
    ['3', 'P', false],
    ['4', 'D', false],
    ['9', 'D', true],
    ['N', 'E', true],
    ['N', 'D', false],
    ['D', 'T', true],
    ['D', 'D', false],
  ])('%s may be a part of %s: %s', (code, whole, maybe) => expect(parts.maybePart(code, whole)).toBe(maybe))
  test('a code that nobody knows may be a commune, and so may one that ever was', () =>
    expect(['1', 'D', 'T', 'E', '9'].map((code) => parts.maybeCommune(code))).toEqual([true, false, false, true, true]))
  test('communes are there from their first day to their last', () => {
    expect(parts.communesOf('D', '2025-06-30')).toEqual(['1', '2', '3'])
    expect(parts.communesOf('D', '2025-07-01')).toEqual(['3'])
    expect(parts.communesOf('P', '2025-06-30')).toEqual([])
    expect(parts.communesOf('P', '2025-07-01')).toEqual(['1', 'N'])
    expect(parts.communesOf('T', '2024-12-31')).toEqual(['1', '2', '3', '4'])
  })
})
