/** A small site for the rules of search: pages in a few words, and the index over them as a browser opens it. */
import type { SearchWords } from '../../../src/model/edition.ts'
import { indexFiles } from '../../../src/outputs/search/files.ts'
import { openIndex, type FoundPage, type OpenIndex } from '../../../src/outputs/search/open-index.ts'
import { searchKind, type Block, type SearchPage } from '../../../src/outputs/search/pages.ts'

/** `## …` is a heading, `[…]` the name of another page, `= …` what the page is known by, `? …` sought as, anything else a paragraph. */
export const sitePage = (address: string, title: string, lines: readonly string[] = [], former = false): SearchPage => ({
  address: `${address}/`,
  kind: searchKind(`${address}/`),
  title,
  names: lines.flatMap((line) => (line.startsWith('= ') ? [line.slice(2)] : [])),
  soughtAs: lines.flatMap((line) => (line.startsWith('? ') ? [line.slice(2)] : [])),
  former,
  blocks: lines
    .filter((line) => !line.startsWith('? '))
    .map((text): Block => {
      const line = text.replace(/^= /, '')
      if (line.startsWith('## ')) return { text: line.slice(3), role: 'heading', id: line.slice(3).toLowerCase().replaceAll(' ', '-') }
      return line.startsWith('[') ? { text: line.slice(1, -1), role: 'link' } : { text: line, role: 'text' }
    }),
})

export const words = (typed: string, meant: string): SearchWords => ({
  typed: [typed],
  meant: [meant],
  origin: { file: 'content/tim-kiem.yaml', line: 1 },
})

export interface SmallIndex {
  readonly index: OpenIndex
  /** Names of the files that were fetched, in their order. */
  readonly fetched: string[]
  addresses(query: string): Promise<string[]>
  pages(query: string): Promise<readonly FoundPage[]>
}

/** `lost`: files that cannot be fetched. */
export async function smallIndex(
  pages: readonly SearchPage[],
  searchWords: readonly SearchWords[] = [],
  lost: ReadonlySet<string> | RegExp = new Set(),
): Promise<SmallIndex> {
  const files = indexFiles(pages, searchWords)
  const fetched: string[] = []
  const isLost = (name: string) => (lost instanceof RegExp ? lost.test(name) : lost.has(name))
  const index = await openIndex(async (name) => {
    fetched.push(name)
    const text = files.get(name)
    if (text === undefined || isLost(name)) throw new Error(`no ${name}`)
    return await Promise.resolve(text)
  })
  const found = async (query: string) => (await index.find(query)).pages
  return { index, fetched, pages: found, addresses: async (query) => (await found(query)).map(({ address }) => address.slice(0, -1)) }
}
