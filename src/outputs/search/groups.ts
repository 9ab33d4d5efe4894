/** What was found, by kind: the kind with the likeliest page first, and in each the likeliest pages first. */
import type { Scored } from './find.ts'
import type { SearchKind } from './pages.ts'

export interface Group<P> {
  readonly kind: SearchKind
  readonly pages: readonly P[]
}

/** A page that is this much less likely than the first was not meant. */
const cut = 0.1
const most = 60

/** Pages worth showing, in their order. */
export function worthShowing<P extends Scored>(pages: readonly P[]): P[] {
  const sorted = [...pages].sort((a, b) => b.score - a.score || a.page - b.page)
  return sorted.filter(({ score }) => score > cut * sorted[0]!.score).slice(0, most)
}

export function groupsOf<P extends Scored & { readonly kind: SearchKind }>(sorted: readonly P[]): Group<P>[] {
  const groups = new Map<SearchKind, P[]>()
  for (const page of sorted) groups.set(page.kind, [...(groups.get(page.kind) ?? []), page])
  return [...groups].map(([kind, pages]) => ({ kind, pages }))
}
