/** The build before it draws anything: what it refuses, what it leaves alone, and what it puts right. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { figures, writeSmall } from '../support/small-edition.ts'

function folder(files: Readonly<Record<string, string>> = {}): string {
  const dir = mkdtempSync(join(tmpdir(), 'build-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), content)
  }
  return dir
}
/** Always with an edition that has an error: should a refusal be lost, nothing is drawn and nothing replaced. */
const run = (command: string, env: Record<string, string> = {}, args: string[] = []) => {
  const edition = writeSmall({ 'data/so-lieu/a.csv': figures({ tu_so: '31', mau_so: '96', gia_tri: '32.3' }) })
  const clean = { SITE_URL: '', BASE_PATH: '', OUT_DIR: join(folder(), 'dist'), PORT: '', NO_COLOR: '1' }
  return spawnSync(process.execPath, ['src/commands/run.mjs', command, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...clean, EDITION: edition, ...env },
  })
}
const listed = `${'0'.repeat(64)}  index.html\n`

test('with an error it publishes nothing and leaves the last good site as it was', () => {
  const out = folder({ 'dist/index.html': 'bản tốt', 'dist/.nep-moi': listed })
  const { status, stdout, stderr } = run('build', { OUT_DIR: join(out, 'dist') })
  expect(status).toBe(1)
  expect(stdout).toContain('“32.3” dùng dấu chấm thập phân.')
  expect(stderr).not.toMatch(/\n\s+at /)
  expect(readdirSync(out)).toEqual(['dist'])
  expect(readFileSync(join(out, 'dist/index.html'), 'utf8')).toBe('bản tốt')
})

test('what a killed build left is put right before the edition is read', () => {
  const out = folder({
    '.dist.nep-moi/owner': '999999999 máy khác',
    '.dist.nep-moi/old/index.html': 'bản tốt',
    '.dist.nep-moi/old/.nep-moi': listed,
    '.dist.nep-moi/new/index.html': 'nửa',
    '.dist.nep-moi-999999998/owner': '',
  })
  const old = new Date(Date.now() - 3_600_000)
  spawnSync('touch', ['-d', old.toISOString(), join(out, '.dist.nep-moi/owner'), join(out, '.dist.nep-moi-999999998/owner')])
  expect(run('build', { OUT_DIR: join(out, 'dist') }).status).toBe(1)
  expect(readdirSync(out)).toEqual(['dist'])
  expect(readFileSync(join(out, 'dist/index.html'), 'utf8')).toBe('bản tốt')
})

describe('wrong surroundings are one sentence each, with exit code 2', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['an address without https://', { SITE_URL: 'nepmoi.example' }, /^SITE_URL=nepmoi\.example thiếu https:\/\/[^\n]*\n$/],
    ['an edition that is not there', { EDITION: 'khong-co' }, /^EDITION=khong-co: không có thư mục này[^\n]*\n$/],
    ['an edition that is a file', { EDITION: 'package.json' }, /^EDITION=package\.json là một tệp[^\n]*\n$/],
    ['a store in a folder that is published', { STORE_DIR: 'public/kho' }, /^STORE_DIR=public\/kho nằm trong public\/[^\n]*\n$/],
    ['a sub-path without a stroke', { BASE_PATH: 'thu' }, /^BASE_PATH=thu phải bắt đầu[^\n]*\n$/],
    ['the project as the folder to build into', { OUT_DIR: '.' }, /^OUT_DIR=\. là thư mục chứa dự án[^\n]*\n$/],
    ['a part of the project', { OUT_DIR: 'src' }, /^OUT_DIR=src nằm trong src\/[^\n]*\n$/],
  ])('%s', (_name, env, words) => {
    const { status, stdout, stderr } = run('build', env)
    expect(stderr).toMatch(words)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(existsSync('src/commands/build.ts')).toBe(true)
  })

  test('and several are told at once', () => {
    const { status, stderr } = run('build', { SITE_URL: 'x', BASE_PATH: 'y', EDITION: 'z' })
    expect(status).toBe(2)
    expect(stderr.trimEnd().split('\n')).toHaveLength(3)
  })
})

test.each(['build', 'serve', 'dev', 'schemas', 'check', 'diff', 'protect', 'tidy', 'freeze'])(
  '%s refuses an option that it does not know',
  (command) => {
    const { status, stderr } = run(command, {}, ['--khong-co'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^Không hiểu: --khong-co\nCách dùng: [^\n]*\n$/)
  },
)

test.each(['diff', 'protect', 'tidy', 'freeze'])('%s refuses an edition that is not there', (command) => {
  for (const [given, words] of [
    ['khong-co', 'không có thư mục này'],
    ['package.json', 'là một tệp'],
  ] as const) {
    const { status, stdout, stderr } = run(command, {}, ['--edition', given])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(`--edition ${given}`)
    expect(stderr).toContain(words)
  }
})

describe('serve', () => {
  const built = () => folder({ 'index.html': '', '.nep-moi': listed })

  test.each<[string, () => Record<string, string>, RegExp]>([
    ['nothing built', () => ({ OUT_DIR: join(folder(), 'dist') }), /^Chưa có trang nào trong [^\n]*\n$/],
    ['a folder that is no build', () => ({ OUT_DIR: folder({ 'a.txt': 'x' }) }), /^Chưa có trang nào trong [^\n]*\n$/],
    ['a port that is none', () => ({ OUT_DIR: built(), PORT: '99999' }), /^PORT=99999 không phải số cổng[^\n]*\n$/],
  ])('%s', (_name, env, words) => {
    const { status, stderr } = run('serve', env())
    expect(stderr).toMatch(words)
    expect(status).toBe(2)
  })

  test('a port that another program uses', async () => {
    const other = createServer()
    await new Promise<void>((done) => other.listen(0, 'localhost', done))
    onTestFinished(() => void other.close())
    const { port } = other.address() as AddressInfo
    const { status, stderr } = run('serve', { OUT_DIR: built(), PORT: String(port) })
    expect(stderr).toMatch(new RegExp(`^Cổng ${port} đang được chương trình khác dùng[^\\n]*PORT=${port + 1}\\.\\n$`))
    expect(status).toBe(2)
  })
})
