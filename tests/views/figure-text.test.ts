import { describe, expect, test } from 'vitest'
import type { FigureObservation } from '../../src/model/types.ts'
import { datedText, isUnsure, observationText, quantityText, statedText, valueText } from '../../src/views/figure-text.ts'
import { seriesTable, unitsTable, yearsTable } from '../../src/views/chart-table.ts'
import { bodiesText, publishersText } from '../../src/views/organisations.ts'
import { quotedFigure } from '../../src/views/quoted-figure.ts'
import { seriesOf } from '../../src/views/indicator/series.ts'
import { campaign, campaigns, indicatorOf, whole } from '../support/campaign.ts'
import { csv, sources, type Cells, poor } from '../support/small-edition.ts'

const series = (...rows: readonly Cells[]) => {
  const rendition = campaign({ rows })
  const indicator = indicatorOf(rendition, rows[0]!['ma_chi_tieu'] ?? 'CT2')
  return { rendition, indicator, observations: seriesOf(rendition.publication, indicator.code) }
}
const counted = whole('CT2', '2023', { tu_so: '1', mau_so: '2500' })

describe('a figure as text', () => {
  const text = (row: Cells) => {
    const { indicator, observations } = series(row)
    return valueText(observations[0] as FigureObservation, indicator, 'vi')
  }
  test('has the decimals that its source printed', () => {
    expect(text(whole('CT2', '2023', { gia_tri: '32,25' }))).toBe('32,25%')
    expect(text(whole('CT2', '2023', { gia_tri: '32' }))).toBe('32%')
  })
  test('that was computed has the indicator’s, and more where it would read as none', () => {
    expect(text(whole('CT2', '2023', { tu_so: '31', mau_so: '96' }))).toBe('32,3%')
    expect(text(counted)).toBe('0,04%')
  })
  test('of another value in the same unit has the indicator’s decimals unless told', () => {
    const { indicator } = series(counted)
    expect([quantityText(75, indicator, 'vi'), quantityText(75, indicator, 'en', 0)]).toEqual(['75,0%', '75%'])
  })
  test.each([
    ['chinh-thuc', '32%, năm 2023', false],
    ['so-bo', '32% (chưa chính thức), năm 2023', true],
    ['uoc-tinh', '32% (ước tính), năm 2023', true],
  ])('that is %s reads “%s”', (trang_thai, dated, unsure) => {
    const { indicator, observations } = series(whole('CT2', '2023', { gia_tri: '32', trang_thai }))
    const [figure] = observations as FigureObservation[]
    expect([datedText(figure!, indicator, 'vi'), isUnsure(figure!)]).toEqual([dated, unsure])
  })
  test('of an illustrative edition, whose every page says so, has no word of its own', () => {
    const { indicator, observations } = series(whole('CT2', '2023', { gia_tri: '32' }))
    const fictional = { ...(observations[0] as FigureObservation), status: 'illustrative' } as const
    expect([statedText(fictional, indicator, 'vi'), isUnsure(fictional)]).toEqual(['32%', false])
  })
  test('that is missing is its reason; without a row none was collected', () => {
    const { indicator, observations } = series(whole('CT2', '2023', { trang_thai: 'bao-mat' }))
    expect(observationText(observations[0], indicator, 'vi')).toBe('không công bố để giữ kín hộ dân')
    expect(observationText(undefined, indicator, 'en')).toBe('no figure yet')
  })
})

describe('the table under a chart', () => {
  const compared = (...rows: readonly Cells[]) => {
    const rendition = campaign({ rows })
    return rendition.publication.comparisonsOf(indicatorOf(rendition, 'BC1'))[0]!
  }
  test('of a series has a row for every period, gaps too', () => {
    const { indicator, observations } = series(counted, whole('CT2', '2024', { trang_thai: 'chua-cong-bo' }))
    expect(seriesTable(indicator, observations, 'vi')).toEqual({
      caption: 'Hộ đổi nếp nghĩ',
      head: ['Kỳ', 'Giá trị'],
      rows: [
        ['năm 2023', '0,04%'],
        ['năm 2024', 'chưa công bố'],
      ],
    })
  })
  test('of units has a row for each, with the compared period', () =>
    expect(unitsTable(compared(poor('90001', '2022', '300'), poor('90001', '2023', '310'), poor('90003', '2023', '320')), 'vi')).toEqual({
      caption: 'Hộ nghèo',
      head: ['Đơn vị', 'năm 2023'],
      rows: [
        ['Xã Suối Tơ', '310 hộ'],
        ['Xã Suối Tờ', 'chưa có số liệu'],
        ['Thị trấn Cầu', '320 hộ'],
      ],
    }))
  test('of units by years stands in time order, whatever the order of units, with two definitions of a year in one cell', () => {
    const rows = [
      poor('90001', '2024', '310'),
      poor('90003', '2021', '280', { chuan: '2016-2020' }),
      poor('90003', '2021', '290'),
      poor('90003', '11/2023', '295'),
      poor('90003', '2022', '320'),
    ]
    const { head, rows: cells } = yearsTable(compared(...rows), 'vi')
    expect(head).toEqual(['Đơn vị', 'năm 2021', 'năm 2022', 'tháng 11/2023', 'năm 2024'])
    expect(cells[0]).toEqual(['Xã Suối Tơ', 'chưa có số liệu', 'chưa có số liệu', 'chưa có số liệu', '310 hộ'])
    expect(cells[2]).toEqual(['Thị trấn Cầu', '280 hộ; 290 hộ', '320 hộ', '295 hộ', 'chưa có số liệu'])
  })
})

describe('a figure that a text quotes', () => {
  const poor = (ky: string, chuan: string, gia_tri: string, more: Cells = {}) => whole('BC1', ky, { chuan, gia_tri, ...more })
  const quote = (more: Partial<Parameters<typeof quotedFigure>[1]>) =>
    quotedFigure(
      campaign({
        rows: [
          poor('2021', '2016-2020', '320'),
          poor('2021', '2022-2025', '330'),
          poor('2022', '2022-2025', '310'),
          poor('2023', '2022-2025', '', { trang_thai: 'chua-cong-bo' }),
          { ...poor('2022', '2022-2025', '40'), ma_don_vi: '90003' },
        ],
      }),
      { indicator: 'BC1', period: '2022', ...more },
    )
  test('is that of the whole unless a unit is named', () => expect([quote({}), quote({ unit: '90003' })]).toEqual(['310 hộ', '40 hộ']))
  test('is that of the definition that is named', () =>
    expect(['2016-2020', '2022-2025'].map((definition) => quote({ period: '2021', definition }))).toEqual(['320 hộ', '330 hộ']))
  test.each([
    ['an indicator that is not there', { indicator: 'XX' }, '(chưa có số liệu)'],
    ['a period without a row', { period: '2020' }, '(chưa có số liệu)'],
    ['a gap', { period: '2023' }, '(chưa công bố)'],
    ['another unit', { unit: '90001' }, '(chưa có số liệu)'],
    ['a definition that it has no figure of', { definition: '2016-2020' }, '(chưa có số liệu)'],
    ['a period with two definitions', { period: '2021' }, '(chưa có số liệu)'],
  ])('is none for %s, and never blank', (_, more, said) => expect(quote(more)).toBe(said))
})

describe('names in one line', () => {
  const publishers = ['Sở', 'Báo', 'Sở', 'Ủy ban', 'Đài', 'Hội']
  const files = {
    'data/nguon.csv': csv('nguon', [...sources, ...publishers.map((noi_dang, i) => ({ ...sources[0], ma: `n${i}`, noi_dang }))]),
    'data/co-quan.csv': csv('co-quan', [
      { ma: 'ban', ten: 'Ban', ten_en: 'Board', cap: 'huyen' },
      { ma: 'hoi', ten: 'Hội', ten_en: 'Union', cap: 'huyen' },
    ]),
  }
  test('organisations stand in the reader’s language, unknown codes left out', () => {
    const { vi } = campaigns({ files })
    expect(bodiesText(vi.publication, ['hoi', 'khong', 'ban'], 'vi')).toBe('Hội; Ban')
    expect(bodiesText(vi.publication, ['hoi', 'ban'], 'en')).toBe('Union; Board')
    expect(bodiesText(vi.publication, [], 'vi')).toBe('')
  })
  test('publishers stand once each, four of them and then dots', () => {
    const { publication } = campaign({ files })
    expect(publishersText(publication, ['n0', null, 'n1', 'khong', 'n2', 'n3'])).toBe('Sở; Báo; Ủy ban')
    expect(publishersText(publication, ['n0', 'n1', 'n3', 'n4'])).toBe('Sở; Báo; Ủy ban; Đài')
    expect(publishersText(publication, ['n0', 'n1', 'n3', 'n4', 'n5'])).toBe('Sở; Báo; Ủy ban; Đài; …')
    expect(publishersText(publication, [null])).toBe('')
  })
})
