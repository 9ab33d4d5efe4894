/** Every chart of the built site keeps its promise: a named picture, a sentence and a table with its numbers, in the HTML. */
import { describe, expect, inject, test } from 'vitest'
import { chartFaults } from '../support/chart-faults.ts'

describe.each([
  ['that', ['time-series', 'people-rows', 'dot-plot', 'target-vs-latest', 'range-strip', 'number-card']],
  ['minhHoa', ['time-series', 'people-rows', 'dot-plot', 'range-strip', 'small-multiples', 'slope', 'status-grid', 'tile-map', 'unit-map']],
] as const)('charts of the fixture %s', (edition, expected) => {
  test('each has a named picture, a sentence and a table', () => {
    const { kinds, count, wrong } = chartFaults(inject(edition))
    expect(wrong).toEqual([])
    expect(count).toBeGreaterThan(60)
    expect(kinds).toEqual([...expected].sort())
  })
})
