import { describe, expect, test } from 'vitest'
import { arithmeticOf } from '../../../src/views/indicator/arithmetic.ts'
import { seriesMessage } from '../../../src/views/indicator/message.ts'
import { target } from '../../support/small-edition.ts'
import { campaign, count, indicatorOf, whole } from '../../support/campaign.ts'
import type { Cells } from '../../support/small-edition.ts'

type Parts = Parameters<typeof campaign>[0]
const rate = (ky: string, gia_tri: string, more: Cells = {}) => whole('CT2', ky, { gia_tri, ...more })
const arithmetic = (parts: Parts, code = 'CT2') => {
  const rendition = campaign({ targets: [target('CT2')], ...parts })
  return arithmeticOf(rendition, indicatorOf(rendition, code))
}
const lines = (parts: Parts, code?: string) => arithmetic(parts, code)?.rows.map(({ label, text }) => `${label}: ${text}`)

describe('the numbers behind a status', () => {
  test('of a level are every step from the baseline to the plan’s line', () =>
    expect(lines({ targets: [target('CT2', { dung_sai: '2' })], rows: [rate('2021', '25'), rate('2024', '55,5')] })).toEqual([
      'Mục tiêu: từ 75% trở lên, đến năm 2025',
      'Số gốc: 25%, năm 2021',
      'Số mới nhất: 55,5%, năm 2024',
      'Theo đường kế hoạch thì lúc ấy phải là: 62,5%',
      'Hơn (+) hoặc kém (−) đường kế hoạch: −7,0 điểm %',
      'Hơn (+) hoặc kém (−) mục tiêu: −19,5 điểm %',
      'Kém đường kế hoạch không quá mức này thì vẫn là đúng tiến độ: 2,0 điểm %',
      'Đã đi được: 61% quãng đường từ số gốc đến mục tiêu',
      'Thời gian đã qua: 75% thời gian của kế hoạch',
      'Thay đổi bình quân mỗi năm: +10,2 điểm %',
    ]))
  test('with one figure name no baseline, and without tolerance none', () => {
    const alone = (ky_goc: string) => lines({ targets: [target('CT2', { ky_goc })], rows: [rate('2021', '25')] })
    const withBaseline = alone('2021')!.map((line) => line.replace(/:.*/, ''))
    expect(withBaseline).not.toContain('Số gốc')
    expect(withBaseline).toContain('Theo đường kế hoạch thì lúc ấy phải là')
    for (const baseline of ['2019'])
      expect(alone(baseline)!.map((line) => line.replace(/:.*/, ''))).toEqual([
        'Mục tiêu',
        'Số mới nhất',
        'Hơn (+) hoặc kém (−) mục tiêu',
        'Thời gian đã qua',
      ])
  })
  test('of a count are in its unit, and a difference of nothing has no sign', () => {
    const said = lines(
      {
        targets: [target('CT5A', { gia_tri: '20' })],
        series: [count],
        rows: [whole('CT5A', '2021', { gia_tri: '10' }), whole('CT5A', '2024', { gia_tri: '20' })],
      },
      'CT5A',
    )!
    expect(said).toContain('Hơn (+) hoặc kém (−) mục tiêu: 0 mô hình')
    expect(said).toContain('Hơn (+) hoặc kém (−) đường kế hoạch: +3 mô hình')
  })
  test('of a fall have no difference from a level', () => {
    const said = lines({
      targets: [target('CT2', { kieu: 'giam-diem', gia_tri: '6' })],
      rows: [rate('2021', '55'), rate('2024', '25')],
    })!.join('\n')
    expect(said).toContain('Thay đổi bình quân mỗi năm: −10,0 điểm %')
    expect(said).not.toContain('kém (−) mục tiêu')
  })
  test('of a yearly target are its years, those without a figure apart', () => {
    const view = arithmetic({
      targets: [target('CT2', { lap_lai: 'hang-nam', gia_tri: '75,5' })],
      rows: [rate('2022', '80'), rate('2024', '31')],
    })!
    expect(view).toEqual({
      rows: [],
      years: [
        { year: 2022, required: '75,5%', value: '80%', status: 'Đạt' },
        { year: 2024, required: '75,5%', value: '31%', status: 'Chưa đạt' },
      ],
      missingYears: [2021, 2023, 2025],
      soFar: false,
    })
  })
  test('hold so far where a later figure can still undo them', () => {
    expect(arithmetic({ rows: [rate('2021', '25'), rate('2024', '80')] })!.soFar).toBe(true)
    expect(arithmetic({ rows: [rate('2021', '25'), rate('2024', '55')] })!.soFar).toBe(false)
  })
  test('are none without a figure, without a target, or while several readings leave it open', () => {
    expect(arithmetic({})).toBeNull()
    expect(arithmetic({ targets: [], rows: [rate('2021', '25')] })).toBeNull()
    const readings = ['a', 'b'].map((cach_doc) => target('CT2', { cach_doc, chinh_thuc: 'khong' }))
    expect(arithmetic({ targets: readings, rows: [rate('2021', '25'), rate('2024', '80')] })).toBeNull()
  })
})

test('why the whole has no figure is what its latest row says', () => {
  const missing = (...rows: readonly Cells[]) => {
    const rendition = campaign({ rows })
    return seriesMessage(rendition, indicatorOf(rendition, 'CT2'), []).missing
  }
  const gap = (ky: string, trang_thai: string) => whole('CT2', ky, { trang_thai })
  expect(missing(gap('2021', 'chua-co'), gap('2022', 'chua-cong-bo'), gap('2023', 'bao-mat'))).toBe('suppressed')
  expect(missing(gap('2021', 'bao-mat'), rate('2022', '25'))).toBeUndefined()
  expect(missing({ ma_don_vi: '90001', trang_thai: 'bao-mat' })).toBeUndefined()
})
