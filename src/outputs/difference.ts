/** A change as Markdown for a pull request, or as JSON for programs. */
import { differenceWords as w } from '../language/interface/difference.ts'
import type { DifferenceView } from '../views/difference.ts'
import { markdownText } from './markdown.ts'

/** Hosts cut a comment off at 65,536 characters. */
const mostCharacters = 60_000
const mostRows = 200

export const differenceJson = (view: DifferenceView): string => `${JSON.stringify(view, null, 2)}\n`

/** Fits into a comment whatever changed: long lists are cut, and say by how much. */
export function differenceMarkdown(view: DifferenceView): string {
  for (let rows = mostRows; rows > 1; rows = Math.floor(rows / 2)) {
    const text = withRows(view, rows)
    if (text.length <= mostCharacters) return text
  }
  return withRows(view, 1).slice(0, mostCharacters)
}

function withRows(view: DifferenceView, rows: number): string {
  const lists = [
    [w.removals, view.removals],
    [w.statuses, view.statuses],
    [w.hidden, view.hidden],
    [w.shown, view.shown],
    [w.texts, view.texts],
    [w.registers, view.registers],
    [w.consents, view.consents],
    [w.pages, view.pages],
  ] as const
  const [removals, ...others] = lists.map(([title, items]) => listOf(title, items, rows))
  return [`## ${view.title}`, view.against, escaped(view.summary), removals!, figuresTable(view, rows), ...others]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

function listOf(title: string, items: readonly string[], rows: number): string {
  if (items.length === 0) return ''
  const cut = items.slice(0, rows).map((item) => `- ${escaped(item)}`)
  return [`### ${title}`, '', ...cut, ...(items.length > rows ? ['', w.more(items.length - rows)] : [])].join('\n')
}

function figuresTable({ figures }: DifferenceView, rows: number): string {
  if (figures.length === 0) return ''
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const cut = figures
    .slice(0, rows)
    .map(({ name, indicator, where, kind, text, by, note }) =>
      row([`${name} (${indicator})`, where, `${text} (${kind})`, by, note].map(escaped)),
    )
  return [
    `### ${w.figures}`,
    '',
    row(w.columns),
    row(w.columns.map(() => '---')),
    ...cut,
    ...(figures.length > rows ? ['', w.more(figures.length - rows)] : []),
  ].join('\n')
}

const mostOfOne = 300

/** Words of editors neither build tables, links or headings of their own nor call anybody. */
function escaped(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const cut = line.length > mostOfOne ? `${line.slice(0, mostOfOne)}…` : line
  return markdownText(cut).replace(/@/g, '&#64;').replace(/\/\//g, '/\u200b/')
}
