import { describe, expect, test } from 'vitest'
import { bookletPdf, bookPdf, handoutPdf } from '../../../src/outputs/book/pdf.ts'
import { picturesOf } from '../../../src/outputs/book/book-pictures.ts'
import { imposition } from '../../../src/outputs/book/imposition.ts'
import { chaptersData } from '../../../src/outputs/book/typst/data.ts'
import { bookTemplate } from '../../../src/outputs/book/typst/book.ts'
import { typeset } from '../../../src/outputs/book/typst/compiler.ts'
import { handbookBook, storyBook } from '../../../src/views/book/book.ts'
import { chaptersOf, type Block, type Book, type Chapter } from '../../../src/views/book/model.ts'
import { replacement } from '../../../src/model/print-letters.ts'
import { fixtures, renditionOf } from '../../support/renditions.ts'
import { ask, has, pagesOf } from '../../support/pdf-tools.ts'

const { vi } = fixtures['minh-hoa']()
const book = handbookBook(vi)!
const pictures = await picturesOf(book, vi.publication)
const pdf = bookPdf(book, pictures)
const booklet = bookletPdf(book, pictures)

const chapter = (...blocks: readonly Block[]): Chapter => ({ ...chaptersOf(book)[0]!, id: 'mot', blocks, sources: [] })
const withChapters = (...chapters: readonly Chapter[]): Book => ({ ...book, parts: [{ name: null, chapters }] })

test('the same book gives the same bytes', () => {
  const again = handbookBook({ ...vi })!
  expect(again).not.toBe(book)
  expect(Buffer.from(bookPdf(again, pictures)).equals(Buffer.from(pdf))).toBe(true)
  expect(Buffer.from(bookletPdf(again, pictures)).equals(Buffer.from(booklet))).toBe(true)
})

test('names that no typeface has do not stop a book, a booklet or a handout', () => {
  const odd = { title: 'Sổ tay 🐄', site: 'Nếp ＝ Mới', tagline: 'Câu 🐄', place: '中 Mây' }
  const strange: Book = { ...book, ...odd, parts: [{ name: 'Phần 🐄', chapters: [{ ...chapter(), title: 'Bài 🐄' }] }] }
  for (const bytes of [bookPdf(strange, pictures), bookletPdf(strange, pictures), handoutPdf(strange, chaptersOf(strange)[0]!, pictures)])
    expect(bytes.length).toBeGreaterThan(1000)
})

test.each<[string, Block]>([
  ['a heading that leaves levels out', { kind: 'heading', level: 6, id: 'a', runs: [{ text: 'A' }] }],
  [
    'two headings with one id',
    { kind: 'box', tone: 'note', title: [], blocks: [1, 2].map(() => ({ kind: 'heading', level: 2, id: 'a', runs: [{ text: 'A' }] })) },
  ],
  ['letters that no typeface has', { kind: 'paragraph', runs: [{ text: '🐄 中' }] }],
  [
    'a link to a place that is not there',
    {
      kind: 'paragraph',
      runs: [
        { text: 'A', to: { chapter: 'hai', anchor: null } },
        { text: 'B', to: { chapter: 'mot', anchor: 'b' } },
      ],
    },
  ],
  ['marks of the typesetter', { kind: 'paragraph', runs: [{ text: '#panic("a") $x$ *b* <c> @d \\ `e` // f' }] }],
  [
    'a table of twelve columns with rows of another length',
    { kind: 'table', head: Array(12).fill([{ text: 'A' }]), rows: [[[{ text: '1' }]], []] },
  ],
  [
    'a table over many pages whose head leads somewhere',
    {
      kind: 'table',
      head: [[{ text: 'A', to: { url: 'https://a.example/' } }], [{ text: 'B', to: { chapter: 'mot', anchor: null } }]],
      rows: Array(90).fill([[{ text: '1' }], [{ text: '2', to: { url: 'https://a.example/' } }]]),
    },
  ],
  [
    'a cell longer than a page',
    { kind: 'table', head: [[{ text: 'A' }], [{ text: 'B' }]], rows: [[[{ text: 'Một dòng chữ dài. '.repeat(400) }], [{ text: '1' }]]] },
  ],
  ['a table without rows', { kind: 'table', head: [[{ text: 'A' }]], rows: [] }],
  ['a picture that cannot be read', { kind: 'picture', path: 'content/khong-co.png', alt: 'Lời', caption: '' }],
  ['a list of nothing', { kind: 'list', start: null, items: [{ ticked: true, blocks: [] }] }],
])('%s breaks no book', (_, block) => expect(bookPdf(withChapters(chapter(block)), new Map()).length).toBeGreaterThan(1000))

// 600 stories took 1.9 GB and ten seconds, and take 0.35 and two.
test('no page of a book asks for all of its chapters', () => expect(bookTemplate).not.toMatch(/\bquery\(/))

test('what the typesetter refuses is told in one sentence', () => {
  expect(() => typeset('#panic("x")', {}, true)).toThrow(/^Không đóng được sách in; .*panicked/)
  expect(() =>
    typeset('#set document(title: "a")\n#image("a.svg")', { 'a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' }, true),
  ).toThrow(/alt/)
})

test('a link leads to its place, or to the chapter where the place is not there', () => {
  const to = (target: string, anchor: string | null): Block => ({
    kind: 'paragraph',
    runs: [{ text: 'A', to: { chapter: target, anchor } }],
  })
  const data = chaptersData(
    [chapter({ kind: 'heading', level: 2, id: 'b', runs: [] }, to('mot', 'b'), to('mot', 'x'), to('hai', null), to('mot', 'nguon-s'))],
    new Map(),
    1,
  )
  const labels = (data.json[0]!['blocks'] as unknown as { runs: { label?: string }[] }[]).slice(1).map(({ runs }) => runs[0]!.label)
  expect(labels).toEqual(['c:mot:b', 'c:mot', undefined, 'nguon:s'])
})

describe.skipIf(!has('pdftotext'))('looked at with the programs of others (left out where there is no pdftotext)', () => {
  const pages = pagesOf(pdf)

  test('the book has tags, a title to show, a language, and every typeface in it', () => {
    const info = ask('pdfinfo', pdf, ['@'])
    expect(info).toMatch(/Tagged: +yes/)
    expect(info).toMatch(/Title: +Sổ tay/)
    expect(info).toMatch(/CreationDate: .*2025/)
    const fonts = ask('pdffonts', pdf, ['@']).trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(2)
    expect(fonts.filter((line) => !line.includes(' yes yes yes '))).toEqual([])
  })

  test('every page says that it is fiction, in book and booklet', () => {
    const words = book.fiction!.replace(/\s+/g, ' ')
    const without = (list: readonly string[]) => list.flatMap((text, i) => (text.replace(/\s+/g, ' ').includes(words) ? [] : [i + 1]))
    expect(without(pages)).toEqual([])
    expect(without(pagesOf(booklet)).filter((page) => imposition(pages.length)[page - 1]!.some((one) => one !== null))).toEqual([])
  })

  test('the contents give the page on which each chapter opens', () => {
    const contents = pages[2]!
    for (const { title } of chaptersOf(book)) {
      const [, at] = new RegExp(`^${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[ .]*(\\d+)$`, 'm').exec(contents) ?? []
      expect.soft(pages[Number(at) - 1]?.replace(/\s+/g, ' '), title).toContain(title)
    }
  })

  test('a link says on which page its place is', () => {
    const from = pages.find((text) => text.includes('một mục của trang khác'))!
    const [, at] = /một mục của trang khác \(tr\.\s(\d+)\)/.exec(from.replace(/\n/g, ' ')) ?? []
    expect(pages[Number(at) - 1]).toContain('Chia cho cái gì?')
  })

  test('the sides of the booklet hold the pages in the order of the fold', () => {
    const words = (text: string) => text.split(/\s+/).filter(Boolean)
    const sides = pagesOf(booklet)
    const order = imposition(pages.length)
    expect(sides).toHaveLength(order.length)
    order.forEach((side, i) =>
      expect
        .soft(words(sides[i]!).sort(), String(i))
        .toEqual(side.flatMap((page) => (page === null ? [] : words(pages[page - 1]!))).sort()),
    )
  })

  test('a book too thick for one staple says on the spine which sheets belong together', () => {
    const page: Block = { kind: 'paragraph', runs: [{ text: 'Một dòng chữ dài. '.repeat(900) }] }
    const printed = bookletPdf(withChapters(chapter(...Array<Block>(8).fill(page))), new Map())
    const thick = ask('pdftotext', printed, ['@', '-']).split('\f').slice(0, -1)
    const all = thick.length / 2
    expect(all).toBeGreaterThan(12)
    const marked = thick.flatMap((text, side) => (/Tập \d\/\d/.test(text) ? [side] : []))
    expect(marked[0]).toBe(0)
    expect(marked).toHaveLength(Math.ceil(all / 12))
    expect(thick[0]).toContain(`Tập 1/${marked.length} · ${marked[1]! / 2} tờ`)
    expect(pages.length > 48 || !pagesOf(booklet).join('').includes('Tập 1')).toBe(true)
  })

  test('letters of the highland languages are printed, and a sign stands for what no typeface has', () => {
    const all = pages.join('\n')
    for (const letters of ['ƀơ̆', 'čŏ', 'ŭ']) expect(all).toContain(letters)
    expect(all).toContain(replacement)
  })

  test('without an address there is no code and no link to the site, and the book says so', () => {
    const bare = renditionOf('vi')
    const own = storyBook(bare)!
    const text = pagesOf(bookPdf(own, new Map())).join(' ').replace(/\s+/g, ' ')
    expect(text).toContain('chưa có địa chỉ trên mạng')
    expect(text).not.toMatch(/Quét|localhost|nepmoi/)
  })
})

describe.skipIf(!has('pdftotext'))('a handout (left out where there is no pdftotext)', () => {
  const own = chaptersOf(book).find(({ id }) => id === 'giam-ngheo-doc-con-so')!
  const sheet = handoutPdf(book, own, pictures)

  test('is one text on A4, says that it is fiction, and gives its address', () => {
    expect(ask('pdfinfo', sheet, ['@'])).toMatch(/Title: +Giảm nghèo minh họa[\s\S]*Tagged: +yes[\s\S]*A4/)
    for (const text of pagesOf(sheet)) expect(text.replace(/\s+/g, ' ')).toContain(book.fiction!)
    expect(pagesOf(sheet).join(' ')).toContain('https://nepmoi.example/so-tay/giam-ngheo-doc-con-so/')
  })

  test('leads to no page number of a book that it is not', () => expect(pagesOf(sheet).join(' ')).not.toMatch(/\(tr\.\s\d/))

  test('has room to write where a page has dots', () => {
    const dots: Block = { kind: 'table', head: [[{ text: 'Hỏi' }], [{ text: 'Ghi' }]], rows: [[[{ text: 'A' }], [{ text: '……' }]]] }
    const form = handoutPdf(book, chapter(dots), new Map())
    expect(pagesOf(form).join(' ')).not.toContain('……')
    expect(pagesOf(bookPdf(withChapters(chapter(dots)), new Map())).join(' ')).toContain('……')
  })
})

describe.skipIf(!has('qpdf'))('by qpdf (left out where it is not)', () => {
  test.each([
    ['book', pdf],
    ['booklet', booklet],
  ] as const)('the %s is sound', (_, bytes) =>
    expect(ask('qpdf', bytes, ['--check', '@'])).toContain('No syntax or stream encoding errors found'),
  )
  test('the book has bookmarks', () => expect(ask('qpdf', pdf, ['--json', '--json-key=outlines', '@'])).toContain('Mọi cách viết'))
})
