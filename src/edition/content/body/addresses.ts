/** Addresses of links and pictures, each looked at as a browser would read it. Whether a page or file is there is a rule over the edition. */
import { webAddress } from '../../../language/findings/address.ts'
import * as say from '../../../language/findings/mdx.ts'
import * as words from '../../../language/findings/text-parts.ts'
import { textAddress } from '../../../model/markdown/address.ts'
import { isComponent, nodesOf, type TextNode } from '../../../model/markdown/nodes.ts'
import { componentOf } from '../../../model/schema/components.ts'
import type { Definitions } from './notes.ts'
import type { Report } from './report.ts'

const isLink = ({ type }: TextNode) => type === 'link' || type === 'linkReference'
/** A component around words is pressed as a link is. */
const isWord = (node: TextNode) => isComponent(node) && componentOf(node.name ?? '')?.holds === 'words'
const isImage = ({ type }: TextNode) => type === 'image' || type === 'imageReference'

/** The address of a link or picture that can be followed within the edition; null for every other node. */
export function checkAddress(node: TextNode, definitions: Definitions, report: Report): { url: string; isImage: boolean } | null {
  if (isLink(node) || isWord(node)) checkLinkText(node, report)
  if (isImage(node) && !node.alt?.trim()) report('error', 'image', node, node.url ?? '', words.imageWithoutAlt())
  if (!isLink(node) && !isImage(node) && node.type !== 'definition') return null
  const url = node.url ?? definitions.get(node.identifier ?? '') ?? ''
  const address = textAddress(url)
  if (address.kind !== 'outside') return node.type === 'definition' ? null : { url, isImage: isImage(node) }
  // A definition is judged where it stands; what points to it is judged only for being a picture.
  const isReference = node.type.endsWith('Reference')
  if (!address.read.ok && !isReference) {
    const { fault, hint } = address.read
    if (fault === 'scheme') report('error', 'unsafe-link', node, url, say.unsafeLink(url))
    else report('error', 'broken-link', node, url, webAddress(url, fault, hint))
  } else if (isImage(node)) report('error', 'remote-image', node, url, say.remoteImage())
  return null
}

const linkMakers = new Set(['link', 'linkReference', 'footnoteReference', 'mdxJsxTextElement', 'mdxJsxFlowElement'])

/** A link can be read out, and holds no other link: that one would end it. */
function checkLinkText(node: TextNode, report: Report): void {
  const within = nodesOf(node).slice(1)
  const inner = within.find(({ type }) => linkMakers.has(type))
  const isEmpty = !within.some((one) => one.value?.trim() || one.alt?.trim() || isComponent(one))
  if (isEmpty && isLink(node)) report('error', 'link-text', node, node.url ?? '', words.emptyLink(node.url ?? ''))
  if (inner) report('error', 'link-text', inner, node.url ?? '', words.linkInLink())
}
