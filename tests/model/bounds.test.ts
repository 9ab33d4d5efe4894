/** What the bounds of two numbers say of a third, case by case. */
import { describe, expect, test } from 'vitest'
import {
  boundOfProduct,
  boundOfQuotient,
  boundOfSum,
  mayBeAbove,
  mayBeBelow,
  type Bounded,
  type ComputedBound,
} from '../../src/model/bounds.ts'
import type { Bound } from '../../src/model/figures.ts'

const bounds = ['more-than', 'at-least', 'nearly', 'at-most', 'about'] as const
const of = (bound: Bound | null, value = 12): Bounded => ({ value, bound })
const said = (computed: ComputedBound) => (computed.known ? (computed.bound ?? 'exact') : 'nothing')

describe('the number itself', () => {
  test.each<[Bound | null, boolean, boolean]>([
    [null, false, false],
    ['more-than', true, false],
    ['at-least', true, false],
    ['nearly', false, true],
    ['at-most', false, true],
    ['about', true, true],
  ])('printed with %s may lie above: %s, below: %s', (bound, above, below) => {
    expect([mayBeAbove(bound), mayBeBelow(bound)]).toEqual([above, below])
  })
})

describe('a quotient', () => {
  test('of exact numbers is exact', () => expect(said(boundOfQuotient(of(null), of(null)))).toBe('exact'))
  test.each(bounds)('keeps the bound of its numerator: %s', (bound) => expect(said(boundOfQuotient(of(bound), of(null)))).toBe(bound))
  test.each(bounds)('says nothing where its denominator is %s', (bound) => {
    expect(said(boundOfQuotient(of(null), of(bound)))).toBe('nothing')
    expect(said(boundOfQuotient(of('more-than'), of(bound)))).toBe('nothing')
  })
  test.each([
    [-1, 12],
    [12, -1],
  ])('says nothing where a sign could turn it round: %i / %i', (a, b) =>
    expect(said(boundOfQuotient(of('more-than', a), of(null, b)))).toBe('nothing'),
  )
})

describe('a product', () => {
  test.each<[Bound | null, Bound | null, string]>([
    [null, null, 'exact'],
    ['more-than', null, 'more-than'],
    [null, 'at-most', 'at-most'],
    ['more-than', 'at-least', 'more-than'],
    ['at-most', 'nearly', 'nearly'],
    ['at-least', 'at-least', 'at-least'],
    ['about', 'about', 'about'],
    ['more-than', 'nearly', 'nothing'],
    ['about', 'more-than', 'nothing'],
  ])('of %s and %s is %s, in either order', (a, b, expected) => {
    expect(said(boundOfProduct(of(a), of(b)))).toBe(expected)
    expect(said(boundOfProduct(of(b), of(a)))).toBe(expected)
  })
  test('says nothing where a sign could turn it round, and is exact where both are', () => {
    expect(said(boundOfProduct(of('more-than'), of(null, -2)))).toBe('nothing')
    expect(said(boundOfProduct(of('more-than', -2), of(null)))).toBe('nothing')
    expect(said(boundOfProduct(of(null, -2), of(null)))).toBe('exact')
  })
})

describe('a sum', () => {
  test.each<[(Bound | null)[], string]>([
    [[], 'exact'],
    [[null, null], 'exact'],
    [[null, 'more-than', null], 'more-than'],
    [['at-least', 'at-least'], 'at-least'],
    [['at-least', 'more-than', 'at-least'], 'more-than'],
    [['at-most', null, 'nearly'], 'nearly'],
    [['about', 'about'], 'about'],
    [['more-than', 'nearly'], 'nothing'],
    [['at-least', 'about'], 'nothing'],
  ])('of %j is %s', (parts, expected) => expect(said(boundOfSum(parts.map((bound) => of(bound))))).toBe(expected))
})
