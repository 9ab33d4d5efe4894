import { describe, expect, test } from 'vitest'
import { chartOf, commonMark, placeOf, pointOf, seriesChart } from '../../../src/views/indicator/chart.ts'
import { mainChart } from '../../../src/views/indicator/readings.ts'
import { rootSeries, seriesOf } from '../../../src/views/indicator/series.ts'
import { target } from '../../support/small-edition.ts'
import { campaign, count, indicatorOf, whole } from '../../support/campaign.ts'
import type { Cells } from '../../support/small-edition.ts'
import { drawnTexts } from '../chart-lines.ts'

const chart = (targets: readonly Cells[], rows: readonly Cells[], code = 'CT2') => {
  const rendition = campaign({ targets, rows, series: [count] })
  return chartOf(rendition, indicatorOf(rendition, code))
}
const one = whole('CT2', '2023', { tu_so: '31', mau_so: '96' })
const two = whole('CT2', '2024', { tu_so: '48', mau_so: '96' })
const gap = (ky: string) => whole('CT2', ky, { trang_thai: 'chua-cong-bo' })
const models = (gia_tri: string) => whole('CT5A', '2023', { gia_tri })

describe('which chart suits an indicator', () => {
  test('a level without a figure is drawn as the mark alone', () => {
    const view = chart([target('CT2')], [])
    expect(view?.kind).toBe('target-vs-latest')
    expect(drawnTexts(view!.phone).join(' ')).toContain('từ 75% trở lên, đến năm 2025')
    expect(view?.table?.rows).toEqual([['Mục tiêu', 'từ 75% trở lên, đến năm 2025']])
  })
  test('a level with one figure is set beside it, and gaps are no second figure', () => {
    expect(chart([target('CT2')], [one])?.kind).toBe('target-vs-latest')
    expect(chart([target('CT2')], [one, gap('2024')])?.kind).toBe('target-vs-latest')
  })
  test('from two figures on it is a series over time with the mark in it', () => {
    const view = chart([target('CT2')], [one, two])!
    expect(view.kind).toBe('time-series')
    expect(drawnTexts(view.phone)).toContain('từ 75% trở lên, đến năm 2025')
  })
  test('a series with one figure and no target is a number, without a mark', () => {
    const view = chart([], [one, gap('2024')])!
    expect(view.kind).toBe('number-card')
    expect(drawnTexts(view.phone).join(' ')).toContain('32,3%')
    expect(drawnTexts(view.phone).join(' ')).not.toMatch(/trở lên|đến năm/)
  })
  test('nothing is drawn without a figure and without a level', () => {
    expect(chart([], [])).toBeNull()
    expect(chart([], [gap('2023')])).toBeNull()
    expect(chart([target('CT2', { kieu: 'giam-diem', gia_tri: '6' })], [])).toBeNull()
  })
  test('a fall is no level: one figure of it is a number, without a mark', () => {
    const view = chart([target('CT2', { kieu: 'giam-diem', gia_tri: '6' })], [one])!
    expect(view.kind).toBe('number-card')
    expect(drawnTexts(view.phone).join(' ')).not.toContain('giảm bình quân')
  })
  test('two readings of one level set no mark', () => {
    const readings = [target('CT2', { chinh_thuc: 'khong' }), target('CT2', { cach_doc: 'b', gia_tri: '80', chinh_thuc: 'khong' })]
    expect(chart(readings, [])).toBeNull()
    expect(drawnTexts(chart(readings, [one, two])!.phone).join(' ')).not.toMatch(/trở lên/)
  })
  test.each<readonly [string, Cells, string, 'range-strip' | 'target-vs-latest']>([
    ['from 1 to 3', { phep_so: 'khoang', gia_tri: '1', gia_tri_den: '3' }, '2', 'range-strip'],
    ['from 1 on', { gia_tri: '1' }, '2', 'range-strip'],
    ['from 0 on', { gia_tri: '0' }, '2', 'range-strip'],
    ['from 1 to 6', { phep_so: 'khoang', gia_tri: '1', gia_tri_den: '6' }, '2', 'range-strip'],
    ['from 1 to 7, more than cells show', { phep_so: 'khoang', gia_tri: '1', gia_tri_den: '7' }, '2', 'target-vs-latest'],
    ['from −1 on, which no cell shows', { gia_tri: '-1' }, '2', 'target-vs-latest'],
    ['from 7 on', { gia_tri: '7' }, '2', 'target-vs-latest'],
    ['at most 3', { phep_so: '<=', gia_tri: '3' }, '2', 'target-vs-latest'],
    ['from 1,5 on', { gia_tri: '1,5' }, '2', 'target-vs-latest'],
  ])('a count %s is drawn on %s as %s', (_, mark, value, kind) => {
    const view = chart([target('CT5A', mark)], [models(value)], 'CT5A')!
    expect(view.kind).toBe(kind)
    expect(view.sentence).toMatch(new RegExp(`${value}(?:,0)? mô hình`))
    expect(view.wide).toContain('id="bd-ct5a-r-t"')
    expect(view.phone).toContain('id="bd-ct5a-t"')
  })
  test('a count below nothing is drawn on a scale', () => {
    const rendition = campaign({
      targets: [target('CT5A', { gia_tri: '1' })],
      rows: [models('-2')],
      series: [{ ...count, can_duoi: '-10' }],
    })
    expect(chartOf(rendition, indicatorOf(rendition, 'CT5A'))?.kind).toBe('target-vs-latest')
  })
  test('the sentence tells a level from a range', () => {
    const said = (more: Cells) => chart([target('CT5A', more)], [models('2')], 'CT5A')!.sentence
    expect([said({ gia_tri: '3' }), said({ phep_so: 'khoang', gia_tri: '3', gia_tri_den: '5' })]).toEqual([
      'Năm 2023, huyện Đồi Mây có 2 mô hình của huyện, ít hơn mốc 3 mô hình là 1 mô hình; mục tiêu là từ 3 mô hình trở lên, đến năm 2025.',
      'Năm 2023, huyện Đồi Mây có 2 mô hình của huyện; mục tiêu là từ 3 đến 5 mô hình, đến năm 2025.',
    ])
  })
  test('cells show no rate, however few percent it asks for', () =>
    expect(chart([target('CT2', { gia_tri: '3' })], [one])?.kind).toBe('target-vs-latest'))
  test('a range is marked with both ends, a single value with one', () => {
    const range = campaign({ targets: [target('CT2', { phep_so: 'khoang', gia_tri: '30', gia_tri_den: '40' })], rows: [one] })
    expect(commonMark(range, indicatorOf(range, 'CT2'))).toMatchObject({ kind: 'range', value: 30, valueTo: 40 })
    const level = campaign({ targets: [target('CT2')], rows: [one] })
    expect(commonMark(level, indicatorOf(level, 'CT2'))).toEqual({
      kind: 'level',
      value: 75,
      words: 'Mục tiêu: từ 75% trở lên, đến năm 2025',
      unit: '%',
    })
  })
})

test.each<readonly [string, readonly Cells[]]>([
  ['no target', []],
  ['a fall', [target('CT2', { kieu: 'giam-diem', gia_tri: '6' })]],
  ['a level read on another series', [target('CT2', { chuoi: 'CT4B' })]],
  ['two readings', [target('CT2', { chinh_thuc: 'khong' }), target('CT2', { cach_doc: 'b', gia_tri: '80', chinh_thuc: 'khong' })]],
])('with %s units have no common mark', (_, targets) => {
  const rendition = campaign({ targets, rows: [one] })
  expect(commonMark(rendition, indicatorOf(rendition, 'CT2'))).toBeNull()
})

describe('the chart that stands for an indicator elsewhere', () => {
  const falls = ['a', 'b'].map((cach_doc, i) =>
    target('CT2', { cach_doc, chuoi: 'BC2', kieu: i ? 'giam-tuong-doi' : 'giam-diem', gia_tri: '6', chinh_thuc: 'khong' }),
  )
  const households = (ky: string, gia_tri: string) => whole('BC2', ky, { gia_tri })
  const main = (targets: readonly Cells[], rows: readonly Cells[]) => {
    const rendition = campaign({ targets, rows })
    return mainChart(rendition, indicatorOf(rendition, 'CT2'))
  }
  test('is its own where it has one', () => expect(main(falls, [one, households('2022', '300')])?.kind).toBe('number-card'))
  test('else the clearest of the series that its readings are made of', () =>
    expect(main(falls, [households('2022', '300'), households('2024', '240')])?.kind).toBe('time-series'))
  test('else a series that one of them is made of', () => {
    const view = main(falls, [households('2022', '300')])!
    expect(view.kind).toBe('number-card')
    expect(view.sentence).toMatch(/^Ở huyện Đồi Mây, tổng số hộ/)
  })
  test('and none where nothing is known', () => expect(main(falls, [])).toBeNull())
})

describe('the place of a series', () => {
  const commune = { ky: '2023', ma_don_vi: '90002', tu_so: '31', mau_so: '96' }
  test('is the whole in the edition’s own words', () => {
    const rendition = campaign({ rows: [one] })
    expect(placeOf(rendition, seriesOf(rendition.publication, 'CT2'))).toBe('huyện Đồi Mây')
    expect(placeOf(rendition, [])).toBe('huyện Đồi Mây')
  })
  test('or the one unit that it is about, by the name that its code had then', () => {
    const rendition = campaign({ rows: [commune] })
    expect(placeOf(rendition, seriesOf(rendition.publication, 'CT2'))).toBe('Xã Suối Tờ')
    expect(chartOf(rendition, indicatorOf(rendition, 'CT2'))?.subtitle).toContain('Xã Suối Tờ')
  })
})

describe('a series over time', () => {
  const joined = (parts: { readonly noi_diem?: string }, breaks: { date: string; label: string }[] = []) => {
    const rendition = campaign({ rows: [one, two], series: [{ ...rateOf('CT2'), ...parts }] })
    const indicator = indicatorOf(rendition, 'CT2')
    return seriesChart(rendition, indicator, rootSeries(rendition.publication, 'CT2'), { id: 'thu', marks: [], breaks })
  }
  const rateOf = (ma: string): Cells => ({
    ma,
    loai: 'muc-tieu',
    ten: 'Hộ đổi nếp nghĩ',
    kieu: 'ty-le',
    don_vi_tinh: '%',
    cap: 'xa',
    dieu_khoan: 'II.4',
  })
  const hasLine = (svg: string) => svg.includes('nm-line')
  test('joins its points and says what changed', () => {
    expect(joined({}).sentence).toContain('tăng')
    expect(hasLine(joined({}).phone)).toBe(true)
  })
  test('whose sources count differently joins nothing and says no change', () => {
    expect(joined({ noi_diem: 'khong' }).sentence).not.toContain('tăng')
    expect(hasLine(joined({ noi_diem: 'khong' }).phone)).toBe(false)
  })
  test('that is broken by hand says no change across the break', () => {
    const view = joined({}, [{ date: '2024-01-01', label: 'Gộp' }])
    expect(view.sentence).not.toContain('tăng')
    expect(drawnTexts(view.phone)).toContain('Gộp')
  })
})

test('a point has the decimals that its source printed, and a gap its reason', () => {
  const { publication } = campaign({ rows: [whole('CT2', '2022', { gia_tri: '31,25' }), one, gap('2024')] })
  const [printed, computed, missing] = rootSeries(publication, 'CT2').map((o) => pointOf(o, 'vi'))
  expect(printed).toEqual({
    state: 'figure',
    date: '2022-12-31',
    label: '2022',
    value: 31.25,
    status: 'official',
    definition: '',
    bound: null,
    decimals: 2,
  })
  expect(computed).not.toHaveProperty('decimals')
  expect(missing).toEqual({ state: 'missing', date: '2024-12-31', label: '2024', words: 'chưa công bố' })
})
