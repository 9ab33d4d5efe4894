/** What one published figure says of the counts behind it, at the ends of its rounding. */
import { describe, expect, test } from 'vitest'
import { readFigure } from '../../../src/edition/disclosure/readings.ts'
import type { FigureObservation, MissingReason, Observation } from '../../../src/model/types.ts'
import { figure } from '../progress/build.ts'
import { indicator } from './tables.ts'

const exact = (value: number) => ({ low: value, high: value })
const rate = indicator('X', 'rate')
const printed = (value: number, more: Partial<FigureObservation> = {}) => figure('2023', value, more)
const computed = (value: number, more: Partial<FigureObservation> = {}) => printed(value, { printedDecimals: null, ...more })

describe('a rate', () => {
  test.each<[string, FigureObservation, number | null, unknown, unknown]>([
    ['with both counts says both', computed(50, { numerator: 6, denominator: 12 }), null, exact(6), exact(12)],
    [
      'printed on its denominator says between which counts',
      printed(50, { denominator: 1200 }),
      null,
      { low: 600, high: 600 },
      exact(1200),
    ],
    [
      'printed in whole percents says less',
      printed(50, { denominator: 1200, printedDecimals: 0 }),
      null,
      { low: 594, high: 606 },
      exact(1200),
    ],
    ['printed as 0 is of no fewer than none', printed(0, { denominator: 900, printedDecimals: 0 }), null, { low: -0, high: 4 }, exact(900)],
    ['finds its denominator elsewhere', printed(7.5), 40, { low: 3, high: 3 }, exact(40)],
    ['with its own denominator looks nowhere else', printed(7.5, { denominator: 40 }), 80, { low: 3, high: 3 }, exact(40)],
    ['computed on its denominator says which count', computed(50, { denominator: 1200 }), null, { low: 600, high: 600 }, exact(1200)],
    [
      'rounded beside both counts says both',
      printed(50, { numerator: 601, denominator: 1200, printedDecimals: 0 }),
      null,
      exact(601),
      exact(1200),
    ],
    ['without counts says nothing', printed(7.5), null, null, null],
    ['with its numerator says of how many', printed(50, { numerator: 6 }), null, exact(6), { low: 12, high: 12 }],
    ['in whole percents says so less well', printed(50, { numerator: 6, printedDecimals: 0 }), null, exact(6), { low: 12, high: 12 }],
    ['of 300 in whole percents', printed(50, { numerator: 300, printedDecimals: 0 }), null, exact(300), { low: 595, high: 606 }],
    ['that rounds to 0 has no most', printed(0, { numerator: 3, printedDecimals: 0 }), null, exact(3), { low: 600, high: Infinity }],
    ['of none says nothing of how many', printed(0, { numerator: 0 }), null, exact(0), null],
  ])('%s', (_, o, elsewhere, numerator, denominator) =>
    expect(readFigure(o, rate, { numerator: null, denominator: elsewhere })).toEqual({ rated: true, numerator, denominator }),
  )
})

test('a count says itself, its numerator first, and has no denominator', () => {
  const count = indicator('X', 'count')
  expect(readFigure(printed(12, { denominator: 40 }), count, { numerator: null, denominator: null })).toEqual({
    rated: false,
    numerator: exact(12),
    denominator: null,
  })
  expect(readFigure(printed(12), count, { numerator: null, denominator: 40 })).toEqual({
    rated: false,
    numerator: exact(12),
    denominator: null,
  })
  expect(readFigure(printed(12, { numerator: 11 }), count, { numerator: null, denominator: 40 })).toEqual({
    rated: false,
    numerator: exact(11),
    denominator: null,
  })
})

describe('a sum of money', () => {
  const money = indicator('X', 'amount')
  test('says itself', () =>
    expect(readFigure(printed(12.5), money, { numerator: null, denominator: 40 })).toEqual({
      rated: false,
      numerator: exact(12.5),
      denominator: null,
    }))
  test('as a mean on households is a rate, per one, in parts as small as they come', () =>
    expect(readFigure(printed(2.5, { denominator: 10 }), money, { numerator: null, denominator: null })).toEqual({
      rated: true,
      numerator: { low: expect.closeTo(24.5, 9) as number, high: expect.closeTo(25.5, 9) as number },
      denominator: exact(10),
    }))
})

test.each<[MissingReason, unknown]>([
  ['not-applicable', exact(0)],
  ['not-collected', null],
  ['suppressed', null],
])('a gap that is %s says %j of both counts', (reason, says) => {
  const { indicator: code, unit, period, periodWords, definition, source, note, origin } = printed(0)
  const gap: Observation = { state: 'missing', reason, indicator: code, unit, period, periodWords, definition, source, note, origin }
  expect(readFigure(gap, rate, { numerator: null, denominator: 40 })).toEqual({ rated: true, numerator: says, denominator: says })
  expect(readFigure(gap, indicator('X', 'count'), { numerator: null, denominator: null }).rated).toBe(false)
})
