/** What was found, by kind: the kind with the likeliest page first, and in each the likeliest pages first. */
import type { Scored } from './find.ts'
import { pageName, type SearchKind } from './pages.ts'

export interface Group<P> {
  readonly kind: SearchKind
  readonly pages: readonly P[]
}

/** A page that is this much less likely than the first was not meant. */
const cut = 0.1
const most = 60
/** What a page keeps of its score that is about the same as a likelier one. */
const again = 0.5

interface Placed extends Scored {
  readonly kind: SearchKind
  readonly address: string
}

const likeliest = <P extends Scored>(pages: readonly P[]): P[] => [...pages].sort((a, b) => b.score - a.score || a.page - b.page)

/** Pages worth showing, in their order. */
export function worthShowing<P extends Placed>(pages: readonly P[]): P[] {
  const sorted = likeliest(withoutTwins(likeliest(pages)))
  return sorted.filter(({ score }) => score > cut * sorted[0]!.score).slice(0, most)
}

/** A model and the story that tells of it bear one name: the likelier stands for both, so that others are seen beside it. */
function withoutTwins<P extends Placed>(sorted: readonly P[]): P[] {
  const likelier = new Map<string, SearchKind>()
  return sorted.map((page) => {
    if (page.kind !== 'story' && page.kind !== 'model') return page
    const name = pageName(page)
    const kind = likelier.get(name) ?? page.kind
    likelier.set(name, kind)
    return kind === page.kind ? page : { ...page, score: page.score * again }
  })
}

export function groupsOf<P extends Scored & { readonly kind: SearchKind }>(sorted: readonly P[]): Group<P>[] {
  const groups = new Map<SearchKind, P[]>()
  for (const page of sorted) groups.set(page.kind, [...(groups.get(page.kind) ?? []), page])
  return [...groups].map(([kind, pages]) => ({ kind, pages }))
}
