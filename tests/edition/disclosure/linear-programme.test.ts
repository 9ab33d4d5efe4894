import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lowestValue } from '../../../src/edition/disclosure/linear-programme.ts'
import type { Row, System } from '../../../src/edition/disclosure/system.ts'

type Line = readonly [coefficients: readonly number[], limit: number]

const system = (lines: readonly Line[], high: readonly number[], low = high.map(() => 0)): System => ({
  rows: lines.map(([coefficients, limit]): Row => ({ terms: coefficients.map((by, column) => ({ column, by })), limit })),
  low,
  high,
  columnOf: new Map(),
  remainderOf: new Map(),
})
const costs = (...all: readonly number[]) => new Map(all.map((by, column) => [column, by]))
const free = (columns: number) => new Array<number>(columns).fill(Infinity)

describe('the lowest value under equations', () => {
  test('x + y = 15', () => {
    const sum = system([[[1, 1], 15]], free(2))
    expect([lowestValue(sum, costs(1, 0))?.value, lowestValue(sum, costs(-1, 0))?.value]).toEqual([0, -15])
  })

  test('comes with a solution that reaches it', () => {
    expect(lowestValue(system([[[1, 1], 15]], free(2)), costs(1, 0))?.point).toEqual([0, 15])
  })

  test('no end, when nothing holds it', () => {
    expect(lowestValue(system([[[1, -1], 3]], free(2)), costs(-1, 0))).toEqual({ value: -Infinity, point: null })
  })

  test('contradictions are noticed', () => {
    expect(lowestValue(system([[[1, 1], 5]], [2, 2]), costs(1, 0))).toBeNull()
    expect(lowestValue(system([[[1, 0], -1]], free(2)), costs(1, 0))).toBeNull()
  })

  test('an equation said twice is said once', () => {
    const twice: Line[] = [
      [[1, 1], 5],
      [[2, 2], 10],
      [[0, 0], 0],
    ]
    expect(lowestValue(system(twice, free(2)), costs(-1, -1))?.value).toBe(-5)
  })

  test('lower ends other than 0, and sums of money as large as a budget', () => {
    expect(lowestValue(system([[[1, 1], 15]], free(2), [4, 2]), costs(-1, 0))?.value).toBe(-13)
    const budget = 1_238_856_000_000
    expect(lowestValue(system([[[1, 1], budget]], [Infinity, budget / 4]), costs(1, 0))?.value).toBeCloseTo(0.75 * budget, 0)
  })

  test('agrees with trying every whole number, for sums within bounds', () => {
    const size = fc.integer({ min: 0, max: 4 })
    const four = fc.array(size, { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(four, four, fc.nat(3), (truth, room, asked) => {
        const [a, b, c, d] = truth as [number, number, number, number]
        const tops = truth.map((value, i) => value + room[i]!)
        const lines: Line[] = [
          [[1, 1, 1, 1], a + b + c + d],
          [[1, 1, 0, 0], a + b],
        ]
        let lowest = Infinity
        for (let w = 0; w <= tops[0]!; w++) {
          for (let y = 0; y <= tops[2]!; y++) {
            const all = [w, a + b - w, y, c + d - y]
            if (all.every((value, i) => value >= 0 && value <= tops[i]!)) lowest = Math.min(lowest, all[asked]!)
          }
        }
        expect(lowestValue(system(lines, tops), new Map([[asked, 1]]))?.value).toBeCloseTo(lowest, 6)
      }),
    )
  })
})
