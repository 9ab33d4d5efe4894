/** One value as a large number. */
import { describe, expect, it } from 'vitest'
import { numberCard, type NumberCardInput } from '../../src/charts/number-card.ts'
import { ofKind, outside, readSvg, textBoxes, textFaults, texts } from './read-svg.ts'

const card = (more: Partial<NumberCardInput> = {}): NumberCardInput => ({
  id: 'bc58',
  title: 'Tháng 11/2024 có hơn 1.200 ha cà phê.',
  value: 'hơn 1.200',
  unit: 'ha',
  period: 'tháng 11/2024',
  definition: '',
  status: 'official',
  ...more,
})

describe('a number card', () => {
  it('says number, unit, period, definition and status, and draws no axis', () => {
    const svg = readSvg(numberCard(card({ definition: 'chuẩn 2022–2025', status: 'provisional' }), 'vi'))
    expect(texts(svg)).toEqual(['hơn 1.200', 'ha', 'tháng 11/2024 · chuẩn 2022–2025', 'số chưa chính thức'])
    expect(ofKind(svg, 'nm-axis')).toEqual([])
    expect(svg.find(({ name }) => name === 'desc')!.text).toContain('hơn 1.200 ha (số chưa chính thức)')
  })
  it('sets the number several times as large as its words', () => {
    const [number, unit] = textBoxes(readSvg(numberCard(card({ value: '45', unit: 'mô hình' }), 'vi')))
    expect(number!.size).toBeGreaterThanOrEqual(40)
    expect(unit!.box.y + unit!.box.height).toBeLessThan(number!.box.y + number!.box.height + 4)
  })
  it('says in English that a figure is official', () =>
    expect(texts(readSvg(numberCard(card({ value: 'over 1,200', period: 'November 2024' }), 'en')))).toContain('official figure'))
  it.each([
    ['a long unit', { unit: 'hộ dân tộc thiểu số nghèo, cận nghèo trên tổng số hộ dân tộc thiểu số toàn huyện' }],
    ['a long number', { value: 'khoảng 1.234.567.890.123,45' }],
    ['a period in the source’s own words', { period: 'sau ba năm thực hiện cuộc vận động, tính đến cuối tháng 6 năm 2025' }],
  ])('keeps %s inside and apart, narrow and wide', (_, more) => {
    for (const width of [288, 640]) {
      const svg = numberCard(card({ ...more, width }), 'vi')
      expect([textFaults(svg), outside(svg)]).toEqual([[], []])
    }
  })
})
