/** Lists that are too long for one page: cut into pages, each known by what stands on it, so that no page grows with the place. */
import { listPageWords } from '../language/interface/list-pages.ts'
import { listPageKey, listPagePath, type longLists } from '../model/addresses/paths.ts'
import type { Rendition } from './rendition.ts'

export interface Group<T> {
  readonly name: string
  /** In the order in which they stand. */
  readonly items: readonly T[]
}

export interface ListPage<G> {
  /** Last part of its address: `ct1-2`. */
  readonly key: string
  readonly to: string
  /** `Huyện A – Huyện C`; of a group that is cut `Huyện A: Xã B – Xã D`. */
  readonly label: string
  readonly count: number
  readonly groups: readonly G[]
}

interface LongList<T> {
  readonly list: (typeof longLists)[number]
  /** Tells its pages from those of other lists in one folder; blank where there is one alone. */
  readonly name: string
  /** A list of more entries is cut, into pages of so many at most. */
  readonly most: number
  /** Name of an entry, where entries stand by name; where they do not, pieces of a group are counted. */
  readonly nameOf?: (item: T) => string
}

/** The pages of a list; none where it is short enough to stand on its own page. */
export function listPages<T, G extends Group<T>>(
  { locale, addresses }: Rendition,
  groups: readonly G[],
  { list, name, most, nameOf }: LongList<T>,
): readonly ListPage<G>[] {
  if (groups.reduce((sum, { items }) => sum + items.length, 0) <= most) return []
  const pages: Piece<G>[][] = []
  let room = 0
  for (const piece of groups.flatMap((group) => piecesOf(group, most, nameOf))) {
    const size = piece.group.items.length
    if (size > room) {
      pages.push([])
      room = most
    }
    pages.at(-1)!.push(piece)
    room -= size
  }
  return pages.map((pieces, i) => {
    const key = listPageKey(name, i + 1)
    const [first, last] = [pieces[0]!.label, pieces.at(-1)!.label]
    return {
      key,
      to: addresses.page(locale, listPagePath(list, key)),
      label: first === last ? first : listPageWords(locale).fromTo(first, last),
      count: pieces.reduce((sum, { group }) => sum + group.items.length, 0),
      groups: pieces.map(({ group }) => group),
    }
  })
}

/** The pages before and after one, as the end of a page leads to them. */
export function neighboursIn(pages: readonly ListPage<unknown>[], i: number) {
  const link = (page: ListPage<unknown> | undefined) => page && { text: page.label, href: page.to }
  return { previous: link(pages[i - 1]), next: link(pages[i + 1]) }
}

interface Piece<G> {
  readonly label: string
  readonly group: G
}

/** A group whole, or in as few pieces of nearly one size as it takes. */
function piecesOf<T, G extends Group<T>>(group: G, most: number, nameOf: ((item: T) => string) | undefined): Piece<G>[] {
  const { name, items } = group
  const number = Math.ceil(items.length / most)
  if (number <= 1) return [{ label: name, group }]
  const size = Math.ceil(items.length / number)
  return Array.from({ length: number }, (_, i) => {
    const some = items.slice(i * size, (i + 1) * size)
    const ends = nameOf && `${nameOf(some[0]!)} – ${nameOf(some.at(-1)!)}`
    return { label: ends ? [name, ends].filter(Boolean).join(': ') : `${name} (${i + 1}/${number})`, group: { ...group, items: some } }
  })
}
