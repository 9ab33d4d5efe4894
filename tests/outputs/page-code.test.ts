import { describe, expect, test } from 'vitest'
import { codeMark, ownText, pageCode, withPageCode } from '../../src/outputs/page-code.ts'

const page = (main: string, around = '') =>
  `<html><body><header>${around}</header><main>${main}</main><footer>${around}</footer></body></html>`
const sample = '<h1>Vay vốn</h1><p>Được vay <strong>50</strong> triệu &amp; 5%.</p><table><tr><td>1</td><td>23</td></tr></table>'

describe('the code of a page', () => {
  test('is eight hexadecimal digits', () => expect(pageCode(page(sample))).toMatch(/^[0-9a-f]{8}$/))

  test.each([
    ['other tags and classes', '<h2 class="x">Vay vốn</h2><div>Được vay <b>50</b> triệu &#38; 5%.</div><ul><li>1<li>23</ul>'],
    ['other blanks', sample.replaceAll('<p>', '\n <p>\n ').replace('vay <', 'vay\n<')],
    ['letters and marks apart', sample.normalize('NFD')],
    ['a word in two parts', sample.replace('triệu', 'tri<em>ệu</em>')],
    ['a menu, a script and what is only on a screen', `<nav>Trang sau</nav><script>x</script>${sample}<p class="meta no-print">Tải</p>`],
    ['what is hidden, and what is not its own', `${sample}<p hidden>Ẩn</p><dl data-not-own><dt>Bài khác</dt><dd>8 KB</dd></dl>`],
    ['a description of a picture by its file', `${sample}<img src="/a.png"><svg><path d="M0 0"/></svg>`],
  ])('is the same with %s', (_, other) => expect(pageCode(page(other))).toBe(pageCode(page(sample))))

  test('does not know what stands around the text', () =>
    expect(pageCode(page(sample, 'Cập nhật 02/03/2026'))).toBe(pageCode(page(sample))))

  test.each([
    ['a figure', sample.replace('50', '51')],
    ['a figure in a table', sample.replace('23', '24')],
    ['where two figures part', sample.replace('<td>1</td><td>23', '<td>12</td><td>3')],
    ['a tone', sample.replace('vốn', 'vồn')],
    ['a label in a chart', `${sample}<svg><text>2024</text></svg>`],
    ['a capital letter', sample.replace('Được', 'được')],
  ])('is another with another %s', (_, other) => expect(pageCode(page(other))).not.toBe(pageCode(page(sample))))

  test('stands wherever the mark stood, and does not depend on itself', () => {
    const html = page(sample, `Mã: ${codeMark} <a href="mailto:a@b.vn?body=${codeMark}">x</a>`)
    const code = pageCode(page(sample))
    expect(withPageCode(html)).toBe(html.replaceAll(codeMark, code))
    expect(pageCode(withPageCode(html))).toBe(code)
    expect(withPageCode(page(sample))).toBe(page(sample))
  })

  test('is of the text as it is read', () => expect(ownText(page(sample))).toBe('Vay vốn Được vay 50 triệu & 5%. 1 23'))
})
