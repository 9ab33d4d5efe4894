/** The store on a real disk: what it gives back, what it forgets, and what becomes of a build when it is damaged or refused. */
import { spawn } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { writeEntry } from '../../../src/commands/store/entries.ts'
import { startStore } from '../../../src/commands/store/store.ts'
import { keptNow, useStore, type Maker } from '../../../src/outputs/store/kept.ts'

/** What the disk says to whoever writes or removes, and to whoever renames alone. */
const disk = vi.hoisted(() => ({ refuses: '', renames: '' }))
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  const refusing =
    <A extends unknown[], R>(real: (...args: A) => R) =>
    (...args: A): R => {
      if (disk.refuses) throw Object.assign(new Error(disk.refuses), { code: disk.refuses })
      return real(...args)
    }
  const renameSync: typeof fs.renameSync = (from, to) => {
    if (disk.renames) throw Object.assign(new Error(disk.renames), { code: disk.renames })
    fs.renameSync(from, to)
  }
  return { ...fs, renameSync, writeFileSync: refusing(fs.writeFileSync), mkdirSync: refusing(fs.mkdirSync), rmSync: refusing(fs.rmSync) }
})
afterEach(() => {
  disk.refuses = disk.renames = ''
  useStore(null)
})

const maker: Maker = { kind: 'test', source: 'src/outputs/qr.ts' }
const bytes = (text: string) => Uint8Array.from(Buffer.from(text))

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'store-'))
  const made = dir
  onTestFinished(() => {
    disk.refuses = ''
    rmSync(made, { recursive: true, force: true })
  })
})
const store = () => join(dir, 'kho')
function edition(name = 'an-ban'): string {
  if (!existsSync(join(dir, name))) mkdirSync(join(dir, name))
  return join(dir, name)
}

/** A build that draws these, and what was not drawn anew; `of`: the edition, or null for a build that published nothing. */
function build(names: readonly string[], of: string | null = edition()) {
  const started = startStore(store(), resolve('.'))
  const drawn: string[] = []
  const given = names.map((name) =>
    Buffer.from(
      keptNow(maker, [name], () => {
        drawn.push(name)
        return bytes(`picture of ${name}`)
      }),
    ).toString(),
  )
  const { asked, found } = started.counts()
  const refused = started.close(of)
  // Whatever befell the store, what is given is right.
  expect(given).toEqual(names.map((name) => `picture of ${name}`))
  expect(found).toBe(asked - drawn.length)
  return { drawn, refused }
}
/** Every thing in the store, by its path. */
const things = () =>
  existsSync(join(store(), 'kept'))
    ? readdirSync(join(store(), 'kept'), { recursive: true, encoding: 'utf8', withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : []

describe('what a build drew', () => {
  test('the next one does not draw', () => {
    expect(build(['a', 'b'])).toEqual({ drawn: ['a', 'b'], refused: null })
    expect(build(['a', 'b', 'c'])).toEqual({ drawn: ['c'], refused: null })
    expect(build(['a', 'b', 'c'])).toEqual({ drawn: [], refused: null })
  })
  test('is there for another edition too', () => {
    build(['a'], edition('mot'))
    expect(build(['a'], edition('hai')).drawn).toEqual([])
  })
  test('may be empty', () => {
    const started = startStore(store(), resolve('.'))
    expect(keptNow(maker, [''], () => bytes(''))).toEqual(bytes(''))
    expect(keptNow(maker, [''], () => bytes('x'))).toEqual(bytes(''))
    started.close(edition())
  })
  test('is left as whole files with no other beside them', () => {
    build(['a', 'b'])
    expect(things().map((path) => path.slice(store().length))).toEqual([
      expect.stringMatching(/^.kept.[0-9a-f]{2}.[0-9a-f]{64}$/),
      expect.stringMatching(/^.kept.[0-9a-f]{2}.[0-9a-f]{64}$/),
    ])
    expect(readdirSync(join(store(), 'running'))).toEqual([])
  })
})

describe('a damaged thing is drawn anew, and whole from then on', () => {
  test.each<[string, (path: string) => void]>([
    ['cut short', (path) => truncateSync(path, 40)],
    ['cut within its fingerprint', (path) => truncateSync(path, 8)],
    ['empty', (path) => truncateSync(path, 0)],
    [
      'with one bit turned over',
      (path) => {
        const file = readFileSync(path)
        file[file.length - 1]! ^= 1
        writeFileSync(path, file)
      },
    ],
    ['with something after it', (path) => writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from('x')]))],
    ['of another form', (path) => writeFileSync(path, 'picture of a')],
    ['gone', (path) => rmSync(path)],
    [
      'with a folder in its place',
      (path) => {
        rmSync(path)
        mkdirSync(join(path, 'trong'), { recursive: true })
      },
    ],
  ])('%s', (_name, damage) => {
    build(['a'])
    damage(things()[0]!)
    expect(build(['a'])).toEqual({ drawn: ['a'], refused: null })
    expect(build(['a']).drawn).toEqual([])
  })
  test('another thing in its place, whole as that is', () => {
    build(['a', 'b'])
    const [one, other] = things()
    copyFileSync(one!, other!)
    expect(build(['a', 'b']).drawn).toHaveLength(1)
    expect(build(['a', 'b']).drawn).toEqual([])
  })
})

describe('what no build uses any more leaves the store', () => {
  test('at the end of the build that did not use it: a picture that was withdrawn is gone', () => {
    build(['a', 'person'])
    build(['a'])
    expect(things()).toHaveLength(1)
    expect(build(['a', 'person']).drawn).toEqual(['person'])
  })
  test('but not while another edition uses it', () => {
    build(['a', 'b'], edition('mot'))
    build(['a', 'b'], edition('hai'))
    build([], edition('mot'))
    expect(things()).toHaveLength(2)
    build(['b'], edition('hai'))
    expect(things()).toHaveLength(1)
  })
  test('not when the build failed', () => {
    build(['a', 'b'])
    build(['a'], null)
    expect(things()).toHaveLength(2)
  })
  test('also what a build that failed has left', () => {
    build(['person'], null)
    build(['a'])
    expect(things()).toHaveLength(1)
  })
  test('also what a build that was killed has half written', () => {
    build(['a'])
    writeFileSync(`${things()[0]!}.999999999-0`, 'half')
    build(['a'])
    expect(things()).toHaveLength(1)
  })
  test('with an edition that is gone', () => {
    build(['a'], edition('mot'))
    rmSync(edition('mot'), { recursive: true })
    build(['b'], edition('hai'))
    expect(things()).toHaveLength(1)
    expect(readdirSync(join(store(), 'lists'))).toHaveLength(1)
  })
  test('with an edition that nobody built for a month', () => {
    build(['a'], edition('mot'))
    const [list] = readdirSync(join(store(), 'lists'))
    const then = new Date(Date.now() - 31 * 24 * 3_600_000)
    utimesSync(join(store(), 'lists', list!), then, then)
    build(['b'], edition('hai'))
    expect(things()).toHaveLength(1)
  })
  test.each(['', '{', '[]', '{"edition":1}', '{"edition":"/"}'])('with a list that says “%s”', (words) => {
    build(['a'], edition('mot'))
    writeFileSync(join(store(), 'lists', 'x'), words)
    for (const list of readdirSync(join(store(), 'lists'))) writeFileSync(join(store(), 'lists', list), words)
    build(['b'], edition('hai'))
    expect(things()).toHaveLength(1)
  })
  test.each(['kept/ab/cd', 'lists/cd', `running/${hostname()}.999999999`])('though a folder stands among its files: %s', (place) => {
    build(['a', 'person'])
    mkdirSync(join(store(), place, 'ef'), { recursive: true })
    expect(build(['a']).refused).toBeNull()
    expect(things()).toHaveLength(1)
    expect(existsSync(join(store(), place))).toBe(false)
  })
  test('nothing outside it, though links lead there', () => {
    build(['a'])
    const outside = join(dir, 'ngoai')
    mkdirSync(outside)
    writeFileSync(join(outside, 'thu.txt'), 'giữ')
    symlinkSync(outside, join(store(), 'kept', 'zz'))
    build(['b'])
    expect(readFileSync(join(outside, 'thu.txt'), 'utf8')).toBe('giữ')
  })
})

describe('beside another build', () => {
  /** A build of another process, which has begun and not ended. */
  async function other(host = hostname()): Promise<() => void> {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'ignore' })
    onTestFinished(() => void child.kill('SIGKILL'))
    mkdirSync(join(store(), 'running'), { recursive: true })
    writeFileSync(join(store(), 'running', `${host}.${child.pid}`), '')
    await new Promise((done) => setTimeout(done, 20))
    return () => void child.kill('SIGKILL')
  }
  test('what it may just have drawn stays, what lay there before it began goes', async () => {
    build(['old'], null)
    await other()
    build(['its own'], null)
    build(['a'])
    expect(things()).toHaveLength(2)
  })
  test('what this edition used before goes also then', async () => {
    await other()
    build(['a', 'person'])
    build(['a'])
    expect(things()).toHaveLength(1)
  })
  test('one on another machine counts as well', async () => {
    await other('elsewhere')
    build(['its own'], null)
    build(['a'])
    expect(things()).toHaveLength(2)
  })
  test('one that is dead does not, and its sign is taken away', async () => {
    const end = await other()
    build(['its own'], null)
    end()
    await vi.waitFor(() => {
      build(['a'])
      expect(things()).toHaveLength(1)
    })
    expect(readdirSync(join(store(), 'running'))).toEqual([])
  })
  test('four that write the same at once leave it whole', { timeout: 60_000 }, async () => {
    const writer = `
      import { writeEntry, readEntry } from '${new URL('../../../src/commands/store/entries.ts', import.meta.url).href}'
      const [folder] = process.argv.slice(1)
      const key = 'ab'.repeat(32)
      const bytes = new Uint8Array(100000).fill(7)
      for (let i = 0; i < 30; i++) {
        writeEntry(folder, key, bytes)
        const read = readEntry(folder, key)
        if (!read || read.length !== bytes.length) process.exit(3)
      }`
    const ends = Array.from({ length: 4 }, () => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', writer, join(store(), 'kept')], { stdio: 'inherit' })
      return new Promise((done) => child.once('exit', done))
    })
    expect(await Promise.all(ends)).toEqual(Array(4).fill(0))
    expect(things()).toHaveLength(1)
  })
})

describe('where the disk refuses, the build goes on and says why', () => {
  test.each(['ENOSPC', 'EROFS', 'EACCES'])('%s from the start', (code) => {
    edition()
    disk.refuses = code
    expect(build(['a', 'b'])).toEqual({ drawn: ['a', 'b'], refused: code })
  })
  test('in the midst of writing, and leaves no half of a thing', () => {
    disk.renames = 'ENOSPC'
    expect(() => writeEntry(join(store(), 'kept'), 'ab'.repeat(32), bytes('a'))).toThrow('ENOSPC')
    expect(things()).toEqual([])
  })
  test('what was kept before is still taken', () => {
    build(['a'])
    disk.refuses = 'EROFS'
    expect(build(['a', 'b'])).toEqual({ drawn: ['b'], refused: 'EROFS' })
  })
  test('a full disk in the midst: what was withdrawn leaves all the same', () => {
    build(['a', 'person'])
    const started = startStore(store(), resolve('.'))
    keptNow(maker, ['a'], () => bytes(''))
    disk.refuses = 'ENOSPC'
    keptNow(maker, ['b'], () => bytes(''))
    disk.refuses = ''
    expect(started.close(edition())).toBe('ENOSPC')
    expect(things()).toHaveLength(1)
  })
  test.each([
    ['the store', () => store()],
    ['the folder of things', () => join(store(), 'kept')],
    ['the folder of lists', () => join(store(), 'lists')],
    ['the folder of signs', () => join(store(), 'running')],
  ])('a file in the place of %s', (_name, path) => {
    if (path() !== store()) mkdirSync(store())
    writeFileSync(path(), '')
    const { drawn, refused } = build(['a'])
    expect(drawn).toEqual(['a'])
    expect(refused).toMatch(/^(ENOTDIR|EEXIST)$/)
  })
})
