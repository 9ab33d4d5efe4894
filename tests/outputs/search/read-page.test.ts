import { describe, expect, test } from 'vitest'
import { readPage } from '../../../src/outputs/search/read-page.ts'
import { searchKind } from '../../../src/outputs/search/pages.ts'

const html = (body: string, attributes = 'data-search') =>
  `<!doctype html><html lang="vi"><head><title>Trang</title></head><body><header>Đầu trang</header><main ${attributes}>${body}</main><footer>Chân trang</footer></body></html>`
const blocks = (body: string) => readPage(html(`<h1>Bài</h1>${body}`))?.blocks

describe('a built page as a search reads it', () => {
  test.each([
    ['a paragraph', '<p>Vay <strong>vốn</strong>.</p>', [{ text: 'Vay vốn.', role: 'text' }]],
    ['a heading and where it is', '<h2 id="lai">Lãi suất</h2>', [{ text: 'Lãi suất', role: 'heading', id: 'lai' }]],
    [
      'a heading in a fold',
      '<details><summary><h2>Lãi</h2></summary><p>Thấp.</p></details>',
      [
        { text: 'Lãi', role: 'heading' },
        { text: 'Thấp.', role: 'text' },
      ],
    ],
    ['a row of a table, its cells apart', '<table><tr><th>Xã</th><td>1</td></tr></table>', [{ text: 'Xã 1', role: 'text' }]],
    ['the name of another page', '<ul><li><a href="/x/">Nuôi dê</a></li></ul>', [{ text: 'Nuôi dê', role: 'link' }]],
    ['a link within a sentence', '<p>Xem <a href="/x/">Nuôi dê</a>.</p>', [{ text: 'Xem Nuôi dê.', role: 'text' }]],
    ['a word that is explained', '<p>Là <button class="term">hộ nghèo</button>.</p>', [{ text: 'Là hộ nghèo.', role: 'text' }]],
    ['letters as signs', '<p>A &amp; B &lt;img&gt;</p>', [{ text: 'A & B <img>', role: 'text' }]],
    ['words before and after a block', '<div>Một<p>Hai</p>Ba</div>', ['Một', 'Hai', 'Ba'].map((text) => ({ text, role: 'text' }))],
    ['letters taken apart', `<p>${'vốn'.normalize('NFD')}</p>`, [{ text: 'vốn', role: 'text' }]],
  ])('%s', (_, body, expected) => expect(blocks(body)).toEqual(expected))

  test.each([
    ['a script', '<script>var vốn</script>'],
    ['a sheet', '<style>.vốn{}</style>'],
    ['a drawing, which a table tells again', '<svg><text>509</text></svg>'],
    ['code to take away', '<pre><code>https://…</code></pre>'],
    ['what is not printed', '<section class="section no-print"><p>Tải về</p></section>'],
    ['what is hidden', '<p hidden>Ẩn</p>'],
    ['meanings of its words', '<div class="meanings"><p>Từ ngữ</p><div popover>Hộ nghèo: …</div></div>'],
    ['menus', '<nav><a href="/">Trang đầu</a></nav>'],
    ['a field', '<form><label>Tìm</label><button>Tìm</button></form>'],
  ])('%s is no text of it', (_, body) => expect(blocks(body)).toEqual([]))

  test('title and language are its own, header and footer no part of it', () => {
    expect(readPage(html('<h1>Vay vốn</h1>'))).toEqual({ lang: 'vi', title: 'Vay vốn', names: [], blocks: [] })
  })

  test('what is marked as a name is one, each once, and text as well', () => {
    const number = '<li><span data-search-name><strong>90</strong> mô hình</span><span>năm 2023</span></li>'
    expect(readPage(html(`<h1>Bài</h1><ul>${number}${number}</ul>`))).toMatchObject({
      names: ['90 mô hình'],
      blocks: [{ text: '90 mô hình năm 2023' }, { text: '90 mô hình năm 2023' }],
    })
  })

  test.each([
    ['without the mark', html('<h1>Bài</h1>', '')],
    ['without a title', html('<p>Chữ</p>')],
    ['that leads on', '<meta http-equiv="refresh" content="0; url=/x/">'],
  ])('a page %s is not found', (_, text) => expect(readPage(text)).toBeNull())
})

test.each([
  ['so-tay/vay-von/', 'handbook'],
  ['guong-dien-hinh/a/', 'story'],
  ['mo-hinh/a/', 'model'],
  ['mo-hinh/', 'other'],
  ['so-lieu/don-vi/xa-1/', 'unit'],
  ['so-lieu/ct2/', 'figure'],
  ['ke-hoach/', 'plan'],
  ['bao-chi/', 'other'],
  ['', 'other'],
])('a page at “%s” is of the kind %s', (address, kind) => expect(searchKind(address)).toBe(kind))
