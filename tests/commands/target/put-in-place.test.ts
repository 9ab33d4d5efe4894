import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { claim, clearLeft } from '../../../src/commands/target/claim.ts'
import { filesBelow, readManifest, writeManifest } from '../../../src/commands/target/manifest.ts'
import { putInPlace } from '../../../src/commands/target/put-in-place.ts'

/** Changes of the disk that are let through before the process is dead: then none is, not even to tidy up. */
const life = vi.hoisted(() => ({ changes: Infinity, killed: false }))
class Killed extends Error {}
const change = vi.hoisted(() => <A extends unknown[], R>(real: (...args: A) => R) => (...args: A): R => {
  if (life.changes <= 0) {
    life.killed = true
    throw new Killed()
  }
  life.changes--
  return real(...args)
})
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  const dying = { rmSync: change(fs.rmSync), mkdirSync: change(fs.mkdirSync), writeFileSync: change(fs.writeFileSync) }
  return { ...fs, ...dying, renameSync: vi.fn(change(fs.renameSync)), cpSync: vi.fn(change(fs.cpSync)) }
})
beforeEach(() => {
  vi.mocked(renameSync).mockClear()
})

const failing = (code: string) => () => {
  throw Object.assign(new Error(code), { code })
}

function build(dir: string, words: string): string {
  mkdirSync(join(dir, 'a'), { recursive: true })
  writeFileSync(join(dir, 'a/index.html'), `<html>${words}</html>`)
  writeFileSync(join(dir, `${words}.txt`), words)
  writeManifest(dir)
  return dir
}
/** What the host of a site keeps beside the build. */
function host(to: string): void {
  mkdirSync(join(to, '.git/refs'), { recursive: true })
  writeFileSync(join(to, '.git/refs/main'), 'abc')
  writeFileSync(join(to, '.htaccess'), 'Deny')
  writeFileSync(join(to, 'CNAME'), 'nepmoi.example')
}
const hosts = ['.git/refs/main', '.htaccess', 'CNAME']

function folders(): { dir: string; from: string; to: string } {
  const dir = mkdtempSync(join(tmpdir(), 'place-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return { dir, from: build(join(dir, 'work/fresh'), 'moi'), to: join(dir, 'public/dist') }
}
function put(from: string, to: string): void {
  const claimed = claim(to)
  try {
    putInPlace(from, to, claimed, readManifest(from)!)
  } finally {
    claimed.release()
  }
}
const ours = (words: string) => ['.nep-moi', 'a/index.html', `${words}.txt`]

test('a folder is put where there was none, and nothing is left beside it', () => {
  const { dir, from, to } = folders()
  put(from, to)
  expect(filesBelow(to)).toEqual(ours('moi'))
  expect(readdirSync(join(dir, 'public'))).toEqual(['dist'])
  expect(existsSync(from)).toBe(false)
})

test('it replaces what the build before wrote, and keeps what the host put there', () => {
  const { dir, from, to } = folders()
  build(to, 'cu')
  host(to)
  put(from, to)
  expect(filesBelow(to)).toEqual([...hosts, ...ours('moi')].sort())
  expect(readFileSync(join(to, '.git/refs/main'), 'utf8')).toBe('abc')
  expect(readdirSync(join(dir, 'public'))).toEqual(['dist'])
})

test('a dotfile that the build before wrote is replaced; one that the host wrote stays, also within a folder of both', () => {
  const { from, to } = folders()
  for (const [dir, words] of [
    [to, 'cu'],
    [from, 'moi'],
  ] as const) {
    mkdirSync(join(dir, '.well-known'), { recursive: true })
    writeFileSync(join(dir, '.well-known/security.txt'), words)
    writeFileSync(join(dir, '.nojekyll'), words)
    build(dir, words)
  }
  writeFileSync(join(to, '.well-known/acme'), 'máy chủ')
  writeFileSync(join(from, '.htaccess'), 'moi')
  writeManifest(from)
  writeFileSync(join(to, '.htaccess'), 'máy chủ')
  put(from, to)
  const texts = ['.well-known/security.txt', '.well-known/acme', '.nojekyll', '.htaccess'].map((name) =>
    readFileSync(join(to, name), 'utf8'),
  )
  expect(texts).toEqual(['moi', 'máy chủ', 'moi', 'máy chủ'])
})

describe('across file systems, where a rename is refused', () => {
  test('it is copied', () => {
    const { dir, from, to } = folders()
    build(to, 'cu')
    const real = vi.mocked(renameSync).getMockImplementation()!
    vi.mocked(renameSync).mockImplementation((a, b) => {
      if (String(a) === from) failing('EXDEV')()
      real(a, b)
    })
    onTestFinished(() => void vi.mocked(renameSync).mockImplementation(real))
    put(from, to)
    expect(filesBelow(to)).toEqual(ours('moi'))
    expect(readdirSync(join(dir, 'public'))).toEqual(['dist'])
    expect(existsSync(from)).toBe(false)
  })

  test.each([
    ['cut off', 'moi.txt', 'mo'],
    ['with other bytes', 'moi.txt', 'mới'],
    ['without its list', '.nep-moi', ''],
  ])('a copy %s is refused, and the last good folder is as it was', async (_name, file, text) => {
    const { cpSync } = await import('node:fs')
    const { dir, from, to } = folders()
    build(to, 'cu')
    const [realRename, realCopy] = [vi.mocked(renameSync).getMockImplementation()!, vi.mocked(cpSync).getMockImplementation()!]
    vi.mocked(renameSync).mockImplementation((a, b) => {
      if (String(a) === from) failing('EXDEV')()
      realRename(a, b)
    })
    vi.mocked(cpSync).mockImplementationOnce((source, target, options) => {
      realCopy(source, target, options)
      writeFileSync(join(String(target), file), text)
    })
    onTestFinished(() => void vi.mocked(renameSync).mockImplementation(realRename))
    expect(() => put(from, to)).toThrow(`Tệp ${file} chép sang không giống bản vừa dựng`)
    expect(filesBelow(to)).toEqual(ours('cu'))
    expect(readdirSync(join(dir, 'public'))).toEqual(['dist'])
  })
})

test('a dotfile of the build that the host has changed stays as the host has it, build after build', () => {
  const { dir, to } = folders()
  const next = (n: number) => {
    const from = build(join(dir, `work/${n}`), 'moi')
    writeFileSync(join(from, '.htaccess'), `bản dựng ${n}`)
    writeManifest(from)
    put(from, to)
    return readFileSync(join(to, '.htaccess'), 'utf8')
  }
  expect([next(1), next(2)]).toEqual(['bản dựng 1', 'bản dựng 2'])
  writeFileSync(join(to, '.htaccess'), 'máy chủ')
  expect([next(3), next(4), next(5)]).toEqual(['máy chủ', 'máy chủ', 'máy chủ'])
})

/** Which move of files fails: 2 brings the new folder beside, 3 and 4 switch, 5 and 6 give the host its own, 7 gives up the old one. */
test.each([1, 2, 3, 4])('when move %i fails, the last good folder is as it was', (nth) => {
  const { dir, from, to } = folders()
  build(to, 'cu')
  host(to)
  const real = vi.mocked(renameSync).getMockImplementation()!
  for (let i = 1; i < nth; i++) vi.mocked(renameSync).mockImplementationOnce(real)
  vi.mocked(renameSync).mockImplementationOnce(failing('EACCES'))
  expect(() => put(from, to)).toThrow('EACCES')
  expect(filesBelow(to)).toEqual([...hosts, ...ours('cu')].sort())
  expect(readdirSync(join(dir, 'public'))).toEqual(['dist'])
})

test.each([5, 6, 7, 8])('when move %i fails, the new folder stands and the next command brings the host’s own', (nth) => {
  const { dir, from, to } = folders()
  build(to, 'cu')
  host(to)
  const real = vi.mocked(renameSync).getMockImplementation()!
  for (let i = 1; i < nth; i++) vi.mocked(renameSync).mockImplementationOnce(real)
  vi.mocked(renameSync).mockImplementationOnce(failing('EACCES'))
  expect(() => put(from, to)).toThrow('EACCES')
  expect(filesBelow(to)).toEqual(expect.arrayContaining(ours('moi')))
  clearLeft(to)
  expect(filesBelow(to)).toEqual([...hosts, ...ours('moi')].sort())
  expect(readdirSync(join(dir, 'public'))).toEqual(['dist'])
})

/** The switch in a process that dies after `changes` changes of the disk; true when it came to its end alive. */
function survives(from: string, to: string, changes: number): boolean {
  Object.assign(life, { changes, killed: false })
  try {
    const claimed = claim(to)
    putInPlace(from, to, claimed, readManifest(from)!)
    claimed.release()
  } catch (error) {
    if (!(error instanceof Killed)) throw error
  } finally {
    life.changes = Infinity
  }
  // The process of this test lives on; the one that died would not.
  const beside = join(to, '..')
  for (const name of existsSync(beside) ? readdirSync(beside) : []) {
    const owner = join(beside, name, 'owner')
    if (existsSync(owner)) writeFileSync(owner, `999999999 ${hostname()}`)
  }
  return !life.killed
}

describe.each([
  ['on one file system', false],
  ['across file systems', true],
])('a switch %s that is killed before any change of the disk', (_name, across) => {
  test.each([
    ['a build before it', true],
    ['nothing before it', false],
  ])('leaves the old or the new folder whole for the next command, with %s', (_before, replaces) => {
    const real = vi.mocked(renameSync).getMockImplementation()!
    onTestFinished(() => void vi.mocked(renameSync).mockImplementation(real))
    let changes = 0
    for (let alive = false; !alive; changes++) {
      const { dir, from, to } = folders()
      if (replaces) {
        build(to, 'cu')
        host(to)
      }
      vi.mocked(renameSync).mockImplementation((a, b) => {
        if (across && String(a) === from) failing('EXDEV')()
        real(a, b)
      })
      alive = survives(from, to, changes)
      clearLeft(to)
      const state = existsSync(to) ? filesBelow(to) : []
      const whole = replaces ? ['cu', 'moi'].map((words) => [...hosts, ...ours(words)].sort()) : [[], ours('moi')]
      expect(whole, `killed after ${changes} changes`).toContainEqual(state)
      if (existsSync(join(dir, 'public'))) expect(readdirSync(join(dir, 'public')), `${changes}`).toEqual(state.length > 0 ? ['dist'] : [])
    }
    expect(changes).toBeGreaterThan(replaces ? 10 : 5)
  })
})

test('putting right can itself be killed at any moment', () => {
  for (const stop of [6, 7, 8, 9, 10]) {
    let changes = 0
    for (let alive = false; !alive; changes++) {
      const { dir, from, to } = folders()
      build(to, 'cu')
      host(to)
      survives(from, to, stop)
      Object.assign(life, { changes, killed: false })
      try {
        clearLeft(to)
      } catch (error) {
        if (!(error instanceof Killed)) throw error
      }
      life.changes = Infinity
      alive = !life.killed
      clearLeft(to)
      expect(['cu', 'moi'].map((words) => [...hosts, ...ours(words)].sort())).toContainEqual(filesBelow(to))
      expect(readdirSync(join(dir, 'public'))).toEqual(['dist'])
    }
  }
})

test('what an earlier version left when it was killed is put right, too', () => {
  const { dir, to } = folders()
  build(join(dir, 'public/.dist-a1B2c3/old'), 'cu')
  mkdirSync(join(dir, 'public/.dist-Zz9Yy8/new'), { recursive: true })
  mkdirSync(join(dir, 'public/.dist-khac/khac'), { recursive: true })
  clearLeft(to)
  expect(filesBelow(to)).toEqual(ours('cu'))
  expect(readdirSync(join(dir, 'public')).sort()).toEqual(['.dist-khac', 'dist'])
})

describe('two builds into one folder', () => {
  test('the second is refused while the first lives', () => {
    const { to } = folders()
    const first = claim(to)
    expect(() => claim(to)).toThrow('Một lần dựng khác đang ghi vào')
    first.release()
    claim(to).release()
  })

  test('one on another machine is believed as long as it gives a sign of life', () => {
    const { dir, to } = folders()
    const left = join(dir, 'public/.dist.nep-moi')
    mkdirSync(left, { recursive: true })
    writeFileSync(join(left, 'owner'), '1 may-khac')
    expect(() => claim(to)).toThrow(left)
    vi.useFakeTimers({ now: Date.now() + 180_000, toFake: ['Date'] })
    onTestFinished(() => void vi.useRealTimers())
    claim(to).release()
    expect(readdirSync(join(dir, 'public'))).toEqual([])
  })
})

test('a link to a folder stays a link, and its folder is replaced', () => {
  const { dir, from, to } = folders()
  build(join(dir, 'elsewhere/site'), 'cu')
  mkdirSync(join(dir, 'public'))
  symlinkSync(join(dir, 'elsewhere/site'), to)
  put(from, join(dir, 'elsewhere/site'))
  expect(filesBelow(`${to}/`)).toEqual(ours('moi'))
})
