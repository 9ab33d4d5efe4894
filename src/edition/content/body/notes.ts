/** Footnotes and addresses kept apart from their links: what has only one of its two halves would be lost or shown raw. */
import * as say from '../../../language/findings/text-parts.ts'
import { eachNode, type TextNode } from '../../../model/markdown/nodes.ts'
import type { Report } from './report.ts'

/** Addresses of the definitions of a body, by what links know them by. */
export type Definitions = ReadonlyMap<string, string>

export function checkReferences(tree: TextNode, report: Report): Definitions {
  const used = { footnote: new Set<string>(), link: new Set<string>() }
  const defined = { footnote: new Map<string, TextNode>(), link: new Map<string, TextNode>() }
  eachNode(tree, (node) => {
    const { type, identifier = '' } = node
    if (type === 'footnoteReference') used.footnote.add(identifier)
    else if (type === 'linkReference' || type === 'imageReference') used.link.add(identifier)
    else if (type === 'footnoteDefinition' || type === 'definition') {
      const kind = type === 'definition' ? 'link' : 'footnote'
      if (defined[kind].has(identifier)) report('error', 'reference', node, markOf(kind, node), say.definedTwice(markOf(kind, node)))
      else defined[kind].set(identifier, node)
    }
  })
  for (const [identifier, node] of defined.footnote)
    if (!used.footnote.has(identifier))
      report('error', 'reference', node, markOf('footnote', node), say.footnoteUnused(markOf('footnote', node)))
  for (const [identifier, node] of defined.link)
    if (!used.link.has(identifier)) report('error', 'reference', node, markOf('link', node), say.definitionUnused(markOf('link', node)))
  return new Map([...defined.link].map(([identifier, { url = '' }]) => [identifier, url]))
}

const markOf = (kind: 'footnote' | 'link', { label, identifier = '' }: TextNode) =>
  `[${kind === 'footnote' ? '^' : ''}${label ?? identifier}]`
