import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalsFor, formatNumber } from '../../src/language/numbers.ts'

describe('decimals for values side by side', () => {
  it.each([
    ['leave clearly different values alone', [12.1, 45.2, 33], 1, 1],
    ['leave nothing alone', [], 1, 1],
    ['keep a value that is not 0 from printing as 0', [0.04, 12], 1, 2],
    ['let 0 itself be 0', [0, 12], 1, 1],
    ['keep a small fall from printing as 0', [-0.04, 12], 1, 2],
    ['keep a rate under 100 from printing as 100', [99.96, 12], 1, 2],
    ['let 100 itself be 100', [100, 12], 1, 1],
    ['keep two different values apart', [12.14, 12.11], 1, 2],
    ['let equal values be alike', [12.14, 12.14], 1, 1],
    ['stop at four', [0.000001, 12], 1, 4],
    ['keep more than four where the series has them', [1, 2], 5, 5],
  ] as const)('%s', (_, values, decimals, shown) => expect(decimalsFor(values, decimals)).toBe(shown))

  it('do not keep more than twelve values apart', () => {
    const near = Array.from({ length: 13 }, (_, i) => 50 + i / 1000)
    expect(decimalsFor(near, 1)).toBe(1)
    expect(decimalsFor(near.slice(0, 12), 1)).toBe(3)
  })
  it('are the fewest that do it', () => {
    const value = fc.integer({ min: -20_000, max: 1_200_000 }).map((tenThousandths) => tenThousandths / 10_000)
    fc.assert(
      fc.property(fc.array(value, { maxLength: 12 }), fc.integer({ min: 0, max: 4 }), (values, decimals) => {
        const shown = decimalsFor(values, decimals)
        const print = (one: number) => formatNumber(one, 'en', shown)
        for (const one of values) {
          if (one !== 0) expect(print(one)).not.toBe(print(0))
          if (one < 100) expect(print(one)).not.toBe(print(100))
        }
        expect(new Set(values.map(print)).size).toBe(new Set(values).size)
        if (shown > decimals) expect(decimalsFor(values, shown - 1)).toBe(shown)
      }),
    )
  })
})
