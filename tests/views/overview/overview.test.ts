/** The overview of editions of every kind: nothing known, all known, no target at all. */
import { describe, expect, test } from 'vitest'
import { targetsByStanding } from '../../../src/views/overview/by-standing.ts'
import { compared } from '../../../src/views/overview/compared.ts'
import { targetsJudged } from '../../../src/views/overview/judged.ts'
import { overviewItems } from '../../../src/views/overview/targets.ts'
import { themes } from '../../../src/views/overview/themes.ts'
import { campaign, campaigns, whole } from '../../support/campaign.ts'
import { fixtures } from '../../support/renditions.ts'
import { csv, indicators, poor, target } from '../../support/small-edition.ts'

const rate = (code: string, ky: string, tu_so: string) => whole(code, ky, { tu_so, mau_so: '96' })
const yearly = (code: string, more = {}) => target(code, { lap_lai: 'hang-nam', ...more })
const told = (parts: Parameters<typeof campaign>[0]) =>
  targetsByStanding(campaign(parts)).map(({ status, words, targets, named }) => [status, words, targets.length, named])

describe('targets by where they stand', () => {
  test('none known', () =>
    expect(told({ targets: [target('CT2'), target('CT4B')] })).toEqual([['insufficient', 'Chưa tìm thấy số', 2, false]]))
  test('all met', () =>
    expect(
      told({
        targets: [target('CT2', { den_ky: '2024' }), target('CT4B', { den_ky: '2024' })],
        rows: [rate('CT2', '2024', '80'), rate('CT4B', '2024', '80')],
      }),
    ).toEqual([['met', 'Đạt', 2, true]]))
  test('none met', () =>
    expect(
      told({
        targets: [target('CT2', { den_ky: '2024' }), target('CT4B', { den_ky: '2024' })],
        rows: [rate('CT2', '2024', '70'), rate('CT4B', '2024', '70')],
      }),
    ).toEqual([['not-met', 'Chưa đạt', 2, true]]))
  test('a yearly target that failed once stands apart from one that failed always', () =>
    expect(
      told({
        targets: [yearly('CT2'), yearly('CT4B')],
        rows: [rate('CT2', '2022', '30'), rate('CT2', '2023', '80'), rate('CT4B', '2022', '30')],
      }),
    ).toEqual([
      ['not-met', 'Có năm chưa đạt', 1, true],
      ['not-met', 'Chưa đạt', 1, true],
    ]))
  test('every target of the fixtures is told once', () => {
    for (const edition of ['that', 'minh-hoa'] as const) {
      const codes = targetsByStanding(fixtures[edition]().vi).flatMap(({ targets }) => targets.map(({ indicator }) => indicator.code))
      expect(codes).toHaveLength(13)
      expect(new Set(codes).size).toBe(13)
    }
  })
})

describe('a target of the overview', () => {
  const first = (parts: Parameters<typeof campaign>[0], locale: 'vi' | 'en' = 'vi') =>
    overviewItems(campaigns(parts)[locale])
      .flatMap(({ targets }) => targets)
      .find(({ view }) => view.indicator.code === 'CT2')!
  const ours = yearly('CT2', { chinh_thuc: 'khong', ten_cach_doc: 'hiểu là hằng năm', ten_cach_doc_en: 'read as yearly' })
  test('says of a reading of ours that it is ours', () => {
    expect(first({ targets: [ours] }).asks).toBe('từ 75% trở lên, hằng năm (hiểu là hằng năm, theo chúng tôi)')
    expect(first({ targets: [ours] }, 'en').asks).toBe('75% or more, every year (read as yearly by us)')
    expect(first({ targets: [yearly('CT2')] }).asks).toBe('từ 75% trở lên, hằng năm')
  })
  test('names who is asked, or that nobody is', () => {
    expect(first({ targets: [ours] }).asked).toBe('kế hoạch giao theo dõi: Ban')
    const nobody = { ma: 'CT2', loai: 'muc-tieu', ten: 'Hộ', kieu: 'ty-le', don_vi_tinh: '%', cap: 'xa', dieu_khoan: 'II.4' }
    expect(first({ targets: [ours], series: [nobody] }).asked).toBe('kế hoạch không nêu nơi theo dõi')
  })
  test('that failed in one year says in how many it was met, and is not called slow', () =>
    expect(first({ targets: [ours], rows: [rate('CT2', '2022', '30'), rate('CT2', '2023', '80')] }).statusWords).toBe(
      'Đạt 1 trong 2 năm có số',
    ))
})

const context = indicators.filter(({ loai }) => loai === 'boi-canh')

test('an edition without targets has no item and no standing', () => {
  const none = campaign({ files: { 'data/chi-tieu.csv': csv('chi-tieu', context), 'data/so-lieu/a.csv': null } })
  expect(overviewItems(none)).toEqual([])
  expect(targetsByStanding(none)).toEqual([])
  expect(themes(none)).toMatchObject([{ best: [] }])
  expect(targetsJudged(none)).toBe('Trang này chưa ghi mục tiêu nào của kế hoạch 2021–2025 ở huyện Đồi Mây.')
})

test('a theme names its numbers so that they can be quoted as they stand', () => {
  const rows = [poor('970', '2022', '1746'), poor('970', '11/2024', '509', { trang_thai: 'so-bo' })]
  const [theme] = themes(campaign({ rows }))
  expect(theme).toMatchObject({
    code: 'ngheo',
    name: 'Hộ nghèo',
    best: ['Hộ nghèo: 509 hộ (tháng 11/2024, theo chuẩn 2022–2025, chưa chính thức)'],
  })
  expect(theme!.rows[0]).toMatchObject({ value: '509 hộ', period: 'tháng 11/2024; theo chuẩn 2022–2025', certainty: 'chưa chính thức' })
  expect(theme!.rows[1]).toMatchObject({ value: 'Chưa có số liệu', period: '', certainty: '' })
})

test('a theme about one other place than the whole names the numbers of that place', () => {
  const [theme] = themes(campaign({ rows: [poor('97', '2022', '1746')] }))
  expect(theme).toMatchObject({ best: ['Hộ nghèo: 1.746 hộ (năm 2022, theo chuẩn 2022–2025)'] })
  const [both] = themes(campaign({ rows: [poor('97', '2022', '1746'), poor('970', '2022', '509')] }))
  expect(both).toMatchObject({ best: ['Hộ nghèo: 509 hộ (năm 2022, theo chuẩn 2022–2025)'] })
})

test('few comparable figures have no page of their own; three, or statuses of communes, have', () => {
  expect(compared(fixtures.that().vi).enough).toBe(false)
  expect(compared(fixtures['minh-hoa']().vi).enough).toBe(true)
})
