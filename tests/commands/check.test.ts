import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { illustrativeFixture, realFixture } from '../support/editions.ts'
import { baseFiles, figures, page } from '../support/small-edition.ts'

function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'command-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), content)
  }
  return dir
}
const run = (command: string, args: string[] = [], env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/commands/${command}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
  })
  return { status, stdout, stderr }
}
const bad = () =>
  folder({
    ...baseFiles(),
    'content/so-tay/mot.mdx': page('phu_trach: ban\nra_soat: 01/01/2027\n'),
    'data/so-lieu/a.csv': figures({ tu_so: '31', mau_so: '96', gia_tri: '32.3' }),
  })

describe('check', () => {
  test('a real edition and an illustrative one without errors end with exit code 0', () => {
    for (const edition of [realFixture, illustrativeFixture])
      expect(run('check', ['--edition', edition]), edition).toMatchObject({ status: 0, stderr: '' })
  })

  test.each(['check', 'protect', 'sentences', 'build'])('%s with a clock of the wrong form is wrong usage', (command) => {
    const { status, stdout, stderr } = run(command, [], { EDITION: bad(), BUILD_DATE: '27/11/2026' })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^BUILD_DATE=27\/11\/2026 không phải ngày giờ[^\n]*\n$/)
  })

  test('JSON has the shape that other programs rely on', () => {
    const { status, stdout } = run('check', ['--edition', bad(), '--format', 'json'])
    expect(status).toBe(1)
    const report = JSON.parse(stdout) as { ok: boolean; files: number; rows: number; ms: number; counts: object; findings: object[] }
    expect(report).toMatchObject({ ok: false, counts: { error: 1, warning: 0, repair: 0 } })
    expect(report.files).toBeGreaterThan(10)
    const error = report.findings.find((finding) => (finding as { level: string }).level === 'error')
    expect(error).toEqual({
      level: 'error',
      rule: 'number-format',
      file: 'data/so-lieu/a.csv',
      line: 2,
      column: 7,
      cell: 'G2',
      field: 'gia_tri',
      value: '32.3',
      message: '“32.3” dùng dấu chấm thập phân.',
      fix: 'Ghi 32,3.',
    })
  })

  test('text shows the row, marks the cell and says what to type', () => {
    const { stdout } = run('check', ['--edition', bad()])
    expect(stdout).toContain('dòng 2, ô G2 (gia_tri): “32.3” dùng dấu chấm thập phân.')
    expect(stdout).toContain('»32.3«')
    expect(stdout).toContain('→ Ghi 32,3.')
    expect(stdout).toContain('bản đang công bố không thay đổi')
  })

  test('English and GitHub annotations say the same', () => {
    expect(run('check', ['--edition', bad(), '--lang', 'en']).stdout).toContain('“32.3” has a decimal point.')
    expect(run('check', ['--edition', bad(), '--format', 'github']).stdout).toContain(
      '::error file=data/so-lieu/a.csv,line=2,col=7,title=number-format::“32.3” dùng dấu chấm thập phân. Ghi 32,3.',
    )
  })

  test('GitLab takes the same as a report of code quality', () => {
    const dir = folder({ ...baseFiles(), 'data/so-lieu/a.csv': figures({ gia_tri: '32.3' }, { ky: '2024', gia_tri: '32.3' }) })
    const report = () =>
      JSON.parse(run('check', ['--edition', dir, '--format', 'gitlab']).stdout) as { fingerprint: string; check_name: string }[]
    const before = report()
    const wrong = before.filter(({ check_name: name }) => name === 'number-format')
    expect(wrong).toEqual(
      [2, 3].map((begin) => ({
        description: '“32.3” dùng dấu chấm thập phân. Ghi 32,3.',
        check_name: 'number-format',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
        severity: 'blocker',
        location: { path: 'data/so-lieu/a.csv', lines: { begin } },
      })),
    )
    expect(new Set(before.map(({ fingerprint }) => fingerprint)).size).toBe(before.length)
    // A row above moves the lines, and makes no finding a new one.
    writeFileSync(
      join(dir, 'data/so-lieu/a.csv'),
      figures({ ky: '2021', gia_tri: '1,5' }, { gia_tri: '32.3' }, { ky: '2024', gia_tri: '32.3' }),
    )
    const after = report().map(({ fingerprint }) => fingerprint)
    for (const { fingerprint } of wrong) expect(after).toContain(fingerprint)
  })

  test('all findings come at once', () => {
    const dir = folder({
      ...baseFiles(),
      'data/so-lieu/a.csv': figures({ gia_tri: '32.3' }, { ky: '2024', ma_don_vi: '1' }, { ky: 'Năm 2023' }),
      'content/so-tay/mot.mdx': 'không có khai báo',
    })
    const { findings } = JSON.parse(run('check', ['--edition', dir, '--format', 'json']).stdout) as {
      findings: { rule: string; level: string }[]
    }
    expect(
      findings
        .filter((f) => f.level === 'error')
        .map((f) => f.rule)
        .sort(),
    ).toEqual(['no-front-matter', 'number-format', 'period-format', 'unknown-unit'])
  })

  test.each([
    ['an unknown option', ['--editon', '.']],
    ['an unknown format', ['--format', 'xml']],
    ['a stray word', ['tất-cả']],
  ])('%s is wrong usage, with the right usage', (_name, args) => {
    const { status, stderr } = run('check', args)
    expect(status).toBe(2)
    expect(stderr).toContain('Cách dùng: npm run check')
  })

  test.each([
    ['an unknown option', ['--lang', 'en', '--editon', '.']],
    ['an unknown format', ['--format', 'xml', '--lang=en']],
  ])('%s is answered in English where English was asked for', (_name, args) => {
    const { status, stderr } = run('check', args)
    expect(status).toBe(2)
    expect(stderr).toContain('Usage: npm run check -- [--edition FOLDER]')
    expect(stderr).not.toMatch(/[ạảáàăâđêôơư]/u)
  })

  test.each([
    ['a folder that is not there', () => '/khong/co'],
    ['an empty folder', () => folder({ 'x.txt': '' })],
    ['an edition without files', () => folder({ 'content/a.txt': '', 'data/a.txt': '' })],
    ['registers with nothing in them', () => folder(Object.fromEntries(Object.keys(baseFiles()).map((path) => [path, ''])))],
  ])('%s ends with sentences and exit code 1', (_name, make) => {
    const { status, stdout, stderr } = run('check', ['--edition', make()])
    expect(status).toBe(1)
    expect(stdout).toMatch(/LỖI/)
    expect(stdout + stderr).not.toMatch(/\n\s+at |Error:/)
  })
})
