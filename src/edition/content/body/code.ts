/** Nothing in a body may run: every kind of node that is not plain text, a comment or a listed component is refused. */
import * as say from '../../../language/findings/mdx.ts'
import * as parts from '../../../language/findings/text-components.ts'
import { isComment, isComponent, plainAttributes, plainNodes, type TextNode } from '../../../model/markdown/nodes.ts'
import type { Phrase } from '../../../model/phrase.ts'
import type { ComponentSchema, Holding } from '../../../model/schema/types.ts'
import { asideNames, componentNames, componentOf } from '../../../model/schema/components.ts'
import { nearest } from '../../read/suggest.ts'
import { sourceOf, type Report } from './report.ts'

export function checkNode(node: TextNode, body: string, report: Report): void {
  const { type, value = '' } = node
  if (type === 'containerDirective') checkAside(node, body, report)
  else if (type === 'leafDirective')
    report('error', 'unknown-component', node, `::${node.name ?? ''}`, say.unknownAside(node.name ?? '', asideNames))
  else if (type === 'mdxjsEsm') report('error', 'code-in-content', node, value, say.importOrExport())
  else if (/^mdx(?:Flow|Text)Expression$/.test(type)) {
    if (!isComment(node)) report('error', 'code-in-content', node, `{${value}}`, say.expression(value))
  } else if (!plainNodes.has(type) && !isComponent(node)) report('error', 'code-in-content', node, value, say.rawHtml())
}

/** A block between `:::` has one of four names and a title between brackets; whatever else is written there is lost. */
function checkAside(node: TextNode, body: string, report: Report): void {
  const name = node.name ?? ''
  if (!asideNames.includes(name)) report('error', 'unknown-component', node, `:::${name}`, say.unknownAside(name, asideNames))
  else if (Object.keys(node.attributes ?? {}).length > 0)
    report('error', 'unknown-attribute', node, `:::${name}{…}`, say.asideAttributes(name))
  else if (!/\n[ \t>]*:::+[ \t]*$/.test(sourceOf(node, body))) report('error', 'unknown-component', node, `:::${name}`, say.openAside(name))
}

/** The attributes of a listed component; null where it is no component or has none that can be read. */
export function checkComponent(node: TextNode, report: Report): Readonly<Record<string, string>> | null {
  const name = node.name ?? ''
  const plain = plainAttributes(node)
  if (!plain) report('error', 'code-in-content', node, name, say.attributeExpression(name))
  const known = componentOf(name)
  if (!known) {
    report('error', 'unknown-component', node, `<${name}>`, say.unknownComponent(name, componentNames, nearest(name, componentNames)))
    return null
  }
  if (!plain) return null
  const attributes = known.attributes.map((attribute) => attribute.name)
  for (const key of Object.keys(plain))
    if (!attributes.includes(key)) report('error', 'unknown-attribute', node, key, say.unknownAttribute(name, key, attributes))
  for (const attribute of known.attributes)
    if (attribute.required && !plain[attribute.name])
      report('error', 'missing-value', node, `<${name}>`, say.missingAttribute(name, attribute.name))
  checkUse(node, known, report)
  return plain
}

/** Where a component may stand, and whether it has words inside. */
function checkUse(node: TextNode, { isBlock, holds, mayBeEmpty }: ComponentSchema, report: Report): void {
  const name = node.name ?? ''
  const complain = (phrase: Phrase) => report('error', 'component-place', node, `<${name}>`, phrase)
  if (isBlock && node.type === 'mdxJsxTextElement') complain(parts.componentPlace(name, holds))
  else if ((node.children ?? []).length > 0 ? !holds : holds && !mayBeEmpty) complain(parts.componentText(name, holds))
  else if (holds && !isHeld(node, holds)) complain(parts.componentHolds(name, holds))
}

/** Whether what stands inside a component is what it shows. */
function isHeld({ children = [] }: TextNode, holds: Holding): boolean {
  const inside = children.filter((child) => !isComment(child))
  if (holds === 'words') return true
  if (holds === 'blocks') return inside.every(({ type }) => type === 'paragraph' || type === 'list')
  const [only] = inside
  return inside.length === 1 && only!.type === 'list' && (holds === 'list' || only!.ordered === true)
}
