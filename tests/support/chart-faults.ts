/** Every chart of a built site as its promise has it: a named picture, a sentence and a table with its numbers, in the HTML. */
import { DomUtils, parseDocument } from 'htmlparser2'
import { pages } from './site-files.ts'

type Element = ReturnType<typeof DomUtils.findAll>[number]

const all = (name: string, within: Element) => DomUtils.findAll((element) => element.name === name, within.children)
const said = (element: Element | undefined) => (element ? DomUtils.textContent(element).trim() : '')

/** What a chart lacks, in words; empty when it is whole. */
function faults(figure: Element): string[] {
  const found: string[] = []
  const pictures = all('svg', figure).filter((svg) => svg.attribs['role'] === 'img')
  if (pictures.length === 0) found.push('no picture')
  for (const svg of pictures) {
    const ids = (svg.attribs['aria-labelledby'] ?? '').split(' ')
    const named = ids.map((id) => said(DomUtils.findOne((element) => element.attribs['id'] === id, svg.children) ?? undefined))
    if (named.length !== 2 || named.some((words) => words.length < 8)) found.push('no name or description')
  }
  if (said(all('figcaption', figure)[0]).length < 8) found.push('no sentence')
  const rows = all('tbody', figure).flatMap((body) => all('tr', body))
  if (rows.length === 0) found.push('no table')
  if (rows.some((row) => said(row) === '' || all('th', row).length + all('td', row).length < 1)) found.push('an empty row')
  return found
}

/** The kinds of charts that a site shows, how many charts, and what any of them lacks. */
export function chartFaults(dir: string): { readonly kinds: readonly string[]; readonly count: number; readonly wrong: readonly string[] } {
  const kinds = new Set<string>()
  const wrong: string[] = []
  let count = 0
  for (const page of pages(dir)) {
    const document = parseDocument(page.html)
    for (const figure of DomUtils.findAll((element) => element.name === 'figure' && 'data-chart' in element.attribs, document.children)) {
      const kind = figure.attribs['data-chart']!
      kinds.add(kind)
      count++
      for (const fault of faults(figure)) wrong.push(`${page.address} ${kind}: ${fault}`)
    }
  }
  return { kinds: [...kinds].sort(), count, wrong }
}
