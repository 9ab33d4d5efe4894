/** What is too long or too heavy for one page stands on pages beside it, whole. */
import { describe, expect, test } from 'vitest'
import { comparisonPartHref, partSections } from '../../../src/views/units/comparison-parts.ts'
import { figureGroups, figurePages } from '../../../src/views/units/unit-figures.ts'
import { fixtures } from '../../support/renditions.ts'

const rendition = fixtures['minh-hoa']().vi
const { edition, index } = rendition.publication
const unitOf = (slug: string) => edition.units.find((unit) => unit.slug === slug)!

describe('the figures of a commune', () => {
  const rows = (pages: readonly { readonly groups: ReturnType<typeof figureGroups> }[]) =>
    pages.flatMap(({ groups }) => groups.flatMap(({ items }) => items))

  test('stand on pages of at most forty rows where they are many: all of them, in their order', () => {
    const unit = unitOf('xa-suoi-nang-90003')
    const pages = figurePages(rendition, unit)
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) expect(page.count).toBeLessThanOrEqual(40)
    expect(rows(pages)).toEqual(rows([{ groups: figureGroups(rendition, unit) }]))
    expect(pages[0]!.to).toMatch(/\/so-lieu\/don-vi\/so-lieu\/trang\/xa-suoi-nang-90003-1\/$/)
  })
  test('stay on its page where they are few', () => {
    const unit = unitOf('xa-suoi-nang-90002')
    expect(figureGroups(rendition, unit).map(({ name, unit: of }) => [name, of])).toEqual([['Số của nơi này', null]])
    expect(figurePages(rendition, unit)).toEqual([])
  })
})

describe('units side by side', () => {
  const kinds = (part: 'map' | 'years') =>
    partSections(rendition, index.indicators.get('CT2')!, part).map(({ comparison, charts }) => [
      comparison.generation,
      ...charts.map(({ kind }) => kind),
    ])
  test('stand on the map and over the years beside their ranks, each generation that can be drawn so', () => {
    expect(kinds('map')).toEqual([
      ['current', 'unit-map', 'tile-map'],
      ['former', 'unit-map', 'tile-map'],
    ])
    expect(kinds('years')).toEqual([['former', 'small-multiples']])
    expect(comparisonPartHref(rendition, index.indicators.get('CT2')!, 'years')).toMatch(/\/so-lieu\/so-sanh\/ct2\/cac-nam\/$/)
  })
})
