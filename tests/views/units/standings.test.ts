import { describe, expect, test } from 'vitest'
import { commonMark } from '../../../src/views/indicator/chart.ts'
import { unitStandings } from '../../../src/views/units/standings.ts'
import { statusChart } from '../../../src/views/units/statuses.ts'
import { target } from '../../support/small-edition.ts'
import { campaign, count, indicatorOf, whole } from '../../support/campaign.ts'
import type { Cells } from '../../support/small-edition.ts'

type Parts = Parameters<typeof campaign>[0]
const rate = (ma_don_vi: string, ky: string, tu_so: string, more: Cells = {}): Cells => ({ ma_don_vi, ky, tu_so, mau_so: '960', ...more })
const gap = (ma_don_vi: string, ky: string, trang_thai: string): Cells => ({ ma_don_vi, ky, trang_thai })
const levels = [target('CT2'), target('CT4B')]
const open = (parts: Parts, id: string) => {
  const rendition = campaign({ targets: levels, ...parts })
  return { rendition, unit: rendition.publication.index.units.byId.get(id)! }
}
const standings = (parts: Parts, id = '90003@') => {
  const { rendition, unit } = open(parts, id)
  return unitStandings(rendition, unit).map(({ indicator, mark, latest, state, summed }) => [indicator.code, mark, latest, state, summed])
}
const mark = 'từ 75% trở lên, đến năm 2025'

describe('where a commune stands', () => {
  test('every target that is counted by commune is asked, with or without a figure', () =>
    expect(standings({ rows: [rate('90003', '2023', '310')] })).toEqual([
      ['CT4B', mark, 'chưa có số liệu', 'none', false],
      ['CT2', mark, '32,3%, năm 2023', 'insufficient', false],
    ]))
  test('a target of the district is left out, unless the commune has rows of it', () => {
    const parts = { targets: [target('CT5A', { gia_tri: '1' })], series: [count] }
    expect(standings(parts)).toEqual([])
    expect(standings({ ...parts, rows: [{ ...gap('90003', '2023', 'chua-cong-bo'), ma_chi_tieu: 'CT5A' }] })).toEqual([
      ['CT5A', 'từ 1 mô hình trở lên, đến năm 2025', 'chưa công bố', 'none', false],
    ])
  })
  test('a target with several readings, or with none, is left out', () => {
    const readings = ['a', 'b'].map((cach_doc) => target('CT2', { cach_doc, chinh_thuc: 'khong' }))
    expect(standings({ targets: readings, rows: [rate('90003', '2023', '310')] })).toEqual([])
    expect(standings({ targets: [], rows: [rate('90003', '2023', '310')] })).toEqual([])
  })
  test('the district itself is asked only what it has rows of', () =>
    expect(standings({ rows: [whole('CT2', '2023', { tu_so: '310', mau_so: '960' })] }, '970@').map(([code]) => code)).toEqual(['CT2']))
  test('a withheld figure is no “no figure”: its state says so', () =>
    expect(standings({ targets: [target('CT2')], rows: [gap('90003', '2023', 'bao-mat')] })).toEqual([
      ['CT2', mark, 'không công bố để giữ kín hộ dân', 'withheld', false],
    ]))
  test('figures withheld since the last one stand after it, with their period', () =>
    expect(standings({ targets: [target('CT2')], rows: [rate('90003', '2022', '310'), gap('90003', '2023', 'bao-mat')] })).toEqual([
      ['CT2', mark, '32,3%, năm 2022; năm 2023: không công bố để giữ kín hộ dân', 'withheld', false],
    ]))
  test('any other gap since is not said, nor one before the figure', () => {
    const latest = (...rows: readonly Cells[]) => standings({ targets: [target('CT2')], rows })[0]![2]
    expect(latest(rate('90003', '2022', '310'), gap('90003', '2023', 'chua-cong-bo'))).toBe('32,3%, năm 2022')
    expect(latest(gap('90003', '2022', 'bao-mat'), rate('90003', '2023', '310'))).toBe('32,3%, năm 2023')
  })
  test('a gap of the same period under another definition is none since', () => {
    const series = [{ ...count, ma: 'CT2', ten: 'A', kieu: 'ty-le', don_vi_tinh: '%', cap: 'xa', chuan: '2016-2020|2022-2025' }]
    const figure = rate('90003', '2023', '310', { chuan: '2016-2020' })
    const rows = [figure, { ...gap('90003', '2023', 'bao-mat'), chuan: '2022-2025' }]
    expect(standings({ targets: [target('CT2')], series, rows })[0]![2]).toBe('32,3%, năm 2023')
  })
  test('of a commune of today the sum of the former ones stands in, and says so', () => {
    const rows = [rate('90001', '2023', '310'), rate('90002', '2023', '410')]
    expect(standings({ targets: [target('CT2')], rows }, '90002@2025-07-01')).toEqual([['CT2', mark, '37,5%, năm 2023', 'none', true]])
    const own = rate('90002', '12/2025', '800')
    expect(standings({ targets: [target('CT2')], rows: [...rows, own] }, '90002@2025-07-01')[0]!.slice(2)).toEqual([
      '83,3%, tháng 12/2025',
      'met',
      false,
    ])
  })
  test('what its own row withholds stands after the sum', () => {
    const rows = [rate('90001', '2023', '310'), rate('90002', '2023', '410'), gap('90002', '12/2025', 'bao-mat')]
    expect(standings({ targets: [target('CT2')], rows }, '90002@2025-07-01')[0]).toEqual([
      'CT2',
      mark,
      '37,5%, năm 2023; tháng 12/2025: không công bố để giữ kín hộ dân',
      'withheld',
      true,
    ])
  })
})

describe('the status table of communes', () => {
  const grid = (parts: Parts, generation: 'current' | 'former' = 'former') =>
    statusChart(campaign({ targets: levels, ...parts }), generation)
  test('shows for every commune and judged target its state in words', () => {
    const view = grid({
      rows: [rate('90001', '2024', '800'), gap('90002', '2024', 'bao-mat'), rate('90003', '2023', '310')],
    })!
    expect(view.kind).toBe('status-grid')
    expect(view.table).toEqual({
      caption: 'Các xã, thị trấn trước ngày sắp xếp',
      head: ['Đơn vị', 'Hộ đổi nếp nghĩ'],
      rows: [
        ['Xã Suối Tơ', 'Đã tới mốc chung'],
        ['Xã Suối Tờ', 'Không công bố để giữ kín hộ dân'],
        ['Thị trấn Cầu', 'Chưa đủ số liệu'],
      ],
    })
    expect(view.sentence).toBe('3 xã, thị trấn và 1 chỉ tiêu có số theo xã: trong bảng có 1 ô đã tới mốc chung.')
    expect([view.phone, view.wide].map((svg) => /<title id="([^"]*)-t"/.exec(svg!)?.[1])).toEqual(['tinh-trang-cu', 'tinh-trang-cu-r'])
  })
  test('has its own id for the communes of today', () =>
    expect(grid({ rows: [rate('90002', '12/2025', '800')] }, 'current')!.phone).toContain('id="tinh-trang-nay-t"'))
  test.each<readonly [string, Parts]>([
    ['no target has rows of a commune', { rows: [whole('CT2', '2023', { tu_so: '310', mau_so: '960' })] }],
    [
      'a target is read in several ways',
      { targets: ['a', 'b'].map((cach_doc) => target('CT2', { cach_doc, chinh_thuc: 'khong' })), rows: [rate('90001', '2023', '310')] },
    ],
    ['a target is read on another series', { targets: [target('CT2', { chuoi: 'CT4B' })], rows: [rate('90001', '2023', '310')] }],
    ['a target is a fall', { targets: [target('CT2', { kieu: 'giam-diem', gia_tri: '6' })], rows: [rate('90001', '2023', '310')] }],
    ['a series has no target', { targets: [], rows: [rate('90001', '2023', '310')] }],
  ])('is not there where %s', (_, parts) => expect(grid(parts)).toBeNull())
})

test('the common mark of units says that it is a target', () => {
  const { rendition } = open({}, '90003@')
  expect(commonMark(rendition, indicatorOf(rendition, 'CT2'))?.words).toMatch(/^Mục tiêu: /)
})
