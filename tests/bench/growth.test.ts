/** Two sizes of one place, built: a page whose subject is not the list of its communes weighs the same in both, and none is too heavy. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countryShape, generateEdition } from './generated-edition.ts'
import { bareWeights } from '../support/bare-weights.ts'
import { build } from '../support/build-once.ts'

/** Both beyond the lengths at which lists are cut. */
const [small, large] = [120, 240] as const
const mostBytes = 60_000
/** Names and numbers of other communes stand in a sentence of the larger place: a few bytes, not some for each. */
const mostGrowth = 1
/** Pages of lists fill up to their limit. */
const isFilled = (address: string) => /\/trang\/[^/]+\/$/.test(address)
/** The lists of communes and stories themselves, which name their pages. */
const isList = (address: string) =>
  /^(?:en\/)?(?:so-lieu\/don-vi\/|so-lieu\/so-sanh\/[^/]+\/|guong-dien-hinh\/(?:theo-[a-z]+\/)?|tin\/)$/.test(address)
/** A list names each of its pages, not each of its entries. */
const mostOfList = 8

const dir = mkdtempSync(join(tmpdir(), 'growth-'))
const sizes: ReadonlyMap<string, number>[] = []

beforeAll(() => {
  for (const communes of [small, large]) {
    const { dir: edition } = generateEdition({ ...countryShape(communes, communes), rates: 2, years: 4 })
    const out = join(dir, String(communes))
    try {
      build(edition, out, { STORE_DIR: join(dir, 'store') })
      sizes.push(bareWeights(out))
    } finally {
      rmSync(edition, { recursive: true, force: true })
    }
  }
}, 900_000)
afterAll(() => rmSync(dir, { recursive: true, force: true }))

describe('a place of twice as many communes', () => {
  const grown = () =>
    [...sizes[0]!].flatMap(([address, bytes]) => {
      const later = sizes[1]!.get(address)
      return later === undefined ? [] : [{ address, growth: (later - bytes) / (large - small) }]
    })
  test('has the same pages and more', () => {
    expect(grown().length).toBeGreaterThan(800)
    expect(sizes[1]!.size).toBeGreaterThan(sizes[0]!.size * 1.5)
    expect([...sizes[1]!.keys()].filter((address) => address.includes('/trang/')).length).toBeGreaterThan(60)
  })
  test('weighs no more on any page whose subject is not their list', () =>
    expect(grown().filter(({ address, growth }) => !isList(address) && !isFilled(address) && growth > mostGrowth)).toEqual([]))
  test('weighs little more on the pages that lead to all of them', () =>
    expect(grown().filter(({ address, growth }) => !isFilled(address) && growth > mostOfList)).toEqual([]))
  test('has no page over the limit', () =>
    expect(sizes.flatMap((pages) => [...pages].filter(([, bytes]) => bytes > mostBytes))).toEqual([]))
})
