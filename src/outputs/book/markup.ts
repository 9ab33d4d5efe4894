/** Blocks as XHTML, which HTML reads as well: for the e-book and for the one file to send on. */
import { escapeXml } from '../../charts/svg/escape.ts'
import type { Block, Chapter, Item, PictureBlock, Run, Runs, Target } from '../../views/book/model.ts'

/** What differs between one file for a chapter and one for all. */
export interface Setting {
  /** Where a target lies, as an address in this file. */
  readonly href: (to: Target) => string
  /** Id of an anchor of the chapter. */
  readonly id: (anchor: string) => string
  /** Address and size of a picture; null for one that cannot be read. */
  readonly picture: (path: string) => { readonly src: string; readonly width: number; readonly height: number } | null
  /** Levels that stand above the chapter's title. */
  readonly above: 0 | 1
  readonly sources: string
}

const tag = (name: string, inner: string, attributes = ''): string => `<${name}${attributes}>${inner}</${name}>`

export function chapterMarkup(chapter: Chapter, setting: Setting): string {
  const { title, lede, state, blocks, sources } = chapter
  const { above, id } = setting
  const list = sources.map(({ code, runs }) => tag('li', runsMarkup(runs, setting), ` id="${id(`nguon-${code}`)}"`)).join('')
  return [
    tag(`h${1 + above}`, escapeXml(title)),
    state ? tag('p', escapeXml(state), ' class="state"') : '',
    lede ? tag('p', escapeXml(lede), ' class="lede"') : '',
    blocksMarkup(blocks, setting),
    list ? tag(`h${2 + above}`, escapeXml(setting.sources)) + tag('ul', list, ' class="sources"') : '',
  ]
    .filter(Boolean)
    .join('\n')
}

const blocksMarkup = (blocks: readonly Block[], setting: Setting): string => blocks.map((block) => blockMarkup(block, setting)).join('\n')

function blockMarkup(block: Block, setting: Setting): string {
  switch (block.kind) {
    case 'heading':
      return tag(`h${Math.min(block.level + setting.above, 6)}`, runsMarkup(block.runs, setting), ` id="${setting.id(block.id)}"`)
    case 'paragraph':
      return tag('p', runsMarkup(block.runs, setting), block.small ? ' class="small"' : '')
    case 'list':
      return listMarkup(block, setting)
    case 'table':
      return tableMarkup(block.head, block.rows, setting)
    case 'box':
      return tag(
        'div',
        tag('p', runsMarkup(block.title, setting), ' class="title"') + blocksMarkup(block.blocks, setting),
        ` class="box ${block.tone}"`,
      )
    case 'quote':
      return tag('blockquote', blocksMarkup(block.blocks, setting))
    case 'verbatim':
      return tag('pre', escapeXml(block.text))
    case 'picture':
      return pictureMarkup(block, setting)
    case 'drawing':
      return tag('figure', block.svg)
    case 'terms':
      return tag(
        'dl',
        block.entries
          .map(({ id, term, meaning }) => tag('dt', escapeXml(term), ` id="${setting.id(id)}"`) + tag('dd', escapeXml(meaning)))
          .join('\n'),
      )
    case 'rule':
      return '<hr />'
  }
}

function listMarkup({ start, items }: { readonly start: number | null; readonly items: readonly Item[] }, setting: Setting): string {
  const rows = items.map(({ ticked, blocks }) => {
    const [only] = blocks
    const inner = blocks.length === 1 && only?.kind === 'paragraph' ? runsMarkup(only.runs, setting) : blocksMarkup(blocks, setting)
    return ticked === null ? tag('li', inner) : tag('li', inner, ` class="${ticked ? 'done' : 'to-do'}"`)
  })
  if (start === null) return tag('ul', rows.join(''))
  return tag('ol', rows.join(''), start === 1 ? '' : ` start="${start}"`)
}

function tableMarkup(head: readonly Runs[], rows: readonly (readonly Runs[])[], setting: Setting): string {
  const top = head.map((cell) => tag('th', runsMarkup(cell, setting), ' scope="col"')).join('')
  const body = rows.map((cells) =>
    tag('tr', cells.map((cell, i) => tag(i === 0 ? 'th' : 'td', runsMarkup(cell, setting), i === 0 ? ' scope="row"' : '')).join('')),
  )
  return tag('div', tag('table', tag('thead', tag('tr', top)) + tag('tbody', body.join(''))), ' class="wide"')
}

/** A picture that cannot be read leaves its words. */
function pictureMarkup({ path, alt, caption }: PictureBlock, { picture }: Setting): string {
  const found = picture(path)
  const image = found
    ? `<img src="${found.src}" alt="${escapeXml(alt)}" width="${found.width}" height="${found.height}" />`
    : tag('p', escapeXml(alt))
  return tag('figure', image + (caption ? tag('figcaption', escapeXml(caption)) : ''))
}

const runsMarkup = (runs: Runs, setting: Setting): string => runs.map((run) => runMarkup(run, setting)).join('')

function runMarkup(run: Run, { href }: Setting): string {
  if (run.text === '\n') return '<br />'
  let inner = escapeXml(run.text)
  if (run.code) inner = tag('code', inner)
  if (run.strong) inner = tag('strong', inner)
  if (run.italic) inner = tag('em', inner)
  if (run.struck) inner = tag('s', inner)
  if (run.note) inner = tag('sup', inner)
  // A book is a copy: which addresses search engines may follow is for the pages to say.
  const rel = run.to && 'url' in run.to ? ' rel="nofollow"' : ''
  if (run.to) inner = tag('a', inner, `${rel} href="${escapeXml(href(run.to))}"${run.mark ? ' class="mark"' : ''}`)
  else if (run.mark) inner = tag('span', inner, ' class="mark"')
  return inner
}
