/** One target read in several ways: each computed in its own unit, none judged, none set against another. */
import { describe, expect, test } from 'vitest'
import { clearestReading, mainChart, readingGroups, readingsOf } from '../../../src/views/indicator/readings.ts'
import { campaign, indicatorOf, whole } from '../../support/campaign.ts'
import { target, type Cells } from '../../support/small-edition.ts'
import { drawnTexts } from '../chart-lines.ts'

const households = (ky: string, gia_tri: string, more: Cells = {}) => whole('BC2', ky, { gia_tri, ...more })
/** Two readings of a fall by six, on households. */
const falls = (more: readonly [Cells, Cells] = [{}, {}]) => [
  target('CT2', { cach_doc: 'a', ten_cach_doc: 'Điểm', chuoi: 'BC3', kieu: 'giam-diem', gia_tri: '6', chinh_thuc: 'khong', ...more[0] }),
  target('CT2', { cach_doc: 'b', chuoi: 'BC2', kieu: 'giam-tuong-doi', gia_tri: '6', chinh_thuc: 'khong', ...more[1] }),
]
const read = (rows: readonly Cells[], targets = falls()) => {
  const rendition = campaign({ targets, rows })
  const indicator = indicatorOf(rendition, 'CT2')
  return {
    view: readingsOf(rendition, indicator),
    groups: readingGroups(rendition, indicator),
    main: mainChart(rendition, indicator),
    clearest: clearestReading(rendition, indicator)?.series.code,
  }
}
const two = [households('2021', '400'), households('2023', '324')]

describe('the table of readings', () => {
  test('has a row for each reading, with its own unit, and no tally', () => {
    const { view } = read(two)
    expect(view!.rows.map(({ name, plan, actual, from }) => [name, plan, actual, from])).toEqual([
      ['Điểm', 'giảm 6 điểm %/năm', 'Chưa đủ số liệu', expect.stringMatching(/số liệu/)],
      ['giảm bình quân 6% so với năm trước, đến năm 2025', 'giảm 6%/năm', 'giảm 10,0%/năm', '400 hộ (năm 2021) → 324 hộ (năm 2023)'],
    ])
    expect(view!.sentence).toBe(
      '“Giảm bình quân 6%” có 2 cách hiểu; dưới đây tính từng cách, mỗi cách theo đơn vị của nó, và không kết luận.',
    )
  })
  test('counts the readings that the register has, whatever they come to', () => {
    const three = [...falls(), target('CT2', { cach_doc: 'c', chuoi: 'BC2', kieu: 'giam-diem', gia_tri: '6', chinh_thuc: 'khong' })]
    expect(read([], three).view!.sentence).toContain('có 3 cách hiểu')
  })
  test('says where a figure is not official', () => {
    expect(read([two[0]!, households('2023', '324', { trang_thai: 'so-bo' })]).view!.rows[1]!.unsure).toBe('có số chưa chính thức')
    expect(read(two).view!.rows[1]!.unsure).toBe('')
  })
  test('says a rise as a rise', () => expect(read([two[0]!, households('2023', '484')]).view!.rows[1]!.actual).toBe('tăng 10,0%/năm'))
  test('names no one fall where the readings name several, or a level', () => {
    expect(read(two, falls([{ gia_tri: '5' }, {}])).view!.sentence).toMatch(/^Mục tiêu này có 2 cách hiểu/)
    const level = read(two, falls([{ kieu: 'muc', chuoi: 'BC2' }, {}])).view!
    expect(level.sentence).toMatch(/^Mục tiêu này có 2 cách hiểu/)
    expect(level.rows[0]).toMatchObject({
      plan: 'từ 6 hộ trở lên, đến năm 2025 (Điểm, theo chúng tôi)',
      actual: 'Chưa đủ số liệu',
      isKnown: false,
    })
  })
  test('is none for a target that is read in one way', () => expect(read(two, [target('CT2')]).view).toBeNull())
  test('points are said in points, with their own space', () => {
    const rows = [whole('CT4B', '2021', { gia_tri: '60' }), whole('CT4B', '2023', { gia_tri: '50' })]
    expect(read(rows, falls([{ chuoi: 'CT4B' }, {}])).view!.rows[0]).toMatchObject({
      actual: 'giảm 5,0 điểm %/năm',
      from: '60% (năm 2021) → 50% (năm 2023)',
    })
  })
  test('with one figure there is no mean yet, and the reason is said', () =>
    expect(read([two[0]!]).view!.rows[1]!.from).toMatch(/Mới có một số liệu/))
  test('what began at nothing cannot fall in percent', () =>
    expect(JSON.stringify(read([households('2021', '0'), households('2023', '324')]).view)).not.toMatch(/null|NaN/))
})

describe('where each reading leads on its series', () => {
  test('is told from its baseline and drawn, as one reading', () => {
    const { groups } = read(two)
    expect(groups.map(({ series, goals, chart }) => [series.code, goals, chart?.kind])).toEqual([
      ['BC3', '', undefined],
      ['BC2', 'Tính từ năm 2021, nếu hiểu là 6% so với năm trước thì đến hết năm 2025 còn 312 hộ.', 'time-series'],
    ])
    const drawn = drawnTexts(groups[1]!.chart!.phone).join(' ')
    expect(drawn).toContain('312 hộ')
    expect(drawn).toContain('(một cách hiểu)')
    expect(groups[1]!.chart!.phone).toContain('id="bd-ct2-bc2-t"')
  })
  test('a path that is at nothing before its end leads to no value', () => {
    const rows = [whole('CT4B', '2021', { gia_tri: '20' }), whole('CT4B', '2023', { gia_tri: '12' })]
    const [group] = read(rows, falls([{ chuoi: 'CT4B' }, {}])).groups
    expect(group!.goals).toBe(
      'Tính từ năm 2021, nếu hiểu là 6 điểm phần trăm mỗi năm thì chưa hết năm 2025 đã về 0, nên khó là điều văn bản muốn nói.',
    )
  })
  test('a gap is no figure to draw', () =>
    expect(read([households('2021', '', { trang_thai: 'chua-cong-bo' })]).groups[1]!.chart).toBeNull())
})

describe('the one chart of a target with several readings', () => {
  test('is of the series with two figures to compare', () => {
    const rows = [...two, whole('CT4B', '2023', { gia_tri: '50' })]
    expect(read(rows, falls([{ chuoi: 'CT4B' }, {}])).clearest).toBe('BC2')
    expect(read(rows, falls([{ chuoi: 'CT4B' }, {}])).main?.kind).toBe('time-series')
  })
  test('is none without any figure', () => expect(read([])).toMatchObject({ main: null, clearest: undefined }))
})
