import { describe, expect, test } from 'vitest'
import { arithmeticOf, readingText } from '../../../src/views/indicator/arithmetic.ts'
import { readingGroups, readingsChart } from '../../../src/views/indicator/readings.ts'
import { seriesMessage } from '../../../src/views/indicator/message.ts'
import { target } from '../../support/small-edition.ts'
import { campaign, count, indicatorOf, whole } from '../../support/campaign.ts'
import type { Cells } from '../../support/small-edition.ts'
import { drawnTexts } from '../chart-lines.ts'

type Parts = Parameters<typeof campaign>[0]
const rate = (ky: string, gia_tri: string, more: Cells = {}) => whole('CT2', ky, { gia_tri, ...more })
const households = (ky: string, gia_tri: string, more: Cells = {}) => whole('BC2', ky, { gia_tri, ...more })
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

/** Two readings of a fall by six, on households. */
const falls = (more: readonly [Cells, Cells] = [{}, {}]) => [
  target('CT2', { cach_doc: 'a', ten_cach_doc: 'Điểm', chuoi: 'BC3', kieu: 'giam-diem', gia_tri: '6', chinh_thuc: 'khong', ...more[0] }),
  target('CT2', { cach_doc: 'b', chuoi: 'BC2', kieu: 'giam-tuong-doi', gia_tri: '6', chinh_thuc: 'khong', ...more[1] }),
]
const read = (rows: readonly Cells[], targets = falls()) => {
  const rendition = campaign({ targets, rows })
  const indicator = indicatorOf(rendition, 'CT2')
  const groups = readingGroups(rendition, indicator)
  return {
    chart: readingsChart(rendition, indicator),
    groups,
    texts: groups.flatMap(({ series, readings }) => readings.map((one) => readingText(one, series, 'vi'))),
  }
}

describe('what several readings come to', () => {
  const two = [households('2021', '400'), households('2023', '324')]
  test('stands side by side, with those that cannot be computed', () => {
    const { chart } = read(two)
    expect(chart!.table!.rows).toEqual([
      ['Điểm (điểm %/năm)', 'Chưa đủ số liệu'],
      ['giảm bình quân 6% so với năm trước, đến năm 2025 (%/năm)', '10,0'],
    ])
    expect(chart!.sentence).toBe('“Giảm bình quân 6%” có 2 cách hiểu: 1 cách ra mức giảm không kém con số 6, 1 cách chưa đủ số liệu.')
    expect(drawnTexts(chart!.phone).join(' ')).toContain('Con số 6 trong kế hoạch')
  })
  test('a fall of just the number reaches it', () => {
    const exactly = falls([{ gia_tri: '10' }, { gia_tri: '10' }])
    expect(read(two, exactly).chart!.sentence).toContain('1 cách ra mức giảm không kém con số 10')
    const more = falls([{ gia_tri: '10,1' }, { gia_tri: '10,1' }])
    expect(read(two, more).chart!.sentence).toContain('1 cách ra mức thấp hơn con số 10,1')
  })
  test('says where a figure is not official', () => {
    expect(read([two[0]!, households('2023', '324', { trang_thai: 'so-bo' })]).chart!.sentence).toContain('(có số chưa chính thức)')
    expect(read(two).chart!.sentence).not.toContain('chưa chính thức')
  })
  test('is not drawn where readings name different numbers, or none can be computed', () => {
    expect(read(two, falls([{ gia_tri: '5' }, {}])).chart).toBeNull()
    expect(read([two[0]!]).chart).toBeNull()
    expect(read([]).chart).toBeNull()
  })
  test('a reading as a level has no mean fall', () =>
    expect(read(two, falls([{ kieu: 'muc', chuoi: 'BC2' }, {}])).chart!.table!.rows[0]![1]).toBe('Chưa đủ số liệu'))
})

describe('where each reading leads on its series', () => {
  test('is told and drawn where it has a baseline', () => {
    const { groups, texts } = read([households('2021', '400'), households('2023', '324')])
    expect(groups.map(({ series, goals, chart }) => [series.code, goals, chart?.kind])).toEqual([
      ['BC3', '', undefined],
      ['BC2', 'Nếu hiểu là 6% so với năm trước thì đến hết năm 2025 phải xuống còn 312 hộ.', 'time-series'],
    ])
    expect(texts[1]).toBe('Bình quân mỗi năm: −10,0%/năm; 400 hộ (năm 2021) → 324 hộ (năm 2023).')
    expect(texts[0]).toMatch(/Chúng tôi chưa tìm thấy số liệu đã công bố/)
    expect(drawnTexts(groups[1]!.chart!.phone).join(' ')).toContain('312 hộ')
    expect(groups[1]!.chart!.phone).toContain('id="bd-ct2-bc2-t"')
  })
  test('a gap is no figure to draw', () =>
    expect(read([households('2021', '', { trang_thai: 'chua-cong-bo' })]).groups[1]!.chart).toBeNull())
  test('points are said in points, with their own space', () => {
    const onRate = falls([{ chuoi: 'CT4B' }, {}])
    const rows = [whole('CT4B', '2021', { gia_tri: '60' }), whole('CT4B', '2023', { gia_tri: '50' })]
    expect(read(rows, onRate).texts[0]).toBe('Bình quân mỗi năm: −5,0 điểm %/năm; 60% (năm 2021) → 50% (năm 2023).')
    expect(read(rows, onRate).groups[0]!.goals).toContain('36,0%')
  })
  test('with one figure there is no mean yet, and the reason is said', () =>
    expect(read([households('2021', '400')]).texts[1]).toMatch(/Mới có một số liệu/))
  test('what began at nothing cannot fall in percent', () => {
    expect(read([households('2021', '0'), households('2023', '324')]).texts[1]).not.toMatch(/null|NaN|Bình quân/)
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
