import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findFeasible, minimum, type Row } from '../../../src/edition/disclosure/simplex.ts'

const row = (coefficients: readonly number[], equal: boolean, limit: number): Row => ({ coefficients, equal, limit })

describe('the lowest value under linear constraints', () => {
  test('x + y = 15', () => {
    const feasible = findFeasible([row([1, 1], true, 15)], 2)!
    expect([minimum(feasible, [1, 0]), minimum(feasible, [-1, 0])]).toEqual([0, -15])
  })

  test('none, when nothing holds it', () => {
    expect(minimum(findFeasible([row([1, -1], false, 3)], 2)!, [-1, 0])).toBe(-Infinity)
  })

  test('contradictions are noticed', () => {
    expect(findFeasible([row([1, 1], true, 5), row([1, 1], false, 4)], 2)).toBeNull()
    expect(findFeasible([row([1, 0], true, -1)], 2)).toBeNull()
  })

  test('a constraint said twice is said once', () => {
    const feasible = findFeasible([row([1, 1], true, 5), row([2, 2], true, 10), row([0, 0], true, 0)], 2)!
    expect(minimum(feasible, [-1, -1])).toBe(-5)
  })

  test('agrees with trying every whole number, for sums within bounds', () => {
    const size = fc.integer({ min: 0, max: 4 })
    fc.assert(
      fc.property(
        fc.array(size, { minLength: 4, maxLength: 4 }),
        fc.array(size, { minLength: 4, maxLength: 4 }),
        fc.nat(3),
        (truth, room, asked) => {
          const [a, b, c, d] = truth as [number, number, number, number]
          const tops = truth.map((value, i) => value + room[i]!)
          const unit = (i: number) => [0, 1, 2, 3].map((j) => (i === j ? 1 : 0))
          const bounds = tops.map((top, i) => row(unit(i), false, top))
          const feasible = findFeasible([row([1, 1, 1, 1], true, a + b + c + d), row([1, 1, 0, 0], true, a + b), ...bounds], 4)!
          let lowest = Infinity
          for (let w = 0; w <= tops[0]!; w++) {
            for (let y = 0; y <= tops[2]!; y++) {
              const all = [w, a + b - w, y, c + d - y]
              if (all.every((value, i) => value >= 0 && value <= tops[i]!)) lowest = Math.min(lowest, all[asked]!)
            }
          }
          expect(minimum(feasible, unit(asked))).toBeCloseTo(lowest, 6)
        },
      ),
    )
  })
})
