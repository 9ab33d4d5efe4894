/** Formulas: what two series make together, how it is scaled, and which figures meet. */
import { describe, expect, test } from 'vitest'
import { csv, figures, indicators, problems, readSmall, rulesOf, type Cells } from '../../support/small-edition.ts'

const series = (ma: string, kieu: string, don_vi_tinh: string, more: Cells = {}): Cells => ({
  ma,
  loai: 'boi-canh',
  nhom: 'ngheo',
  ten: `Chuỗi ${ma}`,
  kieu,
  don_vi_tinh,
  so_le: '3',
  ...more,
})
const operands = [
  series('H', 'so-dem', 'hộ'),
  series('N', 'so-dem', 'người'),
  series('T', 'so-do', 'triệu đồng', { tinh_theo: 'thoi-diem' }),
  series('D', 'so-do', 'ha', { tinh_theo: 'thoi-diem' }),
  series('P', 'ty-le', '%'),
  series('Q', 'ty-le', '%'),
]
const values: Readonly<Record<string, string>> = { H: '2500', N: '10000', T: '1296,2', D: '50', P: '4', Q: '25' }
const rows = Object.entries(values).map(([ma_chi_tieu, gia_tri]) => ({ ma_chi_tieu, gia_tri, ma_don_vi: '970', ky: '2023' }))

function read(result: Cells, given: readonly Cells[] = rows, inputs: readonly Cells[] = operands) {
  return readSmall({ 'data/chi-tieu.csv': csv('chi-tieu', [...indicators, ...inputs, result]), 'data/so-lieu/a.csv': figures(...given) })
}
const made = (...args: Parameters<typeof read>) =>
  (read(...args).edition?.observations ?? [])
    .filter((o) => o.indicator === 'R')
    .map((o) => (o.state === 'figure' ? `${o.definition}${Math.round(o.value * 1000) / 1000}` : o.reason))

describe('a formula', () => {
  test.each<[string, string, string, string, string]>([
    ['households times a share', 'H * P', 'so-dem', 'hộ', '100'],
    ['a share times households', 'P * H', 'so-dem', 'hộ', '100'],
    ['money times a share', 'T * P', 'so-do', 'triệu đồng', '51.848'],
    ['a share of a share', 'P * Q', 'ty-le', '%', '1'],
    ['a share by a share in percent', 'P / Q', 'ty-le', '%', '16'],
    ['how many times a share another is', 'Q / P', 'so-do', 'lần', '6.25'],
    ['households of households in percent', 'H / H', 'ty-le', '%', '100'],
    ['people by households', 'N / H', 'so-do', 'người/hộ', '4'],
    ['money by area', 'T / D', 'so-do', 'triệu đồng/ha', '25.924'],
    ['money by households', 'T / H', 'so-do', 'triệu đồng', '0.518'],
  ])('%s: %s as %s', (_, cong_thuc, kieu, don_vi_tinh, value) =>
    expect(made(series('R', kieu, don_vi_tinh, { cong_thuc }))).toEqual([value]),
  )

  test.each<[string, string, string, string]>([
    ['households times a share is no rate', 'H * P', 'ty-le', '%'],
    ['households times a share are no people', 'H * P', 'so-dem', 'người'],
    ['money times a share is not counted', 'T * P', 'so-dem', 'hộ'],
    ['money times a share stays in its unit', 'T * P', 'so-do', 'tỷ đồng'],
    ['a share of a share is no count', 'P * Q', 'so-dem', 'hộ'],
    ['households of people are no rate', 'H / N', 'ty-le', '%'],
    ['money of area is no rate', 'T / D', 'ty-le', '%'],
    ['money of households is no rate', 'T / H', 'ty-le', '%'],
    ['a share by households is nothing', 'P / H', 'so-do', 'lần'],
    ['households by households are no count', 'H / H', 'so-dem', 'hộ'],
    ['households times households are no rate', 'H * H', 'ty-le', '%'],
    ['households by a share', 'H / P', 'so-dem', 'hộ'],
  ])('%s: %s as %s', (_, cong_thuc, kieu, don_vi_tinh) => {
    const found = problems(read(series('R', kieu, don_vi_tinh, { cong_thuc })))
    expect([...new Set(found.map(({ rule }) => rule))].filter((rule) => rule.startsWith('formula'))).toEqual(['formula-unit'])
    expect(found.find(({ rule }) => rule === 'formula-unit')).toMatchObject({
      file: 'data/chi-tieu.csv',
      field: 'cong_thuc',
      value: cong_thuc,
    })
  })

  test('says what to declare instead', () => {
    const [finding] = problems(read(series('R', 'so-dem', 'hộ', { cong_thuc: 'T * P' })))
    expect(finding!.phrase.vi).toEqual({
      message: 'T * P không cho ra số đếm tính bằng “hộ” như R đã khai (T: số đo (triệu đồng), P: tỷ lệ (%)).',
      fix: 'Xem lại mã trong công thức, hoặc khai kieu là so-do cùng đơn vị tính của kết quả.',
    })
  })
})

describe('a count that is computed', () => {
  const result = series('R', 'so-dem', 'hộ', { cong_thuc: 'H * P' })
  const with_ = (more: Cells) => rows.map((row) => (row.ma_chi_tieu === 'P' ? { ...row, ...more } : row))
  test('from a rounded rate is no count', () => expect(rulesOf(read(result, with_({ gia_tri: '4,05' })))).toEqual(['derived-not-whole']))
  test('from the counts of the rate is one', () =>
    expect(made(result, with_({ gia_tri: '', tu_so: '31', mau_so: '2500' }))).toEqual(['31']))
  test('may be an estimate where it is declared as an amount', () =>
    expect(made({ ...result, kieu: 'so-do' }, with_({ gia_tri: '4,05' }))).toEqual(['101.25']))
})

describe('figures of a formula meet', () => {
  const chuan = '2016-2020|2022-2025'
  const result = series('R', 'so-do', 'người/hộ', { cong_thuc: 'N / H', chuan })
  const inputs = [series('H', 'so-dem', 'hộ', { chuan }), series('N', 'so-dem', 'người', { chuan })]
  const open = [series('H', 'so-dem', 'hộ'), series('N', 'so-dem', 'người')]
  const of = (ma_chi_tieu: string, gia_tri: string, definition = ''): Cells => ({
    ma_chi_tieu,
    gia_tri,
    chuan: definition,
    ma_don_vi: '970',
  })
  test.each<[string, Cells[], Cells[], string[]]>([
    ['where the left one has a definition', [inputs[1]!, open[0]!], [of('N', '100', '2016-2020'), of('H', '25')], ['2016-20204']],
    ['where the right one has a definition', [inputs[0]!, open[1]!], [of('N', '100'), of('H', '25', '2016-2020')], ['2016-20204']],
    [
      'where the right one has two',
      [inputs[0]!, open[1]!],
      [of('N', '100'), of('H', '25', '2016-2020'), of('H', '20', '2022-2025')],
      ['2016-20204', '2022-20255'],
    ],
    ['where both have the same one', inputs, [of('N', '100', '2016-2020'), of('H', '25', '2016-2020')], ['2016-20204']],
    ['nowhere where they have different ones', inputs, [of('N', '100', '2022-2025'), of('H', '25', '2016-2020')], []],
  ])('%s', (_, own, given, want) => expect(made(result, given, own)).toEqual(want))
})

describe('a sum', () => {
  const parts = ['A', 'B'].map((code) => series(code, 'so-dem', 'hộ', { phan_cua: 'R' }))
  const given = (a: Cells, b: Cells) =>
    [a, b].map((cells, i) => ({ ma_chi_tieu: 'AB'[i]!, ma_don_vi: '970', ky: '2023', ...cells }) satisfies Cells)
  const sum = series('R', 'so-dem', 'hộ', { cong_thuc: 'A + B' })

  test('adds up the figures of its two parts', () => {
    expect(made(sum, given({ gia_tri: '509' }, { gia_tri: '538' }), parts)).toEqual(['1047'])
  })

  test('is not made where a part has no figure', () => {
    expect(made(sum, given({ gia_tri: '509' }, { trang_thai: 'chua-co' }), parts)).toEqual([])
  })

  test('is hidden where a part is', () => {
    expect(made(sum, given({ gia_tri: '509' }, { trang_thai: 'bao-mat' }), parts)).toEqual(['suppressed'])
  })

  test.each<[string, Cells, readonly Cells[], string]>([
    ['of series that are not declared to be its parts', sum, parts.map((part) => ({ ...part, phan_cua: '' })), 'formula-sum'],
    ['of households and people', sum, [parts[0]!, series('B', 'so-dem', 'người', { phan_cua: 'R' })], 'formula-unit'],
    [
      'of rates',
      series('R', 'ty-le', '%', { cong_thuc: 'A + B' }),
      ['A', 'B'].map((c) => series(c, 'ty-le', '%', { phan_cua: 'R' })),
      'formula-unit',
    ],
  ])('%s is refused', (_, result, inputs, rule) => {
    const found = rulesOf(read(result, given({ gia_tri: '9' }, { gia_tri: '8' }), inputs))
    expect(found).toContain(rule)
  })

  test('says in which column to declare its parts', () => {
    const found = problems(read(sum, [], [parts[0]!, { ...parts[1]!, phan_cua: '' }])).find(({ rule }) => rule === 'formula-sum')
    expect(found).toMatchObject({ file: 'data/chi-tieu.csv', field: 'cong_thuc', value: 'A + B' })
    expect(found!.phrase.vi.fix).toBe('Ghi R vào cột phan_cua của B, để số giữ kín không lộ ra qua phép trừ.')
  })
})
