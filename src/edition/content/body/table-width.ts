/** A table that a phone shows as cards may still be too wide for a page of the printed book: its words cannot be broken. */
import * as say from '../../../language/findings/text-parts.ts'
import { nodesOf, type TextNode } from '../../../model/markdown/nodes.ts'
import type { Report } from './report.ts'

/** Letters of the book's type that stand side by side on an A5 page with margins for binding. */
const lineOnA5 = 58
/** Room between two columns, in letters. */
const between = 2
/** More columns than this are too narrow to read, whatever is in them. */
const mostColumns = 7

const lettersOf = (cell: TextNode): string =>
  nodesOf(cell)
    .map(({ value = '', type }) => (type === 'text' || type === 'inlineCode' ? value : ''))
    .join('')
const longestWord = (text: string): number => Math.max(0, ...text.split(/[\s–-]+/u).map((word) => [...word].length))

/** The fewest letters that a table needs side by side: in each column its longest word. */
export function narrowest(table: TextNode): number {
  const rows = (table.children ?? []).map(({ children = [] }) => children.map((cell) => longestWord(lettersOf(cell))))
  const columns = Math.max(0, ...rows.map((row) => row.length))
  return [...Array(columns).keys()].reduce((sum, at) => sum + Math.max(...rows.map((row) => row[at] ?? 0)) + (at > 0 ? between : 0), 0)
}

export function checkTableWidth(node: TextNode, report: Report): void {
  if (node.type !== 'table') return
  const columns = node.children?.[0]?.children?.length ?? 0
  if (columns <= mostColumns && narrowest(node) <= lineOnA5) return
  report('warning', 'wide-table', node, `${columns}`, say.wideTable(columns))
}
