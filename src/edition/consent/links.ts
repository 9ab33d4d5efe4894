/** Links of a text to texts that are not there become the words that they were put on. */
import { nodesOf, type TextNode } from '../../model/markdown/nodes.ts'
import { parseText } from '../../model/markdown/parser.ts'

/** `closed`: addresses without language, `/guong-dien-hinh/vuon/`. A text without such a link stays letter by letter. */
export function withoutLinks(body: string, closed: ReadonlySet<string>): string {
  if (closed.size === 0 || ![...closed].some((address) => body.includes(address.slice(0, -1)))) return body
  const nodes = nodesOf(parseText(body))
  const isClosed = (url: string | undefined): boolean => url !== undefined && closed.has(url.replace(/[?#].*$/, '').replace(/^\/en\//, '/'))
  const definitions = new Set(nodes.flatMap(({ type, identifier, url }) => (type === 'definition' && isClosed(url) ? [identifier] : [])))
  const isLink = ({ type, url, identifier }: TextNode) =>
    (type === 'link' && isClosed(url)) || (type === 'linkReference' && definitions.has(identifier))
  const cuts = nodes.flatMap((node) => {
    const { start, end } = node.position ?? {}
    if (!start || !end) return []
    if (node.type === 'definition' && isClosed(node.url)) return [{ from: start.offset, to: end.offset }]
    if (!isLink(node)) return []
    const [first, last] = [node.children?.at(0)?.position?.start.offset, node.children?.at(-1)?.position?.end.offset]
    return first === undefined || last === undefined
      ? [{ from: start.offset, to: end.offset }]
      : [
          { from: start.offset, to: first },
          { from: last, to: end.offset },
        ]
  })
  return cuts.sort((a, b) => b.from - a.from).reduce((text, { from, to }) => text.slice(0, from) + text.slice(to), body)
}
