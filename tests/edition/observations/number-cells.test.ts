/** Numbers that were typed in another country's way: refused or named, never published as something else. */
import { describe, expect, test } from 'vitest'
import { csv, figures, isExpected, indicators, problems, readSmall, sources, type Cells } from '../../support/small-edition.ts'

const money = { ma: 'BC8', loai: 'boi-canh', nhom: 'ngheo', ten: 'Tiền', kieu: 'so-do', don_vi_tinh: 'triệu đồng' }
const people = { ma: 'BC9', loai: 'boi-canh', nhom: 'ngheo', ten: 'Người', kieu: 'so-dem', don_vi_tinh: 'người' }
const share = { ma: 'BC10', loai: 'boi-canh', nhom: 'ngheo', ten: 'Tỷ trọng tiền', kieu: 'ty-le', don_vi_tinh: '%' }

function read(file: string, declared: Cells = {}) {
  return readSmall({
    'data/chi-tieu.csv': csv('chi-tieu', [...indicators, money, people, { ...share, ...declared }]),
    'data/so-lieu/a.csv': file,
  })
}
const told = (file: string, declared?: Cells) =>
  read(file, declared)
    .findings.filter((finding) => !isExpected(finding))
    .map(({ level, rule, field }) => `${level} ${rule} ${field ?? ''}`.trim())

describe('a cell of a file with semicolons', () => {
  test.each<[string, Cells, string[]]>([
    [
      'English thousands in both counts of a rate',
      { tu_so: '1,452', mau_so: '7,314' },
      ['error ambiguous-number tu_so', 'error ambiguous-number mau_so'],
    ],
    [
      'the same beside the right value',
      { tu_so: '1,452', mau_so: '7,314', gia_tri: '19,85' },
      ['error ambiguous-number tu_so', 'error ambiguous-number mau_so'],
    ],
    ['English thousands in one count that happens to be whole', { tu_so: '31', mau_so: '7,000' }, ['error ambiguous-number mau_so']],
    ['a numerator of three and a half', { tu_so: '3,5', mau_so: '7' }, ['error not-whole tu_so']],
    ['a denominator with four decimals', { tu_so: '3', mau_so: '7,1234' }, ['error not-whole mau_so']],
    ['a numerator written with a decimal zero', { tu_so: '3,0', mau_so: '7' }, []],
    ['English thousands in a count', { ma_chi_tieu: 'BC9', gia_tri: '1,452' }, ['error ambiguous-number gia_tri']],
    ['English round thousands in a count', { ma_chi_tieu: 'BC9', gia_tri: '17,000' }, ['error ambiguous-number gia_tri']],
    ['half a person', { ma_chi_tieu: 'BC9', gia_tri: '17,5' }, ['error not-a-count gia_tri']],
    ['two English thousands marks', { ma_chi_tieu: 'BC9', gia_tri: '1,452,000' }, ['error number-format gia_tri']],
    ['Vietnamese thousands', { ma_chi_tieu: 'BC9', gia_tri: '1.452' }, ['repair thousands-mark gia_tri']],
    ['Vietnamese thousands with blanks', { ma_chi_tieu: 'BC9', gia_tri: '1 452 000' }, ['repair thousands-mark gia_tri']],
    ['thousands of percent', { tu_so: '', mau_so: '', gia_tri: '0,125' }, ['warning fraction-as-percent gia_tri']],
    ['a rate with three decimals, for thousands of percent there are none', { gia_tri: '19,850' }, []],
  ])('%s', (_, row, want) => expect(told(figures(row))).toEqual(want))

  test.each<[string, Cells, string]>([
    ['one reading of a count', { tu_so: '1,452', mau_so: '9' }, 'Xem nguồn rồi ghi 1452.'],
    ['both readings of a count with zeros', { tu_so: '1', mau_so: '7,000' }, 'Xem nguồn rồi ghi 7000, hoặc ghi 7.'],
    ['both readings of money', { ma_chi_tieu: 'BC8', gia_tri: '17,000' }, 'Xem nguồn rồi ghi 17000, hoặc ghi 17.'],
    ['a decimal comma for a rate with a dot', { gia_tri: '19.9%' }, 'Ghi 19,9.'],
  ])('the cure names %s in the form to type', (_, row, fix) => expect(problems(read(figures(row)))[0]!.phrase.vi.fix).toBe(fix))
})

describe('a rate made of amounts', () => {
  const row = { ma_chi_tieu: 'BC10', tu_so: '3,5', mau_so: '7' }
  test('needs to be declared as one', () => expect(told(figures(row))).toEqual(['error not-whole tu_so']))
  test('may then have fractions', () => expect(told(figures(row), { tu_mau_le: 'co' })).toEqual([]))
  test('is told of the column that declares it', () => expect(problems(read(figures(row)))[0]!.phrase.vi.fix).toContain('tu_mau_le'))
  test('that hides people is not: households are whole', () =>
    expect(problems(read(figures(row), { bao_mat: 'co' }))[0]!.phrase.vi.fix ?? '').not.toContain('tu_mau_le'))
})

describe('a file with commas', () => {
  const file = (...rows: string[]) => `ky,ma_don_vi,ma_chi_tieu,gia_tri,nguon\n${rows.map((row) => `${row},bao-cao\n`).join('')}`
  test.each<[string, string[], string[]]>([
    ['one dot before three digits', ['2022,970,BC8,1.238'], ['error ambiguous-number gia_tri']],
    [
      'five of them are one finding',
      ['2018,970,BC8,1.238', '2019,970,BC8,1.239', '2020,970,BC8,1.240', '2021,970,BC8,913.900'],
      ['error ambiguous-number gia_tri'],
    ],
    ['one comma before three digits', ['2022,970,BC8,"1,238"'], ['error ambiguous-number gia_tri']],
    ['two dots, for which there is but one reading', ['2022,970,BC8,1.238.856'], ['repair thousands-mark gia_tri']],
    ['a decimal comma', ['2022,970,BC8,"32,3"'], []],
    ['plain digits', ['2022,970,BC8,1238'], []],
    ['an English decimal', ['2022,970,BC8,3.5'], ['error number-format gia_tri']],
  ])('%s', (_, rows, want) => expect(told(file(...rows))).toEqual(want))

  test('what it counts is all such cells, and the first is named', () => {
    const [finding] = problems(read(file('2021,970,BC8,5', '2022,970,BC8,1.238', '2023,970,BC8,913.900')))
    expect(finding).toMatchObject({ line: 3, value: '1.238' })
    expect(finding!.phrase.vi.message).toContain('2 số')
  })
  test('a confidential number is not printed', () => {
    const [finding] = problems(read(file('2022,90001,BC2,1.238')))
    expect(finding).toMatchObject({ rule: 'ambiguous-number', line: 2, withheld: true })
    expect(JSON.stringify(finding)).not.toContain('1238')
  })
  test('a register with commas is held to the same', () => {
    const register = csv('nguon', sources).replaceAll(';', ',')
    const bounds = csv('chi-tieu', [...indicators, { ...money, can_tren: '1.238' }]).replaceAll(';', ',')
    const { findings } = readSmall({ 'data/nguon.csv': register, 'data/chi-tieu.csv': bounds })
    expect(findings.filter(({ level }) => level === 'error').map(({ rule, field }) => `${rule} ${field}`)).toEqual([
      'ambiguous-number can_tren',
    ])
  })
})

test('many numbers with thousands marks are one finding, which counts them', () => {
  const { findings } = read(figures({ ma_chi_tieu: 'BC9', gia_tri: '1.452' }, { ma_chi_tieu: 'BC9', ky: '2024', gia_tri: '1.453' }))
  const [mark, ...more] = findings.filter(({ rule }) => rule === 'thousands-mark')
  expect(more).toEqual([])
  expect(mark!.phrase.vi.message).toContain('2 số')
})
