import { describe, expect, test } from 'vitest'
import type { Reason } from '../../../src/model/progress.ts'
import { standingOf } from '../../../src/views/indicator/standing.ts'
import { targetView, targetViews } from '../../../src/views/indicator/target-view.ts'
import { gaugeOf } from '../../../src/views/indicator/gauge.ts'
import { target } from '../../support/small-edition.ts'
import { campaign, campaigns, indicatorOf, whole } from '../../support/campaign.ts'
import type { Cells } from '../../support/small-edition.ts'

const rate = (ky: string, tu_so: string, more: Cells = {}) => whole('CT2', ky, { tu_so, mau_so: '96', ...more })
const gap = (ky: string, trang_thai: string) => whole('CT2', ky, { trang_thai })
const communes = ['90001', '90003'].map((ma_don_vi) => ({ ky: '2023', ma_don_vi, tu_so: '31', mau_so: '96' }))
const reportedBy = { ma: 'CT2', loai: 'muc-tieu', ten: 'Hộ đổi nếp nghĩ', kieu: 'ty-le', don_vi_tinh: '%', cap: 'xa', dieu_khoan: 'II.4' }
const standing = (parts: Parameters<typeof campaign>[0], code = 'CT2') => {
  const rendition = campaign({ targets: [target('CT2')], ...parts })
  return standingOf(rendition, indicatorOf(rendition, code))
}
const yearly = target('CT2', { lap_lai: 'hang-nam' })

describe('why a target stands where it does', () => {
  test('without any figure: who should report it', () =>
    expect(standing({}).why).toBe('Chúng tôi chưa tìm thấy số liệu đã công bố. Theo kế hoạch, nơi theo dõi hoặc báo cáo là Ban.'))
  test('without any figure and without a body: that nobody is named', () =>
    expect(standing({ series: [reportedBy] }).why).toBe('Chúng tôi chưa tìm thấy số liệu đã công bố, và kế hoạch không nói rõ ai báo cáo.'))
  test('with figures of communes only: that the whole has none', () =>
    expect(standing({ rows: communes }).why).toBe('Chúng tôi mới tìm thấy số của từng xã, chưa thấy số chung; xem bảng bên dưới.'))
  test('gaps of communes are no figures', () =>
    expect(standing({ rows: communes.map(({ ky, ma_don_vi }) => ({ ky, ma_don_vi, trang_thai: 'chua-cong-bo' })) }).why).toContain(
      'là Ban.',
    ))
  test('a plain verdict needs no reason', () =>
    expect(standing({ rows: [rate('2023', '60'), rate('06/2025', '80')] })).toMatchObject({ status: 'met', why: '' }))
  test('a yearly target names the years that were missed', () => {
    const { why, missedYears } = standing({
      targets: [yearly],
      rows: [rate('2022', '80'), rate('2023', '31'), rate('2024', '40'), rate('06/2025', '80')],
    })
    expect(missedYears).toEqual([2023, 2024])
    expect(why).toBe('Mục tiêu đặt cho từng năm. Năm chưa đạt: 2023, 2024; vì vậy cả giai đoạn chưa thể tính là đạt, dù năm khác đạt.')
  })
  test('where every year was missed the verdict says it already', () =>
    expect(standing({ targets: [yearly], rows: ['2021', '2022'].map((ky) => rate(ky, '31')) }).missedYears).toEqual([]))
  test('a target for the end of the plan has no missed years', () =>
    expect(standing({ rows: [rate('2022', '80'), rate('2023', '31')] }).missedYears).toEqual([]))
})

test('several reasons stand after one another', () => {
  const reasons = [
    { kind: 'one-point', period: { kind: 'year', text: '2022' } },
    { kind: 'no-baseline', wanted: null },
  ] as unknown as Reason[]
  const { publication, ...more } = campaign({ targets: [target('CT2')], rows: [rate('2022', '24')] })
  const progressOf: typeof publication.progressOf = (indicator) => ({ ...publication.progressOf(indicator), reasons })
  expect(standingOf({ ...more, publication: { ...publication, progressOf } }, indicatorOf({ publication, ...more }, 'CT2')).why).toBe(
    'Mới có một số liệu (năm 2022), chưa so được với số nào khác. Chưa có số liệu gốc để so.',
  )
})

describe('in place of the latest figure', () => {
  test.each<readonly [string, readonly Cells[], string]>([
    ['nothing was said', [], 'Chưa có số liệu'],
    ['the whole’s latest row says why there is none', [gap('2023', 'chua-cong-bo')], 'Chưa công bố'],
    ['the whole’s latest row is withheld', [gap('2022', 'chua-cong-bo'), gap('2023', 'bao-mat')], 'Không công bố để giữ kín hộ dân'],
    ['only communes have figures', communes, 'Chưa có số chung'],
  ])('where %s', (_, rows, text) => expect(standing({ rows })).toMatchObject({ latest: undefined, latestText: text }))
  test('a figure of the whole is dated, whatever came after it', () =>
    expect(standing({ rows: [rate('2022', '24'), gap('2023', 'chua-cong-bo')] }).latestText).toBe('25,0%, năm 2022'))
  test('an unofficial figure says so', () =>
    expect(standing({ rows: [rate('2022', '24', { trang_thai: 'so-bo' })] }).latestText).toBe('25,0% (chưa chính thức), năm 2022'))
})

describe('whether a target has any figure', () => {
  test('none anywhere', () => expect(standing({}).hasFigure).toBe(false))
  test('of the whole', () => expect(standing({ rows: [rate('2022', '24')] }).hasFigure).toBe(true))
  test('of a commune alone', () => expect(standing({ rows: communes }).hasFigure).toBe(true))
})

describe('a target with several readings', () => {
  const readings = ['a', 'b'].map((cach_doc, i) =>
    target('CT2', { cach_doc, chuoi: 'BC2', kieu: i ? 'giam-tuong-doi' : 'giam-diem', gia_tri: '6', chinh_thuc: 'khong' }),
  )
  const households = (ky: string, gia_tri: string) => whole('BC2', ky, { gia_tri })
  test('names the one number and how many readings there are', () =>
    expect(standing({ targets: readings }).targetText).toBe('giảm bình quân 6% hằng năm (có 2 cách hiểu)'))
  test('depends on the reading once a series that it is read on has two figures', () => {
    const { latestText, hasFigure } = standing({ targets: readings, rows: [households('2022', '300'), households('2024', '240')] })
    expect([latestText, hasFigure]).toEqual(['Tùy cách hiểu', true])
  })
  test('which one figure is not', () => {
    const { latestText, hasFigure } = standing({ targets: readings, rows: [households('2022', '300')] })
    expect([latestText, hasFigure]).toEqual(['Chưa có số liệu', false])
  })
  test('a single reading on another series does not depend on how it is read', () => {
    const rows = [households('2022', '300'), households('2024', '240')]
    expect(standing({ targets: [readings[0]!], rows }).latestText).toBe('Chưa có số liệu')
  })
})

test('an indicator without a target has no words of one', () =>
  expect(standing({ targets: [], rows: [rate('2023', '31')] })).toMatchObject({ targetText: '', targets: [] }))

test('all targets of the plan stand in its order, and context series are none', () =>
  expect(targetViews(campaign({ targets: [target('CT2')] })).map(({ indicator }) => indicator.code)).toEqual(['CT4B', 'CT2']))

describe('the small picture beside a target', () => {
  const gauged = (targets: readonly Cells[], rows: readonly Cells[] = [rate('2023', '31')]) => {
    const rendition = campaign({ targets, rows })
    return gaugeOf(targetView(rendition, indicatorOf(rendition, 'CT2')))
  }
  test('shows the latest figure beside the level, or the level alone', () => {
    expect(gauged([target('CT2')])).toMatch(/^<svg/)
    expect(gauged([target('CT2')], [])).toMatch(/^<svg/)
    expect(gauged([target('CT2')])).not.toBe(gauged([target('CT2')], []))
  })
  test('shows each year of a yearly target, so that a full last year never hides a missed one', () => {
    const drawn = gauged([yearly], [rate('2022', '80'), rate('2023', '31'), rate('06/2025', '96')])
    expect(drawn.match(/nm-year-(?:met|missed|open|none)/g)).toEqual(['none', 'met', 'missed', 'none', 'met'].map((s) => `nm-year-${s}`))
    expect(drawn).not.toContain('nm-official')
  })
  test.each<readonly [string, readonly Cells[]]>([
    ['no target', []],
    ['a fall', [target('CT2', { kieu: 'giam-diem', gia_tri: '6' })]],
    ['a level on another series', [target('CT2', { chuoi: 'CT4B' })]],
    ['two readings', ['a', 'b'].map((cach_doc) => target('CT2', { cach_doc, chinh_thuc: 'khong' }))],
  ])('is left out for %s', (_, targets) => expect(gauged(targets)).toBe(''))
})

describe('what is remembered', () => {
  const parts = (tu_so: string) => ({ targets: [target('CT2')], rows: [rate('2023', tu_so)] })
  test('is the same view for one rendition, and another for the other language', () => {
    const { vi, en } = campaigns(parts('31'))
    expect(standingOf(vi, indicatorOf(vi, 'CT2'))).toBe(standingOf(vi, indicatorOf(vi, 'CT2')))
    expect(standingOf(en, indicatorOf(en, 'CT2'))).not.toBe(standingOf(vi, indicatorOf(vi, 'CT2')))
  })
  test('two publications in one process never mix, though they differ in one figure', () => {
    const [one, other] = [campaign(parts('24')), campaign(parts('48'))]
    const text = (rendition: typeof one) => standingOf(rendition, indicatorOf(rendition, 'CT2')).latestText
    expect([text(one), text(other), text(one)]).toEqual(['25,0%, năm 2023', '50,0%, năm 2023', '25,0%, năm 2023'])
  })
  test('two publications that share their register never mix either', () => {
    const one = campaign(parts('24'))
    const rows = campaign(parts('48')).publication
    const other = { ...one, publication: { ...rows, edition: { ...rows.edition, indicators: one.publication.edition.indicators } } }
    const indicator = indicatorOf(one, 'CT2')
    expect([standingOf(one, indicator).latestText, standingOf(other, indicator).latestText]).toEqual(['25,0%, năm 2023', '50,0%, năm 2023'])
  })
})
