import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeReading } from '../../../src/edition/progress/judge.ts'
import { figure, rate, target } from './build.ts'

const tenths = fc.integer({ min: 0, max: 1000 }).map((n) => n / 10)
const year = fc.integer({ min: 2021, max: 2024 })

describe('whatever the figures', () => {
  test('a figure on the straight line is on track (or there already), to zero and elsewhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }), year, (start, steps, when) => {
        // start + 5 steps down to the goal, one step a year
        const goal = target('<=', start)
        const onLine = start + steps * (2025 - when)
        const { status, arithmetic } = judgeReading(
          goal,
          [figure('2020', start + 5 * steps), figure(String(when), onLine)],
          `${when + 1}-01-15`,
        )
        expect(status).toBe(steps === 0 ? 'met' : 'on-track')
        expect(arithmetic).toMatchObject({ gap: 0 })
      }),
    )
  })

  test('better is never judged worse', () => {
    const rank = { 'not-met': 0, behind: 1, 'on-track': 2, met: 3, insufficient: -1, inconclusive: -1 }
    fc.assert(
      fc.property(tenths, tenths, tenths, tenths, year, (base, goal, a, b, when) => {
        const judged = (value: number) =>
          rank[judgeReading(target('>=', goal), [figure('2020', base), figure(String(when), value)], `${when + 1}-01-15`).status]
        expect(judged(Math.max(a, b))).toBeGreaterThanOrEqual(judged(Math.min(a, b)))
      }),
    )
  })

  test('counts are compared exactly: n of d is more than p % only when 100 n > p d', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), fc.integer({ min: 0, max: 100 }), (d, seed, p) => {
        const n = seed % (d + 1)
        expect(judgeReading(target('>', p), [rate('2025', n, d)], '2026-01-15').status).toBe(100 * n > p * d ? 'met' : 'not-met')
      }),
    )
  })

  test('all that is shown is a finite number', () => {
    const kinds = fc.constantFrom('level' as const, 'fall-points' as const, 'fall-relative' as const)
    fc.assert(
      fc.property(kinds, tenths, tenths, tenths, year, (kind, base, goal, value, when) => {
        const { arithmetic } = judgeReading(target('>=', goal, { kind }), [figure('2020', base), figure(String(when), value)], '2025-01-15')
        for (const shown of Object.values(arithmetic!)) if (typeof shown === 'number') expect(shown).toSatisfy(Number.isFinite)
      }),
    )
  })
})
