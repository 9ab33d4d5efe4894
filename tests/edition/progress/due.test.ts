/** Which years of a target still lack a figure on a day. */
import { describe, expect, test } from 'vitest'
import { dueOf } from '../../../src/edition/progress/due.ts'
import type { MissingReason, Observation, Target } from '../../../src/model/types.ts'
import { figure, figures, target } from './build.ts'

const gap = (when: string, reason: MissingReason): Observation => {
  const { indicator, unit, period, periodWords, definition, source, note, origin } = figure(when, 0)
  return { state: 'missing', reason, indicator, unit, period, periodWords, definition, source, note, origin }
}
const yearly: Partial<Target> = { recurrence: 'yearly' }
const due = (more: Partial<Target>, reported: readonly Observation[], asOf: string) => dueOf([target('>=', 75, more)], reported, asOf)

test('a series without a target has no due dates', () => expect(dueOf([], figures('2021=1'), '2026-01-01')).toBeNull())

describe('a target of every year', () => {
  test.each<[string, readonly Observation[], string, readonly number[], number | null, boolean]>([
    ['without a figure owes every year that is over', [], '2023-06-01', [2021, 2022], 2023, false],
    ['owes only the years between its figures', figures('2021=1 2023=1'), '2024-06-01', [2022], 2024, false],
    ['takes any figure that ends in the year', figures('30/06/2021=1 11/2022=1'), '2023-01-01', [], 2023, false],
    ['does not owe a year on its last day', [], '2021-12-31', [], 2021, false],
    ['owes a year on the first day after it', [], '2022-01-01', [2021], 2022, false],
    ['looks past a year that is reported before its end', figures('2021=1 06/2022=1'), '2022-07-01', [], 2023, false],
    ['is not over on the last day of the plan', figures('2021=1 2022=1 2023=1 2024=1'), '2025-12-31', [], 2025, false],
    ['is over on the day after it, with what is still owed', figures('2021=1 2022=1'), '2026-01-01', [2023, 2024, 2025], null, true],
    ['owes nothing once all is reported', figures('2021=1 2022=1 2023=1 2024=1 2025=1'), '2026-01-01', [], null, true],
    ['forgets years outside the plan', figures('2020=1 2026=1'), '2021-06-01', [], 2021, false],
  ])('%s', (_, reported, asOf, overdue, next, over) => expect(due(yearly, reported, asOf)).toEqual({ overdue, next, over }))
})

test.each<[MissingReason, readonly number[]]>([
  ['not-collected', [2021]],
  ['suppressed', []],
  ['not-published', []],
  ['not-applicable', []],
])('a year whose figure is missing because it is %s owes %j', (reason, overdue) =>
  expect(due(yearly, [gap('2021', reason)], '2022-06-01')?.overdue).toEqual(overdue),
)

test('a level to be reached once is due in the last year alone', () => {
  expect(due({}, [], '2024-06-01')).toEqual({ overdue: [], next: 2025, over: false })
  expect(due({}, figures('2021=1'), '2026-01-01')).toEqual({ overdue: [2025], next: null, over: true })
})

test.each(['fall-points', 'fall-relative'] as const)('a %s is reported every year although it is asked for once', (kind) =>
  expect(due({ kind }, figures('2021=9'), '2023-06-01')).toEqual({ overdue: [2022], next: 2023, over: false }),
)

test('the first reading of several says when figures are due', () => {
  const readings = [target('>=', 75, { to: { ...target('>=', 1).to, end: '2023-12-31' } }), target('>=', 75, yearly)]
  expect(dueOf(readings, [], '2024-01-01')).toEqual({ overdue: [2023], next: null, over: true })
})
