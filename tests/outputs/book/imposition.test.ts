import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gatherings, imposition } from '../../../src/outputs/book/imposition.ts'

test.each([
  [1, '1– ––'],
  [2, '21 ––'],
  [4, '41 23'],
  [5, '51 2– –3 4–'],
  [8, '81 27 63 45'],
])('%i pages lie as %s', (pages, expected) =>
  expect(
    imposition(pages)
      .map(([left, right]) => `${left ?? '–'}${right ?? '–'}`)
      .join(' '),
  ).toBe(expected),
)

test.each([
  [1, [1]],
  [48, [12]],
  [49, [7, 6]],
  [108, [9, 9, 9]],
  [109, [10, 9, 9]],
])('%i pages lie in gatherings of %j sheets', (pages, expected) => expect(gatherings(pages)).toEqual(expected))

/** What a reader turns over: the gatherings one behind the other, each folded once, opened from the cover on. */
function turned(sides: ReturnType<typeof imposition>, sheets: readonly number[]): (number | null)[] {
  const [own = 0, ...others] = sheets
  return own === 0 ? [] : [...turnedOnce(sides.slice(0, 2 * own)), ...turned(sides.slice(2 * own), others)]
}
function turnedOnce(sides: ReturnType<typeof imposition>): (number | null)[] {
  const leaves = Array.from({ length: sides.length / 2 }, (_, i) => {
    const [front, back] = [sides[2 * i]!, sides[2 * i + 1]!]
    return { first: [front[1], back[0]], last: [back[1], front[0]] }
  })
  return [...leaves.flatMap(({ first }) => first), ...leaves.toReversed().flatMap(({ last }) => last)]
}

test('a folded book has every page once, in order, its back cover outside', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), (pages) => {
      const read = turned(imposition(pages), gatherings(pages))
      expect(Math.max(...gatherings(pages))).toBeLessThanOrEqual(12)
      expect(read.filter((page) => page !== null)).toEqual(Array.from({ length: pages }, (_, i) => i + 1))
      expect(read.length % 4).toBe(0)
      expect(read.length - pages).toBeLessThan(4)
      expect(read.at(-1)).toBe(pages)
    }),
  ))
