import { describe, expect, it } from 'vitest'
import { countInHundred, hundredSentence, inHundred } from '../../src/language/hundred.ts'
import { unitsSentence, type UnitsMessage } from '../../src/language/unit-sentences.ts'
import { expectGoodSentence } from './grammar.ts'

describe('a rate in a hundred', () => {
  it.each([
    [0, 0, '0', '0'],
    [0.2, 0, 'chưa tới 1', 'fewer than 1'],
    [0.5, 1, 'khoảng 1', 'about 1'],
    [34, 34, '34', '34'],
    [32.3, 32, 'khoảng 32', 'about 32'],
    [99.7, 100, 'hơn 99', 'more than 99'],
    [100, 100, '100', '100'],
    [130, 100, 'khoảng 100', 'about 100'],
  ])('draws a rate of %d as %i and says so', (rate, filled, vi, en) => {
    expect(inHundred(rate).filled).toBe(filled)
    expect(countInHundred(inHundred(rate), 'vi')).toBe(vi)
    expect(countInHundred(inHundred(rate), 'en')).toBe(en)
  })
  const figure = { period: { kind: 'year-end', text: 'cuoi 2021' }, definition: '', status: 'official' } as const
  const finding = { rate: 36.28, place: 'huyện A', figure }
  it('makes a sentence of it that says when and where', () => {
    expect(hundredSentence({ ...finding, which: 'Hộ nghèo', among: 'Hộ đồng bào DTTS' }, 'vi')).toBe(
      'Cuối năm 2021, ở huyện A, cứ 100 hộ đồng bào DTTS thì có khoảng 36 hộ nghèo.',
    )
    expect(hundredSentence({ ...finding, rate: 0, which: 'Hộ nghèo', among: 'hộ' }, 'vi')).toBe(
      'Cuối năm 2021, ở huyện A, cứ 100 hộ thì không có hộ nghèo nào.',
    )
    const english = { ...finding, place: 'A district', which: 'Poor households' }
    expect(hundredSentence({ ...english, among: 'Ethnic-minority households' }, 'en')).toBe(
      'Poor households in A district at the end of 2021: about 36 in every 100 ethnic-minority households.',
    )
    expect(hundredSentence({ ...english, rate: 0, among: 'households' }, 'en')).toBe(
      'Poor households in A district at the end of 2021: none in every 100 households.',
    )
  })
  it('says the standard, the status and the bound of its figure', () => {
    const known = { ...figure, definition: '2022-2025', status: 'provisional', bound: 'more-than' } as const
    expect(hundredSentence({ ...finding, which: 'hộ nghèo', among: 'hộ', figure: known }, 'vi')).toBe(
      'Cuối năm 2021, ở huyện A, cứ 100 hộ thì có hơn 36 hộ nghèo (theo chuẩn 2022–2025; số chưa chính thức).',
    )
  })
  it.each([
    ['hộ dân tộc thiểu số nghèo', 'hộ dân tộc thiểu số', 'hộ nghèo'],
    ['hộ dân tộc thiểu số nghèo', 'hộ nghèo', 'hộ dân tộc thiểu số'],
    ['hộ dân tộc thiểu số cận nghèo', 'hộ nghèo', 'hộ dân tộc thiểu số cận nghèo'],
    ['hộ nghèo', 'hộ nghèo', 'hộ nghèo'],
    ['hộ nghèo', 'tổng số hộ', 'hộ nghèo'],
    ['người dệt vải', 'hộ nghèo', 'người dệt vải'],
  ])('says once what %s and %s share', (which, among, said) =>
    expect(hundredSentence({ ...finding, which, among }, 'vi')).toMatch(new RegExp(` có khoảng 36 ${said}\\.$`)),
  )
})

describe('the sentence over units', () => {
  const finding = (rows: UnitsMessage['rows']): UnitsMessage => ({
    subject: 'Tỷ lệ hộ nghèo',
    measure: 'rate',
    unit: '%',
    decimals: 1,
    place: '',
    rows,
  })
  const english = (rows: UnitsMessage['rows']): UnitsMessage => ({ ...finding(rows), subject: 'Poverty rate' })
  const [a, b, c] = ['Xã A', 'Xã B', 'Thị trấn C']
  it.each([
    ['names the highest and the lowest', [45.2, 12.1, 30], 'Tỷ lệ hộ nghèo cao nhất ở xã A (45,2%), thấp nhất ở xã B (12,1%).'],
    [
      'says how many have none',
      [45.2, null, 30],
      'Tỷ lệ hộ nghèo cao nhất ở xã A (45,2%), thấp nhất ở thị trấn C (30,0%); 1 trong 3 nơi chưa có số liệu.',
    ],
    ['names two that are equal', [45.2, 45.2, 30], 'Tỷ lệ hộ nghèo cao nhất ở xã A và xã B (45,2%), thấp nhất ở thị trấn C (30,0%).'],
    ['says that all are equal', [0, 0, 0], 'Tỷ lệ hộ nghèo ở 3 nơi đều là 0,0%.'],
    ['tells the only one', [null, 12.1, null], 'Tỷ lệ hộ nghèo: mới có số của 1 trong 3 nơi: xã B 12,1%.'],
    ['says that there is none', [null, null, null], 'Chúng tôi chưa tìm thấy số liệu từng nơi đã công bố về tỷ lệ hộ nghèo.'],
  ] as const)('%s', (_, values, vi) => {
    const rows = [a, b, c].map((name, i) => {
      const value = values[i] ?? null
      return value === null ? { name: name, value, reason: 'not-collected' as const } : { name: name, value }
    })
    expect(unitsSentence(finding(rows), 'vi')).toBe(vi)
    expectGoodSentence(unitsSentence(finding(rows), 'vi'), 'vi')
    const plain = rows.map((row, i) => ({ ...row, name: `Unit ${'ABC'[i]}` }))
    expectGoodSentence(unitsSentence(english(plain), 'en'), 'en')
  })
})
