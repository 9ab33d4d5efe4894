import { expect, test } from 'vitest'
import { allCorrections, correctionsOf } from '../../../src/views/reading/corrections.ts'
import { handbookBook } from '../../../src/views/book/book.ts'
import { page } from '../../support/small-edition.ts'
import { smallRenditions } from '../../support/small-publication.ts'

const corrected = (...days: readonly string[]) =>
  page(`dinh_chinh:\n${days.map((day) => `  - { ngay: '${day}', noi_dung: Sửa ${day.slice(0, 2)}., noi_dung_en: Mended. }\n`).join('')}`)

const open = (locale: 'vi' | 'en') =>
  smallRenditions({
    'content/so-tay/mot.mdx': corrected('02/06/2025'),
    'content/so-tay/hai.mdx': corrected('01/03/2025', '05/07/2025'),
    'content/so-tay/ba.mdx': page(),
    'content/en/so-tay/hai.mdx': page(),
  })[locale]

test('the corrections of a text stand newest first, in the language of the reader', () => {
  const r = open('vi')
  expect(correctionsOf(r, r.publication.page('handbook', 'hai', 'vi')!)).toEqual(['Ngày 05/07/2025: Sửa 05.', 'Ngày 01/03/2025: Sửa 01.'])
  const e = open('en')
  expect(correctionsOf(e, e.publication.page('handbook', 'hai', 'en')!)).toEqual(['5 July 2025: Mended.', '1 March 2025: Mended.'])
  expect(correctionsOf(r, r.publication.page('handbook', 'ba', 'vi')!)).toEqual([])
})

test('all of them stand by text, the text corrected last first', () => {
  expect(allCorrections(open('vi')).map(({ href, corrections }) => [href, corrections.length])).toEqual([
    ['/so-tay/hai/', 2],
    ['/so-tay/mot/', 1],
  ])
  expect(allCorrections(open('en')).map(({ lang }) => lang)).toEqual([undefined, 'vi'])
})

test('a printed text says what was corrected in it', () => {
  const chapters = handbookBook(open('vi'))!.parts.flatMap((part) => part.chapters)
  expect(JSON.stringify(chapters.find(({ id }) => id === 'mot')!.blocks[0])).toContain('Ngày 02/06/2025: Sửa 02.')
  expect(JSON.stringify(chapters.find(({ id }) => id === 'ba')!.blocks)).not.toContain('Đính chính')
})
