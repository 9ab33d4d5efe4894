/**
 * Tables of a text. On a phone a row is a small card (`.stacked`): each cell under the words of its column, the first cell as
 * the card's heading where it is short enough for one. On a large screen the table scrolls inside itself.
 */
import { all, element, lettersOf, type HtmlNode } from './html-node.ts'

/** Letters of a cell that can still be a row's heading. */
const longest = 60

const cellsOf = (row: HtmlNode): HtmlNode[] => (row.children ?? []).filter(({ tagName }) => tagName === 'td' || tagName === 'th')

/** Words of the first row, blank where a column has none. */
export function columnsOf(table: HtmlNode): string[] {
  const [head] = all(table, 'tr')
  return head ? cellsOf(head).map((cell) => lettersOf(cell).trim()) : []
}

export function stackedTable(table: HtmlNode): HtmlNode {
  const columns = columnsOf(table)
  // The policy of pages lets no style in attributes: what stands on the right does so by a class, what was to be centred stays as it is.
  for (const cell of all(table, 'tr').flatMap(cellsOf)) {
    const { align, ...others } = cell.properties ?? {}
    cell.properties = align === 'right' ? { ...others, className: ['to-end'] } : others
  }
  const rows = all(table, 'tr').slice(1)
  const hasHeads = rows.every((row) => lettersOf(cellsOf(row)[0] ?? row).trim().length <= longest)
  for (const row of rows) {
    cellsOf(row).forEach((cell, at) => {
      if (at === 0 && hasHeads) cell.tagName = 'th'
      const own = at === 0 && hasHeads ? { scope: 'row' } : columns[at] ? { dataLabel: columns[at] } : {}
      cell.properties = { ...cell.properties, ...own }
    })
  }
  return element('table', { ...table.properties, className: ['stacked'] }, table.children ?? [])
}
