/** Every chart of the built site keeps its promise: a named picture, a sentence and a table with its numbers, in the HTML. */
import { DomUtils, parseDocument } from 'htmlparser2'
import { describe, expect, inject, test } from 'vitest'
import { pages } from '../support/site-files.ts'

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

describe.each([
  ['real', ['time-series', 'people-rows', 'dot-plot', 'target-vs-latest', 'range-strip']],
  [
    'illustrative',
    ['time-series', 'people-rows', 'dot-plot', 'range-strip', 'small-multiples', 'slope', 'status-grid', 'tile-map', 'unit-map'],
  ],
] as const)('charts of the %s edition', (edition, kinds) => {
  test('each has a named picture, a sentence and a table', () => {
    const seen = new Set<string>()
    const wrong: string[] = []
    for (const page of pages(inject(edition))) {
      const document = parseDocument(page.html)
      for (const figure of DomUtils.findAll((element) => element.name === 'figure' && 'data-chart' in element.attribs, document.children)) {
        seen.add(figure.attribs['data-chart']!)
        for (const fault of faults(figure)) wrong.push(`${page.address} ${figure.attribs['data-chart']}: ${fault}`)
      }
    }
    expect(wrong).toEqual([])
    expect([...seen].sort()).toEqual([...kinds].sort())
  })
})
