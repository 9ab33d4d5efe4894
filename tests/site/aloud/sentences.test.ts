/** Where a voice takes breath. */
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { cutSentences } from '../../../src/site/aloud/sentences.ts'
import { aloudScript } from '../../../src/site/integrations/aloud.ts'

const cut = (text: string, language = 'vi') => cutSentences(text, language).map(({ start, end }) => text.slice(start, end))

afterEach(() => vi.unstubAllGlobals())
const browsers = ['a browser that cuts', 'an older one'] as const
/** Takes the browser's own cutter away. */
const grow = (browser: (typeof browsers)[number]) => {
  if (browser === 'an older one') vi.stubGlobal('Intl', {})
}

describe.each(browsers)('in %s a text is cut', (browser) => {
  test.each([
    ['after a full stop', 'Nhà mình có hai sào. Năm nay trồng thêm.', ['Nhà mình có hai sào.', 'Năm nay trồng thêm.']],
    ['after a question and a call', 'Hỏi ai? Hỏi thôn trưởng! Rồi về.', ['Hỏi ai?', 'Hỏi thôn trưởng!', 'Rồi về.']],
    [
      'not inside the number of a decree',
      'Theo Nghị định số 07/2021/NĐ-CP. Mức ấy là chung.',
      ['Theo Nghị định số 07/2021/NĐ-CP.', 'Mức ấy là chung.'],
    ],
    ['after a percentage that ends a sentence', 'Còn 50%. Năm sau giảm nữa.', ['Còn 50%.', 'Năm sau giảm nữa.']],
    ['not inside a number with thousands', 'Thu 1.500.000 đồng một tháng.', ['Thu 1.500.000 đồng một tháng.']],
    ['not inside a date', 'Từ ngày 30/06/2025 thì theo mã cũ.', ['Từ ngày 30/06/2025 thì theo mã cũ.']],
    ['without the blanks at its ends', '\n  Một câu.  \n', ['Một câu.']],
    ['not after a semicolon', 'thiếu từ 3 chỉ số trở lên: hộ nghèo;', ['thiếu từ 3 chỉ số trở lên: hộ nghèo;']],
  ])('%s', (_, text, expected) => {
    grow(browser)
    expect(cut(text)).toEqual(expected)
  })

  test.each([
    ['nothing', ''],
    ['blanks', '  \n '],
    ['signs alone', '… – ▾'],
  ])('into nothing where there is %s', (_, text) => expect(cut(text)).toEqual([]))

  test('in English', () => expect(cut('It is 50%. Ask the village head.', 'en')).toEqual(['It is 50%.', 'Ask the village head.']))
})

test('the script is small, and named after what is in it', async () => {
  const { text, path } = await aloudScript()
  expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(1600)
  expect(path).toMatch(/^_astro\/aloud\.[0-9a-f]{8}\.js$/)
  expect(await aloudScript()).toEqual({ text, path })
})
