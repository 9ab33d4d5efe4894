/** Builds that are killed for good (SIGKILL), in the switch and in the midst of drawing: the last good site stands, and nothing is left. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { clearLeft } from '../../src/commands/target/claim.ts'
import { filesBelow, readManifest, verify, writeManifest } from '../../src/commands/target/manifest.ts'
import { build } from '../support/build-once.ts'
import { writeSmall } from '../support/small-edition.ts'

function scratch(): string {
  const dir = mkdtempSync(join(tmpdir(), 'killed-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}
function folder(dir: string, words: string): string {
  mkdirSync(join(dir, 'a'), { recursive: true })
  writeFileSync(join(dir, 'a/index.html'), `<html>${words}</html>`)
  writeFileSync(join(dir, `${words}.txt`), words)
  writeManifest(dir)
  return dir
}

/** Runs the switch in a process that is killed before its nth change of the disk; true when it came to its end alive. */
function survives(from: string, to: string, nth: number, across: boolean): boolean {
  const { status, signal, stderr } = spawnSync(
    process.execPath,
    ['tests/support/switch-and-die.ts', from, to, String(nth), String(across)],
    { encoding: 'utf8' },
  )
  if (signal !== 'SIGKILL' && status !== 0) throw new Error(stderr)
  return signal !== 'SIGKILL'
}

test.each([
  ['on one file system', false],
  ['across file systems', true],
])('a switch %s that is killed before any change of the disk leaves the old or the new folder whole', (_name, across) => {
  let nth = 1
  for (let alive = false; !alive; nth++) {
    const dir = scratch()
    const [from, to] = [folder(join(dir, 'work/fresh'), 'moi'), folder(join(dir, 'public/dist'), 'cu')]
    writeFileSync(join(to, '.htaccess'), 'Deny')
    alive = survives(from, to, nth, across)
    clearLeft(to)
    const whole = ['cu', 'moi'].map((words) => ['.htaccess', '.nep-moi', 'a/index.html', `${words}.txt`])
    expect(whole, `killed before change ${nth}`).toContainEqual(filesBelow(to))
    verify(to, readManifest(to)!)
    expect(readdirSync(join(dir, 'public')), `killed before change ${nth}`).toEqual(['dist'])
  }
  expect(nth).toBeGreaterThan(9)
})

/** Kills a build of a small edition as soon as the folder it draws in is there; gives the process's number. */
async function killedBuild(edition: string, out: string): Promise<number> {
  const child = spawn(process.execPath, ['src/commands/run.mjs', 'build'], {
    env: { ...process.env, EDITION: edition, OUT_DIR: out, BASE_PATH: '', SITE_URL: '', STORE_DIR: 'none', NODE_ENV: 'production' },
    stdio: 'ignore',
  })
  const ended = new Promise<NodeJS.Signals | null>((done) => child.once('exit', (_code, signal) => done(signal)))
  const drawing = join('node_modules/.cache/nep-moi', String(child.pid))
  while (child.exitCode === null && !existsSync(join(drawing, 'index.html'))) await new Promise((done) => setTimeout(done, 20))
  child.kill('SIGKILL')
  expect(await ended).toBe('SIGKILL')
  expect(existsSync(drawing)).toBe(true)
  return child.pid!
}

describe('a build of pages that is killed', () => {
  test('leaves the last good site byte for byte, and the next build clears what it left', { timeout: 300_000 }, async () => {
    const edition = writeSmall()
    const dir = scratch()
    const out = join(dir, 'dist')
    folder(out, 'cu')
    writeFileSync(join(out, 'CNAME'), 'nepmoi.example')
    const pid = await killedBuild(edition, out)
    expect(filesBelow(out)).toEqual(['.nep-moi', 'CNAME', 'a/index.html', 'cu.txt'])
    verify(out, readManifest(out)!)
    build(edition, out)
    expect(readdirSync(dir)).toEqual(['dist'])
    expect(existsSync(join('node_modules/.cache/nep-moi', String(pid)))).toBe(false)
    expect(readFileSync(join(out, 'CNAME'), 'utf8')).toBe('nepmoi.example')
    expect(existsSync(join(out, 'cu.txt'))).toBe(false)
    const listed = [...readManifest(out)!.keys()]
    expect(filesBelow(out)).toEqual([...listed, '.nep-moi', 'CNAME'].sort())
    expect(listed.length).toBeGreaterThan(50)
    verify(out, readManifest(out)!)
  })
})
