/** The sentences of a text as a reader reads them: letters of paragraphs and cells, each with its line, without marks and components. */
import { isComponent, type TextNode } from '../../model/markdown/nodes.ts'

export type ProseKind = 'sentences' | 'heading' | 'cell'

export interface ProseBlock {
  readonly kind: ProseKind
  readonly text: string
  /** Letters that are explained where they stand, name a page, or are somebody else’s words: from, up to. */
  readonly excused: readonly (readonly [number, number])[]
  /** Line of the body on which the letter at an offset stands, from 1. */
  lineOf(offset: number): number
}

const kinds: Readonly<Record<string, ProseKind>> = { paragraph: 'sentences', heading: 'heading', tableCell: 'cell' }
/** What a component in a line reads as: a number, a name of one word, or nothing; others read as what they hold. */
const readAs: Readonly<Record<string, string>> = { SoLieu: '9', VanBan: 'x', Nguon: '' }
const silent = new Set(['footnoteReference', 'image', 'imageReference', 'mdxTextExpression'])

/** The words of a link are the name of what it leads to, and hold no other link. */
const isLink = ({ type }: TextNode) => type === 'link' || type === 'linkReference'

/** What a node without words of others reads as; null for one that reads as what it holds. */
function saidBy(node: TextNode): string | null {
  if (silent.has(node.type)) return ''
  if (node.type === 'text') return node.value ?? ''
  if (node.type === 'inlineCode') return 'x'
  if (node.type === 'break') return '\n'
  return isComponent(node) ? (readAs[node.name ?? ''] ?? null) : null
}

/** Every block of words of a text, in reading order; what is quoted as a block is somebody else's. */
export function proseOf(tree: TextNode): ProseBlock[] {
  const kind = kinds[tree.type]
  if (kind) return [blockOf(tree, kind)]
  return tree.type === 'blockquote' ? [] : (tree.children ?? []).flatMap(proseOf)
}

function blockOf(node: TextNode, kind: ProseKind): ProseBlock {
  let text = ''
  const excused: [number, number][] = []
  const starts: { readonly at: number; readonly line: number }[] = []
  const visit = (one: TextNode): void => {
    const said = saidBy(one)
    if (said !== null) {
      starts.push({ at: text.length, line: one.position?.start.line ?? 1 })
      text += said
      return
    }
    const from = text.length
    one.children?.forEach(visit)
    if (isComponent(one) || isLink(one)) excused.push([from, text.length])
  }
  node.children?.forEach(visit)
  for (const { index, 0: quoted } of text.matchAll(/“[^”]*”/g)) excused.push([index, index + quoted.length])
  const lineOf = (offset: number) => {
    const start = starts.findLast(({ at }) => at <= offset) ?? { at: 0, line: node.position?.start.line ?? 1 }
    return start.line + text.slice(start.at, offset).split('\n').length - 1
  }
  return { kind, text, excused, lineOf }
}

export const isExcused = ({ excused }: ProseBlock, offset: number): boolean => excused.some(([from, to]) => from <= offset && offset < to)
