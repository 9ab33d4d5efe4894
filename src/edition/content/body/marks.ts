/** What nearly is Markdown: marks that would stand raw on the page, or that take letters away which were meant to be seen. */
import * as say from '../../../language/findings/text-marks.ts'
import type { Phrase } from '../../../model/phrase.ts'
import type { Level } from '../../../model/finding.ts'
import type { TextNode } from '../../../model/markdown/nodes.ts'
import { sourceOf, type Report } from './report.ts'

interface Mark {
  readonly pattern: RegExp
  readonly level: Level
  readonly phrase: (seen: string) => Phrase
}

/** Blanks that look like one and are none to Markdown. */
const oddBlank = '[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]'
const lineStart = '^[ >\\t]*'
const mark = (level: Level, pattern: string | RegExp, phrase: (seen: string) => Phrase): Mark => ({
  level,
  pattern: typeof pattern === 'string' ? new RegExp(pattern, 'mu') : pattern,
  phrase,
})

/** In the order in which they are tried: the first that is found in a piece of text is told. */
const marks: readonly Mark[] = [
  mark('error', `${lineStart}#{2,6}(?![# \\t\\n]|$)`, say.headingWithoutBlank),
  mark('error', `${lineStart}#{7,}`, say.headingWithoutBlank),
  mark('error', `${lineStart}#{1,6}${oddBlank}`, say.headingWithoutBlank),
  mark('warning', `${lineStart}#(?=\\p{L})`, say.headingWithoutBlank),
  mark('error', `${lineStart}[•●▪■◦‣➢➤❖\\uf000-\\uf0ff]`, say.bulletSign),
  mark('error', `${lineStart}(?:[-+*–—]|\\d{1,3}[.)])${oddBlank}`, say.listWithOddBlank),
  mark('error', `${lineStart}[–—−]\\t`, say.bulletSign),
  mark('error', `${lineStart}(?:-\\[[ xX]?\\]|\\[ ?\\](?![(\\[]))`, say.taskWithoutBlank),
  mark('warning', `${lineStart}(?:-|\\d{1,2}[.)])(?=\\p{L})`, say.listWithoutBlank),
  mark('error', /:::/, say.blockMark),
  mark('error', /!\[|\]\(|\]\[|\[[^\]\n]+\][ \u00a0]+\((?:https?:|\/|#|www\.|\.|$)/, say.rawLink),
  mark('error', /\*\*|~~/, say.rawStrong),
  mark('error', `${lineStart}\\|.*\\|[ \\t]*$`, say.rawTable),
  mark('warning', /(?<=^|[\s(“"])\*(?=[\p{L}“"])|(?<=[\p{L}”"])\*(?=$|[\s).,;:!?])/u, say.loneSign),
  mark('warning', /(?<=^|[\s(“"])_{1,2}(?=\p{L})|(?<=\p{L})_{1,2}(?=$|[\s).,;:!?])/u, say.loneSign),
  mark('warning', /`/, say.loneSign),
  mark('warning', /\S\t+\S/, say.tabInText),
]

/** Reports the first mark of a piece of text, and a cell that its table has no column for. */
export function checkMarks(node: TextNode, parent: TextNode | null, index: number, body: string, report: Report): void {
  if (node.type === 'table') checkCells(node, report)
  else if (node.type === 'code' && node.meta) report('error', 'raw-mark', node, node.meta, say.codeMeta(node.meta))
  else if (node.type === 'emphasis' || node.type === 'strong') checkSwallowed(node, body, report)
  else if (node.type === 'text') checkText(node, parent, index, body, report)
}

function checkText(node: TextNode, parent: TextNode | null, index: number, body: string, report: Report): void {
  const text = unescaped(sourceOf(node, body))
  const footnote = /\[\^[^\]\s]+\]/.exec(text)
  if (footnote) {
    report('error', 'reference', placeIn(node, text, footnote.index), footnote[0], say.footnoteMissing(footnote[0]))
    return
  }
  const startsLine = index === 0 && parent?.type === 'paragraph'
  // What follows a link or a bold word does not begin its line.
  const looked = startsLine ? text : `\u0001${text}`
  for (const { pattern, level, phrase } of marks) {
    const found = pattern.exec(looked)
    if (!found) continue
    const at = Math.max(0, found.index - (startsLine ? 0 : 1))
    const seen = text.slice(at).split('\n')[0]!.trim()
    report(level, 'raw-mark', placeIn(node, text, at), seen, phrase(seen.slice(0, 40)))
    return
  }
}

/** The text with whatever was written to be seen as it is (`\*`, `&amp;`) put out of the way, letter by letter. */
const unescaped = (text: string): string =>
  text.replace(/\\[!-/:-@[-`{-~]|&(?:#\d+|#x[\da-f]+|\w+);/gi, (seen) => '\u0001'.repeat(seen.length))

/** The place within a piece of text that may go over several lines. */
function placeIn(node: TextNode, text: string, index: number): { type: string; position?: TextNode['position'] } {
  if (!node.position) return node
  const before = text.slice(0, index).split('\n')
  const { line, column, offset } = node.position.start
  const start = {
    line: line + before.length - 1,
    column: before.length === 1 ? column + index : before.at(-1)!.length + 1,
    offset: offset + index,
  }
  return { type: node.type, position: { start, end: node.position.end } }
}

/** `5*3*2`: the stars would be taken for slanted type, and be gone. */
function checkSwallowed(node: TextNode, body: string, report: Report): void {
  const { position } = node
  if (!position) return
  const around = [body[position.start.offset - 1] ?? '', body[position.end.offset] ?? '']
  if (around.every((letter) => /[\p{L}\p{N}]/u.test(letter)) && around.some((letter) => /\p{N}/u.test(letter)))
    report('warning', 'raw-mark', node, sourceOf(node, body), say.signBetweenNumbers(sourceOf(node, body)))
}

/** Cells beyond the columns of the first row are left out by every reader of Markdown. */
function checkCells(table: TextNode, report: Report): void {
  const [head, ...rows] = table.children ?? []
  const columns = head?.children?.length ?? 0
  for (const row of rows) {
    const cells = row.children?.length ?? 0
    if (cells > columns) report('error', 'raw-mark', row, String(cells), say.cellsWithoutColumn(cells, columns))
  }
}
