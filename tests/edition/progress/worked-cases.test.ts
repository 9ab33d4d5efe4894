/**
 * The specification of the progress method, 1: a level to reach once. Each row is a case worked by hand.
 * The plan runs from the end of 2020 to the end of 2025 unless the row says otherwise: one fifth of the way each year.
 */
import { describe } from 'vitest'
import { checkAll, figures, rate, target, type Case } from './build.ts'

const after = '2026-01-15'
const toZero = target('<=', 0)
const near = { ...toZero, tolerance: 0.1 }
const models = target('range', 1, { valueTo: 3 })
const dust = (0.1 + 0.2) * 100

// 20 → 0 in five years: 4 points a year, whatever the sign of the news in between.
const falling: readonly Case[] = [
  [
    'plan 16, actual 16',
    toZero,
    figures('2020=20 2021=16'),
    '2022-01-15',
    'on-track',
    { planValue: 16, gap: 0, wayDone: 0.2, timeGone: 0.2 },
  ],
  [
    'plan 12, actual 12',
    toZero,
    figures('2020=20 2022=12'),
    '2023-01-15',
    'on-track',
    { planValue: 12, gap: 0, wayDone: 0.4, timeGone: 0.4 },
  ],
  ['plan 8, actual 8', toZero, figures('2020=20 2023=8'), '2024-01-15', 'on-track', { planValue: 8, gap: 0, wayDone: 0.6, timeGone: 0.6 }],
  // 2024 has 366 days: by days the plan would stand at 3,9978 and 4,0 would be behind it.
  ['plan 4 after a leap year', toZero, figures('2020=20 2024=4'), '2025-01-15', 'on-track', { planValue: 4, gap: 0, wayDone: 0.8 }],
  [
    '0 reached at the end',
    toZero,
    figures('2020=20 2025=0'),
    after,
    'met',
    { planValue: 0, gap: 0, wayDone: 1, timeGone: 1, soFar: false },
  ],
  ['0 reached early', toZero, figures('2020=20 2023=0'), '2024-01-15', 'met', { gap: 8, wayDone: 1, soFar: true }],
  // gap 8 − 8,1 = −0,1, way (20 − 8,1) / 20 = 59,5 %
  ['a tenth above the line', toZero, figures('2020=20 2023=8.1'), '2024-01-15', 'behind', { gap: -0.1, wayDone: 0.595 }],
  ['tolerance 0,1 takes 0,1 exactly', near, figures('2020=20 2023=8.1'), '2024-01-15', 'on-track', { gap: -0.1 }],
  ['tolerance 0,1 does not take 0,2', near, figures('2020=20 2023=8.2'), '2024-01-15', 'behind', { gap: -0.2 }],
  ['at the end there is no tolerance', near, figures('2020=20 2025=0.1'), after, 'not-met', { toTarget: -0.1 }],
  // 20 → 23: gap 8 − 23, way (23 − 20) / (0 − 20), +3 in 3 years, 100 × (1,15^(1/3) − 1) = 4,769 %
  [
    'rising when it should fall',
    toZero,
    figures('2020=20 2023=23'),
    '2024-01-15',
    'behind',
    { gap: -15, wayDone: -0.15, yearlyChange: { points: 1, relative: 4.76895531716 } },
  ],
]

const operators: readonly Case[] = [
  ['“từ 75% trở lên” includes 75,0', target('>=', 75), figures('2025=75'), after, 'met', { toTarget: 0 }],
  ['“từ 75% trở lên” excludes 74,9', target('>=', 75), figures('2025=74.9'), after, 'not-met', { toTarget: -0.1 }],
  ['“trên 30%” excludes 30,0', target('>', 30), figures('2025=30'), after, 'not-met', { toTarget: 0 }],
  ['“trên 30%” includes 30,1', target('>', 30), figures('2025=30.1'), after, 'met', { toTarget: 0.1 }],
  // 3/10 is 30 % exactly, although 0.1 + 0.2 > 0.3 in binary: counts are compared cross-multiplied.
  ['3 of 10 is not more than 30 %', target('>', 30), [rate('2025', 3, 10, { value: dust })], after, 'not-met'],
  ['no binary dust without counts', target('>', 30), figures('2025=30', { value: dust, printedDecimals: null }), after, 'not-met'],
  [
    '30,01 % printed as 30,0 is more than 30 %',
    target('>', 30),
    [rate('2025', 3001, 10_000, { value: 30, printedDecimals: 1 })],
    after,
    'met',
  ],
  ['“<” excludes its bound', target('<', 5), figures('2025=5'), after, 'not-met'],
  ['“<=” includes its bound', target('<=', 5), figures('2025=5'), after, 'met'],
  ['7 of 7 is 100 %', target('=', 100), [rate('2025', 7, 7)], after, 'met'],
  ['6 of 7 is not', target('=', 100), [rate('2025', 6, 7)], after, 'not-met'],
  ['01 đến 03: none', models, figures('2025=0'), after, 'not-met', { toTarget: -1 }],
  ['01 đến 03: three', models, figures('2025=3'), after, 'met', { aboveRange: false }],
  ['01 đến 03: five is no failure', models, figures('2025=5'), after, 'met', { aboveRange: true }],
]

const lines: readonly Case[] = [
  // 75 → 75: the line is flat and there is no way to be part of.
  [
    'baseline equals target',
    target('>=', 75),
    figures('2020=75 2023=74'),
    '2024-01-15',
    'behind',
    { wayDone: null, planValue: 75, gap: -1 },
  ],
  // 50 → 75: plan 50 + 25 × 3/5
  ['no change', target('>=', 75), figures('2020=50 2023=50'), '2024-01-15', 'behind', { wayDone: 0, planValue: 65, gap: -15 }],
  // end of November 2022 = 1 + 334/365 years gone: plan 50 + 5 × 1,91507 = 59,5753
  ['a month within a year', target('>=', 75), figures('2020=50 11/2022=60'), '2023-01-15', 'on-track', { planValue: 59.5753424658 }],
  ['“=” from below', target('=', 100), figures('2020=50 2023=80'), '2024-01-15', 'on-track', { planValue: 80, gap: 0 }],
  ['“=” from above', target('=', 10), figures('2020=50 2023=27'), '2024-01-15', 'behind', { planValue: 26, gap: -1 }],
  ['the last day itself is not past', target('>=', 75), figures('2020=50 2025=74'), '2025-12-31', 'behind', { planValue: 75, gap: -1 }],
]

describe('falling from 20 to 0', () => checkAll(falling))
describe('operators are exact', () => checkAll(operators))
describe('lines', () => checkAll(lines))
