import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPostings, writePostings } from '../../../src/outputs/search/postings.ts'
import { isOneSlipAway } from '../../../src/outputs/search/near.ts'
import { bucketOf, pairsOf } from '../../../src/outputs/search/pairs.ts'

describe('postings as text', () => {
  test.each([
    [[], ''],
    [[[0, 0]], 'a'],
    [
      [
        [0, 3],
        [1, 25],
      ],
      'dz',
    ],
    [
      [
        [4, 2],
        [16, 0],
      ],
      '5c12a',
    ],
  ] as const)('%j ↔ “%s”', (postings, text) => {
    expect(writePostings(postings)).toBe(text)
    expect(readPostings(text)).toEqual(postings)
  })

  test('any pages and weights read back as they were written', () => {
    const one = fc.tuple(fc.nat(6000), fc.nat(25))
    fc.assert(
      fc.property(fc.uniqueArray(one, { selector: ([page]) => page }), (list) => {
        const sorted = list.toSorted(([a], [b]) => a - b)
        expect(readPostings(writePostings(sorted))).toEqual(sorted)
      }),
    )
  })
})

describe('one slip of the hand', () => {
  test.each([
    ['ngheo', 'ngheo', true],
    ['ngheo', 'nghe', true],
    ['ngheo', 'nggheo', true],
    ['ngheo', 'nghwo', true],
    ['ngheo', 'nhgeo', true],
    ['ngheo', 'gheo', true],
    ['ngheo', 'ngheoo', true],
    ['ngheo', 'ngh', false],
    ['ngheo', 'nghwa', false],
    ['ngheo', 'ghneo', false],
    ['ab', 'ba', true],
    ['abc', 'cba', false],
    ['', 'a', true],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isOneSlipAway(a, b)).toBe(expected)
    expect(isOneSlipAway(b, a)).toBe(expected)
  })
})

test('pairs of words lie in files by themselves', () => {
  expect(pairsOf([{ folded: 'bao' }, { folded: 'hiem' }, { folded: 'y' }])).toEqual(['bao hiem', 'hiem y'])
  expect(new Set(Array.from({ length: 200 }, (_, i) => bucketOf(`co ${i}`, 64))).size).toBeGreaterThan(40)
  expect(bucketOf('bao hiem', 64)).toBeLessThan(64)
  expect(bucketOf('bao hiem', 1)).toBe(0)
})
