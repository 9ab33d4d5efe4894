/**
 * Finishes the HTML of a text: words of the page's language where the libraries would put English, tables and code that
 * scroll by keyboard, boxes of tasks that are read out, captions under pictures.
 */
import { textWords, type TextWords } from '../../language/interface/texts.ts'
import type { Locale } from '../../model/locale.ts'
import { element, text, type HtmlNode } from './html-node.ts'
import { columnsOf, stackedTable } from './text-table.ts'

interface Counts {
  tables: number
  codes: number
}

/** The language of a text goes by its folder: `content/en/` holds the English ones. */
export const localeOfFile = (path: string | undefined): Locale =>
  /[\\/]content[\\/]en[\\/][^\\/]+[\\/][^\\/]+$/.test(path ?? '') ? 'en' : 'vi'

/** Rehype plugin. */
export function textShape() {
  return (tree: HtmlNode, file: { path?: string }): void => {
    shape(tree, textWords(localeOfFile(file.path)), { tables: 0, codes: 0 })
  }
}

function shape(node: HtmlNode, words: TextWords, counts: Counts): void {
  node.children = node.children?.filter(isShown).map((child) => {
    shape(child, words, counts)
    return shaped(child, words, counts)
  })
}

/** Our boxes have no picture beside their title. */
const isShown = ({ properties }: HtmlNode): boolean => !String(properties?.['className']).includes('starlight-aside__icon')

function shaped(node: HtmlNode, words: TextWords, counts: Counts): HtmlNode {
  const { tagName, properties = {}, children = [] } = node
  if (tagName === 'table') return scrolling([stackedTable(node)], words.table(++counts.tables, nameOf(node)))
  if (tagName === 'pre') return { ...node, properties: { ...properties, ...focusable(words.code(++counts.codes)) } }
  if (tagName === 'input') return properties['checked'] === true ? box('tick done', words.done) : box('tick', words.toDo)
  if (properties['id'] === 'footnote-label') return { ...node, properties: { id: 'footnote-label' }, children: [text(words.notes)] }
  if (properties['dataFootnoteBackref'] !== undefined) return backReference(node, words)
  const [only] = children.filter(({ type, value = '' }) => type !== 'text' || value.trim() !== '')
  const caption = only?.properties?.['title']
  if (tagName === 'p' && only?.tagName === 'img' && children.length === 1 && typeof caption === 'string') return figure(only, caption)
  return node
}

/** A box to be ticked by pen; one that is ticked already. */
const box = (className: string, ariaLabel: string) => element('span', { className: className.split(' '), role: 'img', ariaLabel }, [])

const focusable = (label: string) => ({ tabIndex: 0, role: 'region', ariaLabel: label })

const scrolling = (children: HtmlNode[], label: string) => element('div', { className: ['table-wrap'], ...focusable(label) }, children)

/** `#user-content-fnref-2`, and `-2-3` for the third place that refers to the same note. */
function backReference(node: HtmlNode, words: TextWords): HtmlNode {
  const [, note = '1', time = '1'] = /(\d+)(?:-(\d+))?$/.exec(String(node.properties?.['ariaLabel'])) ?? []
  return { ...node, properties: { ...node.properties, ariaLabel: words.backToText(Number(note), Number(time)) } }
}

function figure(image: HtmlNode, caption: string): HtmlNode {
  const properties = Object.fromEntries(Object.entries(image.properties ?? {}).filter(([name]) => name !== 'title'))
  return element('figure', { className: ['picture'] }, [{ ...image, properties }, element('figcaption', {}, [text(caption)])])
}

/** The words of a table's first row, cut short: what tells it from the next one. */
const nameOf = (table: HtmlNode): string => columnsOf(table).filter(Boolean).slice(0, 4).join(', ')
