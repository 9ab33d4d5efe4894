/** What counts as one secret: the attacks that once found a hidden number, and what is said of each. */
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../src/model/finding.ts'
import { problems, readSmall, siteYaml, type Cells } from '../../support/small-edition.ts'
import { poor, reached, register, rows, world } from './secret-world.ts'

const told = (findings: readonly Finding[]) => findings.map(({ level, rule, line }) => `${level} ${rule} ${line}`)
const read = (given: readonly Cells[], more: readonly Cells[] = [], changes: Record<string, string> = {}) =>
  problems(readSmall({ ...world(given, ...more), ...changes }))
const alone = rows('BC50', '2023', '90001=# 90002=12 90003=175 970=190')
const marked = rows('BC50', '2023', '90001=# 90002=# 90003=175 970=190')

describe('the repository is public', () => {
  test('a number that only protects another is an error while it stands in the file', () => {
    const [finding, ...others] = read(alone)
    expect(told([finding!])).toEqual(['error unmarked-cell 3'])
    expect(others).toEqual([])
    expect(finding).toMatchObject({ file: 'data/so-lieu/a.csv', row: 3, column: 7, field: 'gia_tri', withheld: true })
    expect(finding!.phrase.vi.fix).toContain('npm run protect')
  })

  test('small cells and those that protect them are named at once, in the same words', () => {
    const findings = read(rows('BC50', '2023', '90001=3 90002=12 90003=175 970=190'))
    expect(told(findings)).toEqual(['error unmarked-cell 2', 'error unmarked-cell 3'])
    expect(findings[0]!.phrase).toEqual(findings[1]!.phrase)
    expect(JSON.stringify(findings)).not.toMatch(/"value"|\b12\b/)
  })

  test('they are named beside errors of other kinds', () => {
    const findings = read(alone, [], { 'content/so-tay/mot.mdx': 'không có khai báo' })
    expect(told(findings)).toEqual(['error unmarked-cell 3', 'error no-front-matter 1'])
  })

  test('a marked edition is clean', () => expect(read(marked)).toEqual([]))

  test('in a private one the build hides them, and the small ones are a warning', () => {
    const site = { 'content/trang-web.yaml': `${siteYaml}kho: rieng\n` }
    expect(read(alone, [], site)).toEqual([])
    const reading = readSmall({ ...world(rows('BC50', '2023', '90001=3 90002=12 90003=175 970=190')), ...site })
    expect(told(problems(reading))).toEqual(['warning small-cell 2'])
    expect(reading.edition!.observations.map(({ state }) => state)).toEqual(['missing', 'missing', 'figure', 'figure'])
  })

  test('the site file knows two kinds of repository', () =>
    expect(told(read(marked, [], { 'content/trang-web.yaml': `${siteYaml}kho: mo\n` }))).toEqual(['error unknown-value 13']))
})

describe('one series tells another’s secret', () => {
  const rate = rows('BC51', '2023', '90001=# 90002=6/12 90003=60/175')
  const years = ['2021', '2022'].flatMap((ky) => [
    ...rows('BC50', ky, '90001=20 90002=30 90003=40 970=90'),
    ...rows('BC51', ky, '90001=10/20 90002=10/30 90003=10/40'),
  ])

  test('a declared denominator goes with the count that it is', () => {
    const findings = read([...marked, ...rate], [{ ...reached, mau_so_chuoi: 'BC50' }])
    expect(told(findings)).toEqual(['error unmarked-cell 7'])
  })

  test('so does a declared numerator', () => {
    const share = rows('BC51', '2023', '90002=12/400')
    expect(told(read([...marked, ...share], [{ ...reached, tu_so_chuoi: 'BC50' }]))).toEqual(['error unmarked-cell 6'])
  })

  test('an undeclared one is an error where it tells what is hidden', () => {
    const findings = read([...years, ...marked, ...rate], [reached])
    expect(told(findings)).toEqual(['error undeclared-series 8'])
    expect(findings[0]).toMatchObject({ file: 'data/chi-tieu.csv', field: 'mau_so_chuoi' })
  })

  test('and a warning where it tells nothing that is hidden', () =>
    expect(told(read(years, [reached]))).toEqual(['warning undeclared-series 8']))
  test('two shared cells are no proof', () => expect(read(years.slice(0, 7).toSpliced(2, 1), [reached])).toEqual([]))
  test('declared, it is silent', () => expect(read(years, [{ ...reached, mau_so_chuoi: 'BC50' }])).toEqual([]))

  test('a declared series that differs is an error without a number', () => {
    const other = rows('BC51', '2022', '90001=10/77')
    const findings = read([...years.filter((row) => row['ma_chi_tieu'] !== 'BC51'), ...other], [{ ...reached, mau_so_chuoi: 'BC50' }])
    expect(told(findings)).toEqual(['error series-mismatch 10'])
    expect(JSON.stringify(findings)).not.toContain('77')
  })

  test.each([
    ['itself', 'BC51', 'own-series'],
    ['an unknown series', 'BC99', 'unknown-indicator'],
  ])('%s is refused', (_, mau_so_chuoi, rule) =>
    expect(read(years, [{ ...reached, mau_so_chuoi }]).map((finding) => finding.rule)).toContain(rule),
  )
})

describe('one moment under several spellings', () => {
  test.each([
    ['2023', '12/2023'],
    ['2023', '31/12/2023'],
    ['12/2023', '31/12/2023'],
    ['06/2023', '30/06/2023'],
  ])('%s and %s are one, and both are named', (one, other) => {
    const findings = read([...rows('BC50', one, '90001=20'), ...rows('BC50', other, '90001=20')])
    expect(told(findings)).toEqual(['error same-moment 3'])
    expect(findings[0]!.phrase.vi.message).toContain(`Kỳ ${one} và kỳ ${other} là cùng một thời điểm: data/so-lieu/a.csv dòng 2`)
  })

  test('months and years of what happens in a period are two things', () => {
    const both = [...rows('BC50', '2023', '90001=60'), ...rows('BC50', '12/2023', '90001=20')]
    expect(
      problems(
        readSmall({
          'data/chi-tieu.csv': register({ ...poor, tinh_theo: 'trong-ky' }),
          'data/so-lieu/a.csv': world(both)['data/so-lieu/a.csv']!,
        }),
      ),
    ).toEqual([])
  })

  test('a total spelt otherwise still gives a hidden part away', () => {
    const split = [...rows('BC50', '2023', '90001=# 90002=12 90003=175'), ...rows('BC50', '31/12/2023', '970=190')]
    expect(told(read(split))).toEqual(['error unmarked-cell 3'])
  })

  test('a hidden number under another spelling is to be hidden, too', () => {
    const again = [...marked, ...rows('BC50', '12/2023', '90002=12')]
    expect(told(read(again))).toContain('error unmarked-cell 6')
  })
})

describe('a count of households that nothing protects', () => {
  const open = { ...poor, bao_mat: '' }
  const three = rows('BC50', '2023', '90001=3')
  test.each([
    ['a count by commune', open, three, true],
    [
      'a rate of households by commune',
      { ...reached, ma: 'BC50', bao_mat: '', mau_so_la: 'hộ nghèo' },
      rows('BC50', '2023', '90001=30/60'),
      true,
    ],
    [
      'a rate of members of a society',
      { ...reached, ma: 'BC50', bao_mat: '', mau_so_la: 'hội viên' },
      rows('BC50', '2023', '90001=30/60'),
      false,
    ],
    ['a count of models', { ...open, don_vi_tinh: 'mô hình' }, three, false],
    ['a count of the district alone', open, rows('BC50', '2023', '970=3'), false],
  ])('%s', (_, indicator, given, warned) => {
    const findings = problems(
      readSmall({ 'data/chi-tieu.csv': register(indicator), 'data/so-lieu/a.csv': world(given)['data/so-lieu/a.csv']! }),
    )
    expect(findings.map(({ level, rule }) => `${level} ${rule}`)).toEqual(warned ? ['warning not-confidential'] : [])
  })
})

describe('a finding says no hidden number', () => {
  test('a guess about a hidden number is not made', () => {
    const bare = [{ ...rows('BC51', '2023', '90001=0,7')[0] }]
    expect(told(read(bare, [reached]))).toEqual(['error unmarked-cell 2'])
  })
  test('a jump to a hidden number is not told', () => {
    const jump = [
      ...rows('BC50', '2022', '90001=20 90002=200 90003=40 970=260'),
      ...rows('BC50', '2023', '90001=# 90002=21 90003=175 970=199'),
    ]
    expect(told(read(jump))).toEqual(['error unmarked-cell 7'])
  })
  test('sums that do not fit are said without numbers', () => {
    const findings = read(rows('BC50', '2023', '90001=3 90002=12 90003=175 970=191'))
    expect(told(findings)).toContain('error total-mismatch 5')
    expect(JSON.stringify(findings)).not.toMatch(/19[01]|"value"/)
  })
  test.each([
    ['a number in words', { gia_tri: '3 hộ' }, 'number-format', 'gia_tri'],
    ['a numerator that is no number', { tu_so: '3,,0', mau_so: '96' }, 'number-format', 'tu_so'],
    ['a period that is none', { ky: '2023 x', gia_tri: '3' }, 'period-format', 'ky'],
    ['an unknown status', { gia_tri: '3', trang_thai: 'mat' }, 'unknown-value', 'trang_thai'],
  ])('a row of a commune that cannot be read is not printed: %s', (_what, cells, rule, field) => {
    const row = { ky: '2023', ma_don_vi: '90001', ma_chi_tieu: 'BC50', ...cells }
    const findings = read([row, ...rows('BC50', '2023', '90002=30 90003=175 970=208')])
    const about = findings.filter(({ line }) => line === 2)
    expect(about).toContainEqual(expect.objectContaining({ rule, field, withheld: true }))
    expect(about.every(({ withheld }) => withheld)).toBe(true)
    expect(JSON.stringify(about.map(({ phrase, value }) => [phrase, value]))).not.toMatch(/3 hộ|3,,0|"3"/)
  })

  test('a district’s, or one of a series that is not confidential, is printed as it stands', () => {
    const unreadable = { ky: '2023', gia_tri: '30 hộ' }
    const findings = read([
      { ...unreadable, ma_don_vi: '970', ma_chi_tieu: 'BC50' },
      { ...unreadable, ma_don_vi: '90001', ma_chi_tieu: 'CT2' },
    ])
    expect(findings.map(({ value, withheld }) => [value, withheld])).toEqual([
      ['30 hộ', undefined],
      ['30 hộ', undefined],
    ])
  })

  test('a broken rate of a hidden row keeps its place and loses its numbers', () => {
    const findings = read([{ ...rows('BC51', '2023', '90001=3/40')[0], gia_tri: '9,5' }], [reached])
    expect(told(findings)).toContain('error ratio-mismatch 2')
    expect(findings.every((finding) => finding.withheld)).toBe(true)
    expect(JSON.stringify(findings)).not.toMatch(/9[.,]5|7[.,]5/)
  })
})
