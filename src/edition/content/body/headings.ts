/** Headings of a body: their order, and the ids that the build gives them. */
import GithubSlugger from 'github-slugger'
import * as say from '../../../language/findings/text-parts.ts'
import { eachNode, nodesOf, type TextNode } from '../../../model/markdown/nodes.ts'
import { sourceOf, type Report } from './report.ts'

/** A page's own title is its heading of level one: those of its text begin at two and leave none out. */
export function checkHeadings(tree: TextNode, body: string, report: Report): void {
  let level = 1
  eachNode(tree, (node) => {
    const { type, depth = 0 } = node
    if (type !== 'heading') return
    const source = sourceOf(node, body)
    const shown = textOf(node)
    if (!source.startsWith('#')) report('warning', 'heading', node, source, say.underlinedHeading(shown))
    if (shown.trim() === '' && !hasComponent(node)) report('error', 'heading', node, source, say.emptyHeading())
    else if (depth === 1) report('error', 'heading', node, source, say.firstLevelHeading(shown))
    else if (depth > level + 1) report('warning', 'heading', node, source, say.skippedLevel(shown, '#'.repeat(level + 1)))
    level = depth
  })
}

/** The ids of headings and notes, as the build makes them. */
export function anchorsOf(tree: TextNode): ReadonlySet<string> {
  const slugger = new GithubSlugger()
  const anchors = new Set<string>()
  eachNode(tree, (node) => {
    if (node.type === 'heading') anchors.add(slugger.slug(textOf(node)))
  })
  return anchors
}

const lettersOf = new Set(['text', 'inlineCode', 'mdxTextExpression'])

function textOf(node: TextNode): string {
  let text = ''
  eachNode(node, ({ type, value = '' }) => {
    if (lettersOf.has(type)) text += value
    else if (type === 'break') text += '\n'
  })
  return text
}

const hasComponent = (node: TextNode): boolean => nodesOf(node).some(({ type }) => type === 'mdxJsxTextElement')
