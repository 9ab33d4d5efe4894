/** A text for the press without any form: lines that every program takes, Windows ends of line, marked as UTF-8. */
import { allowedText } from '../../charts/svg/escape.ts'
import { bookWords } from '../../language/interface/book.ts'
import type { Block, Item, Runs } from '../../views/book/model.ts'
import type { PressText } from '../../views/press/text.ts'

/** Paragraphs as a file: Notepad and old Word take it for what it is. */
export const textFile = (paragraphs: readonly string[]): string =>
  `\uFEFF${allowedText(paragraphs.filter(Boolean).join('\n\n')).replace(/\r\n?|\n/g, '\r\n')}\r\n`

export const pressPlainText = (text: PressText): string => textFile(plainParagraphs(text))

/** One a paragraph; what belongs together stands line by line in it. */
export function plainParagraphs(text: PressText): readonly string[] {
  const { chapter, fiction, credit, terms, locale } = text
  const { title, state, lede, blocks, sources } = chapter
  const list = sources.map(({ runs }) => `- ${lettersOf(runs)}`).join('\n')
  return [
    fiction ?? '',
    title.toLocaleUpperCase(locale),
    state,
    lede ?? '',
    ...blocks.map(blockText),
    list ? `${bookWords(locale).sources}:\n${list}` : '',
    credit,
    terms,
  ]
}

/** An address stands behind the words that lead to it, unless they are it. */
const lettersOf = (runs: Runs): string =>
  runs.map(({ text, to }) => (to && 'url' in to && text.trim() && text !== to.url ? `${text} (${to.url})` : text)).join('')

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return lettersOf(block.runs).toUpperCase()
    case 'paragraph':
      return lettersOf(block.runs)
    case 'list':
      return block.items.map((item, i) => itemText(item, block.start === null ? '-' : `${block.start + i}.`)).join('\n')
    case 'table': {
      const heads = block.head.map(lettersOf)
      return block.rows
        .map(
          (row) =>
            `- ${row
              .map((cell, i) => cellText(heads[i] ?? '', lettersOf(cell)))
              .filter(Boolean)
              .join('; ')}`,
        )
        .join('\n')
    }
    case 'box':
      return [lettersOf(block.title), ...block.blocks.map(blockText)].join('\n')
    case 'quote':
      return block.blocks.map(blockText).join('\n')
    case 'verbatim':
      return block.text
    case 'picture':
      return `[${[block.alt, block.caption].filter(Boolean).join(' ')}]`
    case 'drawing':
      return `[${block.alt}]`
    case 'terms':
      return block.entries.map(({ term, meaning }) => `- ${term}: ${meaning}`).join('\n')
    case 'rule':
      return '* * *'
  }
}

const cellText = (head: string, cell: string): string => (cell && head ? `${head}: ${cell}` : cell)

function itemText({ ticked, blocks }: Item, mark: string): string {
  const box = ticked === null ? '' : ticked ? '[x] ' : '[  ] '
  const [first = '', ...others] = blocks.map(blockText)
  return [`${mark} ${box}${first}`, ...others.map((text) => text.replace(/^/gm, '  '))].join('\n')
}
