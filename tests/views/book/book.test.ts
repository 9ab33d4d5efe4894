import { describe, expect, test } from 'vitest'
import { handbookBook, storyBook } from '../../../src/views/book/book.ts'
import { blocksOf } from '../../../src/views/book/blocks.ts'
import { chaptersOf, type Block } from '../../../src/views/book/model.ts'
import { plainText } from '../../../src/views/book/runs.ts'
import { fixtures, renditionOf } from '../../support/renditions.ts'

const { vi } = fixtures['minh-hoa']()
const page = vi.publication.page('handbook', 'cuoc-van-dong-la-gi', 'vi')!
const binding = { folder: 'so-tay' as const, chapters: new Set(['cuoc-van-dong-la-gi', 'tu-ngu', 'khac']) }
const read = (body: string, rendition = vi): readonly Block[] => blocksOf(rendition, { ...page, body, sources: ['vi-du-1'] }, binding)
const first = (body: string, rendition = vi) => read(body, rendition)[0]
const runs = (body: string, rendition = vi) => {
  const block = first(body, rendition)
  return block?.kind === 'paragraph' ? block.runs : []
}

describe('a line of a text', () => {
  test.each([
    ['its form', 'Một **hai** *ba*', [{ text: 'Một ' }, { text: 'hai', strong: true }, { text: ' ' }, { text: 'ba', italic: true }]],
    ['a broken line as a break', 'Một\\\nhai', [{ text: 'Một' }, { text: '\n' }, { text: 'hai' }]],
    ['a line of the file as a blank', 'Một\nhai', [{ text: 'Một hai' }]],
    ['a chapter of the book', '[x](/so-tay/khac/#a-b)', [{ text: 'x', to: { chapter: 'khac', anchor: 'a-b' } }]],
    ['a place in its own chapter', '[x](#đ)', [{ text: 'x', to: { chapter: 'cuoc-van-dong-la-gi', anchor: 'đ' } }]],
    ['a page of the site by its whole address', '[x](/so-lieu/)', [{ text: 'x', to: { url: 'https://nepmoi.example/so-lieu/' } }]],
    ['a page of the handbook that the book lacks', '[x](/so-tay/la/)', [{ text: 'x', to: { url: 'https://nepmoi.example/so-tay/la/' } }]],
    ['another site', '[x](https://a.example/b)', [{ text: 'x', to: { url: 'https://a.example/b' } }]],
    ['an address that may not be followed as text', '[x](javascript:alert)', [{ text: 'x' }]],
    [
      'a term as a way to the glossary',
      '<TuNgu ma="ho-ngheo">hộ</TuNgu>',
      [{ text: 'hộ', term: true, to: { chapter: 'tu-ngu', anchor: 'ho-ngheo' } }],
    ],
    ['a component that no book knows as what it holds', '<Moi>chữ</Moi>', [{ text: 'chữ' }]],
  ])('keeps %s', (_, body, expected) => expect(runs(body)).toEqual(expected))

  test('keeps a figure as its number, and a source as a short mark', () => {
    expect(plainText(runs('Có <SoLieu ma="BC9" ky="2021" chuan="2016-2020" />.'))).toMatch(/^Có \d/)
    expect(runs('<Nguon ma="vi-du-1" />')[0]).toMatchObject({ mark: true, to: { chapter: page.slug, anchor: 'nguon-vi-du-1' } })
  })

  test('leads to no page of a site that has no address', () => {
    expect(runs('[x](/so-lieu/)', renditionOf('vi'))).toEqual([{ text: 'x' }])
    expect(runs('[x](/so-tay/khac/)', renditionOf('vi'))[0]).toHaveProperty('to')
  })
})

test('a book in English leads to its own chapters, and on the web to pages that it lacks', () => {
  const { en } = fixtures['minh-hoa']()
  const to = (url: string) => runs(`[x](${url})`, en)[0]?.to
  expect(to('/en/so-tay/khac/#a-b')).toEqual({ chapter: 'khac', anchor: 'a-b' })
  expect(to('/en/so-tay/la/')).toEqual({ url: 'https://nepmoi.example/en/so-tay/la/' })
  expect(to('/en/so-lieu/')).toEqual({ url: 'https://nepmoi.example/en/so-lieu/' })
})

describe('a block of a text', () => {
  test.each([
    ['a box with its own title', ':::tip[Tên]\nChữ\n:::', 'box tip: Tên [paragraph: Chữ]'],
    ['a box without one', ':::caution\nChữ\n:::', 'box caution: Lưu ý [paragraph: Chữ]'],
    ['a list with numbers', '3. Ba\n4. Bốn', 'list 3: [paragraph: Ba] [paragraph: Bốn]'],
    ['boxes to tick', '- [x] Xong\n- [ ] Chưa', 'list null: true[paragraph: Xong] false[paragraph: Chưa]'],
    ['a heading with its id', '### Đầu mục', 'heading 3 đầu-mục: Đầu mục'],
    ['a table with its head', '| A | B |\n|---|---|\n| 1 | |', 'table: A|B / 1|'],
    ['steps as numbers', '<CacBuoc>\n\n1. Một\n2. Hai\n\n</CacBuoc>', 'list 1: [paragraph: Một] [paragraph: Hai]'],
    ['what not to do under its word', '<Dung>\n\n- Một\n\n</Dung>', 'box caution: Đừng [list null: [paragraph: Một]]'],
    [
      'whom to ask, and that no office is confirmed',
      '<HoiAi viec="vay" ai="Hội xã" mang_theo="sổ; giấy">\n\nThêm.\n\n</HoiAi>',
      'box note: Hỏi ai: vay [paragraph: Hỏi: Hội xã paragraph: Ở đâu: Chưa có địa chỉ, số điện thoại nào được xác nhận để ghi ở đây. paragraph: Mang theo: sổ; giấy paragraph: Thêm.]',
    ],
    [
      'an office that is not confirmed as a sentence of its own',
      '<HoiAi viec="vay" ai="Hội xã" o_dau="ở trụ sở xã" />',
      'box note: Hỏi ai: vay [paragraph: Hỏi: Hội xã paragraph: Ở đâu: ở trụ sở xã. Chưa có địa chỉ, số điện thoại nào được xác nhận để ghi ở đây.]',
    ],
    [
      'of a law that has ended its end alone',
      '<HopLuat ma="chuan-cu-vi-du">\n\nLời cũ.\n\n</HopLuat>',
      'box note: Nghị định 00/2015/NĐ-VD [paragraph: Văn bản này đã hết hiệu lực từ ngày 31/12/2021.]',
    ],
    ['a block component that is not known as what it holds', '<Moi>\n\nChữ\n\n</Moi>', 'paragraph: Chữ'],
  ])('keeps %s', (_, body, expected) => expect(read(body).map(told).join(' ')).toBe(expected))

  test('puts a picture of a line under it, by its file', () =>
    expect(read('Chữ ![lời](anh/a.png "Tên")')).toEqual([
      { kind: 'paragraph', runs: [{ text: 'Chữ ' }] },
      { kind: 'picture', path: 'content/so-tay/anh/a.png', alt: 'lời', caption: 'Tên' },
    ]))

  test('puts notes last, in the order in which the text names them', () =>
    expect(read('Một[^b] hai[^a]\n\n[^a]: A\n\n[^b]: B').map(told)).toEqual([
      'paragraph: Một1 hai2',
      'heading 2 chu-thich: Chú thích',
      'list 1: [paragraph: B] [paragraph: A]',
    ]))
})

describe.each(['that', 'minh-hoa'] as const)('the books of %s', (name) => {
  const { vi: r } = fixtures[name]()
  const books = [handbookBook(r)!, storyBook(r)!]

  test('hold every text once', () => {
    expect(
      chaptersOf(books[0]!)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(
      r.publication
        .pages('handbook')
        .map(({ slug }) => slug)
        .sort(),
    )
    expect(chaptersOf(books[1]!).map(({ id }) => id)).toEqual(r.publication.pages('story').map(({ slug }) => slug))
  })

  test('say that they are fiction where they are', () =>
    expect(books.map(({ fiction }) => fiction !== null)).toEqual(Array(2).fill(r.publication.edition.site.kind === 'illustrative')))
})

function told(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `heading ${block.level} ${block.id}: ${plainText(block.runs)}`
    case 'paragraph':
      return `paragraph: ${plainText(block.runs)}`
    case 'list':
      return `list ${block.start}: ${block.items.map(({ ticked, blocks }) => `${ticked ?? ''}[${blocks.map(told).join(' ')}]`).join(' ')}`
    case 'box':
      return `box ${block.tone}: ${plainText(block.title)} [${block.blocks.map(told).join(' ')}]`
    case 'table':
      return `table: ${[block.head, ...block.rows].map((row) => row.map(plainText).join('|')).join(' / ')}`
    default:
      return block.kind
  }
}
