import { describe, expect, test } from 'vitest'
import { definitionSpans } from '../../../src/views/indicator/definitions.ts'
import { figureTable } from '../../../src/views/indicator/figure-table.ts'
import { seriesOf } from '../../../src/views/indicator/series.ts'
import type { FigureObservation } from '../../../src/model/types.ts'
import { campaign, indicatorOf, whole } from '../../support/campaign.ts'
import type { Cells } from '../../support/small-edition.ts'

const table = (rows: readonly Cells[], code = 'CT2') => {
  const rendition = campaign({ rows })
  return figureTable(rendition, indicatorOf(rendition, code), seriesOf(rendition.publication, code))
}
const counted = whole('CT2', '2023', { tu_so: '31', mau_so: '96' })

describe('the table of a series', () => {
  test('shows a counted figure with its counts, its place as it was called, and its source', () => {
    const rendition = campaign({ rows: [{ ky: '2023', ma_don_vi: '90002', tu_so: '1310', mau_so: '1960', ghi_chu: 'Theo xã' }] })
    const observations = seriesOf(rendition.publication, 'CT2')
    const { hasCounts, hasDefinitions, rows } = figureTable(rendition, indicatorOf(rendition, 'CT2'), observations)
    expect([hasCounts, hasDefinitions]).toEqual([true, false])
    expect(rows).toEqual([
      {
        period: 'năm 2023',
        shortPeriod: '2023',
        unit: { unit: rendition.publication.index.units.byId.get('90002@'), label: 'Xã Suối Tờ (đến 30/06/2025)' },
        definition: '',
        numerator: '1.310',
        denominator: '1.960',
        value: '66,8%',
        isGap: false,
        source: { code: 'bao-cao', publisher: 'Ủy ban' },
        status: '',
        derivation: '',
        note: 'Theo xã',
      },
    ])
  })
  test('shows a gap with its reason and no status', () =>
    expect(table([whole('CT2', '2023', { trang_thai: 'chua-cong-bo' })])).toMatchObject({
      hasCounts: false,
      rows: [{ value: 'chưa công bố', isGap: true, status: '', numerator: '', denominator: '', derivation: '' }],
    }))
  test('has no columns of counts for what was typed as a rate', () => {
    const { hasCounts, rows } = table([whole('CT2', '2023', { gia_tri: '32,3' })])
    expect(hasCounts).toBe(false)
    expect(rows[0]).toMatchObject({ numerator: '', denominator: '', value: '32,3%' })
  })
  test.each([
    ['so-bo', 'chưa chính thức'],
    ['uoc-tinh', 'ước tính'],
  ])('says of %s what it is', (trang_thai, words) => expect(table([{ ...counted, trang_thai }]).rows[0]!.status).toBe(words))
  test('shows of a computed figure what it was computed from instead of counts', () => {
    const households = [whole('BC1', '2023', { gia_tri: '310', chuan: '2022-2025' }), whole('BC2', '2023', { gia_tri: '960' })]
    const { hasCounts, hasDefinitions, rows } = table(households, 'BC3')
    expect([hasCounts, hasDefinitions]).toEqual([false, true])
    expect(rows[0]).toMatchObject({
      value: '32,3%',
      definition: '2022–2025',
      numerator: '',
      denominator: '',
      derivation: 'tính từ 310 hộ / 960 hộ',
    })
  })
  test('writes a product with its sign, rates to two decimals, and what no register knows as a bare number', () => {
    const rendition = campaign({ rows: [whole('CT2', '2023', { gia_tri: '32,3' })] })
    const [figure] = seriesOf(rendition.publication, 'CT2')
    const operand = (indicator: string, value: number) => ({ indicator, unit: '970', value })
    const derivation = { operator: '*', operands: [operand('CT2', 12.345), operand('XX', 3.5)] } as const
    const { rows } = figureTable(rendition, indicatorOf(rendition, 'CT2'), [{ ...(figure as FigureObservation), derivation }])
    expect(rows[0]!.derivation).toBe('tính từ 12,35% × 3.5')
  })
  test('has a column of definitions once one row has one', () => {
    const rendition = campaign({ rows: [counted] })
    const [figure] = seriesOf(rendition.publication, 'CT2')
    const mixed = figureTable(rendition, indicatorOf(rendition, 'CT2'), [figure!, { ...figure!, definition: '2022-2025' }])
    expect(mixed.hasDefinitions).toBe(true)
  })
  test('has no place and no source where the registers have none', () => {
    const rendition = campaign({ rows: [counted] })
    const [figure] = seriesOf(rendition.publication, 'CT2')
    const indicator = indicatorOf(rendition, 'CT2')
    expect(figureTable(rendition, indicator, [{ ...figure!, unit: '1', source: 'x' }]).rows[0]).toMatchObject({ unit: null, source: null })
    expect(figureTable(rendition, indicator, [{ ...figure!, source: null }]).rows[0]!.source).toBeNull()
  })
})

describe('under which definitions figures were counted', () => {
  const poor = (ky: string, chuan: string, more: Cells = { gia_tri: '310' }) => whole('BC1', ky, { chuan, ...more })
  const spans = (...rows: readonly Cells[]) => {
    const rendition = campaign({ rows })
    return definitionSpans(rendition, indicatorOf(rendition, 'BC1'))
  }
  test('is one line for each definition, from its first figure to its last, in the order of the register', () =>
    expect(spans(poor('2023', '2022-2025'), poor('2022', '2022-2025'), poor('2020', '2016-2020'), poor('2024', '2022-2025'))).toEqual([
      'chuẩn 2016–2020: có số của năm 2020',
      'chuẩn 2022–2025: có số từ năm 2022 đến năm 2024',
    ]))
  test('gaps count for nothing', () =>
    expect(spans(poor('2020', '2016-2020', { trang_thai: 'chua-cong-bo' }), poor('2022', '2022-2025'))).toEqual([
      'chuẩn 2022–2025: có số của năm 2022',
    ]))
  test('units mix in by time', () =>
    expect(spans(poor('2023', '2022-2025'), { ...poor('2022', '2022-2025'), ma_don_vi: '90003' })).toEqual([
      'chuẩn 2022–2025: có số từ năm 2022 đến năm 2023',
    ]))
})
