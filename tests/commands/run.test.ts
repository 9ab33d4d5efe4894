/** The start of every command, on machines where something is missing. */
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'

/** A copy of the project's code as a project of its own, without packages unless its files bring some. */
function project(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'run-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  cpSync('src', join(dir, 'src'), { recursive: true })
  const all = { 'package.json': '{"type":"module"}', ...files }
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), content)
  }
  return dir
}
/** The same with this project's packages. */
function whole(files: Readonly<Record<string, string>>): string {
  const dir = project(files)
  symlinkSync(resolve('node_modules'), join(dir, 'node_modules'))
  return dir
}
const astro = { 'node_modules/astro/package.json': '{}' }

function start(dir: string, command: string, env: Record<string, string> = {}, node: string[] = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, 'src/commands/run.mjs', command, 'a', 'b c'], {
    cwd: dir,
    encoding: 'utf8',
    env: { ...process.env, VERBOSE: '', ...env },
  })
  return { status, stdout, stderr }
}
/** The start believes to run on Node 20. */
const old = [
  '--import',
  `data:text/javascript,${encodeURIComponent("Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.11.1' } })")}`,
]

test('without packages it says how they are installed', () => {
  expect(start(project({}), 'build')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'Chưa cài các gói của dự án, hoặc cài chưa trọn. Gõ npm ci, chờ xong rồi chạy lại.\n',
  })
})

test('with a package missing it says the same', () => {
  const dir = project({ ...astro, 'src/commands/lacking.ts': "import 'khong-co-goi-nay'\n" })
  expect(start(dir, 'lacking')).toMatchObject({ status: 1, stderr: expect.stringMatching(/^Chưa cài các gói[^\n]*\n$/) })
})

test('a command gets its own words', () => {
  const dir = project({ ...astro, 'src/commands/words.ts': 'process.stdout.write(JSON.stringify(process.argv.slice(2)))\n' })
  expect(start(dir, 'words')).toEqual({ status: 0, stdout: '["a","b c"]', stderr: '' })
})

describe('on a Node that is too old', () => {
  test('it says which one is needed where the packages bring none', () => {
    const { status, stderr } = start(project(astro), 'build', {}, old)
    expect(status).toBe(2)
    expect(stderr).toMatch(/^Máy này có Node 20\.11\.1, dự án cần Node 24 trở lên[^\n]*\n$/)
  })

  test.skipIf(process.platform === 'win32')('it hands over to the one that comes with the packages, words, exit code and all', () => {
    const packaged = `node_modules/node-${process.platform}-${process.arch}/bin/node`
    const dir = project({ ...astro, [packaged]: '#!/bin/sh\n[ "$1" = --version ] && exit 0\nprintf "[%s]" "$@"\nexit 7\n' })
    chmodSync(join(dir, packaged), 0o755)
    const { status, stdout } = start(dir, 'build', {}, old)
    expect(status).toBe(7)
    expect(stdout).toMatch(/run\.mjs\]\[build\]\[a\]\[b c\]$/)
  })

  test.skipIf(process.platform === 'win32')('one that cannot run here is none', () => {
    const packaged = `node_modules/node-${process.platform}-${process.arch}/bin/node`
    const dir = project({ ...astro, [packaged]: '#!/bin/sh\nexit 1\n' })
    chmodSync(join(dir, packaged), 0o755)
    expect(start(dir, 'build', {}, old).status).toBe(2)
  })
})

describe('what no command foresaw is one sentence, with the details only where they are asked for', () => {
  test.each([
    ['while it is loaded', 'throw new Error("boom")\n'],
    ['in a promise nobody waits for', 'void Promise.reject(new Error("boom"))\nawait new Promise((done) => setTimeout(done, 1000))\n'],
    ['later', 'setTimeout(() => { throw new Error("boom") })\n'],
    ['in the language', 'JSON.parse("boom {")\n'],
  ])('%s', (_name, code) => {
    const dir = whole({ 'src/commands/broken.ts': code })
    const { status, stderr } = start(dir, 'broken')
    expect(status).toBe(1)
    expect(stderr).toMatch(/^Chương trình gặp lỗi ngoài dự kiến;[^\n]*\n$/)
    const loud = start(dir, 'broken', { VERBOSE: '1' })
    expect(loud.stderr).toMatch(/boom[^]*\n\s+at /)
  })

  test('a sentence of our own is told as it is', () => {
    const code = "import { PlainError } from '../model/plain-error.ts'\nthrow new PlainError('Một câu.')\n"
    expect(start(whole({ 'src/commands/plain.ts': code }), 'plain')).toMatchObject({ status: 1, stderr: 'Một câu.\n' })
  })
})
