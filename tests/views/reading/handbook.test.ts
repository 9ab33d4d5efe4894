import { describe, expect, test } from 'vitest'
import { contentsOf } from '../../../src/views/reading/contents.ts'
import type { Rendition } from '../../../src/views/rendition.ts'
import { handbookParts, handbookPlace } from '../../../src/views/reading/handbook.ts'
import { page, siteYaml } from '../../support/small-edition.ts'
import { smallRenditions } from '../../support/small-publication.ts'

const text = (title: string, front: string) => page(front).replace('Trang', title)
const pages = {
  'content/so-tay/mot.mdx': text('Một', 'phan: b\nthu_tu: 1\n'),
  'content/so-tay/hai.mdx': text('Hai', 'phan: a\nthu_tu: 2\nten_ngan: H\n'),
  'content/so-tay/ba.mdx': text('Ba', 'thu_tu: 3\n'),
  'content/so-tay/bon.mdx': text('Bốn', 'phan: a\nthu_tu: 4\n'),
  'content/en/so-tay/bon.mdx': text('Four', ''),
}
const parts = 'phan:\n  - { ma: a, ten: Phần A, ten_en: Part A }\n  - { ma: b, ten: Phần B }\n  - { ma: c, ten: Không bài nào }\n'
const opened = () => smallRenditions({ ...pages, 'content/trang-web.yaml': siteYaml + parts })
const seen = (r: Rendition) => handbookParts(r).map(({ name, entries }) => [name, ...entries.map((entry) => entry.text)])

describe('the handbook', () => {
  test('has the parts of the site file in their order, empty ones left out, pages without a part last', () => {
    expect(seen(opened().vi)).toEqual([
      ['Phần A', 'H', 'Bốn'],
      ['Phần B', 'Một'],
      [null, 'Ba'],
    ])
  })
  test('in English has the English titles there are, and says which are Vietnamese', () => {
    const { en } = opened()
    expect(seen(en)[0]).toEqual(['Part A', 'H', 'Four'])
    expect(handbookParts(en)[0]!.entries.map(({ written }) => written)).toEqual(['vi', 'en'])
  })
  test('is one list where no part is declared', () => {
    const flat = smallRenditions({ 'content/so-tay/mot.mdx': text('Một', ''), 'content/so-tay/hai.mdx': text('Hai', '') }).vi
    expect(handbookParts(flat).map(({ name, entries }) => [name, entries.length])).toEqual([[null, 2]])
  })
  test('leads from the last page of a part to the first of the next', () => {
    const { vi } = opened()
    const { part, previous, next } = handbookPlace(vi, 'mot')
    expect([part?.code, previous?.slug, next?.slug]).toEqual(['b', 'bon', 'ba'])
    expect(handbookPlace(vi, 'hai').previous).toBeUndefined()
    expect(handbookPlace(vi, 'khong-co')).toEqual({ part: undefined, previous: undefined, next: undefined })
  })
})

test.each([
  ['main headings, without the one over the notes', ['2 a', '3 b', '2 c', '2 footnote-label'], ['a', 'c']],
  ['nothing where there is one heading', ['2 a', '3 b'], []],
])('the contents of a page are %s', (_, headings, slugs) => {
  const given = headings.map((heading) => ({ depth: Number(heading[0]), slug: heading.slice(2), text: heading }))
  expect(contentsOf(given).map(({ slug }) => slug)).toEqual(slugs)
})
