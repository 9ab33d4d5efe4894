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
  it('makes a sentence of it', () => {
    expect(hundredSentence({ rate: 36.28, which: 'Hộ nghèo', among: 'Hộ đồng bào DTTS' }, 'vi')).toBe(
      'Cứ 100 hộ đồng bào DTTS thì có khoảng 36 hộ nghèo.',
    )
    expect(hundredSentence({ rate: 0, which: 'Hộ nghèo', among: 'hộ' }, 'vi')).toBe('Cứ 100 hộ thì không có hộ nghèo nào.')
    expect(hundredSentence({ rate: 36.28, which: 'Poor households', among: 'Ethnic-minority households' }, 'en')).toBe(
      'Poor households: about 36 in every 100 ethnic-minority households.',
    )
    expect(hundredSentence({ rate: 0, which: 'Poor households', among: 'households' }, 'en')).toBe(
      'Poor households: none in every 100 households.',
    )
  })
})

describe('the sentence over units', () => {
  const finding = (rows: UnitsMessage['rows']): UnitsMessage => ({
    subject: 'Tỷ lệ hộ nghèo',
    measure: 'rate',
    unit: '%',
    decimals: 1,
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
    ['says that there is none', [null, null, null], 'Chưa có số liệu theo từng nơi về tỷ lệ hộ nghèo.'],
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
