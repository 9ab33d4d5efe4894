import { describe, expect, test } from 'vitest'
import { unitYears } from '../../../src/views/units/unit-years.ts'
import { campaigns, count } from '../../support/campaign.ts'
import { target, type Cells } from '../../support/small-edition.ts'
import { drawnTexts } from '../chart-lines.ts'

const rate = (ma_don_vi: string, ky: string, tu_so: string, more: Cells = {}): Cells => ({ ma_don_vi, ky, tu_so, mau_so: '960', ...more })
const two = [rate('90003', '2022', '310'), rate('90003', '2023', '410')]
const years = (
  rows: readonly Cells[],
  id = '90003@',
  targets = [target('CT2')],
  locale: 'vi' | 'en' = 'vi',
  series: readonly Cells[] = [],
) => {
  const rendition = campaigns({ rows, targets, series })[locale]
  const charts = unitYears(rendition, rendition.publication.index.units.byId.get(id)!)
  return charts.map((chart) => ({ ...chart, texts: drawnTexts(chart.phone) }))
}

describe('the targets of a commune over the years', () => {
  test('are drawn from two figures on, for which gaps do not count', () => {
    const gap = rate('90003', '2023', '', { mau_so: '', trang_thai: 'chua-cong-bo' })
    expect(years([two[0]!, gap])).toEqual([])
    expect(years(two)).toHaveLength(1)
  })
  test('are said in a sentence with place, measure and the years it holds for', () => {
    expect(years(two)[0]!.sentence).toBe('Thị trấn Cầu: 1 chỉ tiêu có đơn vị tính là %, số từ năm 2022 đến năm 2023.')
    expect(years(two, '90003@', [target('CT2')], 'en')[0]!.sentence).toBe(
      'Cầu township: 1 target measured in %, figures from 2022 to 2023.',
    )
  })
  test('stand in a chart for each unit of measure, never two on one scale', () => {
    const series = [{ ...count, ma: 'CT5B', ten: 'Mô hình của xã', cap: 'xa' }]
    const models = ['2022', '2023'].map((ky, i) => ({ ky, ma_don_vi: '90003', ma_chi_tieu: 'CT5B', gia_tri: `${1 + i}` }))
    const charts = years([...two, ...models], '90003@', [target('CT2'), target('CT5B', { gia_tri: '1' })], 'vi', series)
    expect(charts.map(({ table }) => table!.rows.map(([name]) => name))).toEqual([['Hộ đổi nếp nghĩ'], ['Mô hình của xã']])
    expect(new Set(charts.map(({ phone }) => /<title id="([^"]*)"/.exec(phone)?.[1])).size).toBe(2)
  })
  test('each have the plan’s mark of their own, and none where there is no common one', () => {
    expect(years(two)[0]!.texts.join(' ')).toContain('Vạch đứt: mục tiêu của từng chỉ tiêu')
    expect(years(two, '90003@', [])[0]!.texts.join(' ')).not.toContain('mục tiêu')
  })
  test('of today set sums apart from what it reported itself', () => {
    const summed = ['2022', '2023'].flatMap((ky) => [rate('90001', ky, '310'), rate('90002', ky, '410')])
    const [sums] = years(summed, '90002@2025-07-01')
    expect(sums!.texts.join(' ')).not.toContain('Gộp từ các xã cũ')
    const [both] = years([...summed, rate('90002', '12/2025', '900')], '90002@2025-07-01')
    expect(both!.texts.join(' ')).toContain('Gộp từ các xã cũ')
    expect(both!.table!.head).toEqual(['Chỉ tiêu', 'năm 2022', 'năm 2023', 'tháng 12/2025'])
  })
})
