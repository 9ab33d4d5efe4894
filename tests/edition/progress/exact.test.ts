/** The arithmetic below every status: exact numbers, the operators of the plan, which way is better. */
import { describe, expect, test } from 'vitest'
import { direction, holds, signedGap } from '../../../src/edition/progress/compare.ts'
import { conclude } from '../../../src/edition/progress/conclude.ts'
import { compare, decimal, exactValue, fraction, minus, over, plus, toNumber } from '../../../src/edition/progress/exact.ts'
import { compound, share, timeGone } from '../../../src/edition/progress/line.ts'
import { planAt } from '../../../src/edition/progress/plan.ts'
import { daysBetween, position, yearsBetween } from '../../../src/edition/progress/time.ts'
import type { FigureObservation, Target } from '../../../src/model/types.ts'
import { figure, period, target } from './build.ts'

test.each([
  [0, 0n, 1n],
  [5, 5n, 1n],
  [-0.25, -25n, 100n],
  [12.5, 125n, 10n],
  [2.5e22, 25000000000000000000000n, 1n],
  [1.5e-7, 15n, 100000000n],
])('the number %d is taken as it is written', (value, n, d) => expect(decimal(value)).toEqual({ n, d }))

test('fractions are added, subtracted and divided without loss, with the sign above the line', () => {
  const [third, half] = [fraction(1n, 3n), fraction(1n, 2n)]
  expect(plus(third, half)).toEqual({ n: 5n, d: 6n })
  expect(minus(third, half)).toEqual({ n: -1n, d: 6n })
  expect(over(third, fraction(-1n, 2n))).toEqual({ n: -2n, d: 3n })
  expect([compare(third, half), compare(half, third), compare(half, fraction(2n, 4n))]).toEqual([-1, 1, 0])
})

describe('the exact value of a figure', () => {
  test.each<[string, number, Partial<FigureObservation>, number]>([
    ['is that of its counts where they give what is printed', 33.3, { numerator: 1, denominator: 3, printedDecimals: 1 }, 100 / 3],
    ['is that of its counts where it was computed from them', 100 / 3, { numerator: 1, denominator: 3, printedDecimals: null }, 100 / 3],
    ['is a mean where the counts give one', 2.5, { numerator: 5, denominator: 2, printedDecimals: 1 }, 2.5],
    ['is the printed one where counts are farther away', 30.4, { numerator: 36, denominator: 100, printedDecimals: 1 }, 30.4],
    ['is the computed one where counts do not give it', 30.4, { numerator: 30, denominator: 100, printedDecimals: null }, 30.4],
    ['is the printed one without a numerator', 30.4, { denominator: 100 }, 30.4],
    ['is the printed one without a denominator', 30.4, { numerator: 30 }, 30.4],
    ['is the printed one on no household at all', 0, { numerator: 0, denominator: 0 }, 0],
    ['has no binary dust where it was computed', 0.1 + 0.2, { printedDecimals: null }, 0.3],
  ])('%s', (_, value, more, expected) => {
    const exact = exactValue(figure('2023', value, more))
    expect(toNumber(exact)).toBe(Number(expected.toPrecision(12)))
    if (more.numerator === 1) expect(exact.n * 3n).toBe(exact.d * 100n)
  })
  test('keeps every digit that was printed', () =>
    expect(exactValue(figure('2023', 1234567890123, { printedDecimals: 0 })).n).toBe(1234567890123n))
})

test.each<[Target['comparison'], string]>([
  ['>=', 'no yes yes'],
  ['range', 'no yes yes'],
  ['>', 'no no yes'],
  ['<=', 'yes yes no'],
  ['<', 'yes no no'],
  ['=', 'no yes no'],
])('%s 5 holds for 4, 5 and 6: %s', (operator, expected) =>
  expect([4, 5, 6].map((value) => (holds(decimal(value), operator, decimal(5)) ? 'yes' : 'no')).join(' ')).toBe(expected),
)

test.each<[Target['comparison'], number | null, ReturnType<typeof direction>]>([
  ['>=', 9, 'up'],
  ['>', 9, 'up'],
  ['range', 9, 'up'],
  ['<=', 1, 'down'],
  ['<', 1, 'down'],
  ['=', null, 'up'],
  ['=', 1, 'up'],
  ['=', 9, 'down'],
  ['=', 5, 'stay'],
])('%s 5 from %s goes %s', (operator, baseline, way) =>
  expect(direction(operator, decimal(5), baseline === null ? null : decimal(baseline))).toBe(way),
)

test.each<[ReturnType<typeof direction>, number, number]>([
  ['up', 7, 2],
  ['up', 3, -2],
  ['down', 7, -2],
  ['down', 3, 2],
  ['stay', 7, -2],
  ['stay', 3, -2],
  ['stay', 5, 0],
])('where %s is better, %d beside the expected 5 is a gap of %d', (way, actual, gap) =>
  expect(toNumber(signedGap(decimal(actual), decimal(5), way)) + 0).toBe(gap),
)

describe('a conclusion', () => {
  const [lacking, doubtful] = [{ kind: 'no-figure' }, { kind: 'reading-unsettled', readings: ['a'] }] as const
  test.each([
    ['is the verdict where nothing speaks against it', 'met', [], { status: 'met', wouldShow: 'met' }],
    [
      'is open, with what the figures would show, where they may not be concluded from',
      'met',
      [doubtful],
      { status: 'inconclusive', wouldShow: 'met' },
    ],
    [
      'lacks figures, and shows nothing, where one reason is a lack',
      'met',
      [doubtful, lacking],
      { status: 'insufficient', wouldShow: null },
    ],
    ['is open without a verdict and without a reason', null, [], { status: 'inconclusive', wouldShow: null }],
  ] as const)('%s', (_, verdict, reasons, expected) => expect(conclude(verdict, reasons)).toEqual({ ...expected, reasons }))
})

describe('time', () => {
  test('a date stands at the end of its day, in leap years too', () => {
    expect(['2023-12-31', '2024-12-31', '2024-01-01', '2024-02-29', '2023-03-01'].map((day) => toNumber(position(day)))).toEqual(
      [2024, 2025, 2024 + 1 / 366, 2024 + 60 / 366, 2023 + 60 / 365].map((year) => Number(year.toPrecision(12))),
    )
  })
  test('the ends of two years are whole years apart, and days are counted', () => {
    expect(toNumber(yearsBetween('2021-12-31', '2024-12-31'))).toBe(3)
    expect(daysBetween('2021-12-31', '2024-12-31')).toBe(1096)
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2)
  })
  test.each([
    ['2019-06-30', 0],
    ['2020-12-31', 0],
    ['2023-06-30', (2 + 181 / 365) / 5],
    ['2025-12-31', 1],
    ['2026-12-31', 1],
  ])('until %s a share of %d of the plan is gone', (day, gone) => expect(timeGone(target('>=', 75), null, day)).toBeCloseTo(gone, 9))
  test('counts from the baseline where there is one, and is all gone where that ends the plan', () => {
    expect(timeGone(target('>=', 75), figure('2023', 1), '2024-12-31')).toBe(0.5)
    expect(timeGone(target('>=', 75), figure('2025', 1), '2025-12-31')).toBe(1)
  })
})

describe('a compound change', () => {
  test.each([
    [100, 121, 2, 10],
    [100, 0, 1, -100],
    [0, 5, 1, null],
    [-1, 5, 1, null],
    [5, -1, 1, null],
  ])('from %d to %d in %d years is %s', (start, end, years, change) => expect(compound(decimal(start), decimal(end), years)).toBe(change))
  test('a share of the way needs a way', () => {
    expect(share(decimal(20), decimal(35), decimal(80))).toBe(0.25)
    expect(share(decimal(20), decimal(35), decimal(20))).toBeNull()
  })
})

describe('what a plan expects', () => {
  const path = [
    { period: period('2023'), value: 60 },
    { period: period('2021'), value: 20 },
  ]
  test.each<[string, Target, FigureObservation | null, string, number | null]>([
    ['lies on the line from the baseline', target('>=', 75), figure('2020', 25), '2022-12-31', 45],
    ['is the goal on the last day', target('>=', 75), figure('2020', 25), '2025-12-31', 75],
    ['stays the goal afterwards', target('>=', 75), figure('2020', 25), '2026-12-31', 75],
    ['is not known before a baseline', target('>=', 75), figure('2022', 25), '2021-12-31', null],
    ['is not known without a baseline', target('>=', 75), null, '2024-12-31', null],
    ['is the plan’s own value at its step', target('>=', 75, { path }), null, '2021-12-31', 20],
    ['lies on the line between two steps, in whatever order they stand', target('>=', 75, { path }), null, '2022-12-31', 40],
    ['lies on the line from the last step to the goal', target('>=', 75, { path }), null, '2024-12-31', 67.5],
    ['begins at a baseline before the first step', target('>=', 75, { path }), figure('2019', 0), '2020-12-31', 10],
    ['leaves out a baseline after the first step', target('>=', 75, { path }), figure('2022', 0), '2022-12-31', 40],
    ['leaves out a baseline on the first step', target('>=', 75, { path }), figure('2021', 0), '2022-12-31', 40],
    ['is that of a step where a baseline stands on the same day', target('>=', 75, { path }), figure('2021', 0), '2021-12-31', 20],
    ['stays the goal after all steps', target('>=', 75, { path }), figure('2020', 0), '2026-12-31', 75],
    ['stays at a last step', target('>=', 75, { path: [{ period: period('2025'), value: 80 }] }), figure('2020', 30), '2026-12-31', 80],
    [
      'ends with a step on the last day',
      target('>=', 75, { path: [{ period: period('2025'), value: 80 }] }),
      figure('2020', 30),
      '2025-12-31',
      80,
    ],
  ])('%s', (_, goal, baseline, day, expected) => {
    const plan = planAt(goal, baseline, day)
    expect(plan && toNumber(plan)).toBe(expected)
  })
})
