import { describe, expect, test } from 'vitest'
import { bestLine, linesOf } from '../../../src/outputs/search/lines.ts'
import { readQuery, splitSynonyms } from '../../../src/outputs/search/query.ts'

const file = [
  '@so-tay/mot/',
  ' Bao giống bao phân để ở kho.',
  ' Thôn bảo dốc hiểm, y như đợt tế trước.',
  '#bhyt Thẻ bảo hiểm',
  ' Hộ nghèo được Nhà nước đóng bảo hiểm y tế.',
  ' Bò và bỏ <b>không</b> là một.',
  ` ${'Dài dòng về nhiều điều khác nhau. '.repeat(10)}Cuối cùng là lãi suất thấp. ${'Rồi lại nói thêm nữa. '.repeat(10)}`,
  '@so-tay/hai/',
  ' Bảo hiểm xã hội.',
  '',
].join('\n')

const line = (query: string, address = 'so-tay/mot/') => bestLine(linesOf(file, address), readQuery(query, splitSynonyms([])))
const shown = (query: string, address?: string) =>
  line(query, address)
    ?.parts.map(({ text, found }) => (found ? `[${text}]` : text))
    .join('')

describe('the line that is shown', () => {
  test.each([
    [
      'has the words side by side, not each somewhere, though that comes first',
      'bao hiem y te',
      'Hộ nghèo được Nhà nước đóng [bảo] [hiểm] [y] [tế].',
    ],
    ['has the typed marks', 'bỏ', 'Bò và [bỏ] <b>không</b> là một.'],
    ['marks half a word whole', 'bảo hi', 'Hộ nghèo được Nhà nước đóng [bảo] [hiểm] y tế.'],
  ])('%s: “%s”', (_, query, expected) => expect(shown(query)).toBe(expected))

  test('is of the page that is asked for', () => expect(shown('bao hiem', 'so-tay/hai/')).toBe('[Bảo] [hiểm] xã hội.'))
  test('says under which heading it stands', () => {
    expect(line('y te')?.heading).toBe('bhyt')
    expect(line('kho')?.heading).toBe('')
  })
  test('is cut at whole words around what was found when it is long', () => {
    const text = shown('lãi suất')!
    expect(text).toMatch(/^… .*Cuối cùng là \[lãi\] \[suất\] thấp\..* …$/)
    expect(text.length).toBeLessThan(210)
  })
  test.each([
    ['no word', 'xyzzyq', 'so-tay/mot/'],
    ['no such page', 'bao', 'so-tay/ba/'],
  ])('there is none where there is %s', (_, query, address) => expect(line(query, address)).toBeNull())
})
