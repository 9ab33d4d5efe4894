/** A mark for what an author has to fill in stands in drafts alone. */
import { expect, test } from 'vitest'
import { newTexts } from '../../../src/language/new-texts.ts'
import { page, problems, readSmall } from '../../support/small-edition.ts'

const found = (front: string, body: string) =>
  problems(readSmall({ 'content/so-tay/mot.mdx': page(front, body) })).flatMap(({ rule, level, line, file }) =>
    rule === 'unfinished-text' ? [{ level, line, file }] : [],
  )

test('each line with a mark is named in a text that is published, and none in a draft', () => {
  const body = 'Một.\n\n## [điền: câu hỏi]\n\nHai [điền: x] ba [điền: y].'
  const file = 'content/so-tay/mot.mdx'
  expect(found('', body)).toEqual([8, 10].map((line) => ({ level: 'error', line, file })))
  expect(found("trang_thai: hen-gio\ndang_luc: '2030-01-01T08:00'\n", body)).toHaveLength(2)
  expect(found('trang_thai: nhap\n', body)).toEqual([])
  expect(found('', 'Ô để điền: tên.')).toEqual([])
})

test('what a new text begins with is full of them', () => {
  expect(found('', newTexts.handbook).length).toBeGreaterThan(4)
})
