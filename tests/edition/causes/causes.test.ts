/** One act of an editor is one finding: what only follows from it is held back, counted, and comes to light when it is mended. */
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readEdition } from '../../../src/edition/read-edition.ts'
import { schemas, type RegisterName } from '../../../src/model/schema/tables.ts'
import { realFixture } from '../../support/editions.ts'
import { csv, figures, header, page, problems, readSmall, sources } from '../../support/small-edition.ts'

type Act = (dir: string) => void

/** Errors of a real edition after one act, as `file rule`, and how many findings wait. */
function after(act: Act): { errors: string[]; waiting: number; first: string } {
  const dir = mkdtempSync(join(tmpdir(), 'act-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  cpSync(realFixture, dir, { recursive: true })
  act(dir)
  const { findings, edition } = readEdition(dir)
  expect(edition === null).toBe(true)
  const errors = findings.filter(({ level }) => level === 'error')
  const told = ({ file, rule }: { file: string; rule: string }) => `${file} ${rule}`
  return { errors: errors.map(told), waiting: findings.reduce((sum, each) => sum + (each.holdsBack ?? 0), 0), first: told(findings[0]!) }
}

const change =
  (path: string, edit: (text: string) => string): Act =>
  (dir) =>
    writeFileSync(join(dir, path), edit(readFileSync(join(dir, path), 'utf8')))
/** The register with its header alone, where an edition may leave it out. */
const begun =
  (name: RegisterName, act: Act): Act =>
  (dir) => {
    if (!existsSync(join(dir, `data/${name}.csv`))) writeFileSync(join(dir, `data/${name}.csv`), `${header(name)}\n`)
    act(dir)
  }
/** The second line of a table, changed. */
const row = (path: string, edit: (line: string) => string) =>
  change(path, (text) => {
    const [head = '', first = '', ...rest] = text.split('\n')
    return [head, edit(first), ...rest].join('\n')
  })
const remove =
  (path: string): Act =>
  (dir) =>
    rmSync(join(dir, path), { recursive: true })

describe('a register of a real edition', () => {
  const pointedAt: readonly RegisterName[] = ['don-vi', 'chi-tieu', 'nguon', 'van-ban', 'co-quan', 'nhiem-vu', 'mo-hinh', 'thuat-ngu']
  const file = (name: RegisterName) => `data/${name}.csv`

  test.each(pointedAt)('%s that is missing, empty, garbled or saved under another name is one error', (name) => {
    const path = file(name)
    const missing = after(remove(path))
    expect(missing).toMatchObject({ errors: [`${path} missing-file`], first: `${path} missing-file` })
    expect(missing.waiting).toBeGreaterThan(0)
    expect(after(change(path, () => ''))).toEqual({ ...missing, errors: [`${path} empty-file`], first: `${path} empty-file` })
    expect(after((dir) => writeFileSync(join(dir, path), Buffer.from([0x6d, 0xe9, 0xfa, 0xff]))).errors).toEqual([`${path} encoding`])
    const other = `data/${name} (1).csv`
    expect(after((dir) => renameSync(join(dir, path), join(dir, other)))).toEqual({
      ...missing,
      errors: [`${other} misplaced-file`],
      first: `${other} misplaced-file`,
    })
  })

  test.each(Object.keys(schemas).filter((name) => name !== 'so-lieu') as RegisterName[])(
    '%s with a misspelt, a deleted or a blank header is one error',
    (name) => {
      const [key = ''] = schemas[name].primaryKey
      const head = (to: string) => change(file(name), (text) => text.replace(new RegExp(`(^|;)${key}(?=;|\\r?\\n)`), `$1${to}`))
      expect(after(begun(name, head(`${key}x`))).errors).toEqual([`${file(name)} unknown-column`])
      expect(after(begun(name, head(''))).errors).toEqual([`${file(name)} blank-column`])
      const required = schemas[name].fields.find((field) => 'constraints' in field && 'required' in field.constraints)!
      const without = change(file(name), (text) => {
        const rows = text.split('\n').map((line) => line.split(';'))
        const at = rows[0]!.indexOf(required.name)
        return at < 0 ? '' : [rows[0]!.filter((_, i) => i !== at).join(';'), ...rows.slice(1).map((cells) => cells.join(';'))].join('\n')
      })
      expect(after(begun(name, without)).errors).toEqual([`${file(name)} missing-column`])
    },
  )

  test.each([
    ['a word of a list', row('data/nguon.csv', (line) => line.replace(';co;', ';Có;')), 'data/nguon.csv unknown-value'],
    ['an address', change('data/nguon.csv', (text) => text.replace('https://', 'javascript:')), 'data/nguon.csv web-address'],
    ['a date of a unit', row('data/don-vi.csv', (line) => line.replace(/\d\d\/\d\d\/\d{4}/, '30-06-2025')), 'data/don-vi.csv date-format'],
    ['a kind of an indicator', row('data/chi-tieu.csv', (line) => line.replace('muc-tieu', 'mục tiêu')), 'data/chi-tieu.csv unknown-value'],
    ['a code', row('data/thuat-ngu.csv', (line) => line.replace(/^[^;]*/, 'mã sai')), 'data/thuat-ngu.csv code-format'],
    ['a separator too few', row('data/co-quan.csv', (line) => line.slice(0, line.lastIndexOf(';'))), 'data/co-quan.csv field-count'],
    ['a code in the targets', row('data/muc-tieu.csv', (line) => line.replace(/^[^;]*/, 'mã sai')), 'data/muc-tieu.csv code-format'],
  ])('one wrong cell, %s, is one error', (_, act, expected) => {
    const { errors, first, waiting } = after(act)
    expect(errors).toEqual([expected])
    if (waiting > 0) expect(first).toBe(expected)
  })

  test('all that waits comes to light when the cause is mended, and only then', () => {
    expect(after(remove('data/nguon.csv')).waiting).toBeGreaterThan(200)
    const two = after((dir) => {
      change('data/nguon.csv', () => '')(dir)
      change('content/so-tay/tu-ngu.mdx', (text) => text.replace('---\n', '--\n'))(dir)
    })
    expect(two.errors).toEqual(['data/nguon.csv empty-file', 'content/so-tay/tu-ngu.mdx no-front-matter'])
  })
})

describe('other parts', () => {
  test.each([
    ['no data', remove('data'), ['data/ missing-folder']],
    ['no content', remove('content'), ['content/ missing-folder']],
    ['no site file', remove('content/trang-web.yaml'), ['content/trang-web.yaml missing-file']],
    ['a file of figures that cannot be read', change('data/so-lieu/ngheo.csv', () => 'PK\u0003\u0004'), ['data/so-lieu/ngheo.csv not-csv']],
    [
      'a file of figures saved by Excel as it likes',
      (dir: string) => renameSync(join(dir, 'data/so-lieu/ngheo.csv'), join(dir, 'data/so-lieu/ngheo.xlsx')),
      ['data/so-lieu/ngheo.xlsx not-csv'],
    ],
  ])('%s is one error', (_, act, expected) => expect(after(act).errors).toEqual(expected))

  test('a page that others link to and that cannot be read is one error', () => {
    const broken = {
      'content/so-tay/hai.mdx': 'không có khai báo',
      'content/so-tay/mot.mdx': page('', '[a](/so-tay/hai/) [b](/so-tay/hai/#c)'),
    }
    const found = problems(readSmall(broken))
    expect(found.map(({ rule }) => rule)).toEqual(['no-front-matter'])
    const renamed = { 'content/so-tay/hai.md': page(), 'content/so-tay/mot.mdx': page('', '[a](/so-tay/hai/)') }
    expect(problems(readSmall(renamed)).map(({ rule }) => rule)).toEqual(['not-mdx'])
  })

  test('what does not follow from a loss is told beside it', () => {
    const found = problems(
      readSmall({
        'data/nguon.csv': csv('nguon', [{ ...sources[0], loai: 'sách' }]),
        'data/so-lieu/a.csv': figures(
          { tu_so: '31', mau_so: '96', nguon: 'bao-cao' },
          { ky: '2022', tu_so: '30', mau_so: '95', nguon: 'la-gi' },
        ),
      }),
    )
    expect(found.map(({ rule, value }) => `${rule} ${value}`)).toEqual(['unknown-value sách', 'unknown-source la-gi'])
    expect(found[0]!.holdsBack).toBeGreaterThan(1)
  })

  test('a wrong row of figures holds back the sum that it spoils, and no other', () => {
    const rows = (ky: string, code: string, values: readonly string[]) =>
      ['90001', '90002', '90003', '970'].map((ma_don_vi, i) => ({ ma_don_vi, ky, ma_chi_tieu: code, gia_tri: values[i]! }))
    const counts = (third: string) =>
      figures(...rows('2023', 'BC2', ['10', '10', third, '30']), ...rows('2022', 'BC2', ['10', '10', '10', '31']))
    expect(problems(readSmall({ 'data/so-lieu/a.csv': counts('10') })).map(({ rule, line }) => [rule, line])).toEqual([
      ['total-mismatch', 9],
    ])
    const spoilt = problems(readSmall({ 'data/so-lieu/a.csv': counts('10,5') }))
    expect(spoilt.map(({ rule, line }) => [rule, line])).toEqual([['not-a-count', 4]])
    expect(spoilt[0]!.holdsBack).toBe(2)
  })
})

describe('one mistake in many places', () => {
  test('a code that is not there is one finding with all its places', () => {
    const found = problems(
      readSmall({
        'data/so-lieu/a.csv': figures(...['2021', '2022', '2023'].map((ky) => ({ ky, tu_so: '1', mau_so: '2', nguon: 'la-gi' }))),
      }),
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ rule: 'unknown-source', line: 2, also: [{ line: 3 }, { line: 4 }] })
  })

  test('a copy of a file is one finding that names both, however it was saved', () => {
    const text = figures({ tu_so: '31', mau_so: '96' })
    for (const copy of [text, `\uFEFF${text}`, text.replace(/\n/g, '\r\n'), `${text}\n\n`]) {
      const [finding, ...others] = problems(readSmall({ 'data/so-lieu/a - Copy.csv': copy, 'data/so-lieu/a.csv': text }))
      expect(others).toEqual([])
      expect(finding).toMatchObject({ rule: 'same-content', file: 'data/so-lieu/a - Copy.csv' })
      expect(finding!.phrase.vi.message).toContain('data/so-lieu/a.csv')
    }
  })

  test('a copy of a page is one finding, for its name', () => {
    const found = problems(readSmall({ 'content/so-tay/mot - Copy.mdx': page() }))
    expect(found.map(({ rule, file }) => [rule, file])).toEqual([['file-name', 'content/so-tay/mot - Copy.mdx']])
  })

  test('many rows that stand in another file as well are one finding', () => {
    const rows = ['2019', '2020', '2021', '2022', '2023', '2024'].map((ky) => ({ ky, tu_so: '31', mau_so: '96' }))
    const found = problems(
      readSmall({
        'data/so-lieu/a.csv': figures(...rows),
        'data/so-lieu/b.csv': figures(...rows, { ky: '2018', tu_so: '30', mau_so: '95' }),
      }),
    )
    expect(found.map(({ rule, also = [] }) => [rule, also.length])).toEqual([['duplicate-key', 5]])
  })
})
