/** The tree that a text is parsed to, as far as this project reads it, and the kinds of nodes that staff may write. */

interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

export interface TextNode {
  readonly type: string
  readonly name?: string | null
  readonly value?: string
  readonly url?: string
  readonly alt?: string | null
  readonly depth?: number
  readonly meta?: string | null
  readonly checked?: boolean | null
  /** Of a list: numbered, and from which number. */
  readonly ordered?: boolean | null
  readonly start?: number | null
  /** Of a picture: its caption. */
  readonly title?: string | null
  /** What a definition, a note or a reference to one is known by. */
  readonly identifier?: string
  readonly label?: string | null
  /** Of a component: a list. Of a block between `:::`: an object. */
  readonly attributes?: readonly TextAttribute[] | Readonly<Record<string, string>> | null
  readonly children?: readonly TextNode[]
  readonly position?: { readonly start: Point; readonly end: Point }
  readonly data?: { readonly estree?: { readonly body: readonly unknown[] } | null; readonly directiveLabel?: boolean }
}

export interface TextAttribute {
  readonly type: string
  readonly name?: string
  readonly value?: unknown
}

/** Every kind of node that is nothing but text and its form; whatever else a parser may make of a text could run code. */
export const plainNodes: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'code',
  'break',
  'thematicBreak',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'definition',
  'footnoteReference',
  'footnoteDefinition',
  'containerDirective',
])

export const isComponent = ({ type }: TextNode): boolean => type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement'

/** Braces hold nothing but one comment: nothing that runs, by the parser of the code and by its letters. */
export const isComment = ({ type, value = '', data }: TextNode): boolean =>
  /^mdx(?:Flow|Text)Expression$/.test(type) && /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(value) && (data?.estree?.body.length ?? 0) === 0

/** The attributes of a component, each a plain text between quotes; null where one is code or has no value. */
export function plainAttributes({ attributes }: TextNode): Readonly<Record<string, string>> | null {
  const plain: Record<string, string> = Object.create(null) as Record<string, string>
  for (const { type, name, value } of Array.isArray(attributes) ? (attributes as readonly TextAttribute[]) : []) {
    if (type !== 'mdxJsxAttribute' || typeof value !== 'string' || !name) return null
    plain[name] = value
  }
  return plain
}

/** Calls `look` for a node and for all below it, parents first. */
export function eachNode(node: TextNode, look: (node: TextNode, parent: TextNode | null, index: number) => void): void {
  const visit = (one: TextNode, parent: TextNode | null, index: number): void => {
    look(one, parent, index)
    one.children?.forEach((child, i) => visit(child, one, i))
  }
  visit(node, null, 0)
}

/** A node and all below it, parents first. */
export function nodesOf(node: TextNode): TextNode[] {
  const nodes: TextNode[] = []
  eachNode(node, (one) => nodes.push(one))
  return nodes
}
