/** The body of a text as blocks: the very tree that was checked and that its page is made from. */
import { posix } from 'node:path'
import { textWords } from '../../language/interface/texts.ts'
import { isComponent, nodesOf, type TextNode } from '../../model/markdown/nodes.ts'
import { parseText } from '../../model/markdown/parser.ts'
import type { ContentPage } from '../../model/types.ts'
import type { Rendition } from '../rendition.ts'
import { componentBlocks, isInLine } from './components.ts'
import type { Block, Item, PictureBlock, Tone } from './model.ts'
import { readingOf, urlOf, type Binding, type Reading } from './reading.ts'
import { lettersOf, runsOf } from './runs.ts'

/** A text's blocks, its notes last. */
export function blocksOf(rendition: Rendition, page: ContentPage, binding: Binding): readonly Block[] {
  const tree = parseText(page.body)
  const reading = readingOf(rendition, page, binding, tree)
  const blocks = within(reading, tree)
  return [...blocks, ...noteBlocks(reading, tree)]
}

const within = (reading: Reading, { children = [] }: TextNode): Block[] => children.flatMap((node) => blocksIn(reading, node))

function blocksIn(reading: Reading, node: TextNode): readonly Block[] {
  const { type, children = [], value = '' } = node
  switch (type) {
    case 'paragraph':
      return paragraph(reading, node)
    case 'heading':
      return [heading(reading, node)]
    case 'list':
      return [{ kind: 'list', start: node.ordered ? (node.start ?? 1) : null, items: children.map((item) => itemOf(reading, item)) }]
    case 'table': {
      const [head = [], ...rows] = children.map((row) => (row.children ?? []).map((cell) => runsOf(reading, cell.children)))
      return [{ kind: 'table', head, rows }]
    }
    case 'containerDirective':
      return [box(reading, node)]
    case 'blockquote':
      return [{ kind: 'quote', blocks: within(reading, node) }]
    case 'code':
      return [{ kind: 'verbatim', text: value }]
    case 'thematicBreak':
      return [{ kind: 'rule' }]
    default:
      if (!isComponent(node)) return []
      if (isInLine(node)) return paragraph(reading, { type: 'paragraph', children: [node] })
      return componentBlocks(reading, node, () => within(reading, node)) ?? within(reading, node)
  }
}

const itemOf = (reading: Reading, item: TextNode): Item => ({ ticked: item.checked ?? null, blocks: within(reading, item) })

/** Pictures of a line stand under it. */
function paragraph(reading: Reading, node: TextNode): readonly Block[] {
  const pictures = nodesOf(node).flatMap((one) => (one.type.startsWith('image') ? [picture(reading, one)] : []))
  const runs = runsOf(reading, node.children)
  const isBlank = runs.every(({ text }) => text.trim() === '')
  return [...(isBlank ? [] : [{ kind: 'paragraph' as const, runs }]), ...pictures]
}

function picture(reading: Reading, node: TextNode): PictureBlock {
  const url = decodeURI(urlOf(reading, node))
  const path = url.startsWith('/') ? url : posix.join(posix.dirname(reading.page.origin.file), url)
  return { kind: 'picture', path, alt: node.alt ?? '', caption: node.title ?? '' }
}

/** Levels below the chapter's title; one that leaves a level out is a warning of the check. */
function heading(reading: Reading, node: TextNode): Block {
  const level = Math.min(Math.max(node.depth ?? 2, 2), 6) as 2 | 3 | 4 | 5 | 6
  return { kind: 'heading', level, id: reading.slugger.slug(lettersOf(node)), runs: runsOf(reading, node.children) }
}

function box(reading: Reading, node: TextNode): Block {
  const tone = (node.name ?? 'note') as Exclude<Tone, 'target'>
  const [first, ...others] = node.children ?? []
  const hasTitle = first?.data?.directiveLabel === true
  const title = hasTitle ? runsOf(reading, first.children) : [{ text: textWords(reading.rendition.locale).asides[tone] }]
  return { kind: 'box', tone, title, blocks: within(reading, { type: 'root', children: hasTitle ? others : (node.children ?? []) }) }
}

/** Notes in the order in which the text names them, under a heading of their own. */
function noteBlocks(reading: Reading, tree: TextNode): readonly Block[] {
  const texts = new Map(nodesOf(tree).flatMap((node) => (node.type === 'footnoteDefinition' ? [[node.identifier, node] as const] : [])))
  if (reading.notes.length === 0) return []
  const items = reading.notes.map((name) => {
    const text = texts.get(name)
    return { ticked: null, blocks: text ? within(reading, text) : [] }
  })
  const title = textWords(reading.rendition.locale).notes
  return [
    { kind: 'heading', level: 2, id: 'chu-thich', runs: [{ text: title }] },
    { kind: 'list', start: 1, items },
  ]
}
