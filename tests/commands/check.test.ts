import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { baseFiles, figures } from '../support/small-edition.ts'

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
const bad = () => folder({ ...baseFiles(), 'data/so-lieu/a.csv': figures({ tu_so: '31', mau_so: '96', gia_tri: '32.3' }) })

describe('check', () => {
  test('the real edition and the illustrative one have no errors', () => {
    for (const edition of ['.', 'examples/minh-hoa'])
      expect(run('check', ['--edition', edition]), edition).toMatchObject({ status: 0, stderr: '' })
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

/** Registers a context series of households in a copy of an edition, with its rows of figures. */
function addSeries(edition: string, code: string, name: string, rows: readonly string[]): void {
  const register = join(edition, 'data/chi-tieu.csv')
  const text = readFileSync(register, 'utf8')
  const cells: Record<string, string> = {
    ma: code,
    loai: 'boi-canh',
    nhom: 'dan-cu',
    thu_tu: code.slice(2),
    ten: name,
    ten_ngan: name,
    kieu: 'so-dem',
    don_vi_tinh: 'hộ',
    don_vi_tinh_en: 'households',
  }
  const line = text
    .split('\n')[0]!
    .split(';')
    .map((column) => cells[column] ?? '')
  writeFileSync(register, `${text.trimEnd()}\n${line.join(';')}\n`)
  if (rows.length === 0) return
  const figures = join(edition, 'data/so-lieu/boi-canh.csv')
  writeFileSync(figures, `${readFileSync(figures, 'utf8').trimEnd()}\n${rows.join('\n')}\n`)
}

describe('build', () => {
  test('with an error it publishes nothing and leaves the last good site as it was', () => {
    const out = folder({ 'dist/index.html': 'bản tốt' })
    const { status, stdout, stderr } = run('build', [], { EDITION: bad(), OUT_DIR: join(out, 'dist') })
    expect(status).toBe(1)
    expect(stdout).toContain('“32.3” dùng dấu chấm thập phân.')
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(readdirSync(out)).toEqual(['dist'])
    expect(readFileSync(join(out, 'dist/index.html'), 'utf8')).toBe('bản tốt')
  })

  test('an address without https:// is wrong usage', () => {
    const { status, stderr } = run('build', [], { EDITION: bad(), SITE_URL: 'nepmoi.example' })
    expect(status).toBe(2)
    expect(stderr).toContain('Cách dùng: SITE_URL=https://')
  })

  test('a copy without git history and without an address builds, and claims neither', { timeout: 120_000 }, () => {
    const dir = folder({})
    cpSync('examples/minh-hoa', join(dir, 'edition'), { recursive: true })
    addSeries(join(dir, 'edition'), 'BC90', 'Chuỗi trống', [])
    addSeries(join(dir, 'edition'), 'BC91', 'Chuỗi kín', ['2023;970;;BC91;;;;;bao-mat;;', '2024;970;;BC91;;;;;bao-mat;;'])
    // Outside the project, in a folder whose path begins like the project's: nothing there finds the project's packages.
    const beside = mkdtempSync(`${process.cwd()}-`)
    onTestFinished(() => rmSync(beside, { recursive: true, force: true }))
    const { status, stderr } = run('build', [], {
      EDITION: join(dir, 'edition'),
      OUT_DIR: join(beside, 'dist'),
      GIT_DIR: join(dir, 'khong-co'),
      SITE_URL: '',
    })
    expect(stderr).toMatch(/^Lưu ý: chưa có SITE_URL[^\n]*\n$/)
    expect(status).toBe(0)
    const built = (path: string) => readFileSync(join(beside, 'dist', path), 'utf8')
    for (const path of ['so-lieu/bc1/index.html', 'en/so-lieu/bc1/index.html', 'nhung/bc1/index.html', 'data/bc1.bib', 'data/bc1-en.ris'])
      expect(built(path), path).not.toMatch(/localhost|application\/ld\+json|&lt;iframe/)
    for (const path of ['data/catalog.jsonld', 'data/datapackage.json', 'data/bc1.json', 'robots.txt'])
      expect(built(path), path).not.toContain('localhost')
    expect(built('so-lieu/bc1/index.html')).toContain('Đoạn mã để nhúng sẽ có khi trang được công bố')
    expect(built('so-lieu/bc1/index.html')).toContain('Câu này chưa có địa chỉ trang')
    expect(built('so-lieu/bc90/index.html')).toContain('Chưa có số liệu về chuỗi trống.')
    expect(built('nhung/bc90/index.html')).toMatch(/<main data-empty[\s\S]*Chưa có số liệu để vẽ[\s\S]*href="[^"]*so-lieu\/bc90\/"/)
    expect(built('so-lieu/bc91/index.html')).toMatch(/Số về chuỗi kín được giữ kín[\s\S]*năm 2024[\s\S]*không công bố để giữ kín hộ dân/)
    expect(readFileSync(join(beside, 'dist/so-lieu/thay-doi/index.html'), 'utf8')).toContain('không kèm lịch sử git')
    expect(readFileSync(join(beside, 'dist/trang-thai/index.html'), 'utf8')).toContain('không có lịch sử git')
  })
})
