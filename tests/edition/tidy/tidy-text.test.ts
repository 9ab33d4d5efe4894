import { expect, test } from 'vitest'
import { tidyText } from '../../../src/edition/tidy/tidy-text.ts'

const tidied = (text: string) => tidyText(new TextEncoder().encode(text), true)?.text
const page = '---\ntieu_de: Đắk\nmo_ta: Một trang.\n---\nChữ  \ntitle: chữ.\n'

test.each([
  ['in its stored form stays', page, page],
  ['gets the names that the form gives its keys', page.replace('tieu_de', 'title').replace('mo_ta', 'description'), page],
  ['keeps a key that would stand twice, for the check to refuse', page.replace('mo_ta', 'title'), page.replace('mo_ta', 'title')],
  ['loses blanks after its fences', page.replace('---\n', '---  \n'), page],
  ['gets letters composed, LF and no byte-order mark', `\uFEFF${page.replaceAll('\n', '\r\n')}`.normalize('NFD'), page],
  ['without front matter stays', 'title: a\n', 'title: a\n'],
])('a page %s', (_, before, after) => {
  expect(tidied(before)).toBe(after)
  expect(tidied(after)).toBe(after)
})

test('what is not UTF-8 is not touched', () => expect(tidyText(new Uint8Array([0xff, 0x41]), true)).toBeNull())

test('the site file keeps its keys', () => {
  expect(tidyText(new TextEncoder().encode('---\ntitle: a\n---\n'), false)?.text).toBe('---\ntitle: a\n---\n')
})
