/** The kinds of pages that a built site has, found from the site itself: by the shape of their address and the charts they show. */
import { pages, type BuiltPage } from './site-files.ts'

/** Addresses with a name of something in them; every other address is a kind of its own. */
const families: readonly (readonly [RegExp, string])[] = [
  [/^so-lieu\/don-vi\/[^/]+\/to-a4\/$/, 'notice-board sheet'],
  [/^so-lieu\/don-vi\/[^/]+\/$/, 'unit'],
  [/\/trang\/[^/]+\/$/, 'page of a long list'],
  [/^so-lieu\/so-sanh\/[^/]+\/$/, 'indicator by unit'],
  [/^so-lieu\/so-sanh\/[^/]+\/ban-do\/$/, 'units on a map'],
  [/^so-lieu\/so-sanh\/[^/]+\/cac-nam\/$/, 'units over the years'],
  [/^so-lieu\/[^/]+\/cach-hieu\/$/, 'paths of readings'],
  [/^mo-hinh\/(?!theo-)[^/]+\/$/, 'model'],
  [/^nhung\/[^/]+\/$/, 'frame'],
  [/^so-lieu\/(?!(?:don-vi|so-sanh|tai-ve|phuong-phap|thay-doi)\/)[^/]+\/$/, 'indicator'],
  [/^so-tay\/[^/]+\/$/, 'handbook page'],
  [/^guong-dien-hinh\/[^/]+\/$/, 'story'],
  [/^bao-chi\/dung-lai\/[^/]+\/$/, 'page to republish'],
  [/^bao-chi\/bieu-do\/[^/]+\/$/, 'charts of a group'],
]

export interface PageKind {
  readonly name: string
  /** The family without language and charts: `unit`, or the address of a page that is there once. */
  readonly family: string
  /** The longest page of the kind. */
  readonly page: BuiltPage
}

export function familyOf(address: string): string {
  const own = address.replace(/^en\//, '')
  return families.find(([shape]) => shape.test(own))?.[1] ?? (own || 'home')
}

/** One page of each kind, the longest. */
export function pageKinds(dir: string): readonly PageKind[] {
  const kinds = new Map<string, PageKind>()
  for (const page of pages(dir)) {
    const charts = new Set([...page.html.matchAll(/<figure[^>]* data-chart="([^"]+)"/g)].map(([, chart]) => chart!))
    const family = familyOf(page.address)
    const name = [page.lang, family, ...[...charts].sort()].join(' ')
    const known = kinds.get(name)
    if (!known || page.html.length > known.page.html.length) kinds.set(name, { name, family, page })
  }
  return [...kinds.values()]
}
