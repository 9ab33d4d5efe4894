/** The last day of a plan, the figure that is lacking, the number that is only provisional: where statuses turn. */
import { describe, expect, test } from 'vitest'
import { judgeIndicator, judgeReading } from '../../../src/edition/progress/judge.ts'
import { checkAll, figure, figures, period, target, type Case } from './build.ts'

const points = target('>=', 6, { kind: 'fall-points', baseline: period('2021') })
const anyStart = { ...points, baseline: null }
const yearly = target('>=', 75, { recurrence: 'yearly' })
const provisional = { status: 'provisional' } as const

describe('a mean yearly fall', () => {
  checkAll([
    ['without figures', points, [], '2024-01-01', 'insufficient: no-figure', { arithmetic: null, wouldShow: null }],
    [
      'with its baseline alone',
      points,
      figures('2021=30'),
      '2024-01-01',
      'insufficient: one-point',
      { years: null, way: [{}, {}, {}, {}, {}] },
    ],
    ['with any one figure alone', anyStart, figures('2022=30'), '2024-01-01', 'insufficient: one-point', { way: [] }],
    ['without the baseline that is asked for', points, figures('2022=30 2023=20'), '2024-01-01', 'insufficient: no-baseline', {}],
    [
      'across two definitions',
      anyStart,
      [figure('2021', 30, { definition: 'old' }), figure('2023', 8, { definition: 'new' })],
      '2024-01-01',
      'inconclusive: series-break',
      { wouldShow: null, meanFall: null },
    ],
    [
      'from a provisional baseline',
      points,
      [figure('2021', 30, provisional), figure('2023', 8)],
      '2024-01-01',
      'inconclusive: not-official',
      { wouldShow: 'on-track' },
    ],
    [
      'to a provisional figure',
      points,
      [figure('2021', 30), figure('2025', 20, provisional)],
      '2026-01-01',
      'inconclusive: not-official',
      { wouldShow: 'not-met' },
    ],
    ['done on the last day of the plan', points, figures('2021=30 2025=6'), '2025-12-31', 'on-track', { soFar: false }],
    ['done on the day after it', points, figures('2021=30 2025=6'), '2026-01-01', 'met', { soFar: false }],
    ['not done on the day after it', points, figures('2021=30 2025=7'), '2026-01-01', 'not-met', {}],
    ['whose last figure is of an earlier year', points, figures('2021=30 2024=6'), '2026-01-01', 'insufficient: no-final-figure', {}],
    ['whose last figure is of the last year’s first day', points, figures('2021=30 01/01/2025=6'), '2026-01-01', 'met', {}],
    ['behind by as much as is tolerated', { ...points, tolerance: 1 }, figures('2021=30 2024=13'), '2025-01-01', 'on-track', { gap: -1 }],
    ['behind by more', { ...points, tolerance: 1 }, figures('2021=30 2024=13,1'.replace(',', '.')), '2025-01-01', 'behind', { gap: -1.1 }],
    [
      'from the last day of the plan',
      { ...points, baseline: period('2025') },
      figures('2025=30'),
      '2025-12-31',
      'insufficient: one-point',
      { way: [{ date: '2025-12-31', value: 30 }], timeGone: 1 },
    ],
    [
      'of 6 % or less asked for, in a target of “not more”',
      { ...points, comparison: '<=' },
      figures('2021=30 2025=6'),
      '2026-01-01',
      'met',
      {},
    ],
  ] satisfies Case[])

  const relative = { ...points, kind: 'fall-relative' } as const
  checkAll([
    [
      'relative to the year before, though few points',
      relative,
      figures('2021=100 2025=78'),
      '2026-01-01',
      'met',
      { kind: 'fall-relative' },
    ],
    ['by many points, though little relative to the year before', relative, figures('2021=200 2025=170'), '2026-01-01', 'not-met', {}],
    ['from its baseline alone has no mean', points, figures('2021=30'), '2024-01-01', 'insufficient: one-point', { meanFall: null }],
  ] satisfies Case[])

  test('the way never falls below nothing, and a relative one of more than everything ends there', () => {
    const all = judgeReading({ ...points, kind: 'fall-relative', value: 120 }, figures('2021=30 2023=20'), '2024-01-01')
    expect(all.arithmetic).toMatchObject({ kind: 'fall-relative', goal: 0, planValue: 0, gap: -20, wanted: 120 })
    const some = judgeReading({ ...points, value: 20 }, figures('2021=30 2023=20'), '2024-01-01')
    expect(some.arithmetic).toMatchObject({
      kind: 'fall-points',
      goal: 0,
      planValue: 0,
      planSource: 'line',
      meanFall: 5,
      due: '2025-12-31',
    })
  })
})

describe('a level asked for in every year', () => {
  checkAll([
    ['without figures', yearly, [], '2022-06-01', 'insufficient: no-figure', { missing: [2021] }],
    ['whose only year is not over and not reached', yearly, figures('06/2021=70'), '2021-07-01', 'insufficient: year-not-over', { met: 0 }],
    ['whose only year is not over and reached', yearly, figures('06/2021=80'), '2021-07-01', 'on-track', { met: 1 }],
    [
      'failed by a provisional figure while the plan runs',
      yearly,
      [figure('2021', 70, provisional)],
      '2022-06-01',
      'inconclusive: not-official',
      { wouldShow: 'behind' },
    ],
    [
      'failed by a provisional figure at the end',
      yearly,
      [...figures('2021=80 2022=80 2023=80 2024=80'), figure('2025', 70, provisional)],
      '2026-01-01',
      'inconclusive: not-official',
      { wouldShow: 'not-met', met: 4 },
    ],
    ['failed once at the end', yearly, figures('2021=80 2022=70 2023=80 2024=80 2025=80'), '2026-01-01', 'not-met', { met: 4 }],
    ['failed once while the plan runs', yearly, figures('2021=70'), '2025-12-31', 'behind', {}],
    ['reached on the last day', yearly, figures('2021=80 2022=80 2023=80 2024=80 2025=80'), '2025-12-31', 'on-track', {}],
    [
      'reached on the day after it',
      yearly,
      figures('2021=80 2022=80 2023=80 2024=80 2025=80'),
      '2026-01-01',
      'met',
      { met: 5, missing: [] },
    ],
    [
      'without the figure of one year that is over',
      yearly,
      figures('2021=80 2023=80'),
      '2023-12-31',
      'insufficient: years-missing',
      { missing: [2022] },
    ],
    [
      'judged by the figure of the year, not by a later one within it',
      yearly,
      figures('2021=80 31/12/2021=70'),
      '2022-06-01',
      'on-track',
      {},
    ],
    ['judged by the last figure within the year where it has none', yearly, figures('03/2021=70 11/2021=80'), '2022-01-01', 'on-track', {}],
    [
      'by the plan’s own value of each year',
      { ...yearly, path: [{ period: period('2021'), value: 50 }] },
      figures('2021=60'),
      '2022-06-01',
      'on-track',
      { years: [{ year: 2021, required: 50, status: 'met', wouldShow: 'met', reason: null }] },
    ],
    [
      'ends with the plan within a year',
      { ...yearly, to: period('06/2021'), from: period('2021') },
      figures('05/2021=70'),
      '2021-07-01',
      'not-met',
      {},
    ],
  ] satisfies Case[])
  checkAll([
    ['failed once, though another year is missing', yearly, figures('2021=70 2023=80'), '2024-01-01', 'behind', { missing: [2022] }],
  ] satisfies Case[])
  test('a figure that spans two years is of neither', () => {
    const span = figure('2021', 80, { period: { text: '2020-2021', kind: 'day', start: '2020-01-01', end: '2021-12-31' } })
    expect(judgeReading(yearly, [span], '2022-06-01').reasons).toEqual([{ kind: 'no-figure' }])
  })
})

describe('a level to reach once', () => {
  const goal = target('>=', 75)
  checkAll([
    [
      'reached by a provisional figure',
      goal,
      [figure('2020', 10), figure('2025', 80, provisional)],
      '2026-01-01',
      'inconclusive: not-official',
      { wouldShow: 'met', soFar: false },
    ],
    ['reached before the end, so far', goal, figures('2020=10 2024=80'), '2025-01-01', 'met', { soFar: true }],
    ['reached on the last day, so far', goal, figures('2020=10 2025=80'), '2025-12-31', 'met', { soFar: true }],
    ['reached for good on the day after it', goal, figures('2020=10 2025=80'), '2026-01-01', 'met', { soFar: false }],
    ['reached by an older figure, so far although time is over', goal, figures('2020=10 2024=80'), '2026-01-01', 'met', { soFar: true }],
    ['exactly on its line', goal, figures('2020=25 2022=45'), '2023-01-01', 'on-track', { gap: 0, planValue: 45, planSource: 'line' }],
    ['below its line', goal, figures('2020=25 2022=44'), '2023-01-01', 'behind', { gap: -1, wayDone: 0.38, timeGone: 0.4 }],
    ['below its line by as much as is tolerated', { ...goal, tolerance: 1 }, figures('2020=25 2022=44'), '2023-01-01', 'on-track', {}],
    [
      'judged from a provisional baseline',
      goal,
      [figure('2020', 25, provisional), figure('2022', 44)],
      '2023-01-01',
      'inconclusive: not-official',
      { wouldShow: 'behind' },
    ],
    [
      'not reached, by a provisional last figure',
      goal,
      [figure('2020', 25), figure('2025', 44, provisional)],
      '2026-01-01',
      'inconclusive: not-official',
      { wouldShow: 'not-met' },
    ],
    ['before it has begun', goal, figures('2020=80'), '2020-06-01', 'insufficient: target-not-begun', { wouldShow: null, soFar: false }],
    ['on the day on which it begins', goal, figures('2020=80'), '2021-01-01', 'met', { soFar: true }],
    ['from a baseline that was there already', goal, figures('2020=80 2022=70'), '2023-01-01', 'behind', { wayDone: null }],
    [
      'by the plan’s own steps, without a baseline',
      { ...goal, path: [{ period: period('2022'), value: 40 }] },
      figures('2022=41'),
      '2023-01-01',
      'on-track',
      { planSource: 'path', planValue: 40, gap: 1, baseline: null },
    ],
    [
      'above the end of a range, which is no failure',
      target('range', 1, { valueTo: 3 }),
      figures('2020=0 2025=4'),
      '2026-01-01',
      'met',
      { aboveRange: true, toTarget: 3 },
    ],
    ['at the end of a range', target('range', 1, { valueTo: 3 }), figures('2020=0 2025=3'), '2026-01-01', 'met', { aboveRange: false }],
    ['of “not more” from above', target('<=', 5), figures('2020=25 2022=18'), '2023-01-01', 'behind', { gap: -1, toTarget: -13 }],
  ] satisfies Case[])
})

describe('a level judged on few figures', () => {
  const goal = target('>=', 75)
  const step = (when: string, value: number) => ({ ...goal, path: [{ period: period(when), value }] })
  checkAll([
    [
      'not reached, by a figure of the first day of the last year',
      goal,
      figures('2020=25 01/01/2025=44'),
      '2026-01-01',
      'not-met',
      { kind: 'level' },
    ],
    ['beside a step of the plan on that very day', step('2020', 20), figures('2020=15'), '2021-06-01', 'behind', { gap: -5 }],
    ['before the first step of the plan', step('2022', 20), figures('2020=15'), '2021-06-01', 'insufficient: one-point', {}],
    ['above what is no range', target('>=', 1, { valueTo: 3 }), figures('2020=0 2025=4'), '2026-01-01', 'met', { aboveRange: false }],
    ['in a range without an end', target('range', 1), figures('2020=0 2025=4'), '2026-01-01', 'met', { aboveRange: false }],
  ] satisfies Case[])
  test('names the figures that are not official, and no others', () =>
    expect(judgeReading(goal, [figure('2020', 25), figure('2022', 44, provisional)], '2023-01-01').reasons).toEqual([
      { kind: 'not-official', figures: [{ period: period('2022'), status: 'provisional' }] },
    ]))
})

describe('readings', () => {
  const [high, low] = [target('>=', 75, { official: false }), target('>=', 30, { reading: 'b', official: false })]
  const given = figures('2020=10 2025=50')
  test('without any target nothing is judged', () =>
    expect(judgeIndicator([], given, '2026-01-01')).toEqual({
      status: 'insufficient',
      reasons: [{ kind: 'no-target' }],
      settled: null,
      readings: [],
    }))
  test('two of which none is official decide nothing, and name both', () => {
    const { status, reasons, settled, readings } = judgeIndicator([high, low], given, '2026-01-01')
    expect([status, reasons, settled]).toEqual(['inconclusive', [{ kind: 'reading-unsettled', readings: ['a', 'b'] }], null])
    expect(readings.map((one) => [one.status, one.wouldShow])).toEqual([
      ['inconclusive', 'not-met'],
      ['inconclusive', 'met'],
    ])
  })
  test('two of which both are official decide nothing', () =>
    expect(
      judgeIndicator(
        [
          { ...high, official: true },
          { ...low, official: true },
        ],
        given,
        '2026-01-01',
      ).settled,
    ).toBeNull())
  test('of which one is official decide by it, and the other pronounces nothing', () => {
    const { status, settled, readings } = judgeIndicator([high, { ...low, official: true }], given, '2026-01-01')
    expect([status, settled?.target.reading]).toEqual(['met', 'b'])
    expect(readings.map((one) => [one.status, one.reasons])).toEqual([
      ['inconclusive', [{ kind: 'reading-unsettled', readings: ['b'] }]],
      ['met', []],
    ])
  })
  test('that show nothing stay without figures beside the one that decides', () => {
    const { readings } = judgeIndicator(
      [
        { ...high, series: 'Y' },
        { ...low, official: true },
      ],
      given,
      '2026-01-01',
    )
    expect(readings[0]!.status).toBe('insufficient')
  })
  test('one decides by itself, official or not', () => expect(judgeIndicator([low], given, '2026-01-01').status).toBe('met'))
})
