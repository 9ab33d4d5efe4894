/** Putting a build on a server: the switch under load, going back, and what may go wrong on the way. */
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { upload } from '../../src/commands/deploy/bucket.ts'
import { putBack, release, unlock, type Server } from '../../src/commands/deploy/server.ts'
import { deployWords as say } from '../../src/language/interface/deploy.ts'
import { nginxConf } from '../../src/outputs/hosting/nginx.ts'
import { scratch, smallBuild } from '../support/small-build.ts'
import { smallRenditions } from '../support/small-publication.ts'
import { hasProgram, nginx } from '../support/web-servers.ts'

const canSend = hasProgram('rsync', '--version') && process.platform === 'linux'
const canServe = canSend && hasProgram('nginx', '-v')
const held = { one: 'a'.repeat(16), two: 'b'.repeat(16) }

function server(): Server & { kind: 'folder' } {
  return { kind: 'folder', path: join(scratch('noi-dat'), 'trang') }
}
let count = 0
const put = (to: Server, out: string, heldBack = held.one) => release(to, [out], `r${String(++count).padStart(4, '0')}`, heldBack)
const served = ({ path }: Server, file: string) => readFileSync(join(path, 'hien-tai', file), 'utf8')
const releases = ({ path }: Server) => readdirSync(join(path, 'ban')).filter((name) => !name.startsWith('.'))
const allFiles = ({ path }: Server) =>
  readdirSync(path, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  )

/** What a deployment ended in; blank where it did not. */
function problemOf(act: () => unknown): string {
  try {
    act()
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Programs of a test stand before those of the machine, or alone. */
function withTools(tools: Readonly<Record<string, string>>, alone = false): string {
  const dir = scratch('cong-cu')
  for (const [name, script] of Object.entries(tools)) {
    writeFileSync(join(dir, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(dir, name), 0o755)
  }
  const before = process.env['PATH']
  process.env['PATH'] = alone ? dir : `${dir}:${before}`
  onTestFinished(() => void (process.env['PATH'] = before))
  return dir
}

describe.skipIf(!canSend)('a release', () => {
  test('is served whole; the one before it is kept and may be put back, and back again', () => {
    const to = server()
    expect(put(to, smallBuild('mot'))).toBe(false)
    expect(put(to, smallBuild('hai'))).toBe(true)
    expect(served(to, 'index.html')).toContain('hai')
    putBack(to)
    expect(served(to, 'index.html')).toContain('mot')
    putBack(to)
    expect(served(to, 'index.html')).toContain('hai')
    expect(existsSync(join(to.path, '.khoa'))).toBe(false)
  })
  test('shares files that did not change, with the day that readers have of them', () => {
    const to = server()
    put(to, smallBuild('mot'))
    utimesSync(join(to.path, 'hien-tai/same.txt'), 1e9, 1e9)
    const before = statSync(join(to.path, 'hien-tai/same.txt'))
    put(to, smallBuild('hai'))
    expect(statSync(join(to.path, 'hien-tai/same.txt'))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs })
  })
  test('leaves two releases on the disk, and assets of five', () => {
    const to = server()
    for (let n = 0; n < 8; n++) put(to, smallBuild(`ban${n}`))
    expect(releases(to)).toHaveLength(2)
    const assets = readdirSync(join(to.path, 'tai-san/_astro'))
    expect(assets).toHaveLength(10)
    expect(assets).not.toContain('ban2.css')
  })
  test('that was withdrawn from leaves nothing of it, and what was before is not put back', () => {
    const to = server()
    const person = {
      'guong/nguoi/index.html': '<!doctype html><p>Chị Y Mẫu</p></html>',
      'anh/chup/nguoi.jpg': 'Chị Y Mẫu',
      '_astro/nguoi.webp': 'Chị Y Mẫu',
    }
    put(to, smallBuild('mot', person))
    put(to, smallBuild('hai', person))
    expect(put(to, smallBuild('ba'), held.two)).toBe(false)
    expect(allFiles(to).filter((file) => readFileSync(file, 'utf8').includes('Y Mẫu'))).toEqual([])
    expect(problemOf(() => putBack(to))).toBe(say.nothingBefore)
    put(to, smallBuild('bon'), held.two)
    writeFileSync(join(to.path, 'ban', `.${basename(readlinkSync(join(to.path, 'truoc')))}.giu`), held.one)
    expect(problemOf(() => putBack(to))).toBe(say.heldBack)
    expect(served(to, 'index.html')).toContain('bon')
  })
})

describe.skipIf(!canSend)('what goes wrong leaves the release that is served', () => {
  function standing() {
    const to = server()
    put(to, smallBuild('mot'))
    const stands = () => {
      expect(served(to, 'index.html')).toContain('mot')
      expect(readdirSync(join(to.path, 'ban')).filter((name) => name.endsWith('.tam'))).toEqual([])
    }
    return { to, stands }
  }
  test.each<[string, (out: string) => void]>([
    ['a file that is cut off', (out) => writeFileSync(join(out, 'index.html'), '<!doctype')],
    [
      'a file that is not there',
      (out) => writeFileSync(join(out, '.nep-moi'), `${readFileSync(join(out, '.nep-moi'), 'utf8')}${'0'.repeat(64)}  gone.txt\n`),
    ],
    ['no list', (out) => writeFileSync(join(out, '.nep-moi'), '\n')],
  ])('%s', (_, spoil) => {
    const { to, stands } = standing()
    const out = smallBuild('hai')
    spoil(out)
    expect(problemOf(() => put(to, out))).toBe(say.notWhole)
    stands()
    put(to, smallBuild('ba'))
    expect(served(to, 'index.html')).toContain('ba')
  })
  test('another deployment at work', () => {
    const { to, stands } = standing()
    mkdirSync(join(to.path, '.khoa'))
    writeFileSync(join(to.path, '.khoa/ma'), 'kia\n')
    expect(problemOf(() => put(to, smallBuild('hai')))).toBe(say.busy('kia'))
    expect(problemOf(() => putBack(to))).toBe(say.busy('kia'))
    stands()
    unlock(to)
    put(to, smallBuild('ba'))
    expect(served(to, 'index.html')).toContain('ba')
  })
  test('one that was killed half an hour ago, with what it had sent', () => {
    const { to } = standing()
    mkdirSync(join(to.path, '.khoa'))
    mkdirSync(join(to.path, 'ban/.cu.tam'))
    const past = Date.now() / 1000 - 31 * 60
    utimesSync(join(to.path, '.khoa'), past, past)
    put(to, smallBuild('hai'))
    expect(served(to, 'index.html')).toContain('hai')
    expect(existsSync(join(to.path, 'ban/.cu.tam'))).toBe(false)
  })
  test('a disk that is full, and a line that breaks', () => {
    const { to, stands } = standing()
    withTools({ rsync: 'echo "write failed: No space left on device (28)" >&2; exit 11' })
    expect(problemOf(() => put(to, smallBuild('hai')))).toBe(say.unwritable(to.path))
    stands()
    withTools({ rsync: 'mkdir -p "$(eval echo \\$$#)"; exit 30' })
    expect(problemOf(() => put(to, smallBuild('hai')))).toBe(say.noServer(to.path))
    stands()
  })
  test('a folder that cannot be made', () => {
    const file = join(scratch('tep'), 'tep')
    writeFileSync(file, '')
    const path = `${file}/trang`
    expect(problemOf(() => put({ kind: 'folder', path }, smallBuild('hai')))).toBe(say.unwritable(path))
  })
  test('a server that does not answer, and a program that is not there', () => {
    const to: Server = { kind: 'server', host: 'ai-do@may.example', path: '/srv/trang' }
    withTools({ ssh: 'echo "ssh: connect to host: Network is unreachable" >&2; exit 255' })
    expect(problemOf(() => put(to, smallBuild('hai')))).toBe(say.noServer('ai-do@may.example:/srv/trang'))
    withTools({}, true)
    expect(problemOf(() => put(to, smallBuild('ba')))).toBe(say.noTool('ssh'))
    expect(problemOf(() => upload('s3://kho', '/tmp'))).toBe(say.noTool('aws'))
  })
})

test('a bucket gets what pages need before the pages, and loses what is no more at the end, but for what earlier pages need', () => {
  const dir = withTools({ aws: 'echo "$@" >>"$(dirname "$0")/goi"' })
  upload('s3://kho', '/dist')
  const calls = readFileSync(join(dir, 'goi'), 'utf8').trim().split('\n')
  expect(calls.map((call) => call.startsWith('s3 sync /dist/ s3://kho/'))).toEqual([true, true, true, true])
  expect(calls.map((call) => call.includes('--delete'))).toEqual([false, false, false, true])
  expect(calls[0]).toContain('--include _astro/*')
  expect(calls[0]).not.toContain('_astro/* ')
  expect(calls[1]).toContain('--exclude *.html')
  expect(calls[2]).toContain('--include *.html')
  expect(calls[3]).toMatch(/--exclude _astro\/\*\.css .*--exclude _astro\/\*\.woff2/)
  expect(calls[3]).not.toMatch(/webp|jpg|avif/)
})

describe.skipIf(!canServe)('on nginx, with readers', () => {
  test('twenty switches are seen by nobody, and a withdrawal leaves nothing that can be asked for', async () => {
    const to = server()
    const person = {
      'guong/nguoi/index.html': '<!doctype html><p>Chị Y Mẫu</p></html>',
      'anh/chup/nguoi.jpg': 'Chị Y Mẫu',
      '_astro/nguoi.webp': 'Chị Y Mẫu',
    }
    put(to, smallBuild('ban0', person))
    const base = await nginx(nginxConf(smallRenditions()), to.path)
    const readers = spawn(process.execPath, ['tests/support/ask-while-switching.ts', base, '16'], { stdio: ['pipe', 'pipe', 'inherit'] })
    const told = new Promise<string>((done) => {
      let text = ''
      readers.stdout.on('data', (part) => (text += String(part))).on('end', () => done(text))
    })
    for (let n = 1; n <= 20; n++) {
      put(to, smallBuild(`ban${n}`, n < 20 ? person : {}), n < 20 ? held.one : held.two)
      await new Promise((done) => setTimeout(done, 150))
    }
    readers.stdin.end()
    const met = JSON.parse(await told) as Readonly<Record<'asked' | 'failed' | 'missing' | 'mixed' | 'stamps', number>>
    process.stdout.write(`readers met ${JSON.stringify(met)}\n`)
    expect(met).toMatchObject({ failed: 0, missing: 0, mixed: 0 })
    expect(met.stamps).toBeGreaterThanOrEqual(15)
    expect(met.asked).toBeGreaterThan(500)
    for (const path of ['/guong/nguoi/', ...Object.keys(person).map((name) => `/${name}`), '/.nep-moi', '/hien-tai/', '/ban/'])
      expect.soft((await fetch(base + path)).status, path).toBe(404)
    expect((await fetch(`${base}/_astro/ban19.css`)).status).toBe(200)
  }, 60_000)
})
