/** The build asks nobody: with the network cut it makes the same site. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { host } from '../support/build-once.ts'
import { writeSmall } from '../support/small-edition.ts'
import { smallDay } from '../support/test-day.ts'
import { files } from '../support/site-files.ts'

/** Runs a program where there is no network at all, as Linux can: not even an address of its own. */
const cut = (args: readonly string[], env: NodeJS.ProcessEnv = process.env) =>
  spawnSync('unshare', ['--map-root-user', '--net', process.execPath, ...args], { encoding: 'utf8', env })
const asking = ['-e', "fetch('http://127.0.0.1:8080').catch(({ cause }) => process.exit(cause.code === 'ENETUNREACH' ? 7 : 1))"]

test('a build with the network cut', { timeout: 300_000 }, ({ skip }) => {
  if (cut(['-e', '']).status !== 0) skip('This machine does not let a program cut its own network.')
  expect(cut(asking).status, 'the network is cut').toBe(7)
  const out = mkdtempSync(join(tmpdir(), 'cut-'))
  try {
    const env = {
      ...process.env,
      EDITION: writeSmall(),
      OUT_DIR: join(out, 'dist'),
      SITE_URL: host,
      BUILD_DATE: smallDay,
      STORE_DIR: 'none',
      NODE_ENV: 'production',
    }
    const { status, stderr } = cut(['src/commands/build.ts'], env)
    expect(`${status} ${stderr}`).toMatch(/^0 /)
    expect(files(join(out, 'dist')).length).toBeGreaterThan(50)
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
})
