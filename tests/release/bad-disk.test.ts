/** Builds on disks that are really full or cannot be written: one sentence and the last good site, or the site without a store. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { filesBelow, writeManifest } from '../../src/commands/target/manifest.ts'
import { host } from '../support/build-once.ts'
import { writeSmall } from '../support/small-edition.ts'
import { smallDay } from '../support/test-day.ts'

const dir = mkdtempSync(join(tmpdir(), 'disk-'))
const disk = join(dir, 'disk')
mkdirSync(disk)
const mount = (...options: readonly string[]) => spawnSync('mount', ['-t', 'tmpfs', ...options, 'none', disk]).status === 0
const mayMount = process.platform === 'linux' && mount()
if (mayMount) execFileSync('umount', [disk])

afterEach(() => {
  spawnSync('umount', ['-l', disk])
})

function build(OUT_DIR: string, STORE_DIR: string): { readonly status: number | null; readonly told: string } {
  const env = { ...process.env, EDITION: writeSmall(), OUT_DIR, STORE_DIR, SITE_URL: host, BUILD_DATE: smallDay, NODE_ENV: 'production' }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/build.ts'], { encoding: 'utf8', env })
  return { status, told: `${stdout}${stderr}` }
}

/** Puts a site of one page on the disk. */
function lastGood(): string {
  const out = join(disk, 'dist')
  mkdirSync(out)
  writeFileSync(join(out, 'index.html'), '<html>cũ</html>')
  writeManifest(out)
  return out
}

describe.skipIf(!mayMount)('a disk', { timeout: 300_000 }, () => {
  test('that is full leaves the last good site, and says so in one sentence', () => {
    mount('-o', 'size=400k')
    const out = lastGood()
    const { status, told } = build(out, 'none')
    expect(status).not.toBe(0)
    expect(told).toMatch(/Ổ đĩa đã đầy|hết chỗ/)
    expect(told).not.toMatch(/\n\s+at |ENOSPC: /)
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('<html>cũ</html>')
    expect(filesBelow(disk).filter((file) => !file.startsWith('dist/'))).toEqual([])
  })

  test('that can only be read leaves the last good site, and says so in one sentence', () => {
    mount()
    const out = lastGood()
    execFileSync('mount', ['-o', 'remount,ro', disk])
    const { status, told } = build(out, 'none')
    expect(status).not.toBe(0)
    expect(told).toMatch(/chỉ cho đọc/)
    expect(told).not.toMatch(/\n\s+at |EROFS: /)
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('<html>cũ</html>')
  })

  test.each([
    ['is full', ['-o', 'size=8k']],
    ['can only be read', ['-o', 'ro']],
  ] as const)('of the store that %s: the site is built without it, and the reason is told', (_, options) => {
    mount(...options)
    const out = join(dir, 'dist')
    rmSync(out, { recursive: true, force: true })
    const { status, told } = build(out, join(disk, 'store'))
    expect(status).toBe(0)
    expect(told).toMatch(/kho/i)
    expect(told).not.toMatch(/\n\s+at /)
    expect(existsSync(join(out, 'index.html'))).toBe(true)
  })
})
