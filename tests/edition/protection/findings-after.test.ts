/** What an editor is told once it is known what is hidden: the marks that are missing, and nothing that counts a secret. */
import { describe, expect, test } from 'vitest'
import { withholdNumbers } from '../../../src/edition/protection/withhold-numbers.ts'
import { planMarks } from '../../../src/edition/protection/plan-marks.ts'
import type { Finding } from '../../../src/model/finding.ts'
import type { Indicator, Observation } from '../../../src/model/types.ts'
import { readSmall, siteYaml, type Cells } from '../../support/small-edition.ts'
import { indicator, read } from '../disclosure/tables.ts'
import { poor, reached, register, rows, world } from './secret-world.ts'

const told = (given: readonly Cells[], more: readonly Cells[] = [], changes: Record<string, string> = {}) =>
  readSmall({ ...world(given, ...more), ...changes }).findings

describe('a number that nothing protects', () => {
  const open = (ma: string, phan_cua = '') => ({ ...poor, ma, ten: ma, bao_mat: '', phan_cua })
  const parts = [open('BC60'), { ...open('BC61', 'BC60'), bao_mat: 'co' }, open('BC62', 'BC60')]
  const exposed = [...rows('BC60', '2023', '90001=40'), ...rows('BC61', '2023', '90001=#'), ...rows('BC62', '2023', '90001=37')]
  const unsafe = (...args: Parameters<typeof told>) => told(...args).filter(({ rule }) => rule === 'disclosure-unsafe').length
  test('is an error', () => expect(unsafe(exposed, parts)).toBe(1))
  test('is not told while a row is broken, which may be the cause', () =>
    expect(unsafe([...exposed, ...rows('BC50', '2023', '90002=mười')], parts)).toBe(0))
  test('is told beside a warning of a row', () =>
    expect(unsafe([...exposed, { ...rows('BC50', '2023', '90002=40')[0]!, nguon: '' }], parts)).toBe(1))
  test('is told beside an error of a page', () => expect(unsafe(exposed, parts, { 'content/so-tay/mot.mdx': 'không có khai báo' })).toBe(1))
})

describe('a mark that is missing', () => {
  test('is asked for where the count stands', () => {
    const findings = told([...rows('BC51', '2023', '90001=2/40'), ...rows('BC50', '2024', '90001=3')], [reached])
    expect(findings.filter(({ rule }) => rule === 'unmarked-cell').map(({ line, field }) => `${line} ${field}`)).toEqual([
      '2 tu_so',
      '3 gia_tri',
    ])
  })
  test('does not keep the jumps of others from being told', () => {
    const years = (unit: string, one: string, other: string) => [
      ...rows('BC50', '2023', `${unit}=${one}`),
      ...rows('BC50', '2024', `${unit}=${other}`),
    ]
    const findings = told([...years('90001', '3', '20'), ...years('90003', '20', '101')])
    expect(findings.filter(({ rule }) => rule === 'sudden-jump').map(({ line }) => line)).toEqual([5])
  })
  test.each([
    ['marked', '90001=# 90002=120 970=115'],
    ['still to be marked', '90001=3 90002=120 970=115'],
  ])('or is there takes the numbers from sums around it: %s', (_, cells) => {
    const mismatch = told(rows('BC50', '2023', cells)).filter(({ rule }) => rule === 'total-mismatch')
    expect(mismatch.map(({ line, withheld, value }) => [line, withheld, value])).toEqual([[4, true, undefined]])
    expect(JSON.stringify(mismatch)).not.toMatch(/1[12][05]/)
  })
  test('is an error in a public repository, a warning of small ones in a private one', () => {
    const given = rows('BC50', '2023', '90001=3 90002=12 90003=175 970=190')
    const marks = (site: string) =>
      told(given, [], { 'content/trang-web.yaml': site })
        .filter(({ withheld }) => withheld)
        .map(({ level, rule, line }) => `${level} ${rule} ${line}`)
    expect(marks(siteYaml)).toEqual(['error unmarked-cell 2', 'error unmarked-cell 3'])
    expect(marks(`${siteYaml}kho: rieng\n`)).toEqual(['warning small-cell 2'])
  })
  test('of a gap that was never collected is none, and sums around it keep their numbers', () => {
    const open = { ...poor, ma: 'BC63', bao_mat: '' }
    const gap = { ky: '2023', ma_don_vi: '90002', ma_chi_tieu: 'BC63', trang_thai: 'chua-co' }
    const [finding, ...others] = told([...rows('BC63', '2023', '90001=50'), gap, ...rows('BC63', '2023', '970=40')], [open]).filter(
      ({ rule }) => rule === 'total-mismatch',
    )
    expect([finding?.withheld, finding?.value, others]).toEqual([undefined, '40', []])
  })
})

describe('a finding', () => {
  const [x, y] = [indicator('X', 'count'), indicator('Y', 'count', { partOf: 'X' })]
  const z = indicator('Z', 'rate', { formula: { operator: '/', left: 'X', right: 'W' } })
  const register_: readonly Indicator[] = [x, y, z, indicator('W', 'count')]
  const at = (o: Observation, line: number): Observation => ({ ...o, origin: { file: 'a.csv', line } })
  const given = [at(read('X', '2023 \n T 40')[0]!, 2), at(read('Y', '2023 \n A 3')[0]!, 3), at(read('W', '2024 \n A 9')[0]!, 4)]
  const phrase = { vi: { message: 'nói 40', fix: '40' }, en: { message: 'says 40', fix: '40' } }
  const finding = (line: number, more: Partial<Finding> = {}): Finding => ({
    level: 'error',
    rule: 'number-format',
    file: 'a.csv',
    line,
    field: 'gia_tri',
    value: '40',
    phrase,
    ...more,
  })
  const after = (one: Finding, hidden: readonly number[]) => withholdNumbers([one], given, register_, (o) => hidden.includes(o.origin.line))
  const numberless = (one: Finding | undefined) => one?.withheld === true && !JSON.stringify(one).includes('40')

  test.each<[string, Finding, readonly number[], boolean]>([
    ['of a hidden row about its number', finding(3), [3], true],
    ['of a hidden row about its numerator', finding(3, { field: 'tu_so' }), [3], true],
    ['of a hidden row about its denominator', finding(3, { field: 'mau_so' }), [3], true],
    ['that adds a hidden part up', finding(2, { rule: 'total-mismatch' }), [3], true],
    ['that adds up parts of the same time', finding(2, { rule: 'parts-mismatch' }), [3], true],
    ['about what stands with it in a formula', finding(4, { rule: 'derived-out-of-bounds' }), [4], true],
    ['that adds up, though nothing of that time is hidden', finding(2, { rule: 'total-mismatch' }), [4], false],
    ['of a row that is shown', finding(2), [3], false],
    ['of another file', finding(3, { file: 'b.csv' }), [3], false],
    ['where nothing is hidden', finding(3), [], false],
  ])('%s: without its numbers: %s', (_, one, hidden, without) => expect(after(one, hidden).map(numberless)).toEqual([without]))

  test('keeps place, rule and level when it loses its number', () =>
    expect(after(finding(3, { level: 'warning', column: 7 }), [3])).toMatchObject([
      { level: 'warning', rule: 'number-format', file: 'a.csv', line: 3, column: 7, field: 'gia_tri' },
    ]))
  test.each([
    ['a note', 'ghi_chu', undefined],
    ['an English note', 'ghi_chu_en', undefined],
    ['a code', 'ma_don_vi', '40'],
  ])('of a hidden row about %s says what it says, the value %s only where it is no note', (_, field, value) => {
    const [one] = after(finding(3, { field }), [3])
    expect([one?.withheld, one?.value, one?.phrase]).toEqual([true, value, phrase])
  })
  test('of a hidden row about no field keeps what it says and no value, which may be the whole row', () =>
    expect(after(finding(3, { field: undefined }), [3])[0]).toEqual({
      level: 'error',
      rule: 'number-format',
      file: 'a.csv',
      line: 3,
      withheld: true,
      phrase,
    }))
  test('that guesses at a hidden number is dropped, at a shown one it is not', () => {
    expect(after(finding(3, { rule: 'fraction-as-percent' }), [3])).toEqual([])
    expect(after(finding(2, { rule: 'fraction-as-percent' }), [3])).toHaveLength(1)
  })
  test('without a line is kept as it is', () => {
    const whole = finding(3, { line: undefined })
    expect(after(whole, [3])).toEqual([whole])
  })
})

describe('the plan of marks', () => {
  const reading = (findings: readonly Partial<Finding>[], places: readonly (readonly [string, number])[] = []) =>
    planMarks({ findings, unmarked: places.map(([file, line]) => ({ origin: { file, line } })) } as unknown as Parameters<
      typeof planMarks
    >[0])
  test.each<[string, Partial<Finding>, number]>([
    ['a broken row', { level: 'error', rule: 'number-format', file: 'data/so-lieu/a.csv' }, 1],
    ['a broken site file', { level: 'error', rule: 'unknown-value', file: 'content/trang-web.yaml' }, 1],
    ['no broken page', { level: 'error', rule: 'no-front-matter', file: 'content/so-tay/mot.mdx' }, 0],
    ['no broken page in plain text', { level: 'error', rule: 'no-front-matter', file: 'content/en/so-tay/mot.md' }, 0],
    ['a file that only begins like a page', { level: 'error', rule: 'unknown-folder', file: 'data/content/a.mdx' }, 1],
    ['no warning', { level: 'warning', rule: 'missing-source', file: 'data/so-lieu/a.csv' }, 0],
    ['no mark that is missing', { level: 'error', rule: 'unmarked-cell', file: 'data/so-lieu/a.csv' }, 0],
  ])('is kept back by %s', (_, finding, obstacles) => expect(reading([finding]).obstacles).toHaveLength(obstacles))
  test('goes by files and lines', () => {
    const { marks } = reading(
      [],
      [
        ['b.csv', 2],
        ['a.csv', 10],
        ['a.csv', 9],
        ['c.csv', 1],
      ],
    )
    expect(marks.map(({ origin }) => `${origin.file} ${origin.line}`)).toEqual(['a.csv 9', 'a.csv 10', 'b.csv 2', 'c.csv 1'])
  })
  test('of a small world names its rows', () => {
    const { marks } = planMarks(
      readSmall({ 'data/chi-tieu.csv': register(poor), ...world(rows('BC50', '2023', '90001=3 90002=12 970=15')) }),
    )
    expect(marks.map(({ unit }) => unit)).toEqual(['90001', '90002'])
  })
})
