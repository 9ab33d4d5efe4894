/** How much room a block takes on a page, by counting its letters: what is short is kept whole, what is long may be broken. */
import type { Block, Run, Runs } from '../../../views/book/model.ts'
import { innerBlocks } from '../book-pictures.ts'

/** Letters in a line of the smallest page. */
const lineLength = 62

/** Letters that dots to write on stand for. */
const roomToWrite = 40

/** Letters of `(tr. 123)` after a link within the book. */
const pageNumber = 9

/** Most lines of a block that is not broken between two pages, a third of the smallest page at most. */
const mostLines = { list: 9, table: 14, box: 13 } as const

/** A cell with more letters than this may be broken between two pages. */
const longCell = 500

const lettersOfRun = ({ text, to, mark, term }: Run): number => {
  if (/^[….\s]+$/.test(text)) return roomToWrite
  return text.length + (to && !('url' in to) && !mark && !term ? pageNumber : 0)
}

const lettersOf = (runs: Runs): number => runs.reduce((sum, run) => sum + lettersOfRun(run), 0)

const linesOf = (letters: number): number => Math.max(1, Math.ceil(letters / lineLength))

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** Lines that blocks take, space between them not counted; infinite for what has a size of its own. */
function linesOfBlock(block: Block): number {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return linesOf(lettersOf(block.runs))
    case 'table':
      return sum([block.head, ...block.rows].map((row) => linesOfRow(row, columnLengths(block))))
    case 'box':
      return 1 + sum(block.blocks.map(linesOfBlock))
    case 'list':
    case 'quote':
      return sum(innerBlocks(block).map(linesOfBlock))
    case 'rule':
      return 1
    default:
      return Infinity
  }
}

/** Each cell in its share of the line. */
function linesOfRow(row: readonly Runs[], lengths: readonly number[]): number {
  const all = sum(lengths)
  return Math.max(1, ...row.map((cell, i) => Math.ceil((lettersOf(cell) * all) / ((lengths[i] ?? all) * lineLength))))
}

/** True for a list, a table or a box that is short enough to stand on one page. */
export const isShort = (block: Block & { readonly kind: keyof typeof mostLines }): boolean => linesOfBlock(block) <= mostLines[block.kind]

/** True for a table none of whose rows need be broken. */
export const hasShortCells = ({ rows }: Block & { readonly kind: 'table' }): boolean =>
  rows.every((row) => row.every((cell) => lettersOf(cell) <= longCell))

/** True for a line that announces what comes next. */
export const leadsOn = (runs: Runs): boolean => /:\s*$/.test(runs.map(({ text, mark }) => (mark ? '' : text)).join(''))

/** The longest cell of each column in letters. */
const longestCells = ({ head, rows }: Block & { readonly kind: 'table' }): readonly number[] =>
  head.map((_, i) => Math.max(...[head, ...rows].map((row) => lettersOf(row[i] ?? []))))

/** The same as shares of the line: none is lost beside a long one. */
const columnLengths = (table: Block & { readonly kind: 'table' }): readonly number[] =>
  longestCells(table).map((length) => Math.min(Math.max(length, 10), 60))

/** Letters of a column whose cells are never broken, and of all such columns of a table together. */
const narrow = { one: 16, all: 34 } as const

/** Widths of columns: null for one as wide as its longest cell, a number for a share of the rest. */
export function widthsOf(table: Block & { readonly kind: 'table' }): readonly (number | null)[] {
  const lengths = longestCells(table)
  let left: number = narrow.all
  const own = new Set<number>()
  for (const [i, length] of [...lengths.entries()].sort(([, a], [, b]) => a - b)) {
    if (length > narrow.one || length > left || own.size === lengths.length - 1) break
    own.add(i)
    left -= length
  }
  return columnLengths(table).map((length, i) => (own.has(i) ? null : length))
}
