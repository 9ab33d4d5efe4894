/** The sentences of a page in reading order: its title and text, without what is there to be pressed or folded away. */
import { cutSentences } from './sentences.ts'

const parts = 'h1, .lede, .prose'
/** What makes a breath's end, whether it has a full stop or none. */
export const blocks = 'h1,h2,h3,p,li,dt,dd,th,td,figcaption'
const silent = 'nav,.toc,.no-print,.source-mark,sup,svg'

export interface Spoken {
  /** Where it stands; what is not said may stand inside. */
  readonly range: Range
  readonly text: string
}

export function spokenSentences(language: string): Spoken[] {
  const found = new Map<Element, Text[]>()
  for (const part of document.querySelectorAll(parts)) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      const parent = node.parentElement!
      const block = parent.closest(blocks)
      if (!block || parent.closest(silent) || !parent.checkVisibility()) continue
      const nodes = found.get(block)
      if (nodes) nodes.push(node)
      else found.set(block, [node])
    }
  }
  return [...found.values()].flatMap((nodes) => sentencesIn(nodes, language))
}

function sentencesIn(nodes: readonly Text[], language: string): Spoken[] {
  const text = nodes.map(({ data }) => data).join('')
  /** Node and offset at a place of the joined text. */
  const at = (place: number): [Text, number] => {
    let left = place
    const node = nodes.find(({ length }) => left <= length || ((left -= length), false))!
    return [node, left]
  }
  return cutSentences(text, language).map(({ start, end }) => {
    const range = document.createRange()
    range.setStart(...at(start))
    range.setEnd(...at(end))
    return { range, text: text.slice(start, end) }
  })
}
