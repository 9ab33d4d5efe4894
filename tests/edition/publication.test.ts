/** What leaves the edition through its one door, from files in a folder to answers about them. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openEdition, type Publication } from '../../src/edition/publication.ts'
import { sha256 } from '../../src/model/checksum.ts'
import { csv, figures, page, readSmall, siteYaml, units, type Cells, target } from '../support/small-edition.ts'

const goal = target('CT2', { lap_lai: 'hang-nam', den_ky: '2023' })
const goals = { 'data/muc-tieu.csv': csv('muc-tieu', [goal, { ...goal, ma_chi_tieu: 'CT4B', chuoi: 'CT4B' }]) }
const so = (...rows: readonly Cells[]) => ({ 'data/so-lieu/a.csv': figures(...rows) })
const years = (more: Cells) => ['2021', '2022', '2023'].map((ky) => ({ ky, ...more }))

function open(changes: Parameters<typeof readSmall>[0]): Publication & { readonly dir: string } {
  const { dir } = readSmall({ ...goals, ...changes })
  const { publication, findings } = openEdition(dir)
  if (publication === null) throw new Error(JSON.stringify(findings.filter(({ level }) => level === 'error')))
  return { ...publication, dir }
}
const indicator = ({ index }: Publication, code: string) => index.indicators.get(code)!
const unit = ({ edition }: Publication, id: string) => edition.units.find((one) => one.id === id)!

test('an edition with an error is not published, and the errors say why', () => {
  const { dir } = readSmall(so({ ma_chi_tieu: 'CT9', tu_so: '1', mau_so: '2' }))
  const opened = openEdition(dir)
  expect(opened.publication).toBeNull()
  expect(opened.findings.map(({ rule }) => rule)).toContain('unknown-indicator')
  expect(opened.files).toBeGreaterThan(3)
})

test('the check that is told in public counts warnings by rule, and neither errors nor repairs', () => {
  const { checked } = open(so({ tu_so: '1', mau_so: '2', nguon: '' }, { ky: '2022', tu_so: ' 1 ', mau_so: '1.002', nguon: '' }))
  expect(checked.warnings).toContainEqual({ rule: 'missing-source', count: 2 })
  expect(checked.rows).toBeGreaterThan(2)
})

test('how many cells are small in themselves is not told in public, where a private repository may hold them', () => {
  const figuresOf = so(...['3', '30', '40'].map((tu_so, i) => ({ ma_chi_tieu: 'CT4B', ma_don_vi: `9000${i + 1}`, tu_so, mau_so: '90' })))
  const { checked, edition } = open({ 'content/trang-web.yaml': `${siteYaml}kho: rieng\n`, ...figuresOf })
  expect(edition.observations.some((o) => o.state === 'missing' && o.reason === 'suppressed')).toBe(true)
  expect(checked.warnings.map(({ rule }) => rule)).not.toContain('small-cell')
})

describe('the state of a commune', () => {
  const stateOf = (code: string, ...rows: readonly Cells[]) => {
    const all = open(so(...rows))
    return all.unitState(unit(all, '90003@'), indicator(all, code))
  }
  const own = { ma_don_vi: '90003' }
  test.each<[string, string, readonly Cells[], string]>([
    ['without figures is none', 'CT2', years({ tu_so: '80', mau_so: '100' }), 'none'],
    ['with its own figures is judged by them', 'CT2', years({ ...own, tu_so: '80', mau_so: '100' }), 'met'],
    ['that failed is told so', 'CT2', years({ ...own, tu_so: '70', mau_so: '100' }), 'not-met'],
    ['whose figures are hidden is withheld', 'CT4B', years({ ...own, trang_thai: 'bao-mat' }), 'withheld'],
    [
      'whose last figure is hidden is withheld although others are shown',
      'CT4B',
      [
        { ...own, ky: '2021', tu_so: '80', mau_so: '100' },
        { ...own, ky: '2022', trang_thai: 'bao-mat' },
      ],
      'withheld',
    ],
    [
      'whose last figure is shown is judged although an earlier one is hidden',
      'CT4B',
      [
        { ...own, ky: '2022', trang_thai: 'bao-mat' },
        { ...own, ky: '2023', tu_so: '20', mau_so: '100' },
      ],
      'not-met',
    ],
    ['whose figure was not collected is none', 'CT4B', [{ ...own, trang_thai: 'chua-co' }], 'none'],
  ])('%s', (_, code, rows, state) => expect(stateOf(code, ...rows.map((row) => ({ ma_chi_tieu: code, ...row })))).toBe(state))
})

describe('the progress of the whole', () => {
  const progress = (...rows: readonly Cells[]) => {
    const all = open(so(...rows))
    return all.progressOf(indicator(all, 'CT2')).status
  }
  test('is judged by the figures of the whole', () =>
    expect(progress(...years({ ma_don_vi: '970', tu_so: '80', mau_so: '100' }))).toBe('met'))
  test('is never judged by those of a commune', () => expect(progress(...years({ tu_so: '80', mau_so: '100' }))).toBe('insufficient'))
  test('looks at the series that the target names', () => {
    const rows = years({ ma_don_vi: '970', ma_chi_tieu: 'CT4B', tu_so: '80', mau_so: '100' })
    const all = open({ ...so(...rows), 'data/muc-tieu.csv': csv('muc-tieu', [{ ...goal, chuoi: 'CT4B' }]) })
    expect(all.progressOf(indicator(all, 'CT2')).status).toBe('met')
    expect(all.dueOf(indicator(all, 'CT2'))?.overdue).toEqual([])
  })
  test('is judged as of the day of the edition', () => {
    const rows = so(...years({ ma_don_vi: '970', tu_so: '80', mau_so: '100' }))
    const earlier = open({ ...rows, 'content/trang-web.yaml': siteYaml.replace('01/01/2026', '31/12/2023') })
    expect(earlier.progressOf(indicator(earlier, 'CT2')).status).toBe('on-track')
  })
})

test('years over without a figure are owed, by any unit', () => {
  const all = open(so({ ky: '2022', tu_so: '80', mau_so: '100' }))
  expect(all.dueOf(indicator(all, 'CT2'))).toEqual({ overdue: [2021, 2023], next: null, over: true })
  expect(all.dueOf(indicator(all, 'BC2'))).toBeNull()
})

test('figures of two definitions stand side by side and are not compared', () => {
  const poor = (ky: string, ma_don_vi: string, chuan: string, gia_tri: string) => ({ ma_chi_tieu: 'BC1', ky, ma_don_vi, chuan, gia_tri })
  const old = [poor('2021', '90001', '2016-2020', '41'), poor('2021', '90003', '2016-2020', '52')]
  const all = open(so(...old, poor('2022', '90001', '2022-2025', '40'), poor('2022', '90003', '2022-2025', '50')))
  const [only, ...more] = all.comparisonsOf(indicator(all, 'BC1'))
  expect(more).toEqual([])
  expect(only).toMatchObject({ generation: 'former', period: { text: '2022' }, before: null })
})

describe('the figures of a unit', () => {
  const rows = [
    { ky: '2023', ma_don_vi: '90002', tu_so: '10', mau_so: '100' },
    { ky: '2023', ma_don_vi: '90001', tu_so: '30', mau_so: '100' },
    { ky: '12/2025', ma_don_vi: '90002', tu_so: '90', mau_so: '300' },
  ]
  const texts = (list: readonly { readonly period: { readonly text: string } }[]) => list.map(({ period }) => period.text)
  test('are not those of another bearer of its code', () => {
    const all = open(so(...rows))
    const [former, current] = [unit(all, '90002@'), unit(all, '90002@2025-07-01')]
    expect(texts(all.unitSeries(former, indicator(all, 'CT2')))).toEqual(['2023'])
    expect(texts(all.unitSeries(current, indicator(all, 'CT2')))).toEqual(['12/2025'])
    expect(texts(all.unitObservations(former))).toEqual(['2023'])
    expect(texts(all.unitObservations(current))).toEqual(['12/2025'])
    expect(all.unitObservations(unit(all, '97@'))).toEqual([])
  })
  test('of before its birth are the sums of those that became it', () => {
    const all = open(so(...rows))
    const sums = all.predecessorSums(unit(all, '90002@2025-07-01'), indicator(all, 'CT2'))
    expect(sums.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([[40, 200]])
    expect(all.predecessorSums(unit(all, '90002@2025-07-01'), indicator(all, 'CT4B'))).toEqual([])
  })
})

describe('pages', () => {
  const all = () =>
    open({
      'content/so-tay/mot.mdx': page('thu_tu: 2\n'),
      'content/so-tay/hai.mdx': page('thu_tu: 1\n'),
      'content/so-tay/ba.mdx': page('thu_tu: 2\n'),
      'content/en/so-tay/hai.mdx': page('thu_tu: 1\n'),
    })
  test('of the handbook stand in reading order, then by address, in the source language alone', () =>
    expect(
      all()
        .pages('handbook')
        .map(({ slug, locale }) => `${locale} ${slug}`),
    ).toEqual(['vi hai', 'vi ba', 'vi mot']))
  test('of other kinds are not among them', () => expect(all().pages('story')).toEqual([]))
  test('are found as they are written in a language', () => {
    const publication = all()
    expect(publication.page('handbook', 'hai', 'en')).toMatchObject({ locale: 'en', slug: 'hai' })
    expect(publication.page('handbook', 'mot', 'vi')).toMatchObject({ locale: 'vi', slug: 'mot' })
    expect(publication.page('handbook', 'mot', 'en')).toBeUndefined()
    expect(publication.page('page', 'hai', 'vi')).toBeUndefined()
  })
})

test.each([
  ['2023', '2023-12-31'],
  ['11/2024', '2024-11-30'],
  ['năm ngoái', undefined],
])('the period typed as %s ends on %s', (text, end) => expect(open({}).periodOf(text)?.end).toBe(end))

describe('the history', () => {
  const rows = (secret: string, shown: string) =>
    figures(
      { ma_chi_tieu: 'CT4B', ma_don_vi: '90003', tu_so: secret, mau_so: '100' },
      { ma_chi_tieu: 'CT2', ma_don_vi: '90003', tu_so: shown, mau_so: '100' },
    )
  const corrected = () => {
    const { dir } = readSmall({ ...goals, 'data/so-lieu/a.csv': rows('41', '31') })
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', dir, '-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false', ...args], {
        stdio: 'ignore',
      })
    git('init', '-b', 'main')
    git('add', '-A')
    git('commit', '-m', 'Đầu')
    writeFileSync(join(dir, 'data/so-lieu/a.csv'), rows('43', '33'))
    git('commit', '-am', 'Sửa')
    return openEdition(dir).publication!
  }
  test('tells a change of a shown figure with its numbers, of a commune’s secret that there was one', () => {
    const publication = corrected()
    expect(publication.laterChanges('CT4B')).toMatchObject([{ kind: 'corrected', withheld: true }])
    expect(publication.laterChanges('CT2')).toMatchObject([{ withheld: false, before: { numerator: 31 }, after: { numerator: 33 } }])
    expect(JSON.stringify(publication.history().changes)).not.toMatch(/\b4[13]\b/)
    expect(publication.laterChanges()).toHaveLength(2)
    expect([publication.historyAnswer(), publication.historyAnswer('CT2'), publication.historyAnswer('BC1')]).toEqual([
      'these',
      'these',
      'none',
    ])
  })
  test('is not known outside a repository', () => expect(open({}).historyAnswer()).toBe('not-known'))
})

test('a file that is kept for ever is given out byte by byte', () => {
  const [table, about] = ['indicator\r\nCT2 é\r\n', '{"version":"2023-12-31"}']
  const sums = `${sha256(table)}  so-lieu.csv\n${sha256(about)}  datapackage.json\n`
  const kept = { 'so-lieu.csv': table, 'datapackage.json': about, SHA256SUMS: sums }
  const all = open(Object.fromEntries(Object.entries(kept).map(([name, text]) => [`data/an-ban/2023/${name}`, text])))
  expect(new TextDecoder().decode(all.frozenFile('2023', 'so-lieu.csv'))).toBe(table)
  expect(() => all.frozenFile('2022', 'so-lieu.csv')).toThrow('ENOENT')
})

test('a publication asks each thing once', () => {
  const all = open(so(...years({ tu_so: '80', mau_so: '100' })))
  const [first, commune] = [indicator(all, 'CT2'), unit(all, '90001@')]
  expect(all.progressOf(first)).toBe(all.progressOf(first))
  expect(all.unitObservations(commune)).toBe(all.unitObservations(commune))
  expect(all.edition.units).toHaveLength(units.length)
})
