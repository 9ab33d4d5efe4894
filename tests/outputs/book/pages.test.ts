/** Where pages end: each thing that is read as one is put after texts of every length, and must stand on one page. */
import { describe, expect, test } from 'vitest'
import { bookPdf } from '../../../src/outputs/book/pdf.ts'
import { handbookBook } from '../../../src/views/book/book.ts'
import { chaptersOf, type Block, type Chapter, type Item } from '../../../src/views/book/model.ts'
import { fixtures } from '../../support/renditions.ts'
import { has, pagesOf } from '../../support/pdf-tools.ts'

const book = handbookBook(fixtures.that().vi)!
const own = chaptersOf(book)[0]!

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })
const item = (text: string): Item => ({ ticked: null, blocks: [paragraph(text)] })
const chapter = (id: string, title: string, blocks: readonly Block[]): Chapter => ({ ...own, id, title, blocks, sources: [] })
const box = (...blocks: readonly Block[]): Block => ({ kind: 'box', tone: 'note', title: [{ text: 'Nói ngắn gọn' }], blocks })

/** Each begins with one word of the text that must not be parted from the other. */
const kinds: Readonly<Record<string, (first: string, last: string) => readonly Block[]>> = {
  'a heading and what it is over': (first, last) => [
    { kind: 'heading', level: 2, id: first, runs: [{ text: first }] },
    paragraph(`${last} rồi một câu nữa cho dài hơn một dòng của trang, để có dòng thứ hai, và cả dòng thứ ba ở dưới.`),
  ],
  'a line that announces a list and the list': (first, last) => [
    paragraph(`${first} gồm:`),
    { kind: 'list', start: 1, items: [item('Một.'), item('Hai.'), item(last)] },
  ],
  'a short list': (first, last) => [{ kind: 'list', start: null, items: [item(first), item('Hai.'), item('Ba.'), item(last)] }],
  'a short table': (first, last) => [
    {
      kind: 'table',
      head: [[{ text: first }], [{ text: 'Mức' }]],
      rows: ['một', 'hai', last].map((text) => [[{ text }], [{ text: 'có' }]]),
    },
  ],
  'a short box': (first, last) => [box(paragraph(first), { kind: 'list', start: null, items: [item('Hai.'), item(last)] })],
  'a term and its meaning': (first, last) => [{ kind: 'terms', entries: [{ id: first, term: first, meaning: last }] }],
}

/** Lines of a part before the thing that is looked at: about as many as a page has, and a few more and fewer. */
const fillers = Array.from({ length: 19 }, (_, i) => i + 10)
const lines = (count: number): readonly Block[] => Array.from({ length: count }, () => paragraph('Một dòng chữ.'))

describe.skipIf(!has('pdftotext'))('on one page, whatever stands before (left out where there is no pdftotext)', () => {
  const names = Object.keys(kinds)
  const word = (kind: number, filler: number, end: string) => `vật${kind}sau${filler}${end}`
  const parts = names.flatMap((name, k) =>
    fillers.map((n) => ({
      name: `Phần ${k}.${n}`,
      chapters: [
        chapter(`c-${k}-${n}`, 'Bài', [...lines(n), ...kinds[name]!(word(k, n, 'đầu'), word(k, n, 'cuối')), ...lines(3)]),
        chapter(`d-${k}-${n}`, `nhan${k}sau${n}đầu`, [box(paragraph(`nhan${k}sau${n}cuối`)), paragraph('Hết.')]),
      ],
    })),
  )
  const pages = pagesOf(bookPdf({ ...book, parts }, new Map()))
  const opening = (part: string) => pages.findLastIndex((text) => text.includes(part))
  const afterContents = opening(`Phần 0.${fillers[0]}`)
  const pageOf = (text: string) => pages.findIndex((page, i) => i >= afterContents && page.replace(/\s+/g, '').includes(text))

  const expectWhole = (name: string, first: (n: number) => string, last: (n: number) => string, part: (n: number) => string) => {
    const places = fillers.map((n) => ({ n, from: pageOf(first(n)), to: pageOf(last(n)), at: opening(part(n)) }))
    expect(
      places.filter(({ from, to }) => from < 0 || from !== to),
      name,
    ).toEqual([])
    // It is looked at on both sides of the end of a page.
    expect(new Set(places.map(({ from, at }) => Math.min(from - at, 1))), name).toEqual(new Set([0, 1]))
  }

  test.each(names.map((name, k) => [name, k] as const))('%s', (name, k) =>
    expectWhole(
      name,
      (n) => word(k, n, 'đầu'),
      (n) => word(k, n, 'cuối'),
      (n) => `Phần ${k}.${n}`,
    ),
  )

  test('the title of a chapter and the box that it opens with', () =>
    expectWhole(
      'title',
      (n) => `nhan1sau${n}đầu`,
      (n) => `nhan1sau${n}cuối`,
      (n) => `Phần 1.${n}`,
    ))

  test('a part opens a page', () => {
    for (const n of fillers) expect(pages[opening(`Phần 0.${n}`)]?.split('\n').slice(0, 3).join(' ')).toContain(`Phần 0.${n}`)
  })
})
