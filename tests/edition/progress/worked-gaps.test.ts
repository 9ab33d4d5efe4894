/** The specification of the progress method, 2: what is missing, broken or not official, and the plan's own path. */
import { describe, expect, test } from 'vitest'
import { judgeReading } from '../../../src/edition/progress/judge.ts'
import { checkAll, figure, figures, period, target, type Case } from './build.ts'

const midway = '2024-03-31'
const after = '2026-01-15'
const toZero = target('<=', 0)
const over75 = target('>=', 75)
const unbased = target('>=', 75, { baseline: null })
const [old, current] = [{ definition: '2016-2020' }, { definition: '2022-2025' }]
const provisional = { status: 'provisional' } as const

const missing: readonly Case[] = [
  ['no figure', unbased, [], midway, 'insufficient: no-figure', { arithmetic: null }],
  ['a figure of another series', unbased, figures('2023=80', { indicator: 'Y' }), midway, 'insufficient: no-figure'],
  [
    'one figure, before the end',
    unbased,
    figures('2023=60'),
    midway,
    'insufficient: no-baseline',
    { planValue: null, gap: null, toTarget: -15 },
  ],
  ['one figure, past the threshold', unbased, figures('2023=80'), midway, 'met', { soFar: true, toTarget: 5 }],
  ['one figure, after the end', unbased, figures('2025=60'), after, 'not-met', { wayDone: null, toTarget: -15 }],
  ['the baseline year is absent', over75, figures('2022=50 2023=60'), midway, 'insufficient: no-baseline', { toTarget: -15 }],
  ['only the baseline', over75, figures('2020=50'), midway, 'insufficient: one-point', { yearlyChange: null }],
  // first figure 40 (end 2022) → 75 (end 2025): 40 + 35/3 = 51,667 at the end of 2023
  [
    'the first figure is the baseline',
    unbased,
    figures('2022=40 2023=52'),
    midway,
    'on-track',
    { planValue: 51.6666666667, gap: 0.333333333333 },
  ],
  [
    'the end is past, its figure absent',
    over75,
    figures('2020=50 2024=70'),
    after,
    'insufficient: no-final-figure',
    { planValue: 70, gap: 0 },
  ],
  ['reached before the end, its figure absent', over75, figures('2020=50 2024=76'), after, 'met', { soFar: true }],
  ['figures after the last day do not judge', over75, figures('2025=70 2026=80'), '2027-01-01', 'not-met', { latest: { value: 70 } }],
  ['a figure within the last year is final', over75, figures('06/2025=76'), after, 'met', { soFar: false }],
  ['the plan has not begun', over75, figures('2020=80'), '2020-12-31', 'insufficient: target-not-begun', { wouldShow: null, soFar: false }],
]

const unofficial: readonly Case[] = [
  [
    'a provisional figure',
    toZero,
    [figure('2020', 20), figure('2023', 8, provisional)],
    midway,
    'inconclusive: not-official',
    { wouldShow: 'on-track', gap: 0 },
  ],
  [
    'an estimated baseline',
    toZero,
    [figure('2020', 20, { status: 'estimate' }), figure('2023', 9)],
    midway,
    'inconclusive: not-official',
    { wouldShow: 'behind' },
  ],
  ['a provisional success', over75, figures('2025=80', provisional), after, 'inconclusive: not-official', { wouldShow: 'met' }],
  ['an unofficial baseline does not matter once reached', over75, [figure('2020', 50, provisional), figure('2025', 80)], after, 'met'],
  ['illustrative figures are judged', toZero, figures('2020=20 2023=9', { status: 'illustrative' }), midway, 'behind', { gap: -1 }],
]

const breaks: readonly Case[] = [
  [
    'another definition',
    toZero,
    [figure('2020', 20, old), figure('2023', 8, current)],
    midway,
    'inconclusive: series-break',
    { planValue: null, breaks: [{ kind: 'definition', from: '2016-2020', to: '2022-2025' }] },
  ],
  [
    'another definition, first figure as baseline',
    { ...toZero, baseline: null },
    [figure('2020', 20, old), figure('2023', 8, current)],
    midway,
    'inconclusive: series-break',
  ],
  [
    'another territory',
    toZero,
    [figure('2020', 20, { unit: '23485' }), figure('2023', 8, { unit: '23497' })],
    midway,
    'inconclusive: territory-changed',
    { gap: null, breaks: [{ kind: 'territory', from: '23485', to: '23497' }] },
  ],
  [
    'both definitions in the baseline year: the one that continues',
    { ...toZero, baseline: period('2021') },
    [figure('2021', 20, old), figure('2021', 24, current), figure('2022', 18, current)],
    midway,
    'on-track',
    { baseline: { value: 24 }, planValue: 18, gap: 0 },
  ],
]

// The plan's own path 30 (2021), 45 (2022), 60 (2023), then straight to 75 (2025); no baseline needed.
const path = target('>=', 75, { path: [30, 45, 60].map((value, i) => ({ period: period(String(2021 + i)), value })) })
const paths: readonly Case[] = [
  ['the value of the year', path, figures('2023=61'), midway, 'on-track', { planValue: 60, planSource: 'path', gap: 1 }],
  // half way between 60 (end 2023) and 75 (end 2025)
  ['between the last value and the target', path, figures('2024=67'), '2025-01-15', 'behind', { planValue: 67.5, gap: -0.5 }],
  // 20 (end 2020) → 30 (end 2021), 181/365 of 2021 gone
  [
    'before the first value, from the baseline',
    path,
    figures('2020=20 06/2021=25'),
    '2021-08-01',
    'on-track',
    { planValue: 24.9589041096 },
  ],
  ['before the first value, without baseline', path, figures('06/2021=25'), '2021-08-01', 'insufficient: no-baseline'],
]

describe('missing figures', () => checkAll(missing))
describe('unofficial figures', () => checkAll(unofficial))
describe('breaks', () => checkAll(breaks))
describe('the plan’s own yearly path', () => checkAll(paths))

test('one code in two territories is told apart by the unit that bore it', () => {
  const ofDay = (o: { unit: string; period: { end: string } }) => `${o.unit}@${o.period.end >= '2025-07-01' ? '2025-07-01' : ''}`
  const progress = judgeReading(toZero, figures('2020=20 2025=1', { unit: '23485' }), '2025-12-31', ofDay)
  expect(progress).toMatchObject({ status: 'inconclusive', reasons: [{ kind: 'territory-changed' }] })
})
