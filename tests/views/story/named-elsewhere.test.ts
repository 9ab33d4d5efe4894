/** What is said of who is named: no more than is true, of the story and of the articles that it cites. */
import { describe, expect, test } from 'vitest'
import { storyBook } from '../../../src/views/book/book.ts'
import { whoIsNamed, whoIsNamedIn } from '../../../src/views/story/named-elsewhere.ts'
import { csv, page, sources } from '../../support/small-edition.ts'
import { smallRenditions } from '../../support/small-publication.ts'

const cited = (url: string) => ({ 'data/nguon.csv': csv('nguon', [{ ...sources[0], dia_chi: url }]) })
const story = (dong_y: string) => ({ 'content/cau-chuyen/vuon.mdx': page(`ma_don_vi: '90001'\ndong_y: ${dong_y}\nquy_mo: mot-ho\n`) })
const open = cited('https://bao.example/bai')
const said = (changes: Parameters<typeof smallRenditions>[0]) => {
  const { vi, en } = smallRenditions(changes)
  const [told] = vi.publication.pages('story')
  return [whoIsNamed(vi, told!), whoIsNamed(en, told!)]
}

describe('under a story stands', () => {
  test('that it names nobody, that what it cites may, and what readers are asked', () =>
    expect(said({ ...story('khong-nhan-dien'), ...open })).toEqual([
      'Câu chuyện không nêu tên ai, nhưng người ở gần vẫn có thể đoán ra. Bài gốc mà trang dẫn có thể nêu tên người. Xin đừng hỏi đó là ai, đừng nhắc tên.',
      'The story names nobody, but people nearby may still guess. The articles that it cites may name people. Please do not ask who it is, and do not spread a name.',
    ]))
  test('the same where people are told of by their office', () =>
    expect(said({ ...story('vai-tro'), ...open })[0]).toMatch(/^Người được nhắc đến theo vai trò .* Bài gốc mà trang dẫn có thể nêu tên/))
  test('nothing of articles where none can be opened', () =>
    expect(said({ ...story('khong-nhan-dien'), ...cited('') })[0]).toMatch(/đoán ra\. Xin đừng hỏi/))
  test('only that they have consented, where they have', () =>
    expect(
      whoIsNamed(smallRenditions(open).vi, { consent: { kind: 'recorded', forms: ['PHIEU-1'], until: null }, sources: ['bao-cao'] }),
    ).toBe('Người được kể đã đồng ý; phiếu đồng ý được lưu và còn hạn.'))
})

test('under a model of one household, and of no other, readers are asked the same', () => {
  const { vi } = smallRenditions(open)
  const asked = (scope: Parameters<typeof whoIsNamedIn>[1]['scope']) => whoIsNamedIn(vi, { scope, source: 'bao-cao' })
  expect(asked('household')).toBe('Bài gốc mà trang dẫn có thể nêu tên người. Xin đừng hỏi đó là ai, đừng nhắc tên.')
  expect([null, 'group', 'village', 'commune'].map((scope) => asked(scope as 'group'))).toEqual(['', '', '', ''])
})

test('the book of stories says it, too', () => {
  const { vi } = smallRenditions({ ...story('khong-nhan-dien'), ...open })
  expect(JSON.stringify(storyBook(vi))).toContain('Bài gốc mà trang dẫn có thể nêu tên người.')
})
