/** Nodes of a text's HTML, as far as our finishing touches look at them. */
export interface HtmlNode {
  type: string
  tagName?: string
  value?: string
  properties?: Record<string, unknown>
  children?: HtmlNode[]
}

export const text = (value: string): HtmlNode => ({ type: 'text', value })

export const element = (tagName: string, properties: Record<string, unknown>, children: HtmlNode[]): HtmlNode => ({
  type: 'element',
  tagName,
  properties,
  children,
})

export const lettersOf = (node: HtmlNode): string =>
  node.type === 'text' ? (node.value ?? '') : (node.children ?? []).map(lettersOf).join('')

/** Every element of a name below a node, in reading order. */
export const all = (node: HtmlNode, tagName: string): HtmlNode[] =>
  (node.children ?? []).flatMap((child) => [...(child.tagName === tagName ? [child] : []), ...all(child, tagName)])
