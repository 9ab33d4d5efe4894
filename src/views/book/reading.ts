/** What the pages of a book are read with: the rendition, the page, and what its text defines for itself. */
import GithubSlugger from 'github-slugger'
import { textAddress } from '../../model/markdown/address.ts'
import { nodesOf, type TextNode } from '../../model/markdown/nodes.ts'
import type { ContentPage } from '../../model/types.ts'
import type { Rendition } from '../rendition.ts'
import { standingPages, standingPageHref } from '../standing-pages.ts'
import type { Target } from './model.ts'

const [, glossarySlug] = standingPages.glossary

/** The folder of addresses that the chapters of a book have on the web. */
export interface Binding {
  readonly folder: 'so-tay' | 'guong-dien-hinh'
  readonly chapters: ReadonlySet<string>
}

export interface Reading {
  readonly rendition: Rendition
  readonly page: ContentPage
  readonly binding: Binding
  readonly slugger: GithubSlugger
  /** Addresses of references, by name. */
  readonly definitions: ReadonlyMap<string, TextNode>
  /** Notes in the order in which the text first names them. */
  readonly notes: string[]
}

export function readingOf(rendition: Rendition, page: ContentPage, binding: Binding, tree: TextNode): Reading {
  const definitions = new Map(nodesOf(tree).flatMap((node) => (node.type === 'definition' ? [[node.identifier ?? '', node] as const] : [])))
  return { rendition, page, binding, slugger: new GithubSlugger(), definitions, notes: [] }
}

/** The address of a link, a picture or a reference to one. */
export const urlOf = ({ definitions }: Reading, node: TextNode): string => node.url ?? definitions.get(node.identifier ?? '')?.url ?? ''

/** Where an address in a text leads from a book; undefined where nothing that a reader of the book has can follow it. */
export function targetOf({ binding, page, rendition }: Reading, url: string): Target | undefined {
  const address = textAddress(url)
  if (address.kind === 'outside') return address.read.ok ? { url: address.read.address } : undefined
  if (address.kind === 'anchor') return { chapter: page.slug, anchor: decoded(url.slice(1)) }
  if (address.kind !== 'site') return undefined
  const own = rendition.locale === 'vi' ? url : url.replace(/^\/en\//, '/')
  const [, folder, slug = '', anchor] = /^\/([^/#]+)\/(?:([^/#]+)\/)?(?:#(.*))?$/.exec(own) ?? []
  if (folder === binding.folder && binding.chapters.has(slug)) return { chapter: slug, anchor: anchor ? decoded(anchor) : null }
  return webTarget(rendition, rendition.addresses.file(url.slice(1)))
}

/** A page or file of the site, by its path there; undefined while the site has no address that others can reach. */
export const webTarget = ({ addresses }: Rendition, path: string): Target | undefined =>
  addresses.host ? { url: addresses.absolute(path) } : undefined

/** An entry of the glossary: in this book where it has one, else on the web. */
export function glossaryTarget({ binding, rendition }: Reading, term: string): Target | undefined {
  if (binding.folder === 'so-tay' && binding.chapters.has(glossarySlug)) return { chapter: glossarySlug, anchor: term }
  const page = standingPageHref(rendition, 'glossary')
  return page === null ? undefined : webTarget(rendition, `${page}#${term}`)
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor)
  } catch {
    return anchor
  }
}
