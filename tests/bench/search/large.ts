/** A site of thousands of pages, made from the texts of a real one: what a query fetches of its index, and how long it takes. */
import { gzipSync } from 'node:zlib'
import { indexFiles } from '../../../src/outputs/search/files.ts'
import { openIndex } from '../../../src/outputs/search/open-index.ts'
import type { Block, SearchPage } from '../../../src/outputs/search/pages.ts'

/** Numbers in a fixed order that looks like chance (Park and Miller's generator). */
function chance(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

/** Pages of as many blocks as the given ones have, each block taken from one of them, titles from two. */
export function manyPages(pages: readonly SearchPage[], count: number): SearchPage[] {
  const random = chance(12)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const blocks: readonly Block[] = pages.flatMap((page) => page.blocks)
  return Array.from({ length: count }, (_, i): SearchPage => {
    const like = pick(pages)
    const half = (text: string) => text.split(' ').slice(0, 5).join(' ')
    return {
      ...like,
      address: `${like.address}${i}/`,
      title: `${half(like.title)} ${half(pick(pages).title)} ${i}`,
      blocks: like.blocks.map(() => pick(blocks)),
    }
  })
}

export interface Fetched {
  readonly query: string
  readonly bytes: number
  readonly files: number
  readonly ms: number
}

/** Lines that a phone shows before it is scrolled. */
const seen = 3

/** What a first query fetches, the lines that are seen included, with gzip as a host sends it. */
export async function firstQuery(files: ReadonlyMap<string, string>, query: string): Promise<Fetched> {
  let [bytes, count] = [0, 0]
  const started = performance.now()
  let packing = 0
  const index = await openIndex(async (name) => {
    const before = performance.now()
    const text = files.get(name)!
    bytes += gzipSync(text, { level: 9 }).length
    count++
    packing += performance.now() - before
    return await Promise.resolve(text)
  })
  const found = await index.find(query)
  await Promise.all(found.pages.slice(0, seen).map((page) => index.lineOf(page, found.query)))
  return { query, bytes, files: count, ms: performance.now() - started - packing }
}

export const indexOf = (pages: readonly SearchPage[]): ReadonlyMap<string, string> => indexFiles(pages, [])
