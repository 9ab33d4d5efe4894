import { describe, expect, test } from 'vitest'
import type { Standing } from '../../../src/model/standing.ts'
import { targetView } from '../../../src/views/indicator/target-view.ts'
import { standingOfTarget, targetsJudged } from '../../../src/views/overview/judged.ts'
import { campaign, indicatorOf, whole } from '../../support/campaign.ts'
import { fixtures } from '../../support/renditions.ts'
import { target, type Cells } from '../../support/small-edition.ts'

const rate = (ky: string, tu_so: string, more: Cells = {}) => whole('CT2', ky, { tu_so, mau_so: '96', ...more })
const yearly = { lap_lai: 'hang-nam' }
const fall = (cach_doc: string, kieu: string) =>
  target('CT2', { cach_doc, kieu, gia_tri: '6', chinh_thuc: 'khong', ten_cach_doc: cach_doc })

const cases: readonly (readonly [string, Parameters<typeof campaign>[0], Standing])[] = [
  ['without a figure', {}, 'no-figure'],
  ['with a gap only', { rows: [whole('CT2', '2023', { trang_thai: 'chua-co' })] }, 'no-figure'],
  ['withheld', { rows: [whole('CT2', '2023', { trang_thai: 'bao-mat' })] }, 'withheld'],
  ['with figures of communes only', { rows: [{ ky: '2023', ma_don_vi: '90001', tu_so: '31', mau_so: '96' }] }, 'units-only'],
  ['with one early figure', { rows: [rate('2022', '60')] }, 'too-few'],
  ['met', { rows: [rate('2023', '60'), rate('2024', '80')] }, 'met'],
  ['missed', { rows: [rate('2023', '60'), rate('2024', '70')] }, 'not-met'],
  ['met by an unofficial figure', { rows: [rate('2023', '60'), rate('2024', '80', { trang_thai: 'so-bo' })] }, 'unofficial'],
  ['of every year, one missed', { targets: [target('CT2', yearly)], rows: [rate('2022', '31'), rate('2023', '80')] }, 'year-missed'],
  ['of every year, all missed', { targets: [target('CT2', yearly)], rows: [rate('2022', '31'), rate('2023', '32')] }, 'not-met'],
  ['of several readings, none official', { targets: [fall('a', 'giam-diem'), fall('b', 'giam-tuong-doi')] }, 'unsettled'],
]

describe('where a target stands in the tally', () => {
  test.each(cases)('%s', (_name, parts, standing) => {
    const rendition = campaign({ targets: [target('CT2', { den_ky: '2024' })], ...parts })
    expect(standingOfTarget(rendition, targetView(rendition, indicatorOf(rendition, 'CT2')))).toBe(standing)
  })
})

describe('the sentence of an edition', () => {
  test('that has found no figure of a target', () =>
    expect(targetsJudged(fixtures.that().vi)).toMatch(
      /^Xét đến ngày \S+, chưa mục tiêu nào trong 13 mục tiêu .* đủ căn cứ .*: 11 mục tiêu chúng tôi chưa tìm thấy số liệu đã công bố; 2 mục tiêu văn bản có nhiều cách hiểu\.$/,
    ))
  test('with full series, which are fiction', () => {
    const told = targetsJudged(fixtures['minh-hoa']().vi)
    expect(told).toMatch(/: 3 mục tiêu đạt, 2 mục tiêu đúng tiến độ, 5 mục tiêu có năm chưa đạt; 3 mục tiêu chưa nói được: /)
    expect(told).toMatch(/\(số minh họa\)\.$/)
  })
})
