import { describe, expect, test } from 'vitest'
import { clearestSeries, latestFigure, rootFigures, seriesOf, seriesToDraw, targetsOf } from '../../../src/views/indicator/series.ts'
import { campaign, indicatorOf, whole } from '../../support/campaign.ts'
import type { Cells } from '../../support/small-edition.ts'

const unit = (ma_don_vi: string, ky: string, more: Cells = { tu_so: '31', mau_so: '96' }): Cells => ({ ma_don_vi, ky, ...more })
const district = (ky: string) => whole('CT2', ky, { tu_so: '31', mau_so: '96' })
const missing = { trang_thai: 'chua-cong-bo' }
const keys = (list: readonly { unit: string; period: { text: string } }[]) => list.map((o) => `${o.unit} ${o.period.text}`)
const opened = (...rows: readonly Cells[]) => {
  const rendition = campaign({ rows })
  return { publication: rendition.publication, indicator: indicatorOf(rendition, 'CT2') }
}

describe('what stands for the whole', () => {
  test('are the figures of the root unit, without its gaps', () => {
    const { publication } = opened(district('2022'), whole('CT2', '2023', missing), unit('90001', '2024'))
    expect(keys(rootFigures(publication, 'CT2'))).toEqual(['970 2022'])
  })
  test('is drawn from the root unit’s rows where it has any, be they gaps', () => {
    const { publication, indicator } = opened(whole('CT2', '2023', missing), unit('90001', '2023'))
    expect(keys(seriesToDraw(publication, indicator))).toEqual(['970 2023'])
  })
  test('is drawn from the rows of the one unit that a series is about', () => {
    const { publication, indicator } = opened(unit('90001', '2022'), unit('90001', '2023'))
    expect(keys(seriesToDraw(publication, indicator))).toEqual(['90001 2022', '90001 2023'])
  })
  test('is nothing where two units have rows and the whole has none: one of them is not the place', () => {
    const { publication, indicator } = opened(unit('90001', '2022'), unit('90003', '2023'))
    expect(seriesToDraw(publication, indicator)).toEqual([])
  })
})

describe('the figure to show first', () => {
  test('is the latest of the whole, though a commune has a later one', () => {
    const { publication, indicator } = opened(district('2021'), district('2022'), district('2023'), unit('90001', '2024'))
    expect(latestFigure(publication, indicator)).toMatchObject({ unit: '970', period: { text: '2023' } })
  })
  test('is the latest of any unit where the whole has none, never a gap', () => {
    const { publication, indicator } = opened(unit('90001', '2022'), unit('90001', '2023'), unit('90003', '2024', missing))
    expect(latestFigure(publication, indicator)).toMatchObject({ unit: '90001', period: { text: '2023' } })
  })
  test('is none where nobody reported', () => {
    const { publication, indicator } = opened(unit('90001', '2022', missing))
    expect(latestFigure(publication, indicator)).toBeUndefined()
  })
})

test('an indicator without rows or targets has none, and no error', () => {
  const { publication, indicator } = opened()
  expect([seriesOf(publication, 'CT2'), rootFigures(publication, 'XX'), targetsOf(publication, indicator)]).toEqual([[], [], []])
})

describe('the series that tells most about the place', () => {
  const households = (code: string, ...years: string[]) => years.map((ky, i) => whole(code, ky, { gia_tri: String(300 + i) }))
  const clearest = (...rows: readonly Cells[]) => clearestSeries(campaign({ rows }).publication)?.code
  const poor = (...years: string[]) => households('BC1', ...years).map((row) => ({ ...row, chuan: '2022-2025' }))
  test('is the count of households with the most figures of the whole', () => {
    expect(clearest(...poor('2022', '2023'), ...households('BC2', '2022', '2023', '2024'))).toBe('BC2')
    expect(clearest(...poor('2022', '2023', '2024'), ...households('BC2', '2022', '2023'))).toBe('BC1')
  })
  test('is none where none has two figures', () => expect(clearest(...households('BC2', '2022'))).toBeUndefined())
  test('is no computed count', () => {
    const product = {
      ma: 'BC9',
      loai: 'boi-canh',
      nhom: 'ngheo',
      ten: 'Tích',
      kieu: 'so-dem',
      don_vi_tinh: 'hộ',
      bao_mat: 'co',
      cong_thuc: 'BC2 * BC8',
    }
    const factor = { ma: 'BC8', loai: 'boi-canh', nhom: 'ngheo', ten: 'Hệ số', kieu: 'so-dem', don_vi_tinh: 'lần' }
    const years = ['2022', '2023']
    const rows = [...households('BC2', ...years), ...households('BC8', ...years)]
    const { publication } = campaign({ rows, series: [product, factor, { ...product, ma: 'BC2', cong_thuc: '', bao_mat: '' }] })
    expect(rootFigures(publication, 'BC9')).toHaveLength(2)
    expect(clearestSeries(publication)).toBeUndefined()
  })
  test('is no rate, and no count of things that are not households', () => {
    const models = { ma: 'BC9', loai: 'boi-canh', nhom: 'ngheo', ten: 'Mô hình', kieu: 'so-dem', don_vi_tinh: 'mô hình' }
    const rows = [...households('BC9', '2022', '2023'), ...['2022', '2023'].map((ky) => whole('CT4B', ky, { tu_so: '31', mau_so: '96' }))]
    expect(clearestSeries(campaign({ rows, series: [models] }).publication)).toBeUndefined()
  })
})
