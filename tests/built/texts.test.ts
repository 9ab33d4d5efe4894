import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'

/** A page typed with letters and marks apart, a title with a hash, a soft hyphen and a blank that does not break. */
const html = readFileSync(join(inject('minhHoa'), 'so-tay/chu-tach-dau/index.html'), 'utf8')
const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))

describe('a page is built from the text that was checked', () => {
  test('it is in NFC, without what nobody sees', () => {
    expect(main.normalize('NFC')).toBe(main)
    expect(main).toContain('Mẫu số là tổng số hộ nghèo.')
  })
  test('the title is whole', () => {
    expect(html).toContain('>Chữ tách dấu #1 và #2</h1>')
    expect(/<title>([^<]*)/.exec(html)?.[1]).toContain('Chữ tách dấu #1 và #2')
  })
  test('a link typed in NFC finds its heading', () => {
    expect(main).toMatch(/<h2[^>]* id="chia-cho-cái-gì"/)
    const address = /href="#([^"]+)"[^>]*>Về đầu mục/.exec(main)?.[1] ?? ''
    expect(decodeURIComponent(address)).toBe('chia-cho-cái-gì')
  })
})
