import { describe, expect, test } from 'vitest'
import { sourceMark } from '../../src/views/source-mark.ts'
import { csv, sources } from '../support/small-edition.ts'
import { smallRenditions } from '../support/small-publication.ts'

const press = { ma: 'bao', ten: 'Một bài dài', loai: 'bao-chi', chinh_thuc: 'khong', doc_du: 'khong' }
const mark = (noi_dang: string, code = 'bao', clause?: string) => {
  const both = smallRenditions({ 'data/nguon.csv': csv('nguon', [...sources, { ...press, noi_dang }]) })
  const source = both.vi.publication.index.sources.get(code)!
  return [sourceMark(both.vi, source, clause), sourceMark(both.en, source, clause)]
}

describe('the mark of a source in a text', () => {
  test('names the publisher, never the title of the piece', () =>
    expect(mark('Báo Suối Mây')).toEqual(['(nguồn: Báo Suối Mây)', '(source: Báo Suối Mây)']))

  test('leaves out what a publisher’s name has in brackets or after a comma', () => {
    expect(mark('Báo Suối Mây (bản điện tử)')[0]).toBe('(nguồn: Báo Suối Mây)')
    expect(mark('suoimay.vn, đọc qua bản dịch máy')[0]).toBe('(nguồn: suoimay.vn)')
  })

  test('calls the plan “kế hoạch”, and tells the item where the text gives one', () => {
    expect(mark('Báo', 'bao-cao')).toEqual(['(nguồn: kế hoạch)', '(source: the plan)'])
    expect(mark('Báo', 'bao-cao', 'II.2')).toEqual(['(kế hoạch, mục II.2)', '(the plan, item II.2)'])
  })
})
