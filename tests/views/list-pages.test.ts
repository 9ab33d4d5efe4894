import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listPages, neighboursIn, type Group } from '../../src/views/list-pages.ts'
import { fixtures } from '../support/renditions.ts'

const { vi } = fixtures['minh-hoa']()
const group = (name: string, items: readonly number[]): Group<number> => ({ name, items })
const pages = (groups: readonly Group<number>[], most: number, name = '') =>
  listPages<number, Group<number>>(vi, groups, { list: 'so-lieu/so-sanh', name, most })
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i)

describe('a long list', () => {
  test('that is short enough has no pages', () => {
    expect(pages([group('A', upTo(3)), group('B', upTo(2))], 5)).toEqual([])
    expect(pages([group('A', upTo(3)), group('B', upTo(3))], 5)).toHaveLength(2)
  })
  test('keeps small groups together and says from which to which', () =>
    expect(pages([group('A', upTo(2)), group('B', upTo(2)), group('C', upTo(3))], 4).map(({ label, count }) => [label, count])).toEqual([
      ['A … B', 4],
      ['C', 3],
    ]))
  test('cuts a large group into pieces of nearly one size', () => {
    const cut = pages([group('A', upTo(9)), group('B', upTo(1))], 4)
    expect(cut.map(({ label, count }) => [label, count])).toEqual([
      ['A (1/3)', 3],
      ['A (2/3)', 3],
      ['A (3/3) … B', 4],
    ])
  })
  test('tells pieces by the names at their ends where entries stand by name', () => {
    const [first] = listPages<number, Group<number>>(vi, [group('A', upTo(4))], {
      list: 'so-lieu/so-sanh',
      name: 'ct1',
      most: 2,
      nameOf: (n) => `xã ${n}`,
    })
    expect(first).toMatchObject({ label: 'A: xã 0 – xã 1', key: 'ct1-1', to: '/so-lieu/so-sanh/trang/ct1-1/' })
  })
  test('loses nothing, keeps the order and has no page over the limit', () =>
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { maxLength: 8 }), fc.integer({ min: 1, max: 12 }), (sizes, most) => {
        const groups = sizes.map((size, i) =>
          group(
            `G${i}`,
            upTo(size).map((n) => i * 100 + n),
          ),
        )
        const all = groups.flatMap(({ items }) => items)
        const cut = pages(groups, most)
        if (all.length <= most) return cut.length === 0
        const kept = cut.flatMap((page) => page.groups.flatMap(({ items }) => items))
        return kept.join() === all.join() && cut.every(({ count }) => count <= most)
      }),
    ))
  test('leads from each page to those beside it', () => {
    const cut = pages([group('A', upTo(9))], 3)
    expect(neighboursIn(cut, 0)).toEqual({ previous: undefined, next: { text: 'A (2/3)', href: cut[1]!.to } })
    expect(neighboursIn(cut, 2).next).toBeUndefined()
  })
})
