/** Ten correct commits of staff, one upon the other: after each the check is clean, after some the whole published edition is as it must be. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clerkCommits, errorsOf } from '../support/clerk.ts'
import { publishedEdition } from '../support/editions.ts'

let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'clerk-'))
  for (const part of ['content', 'data']) cpSync(join(publishedEdition(), part), join(dir, part), { recursive: true })
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** The published tests against the copy, in a run of their own with a build of their own. */
function publishedTests(): { status: number | null; output: string } {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:VITEST|TEST$|NODE_ENV$)/.test(name))
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'published', '--reporter', 'dot'],
    { encoding: 'utf8', env: { ...Object.fromEntries(own), PUBLISHED_EDITION: dir, NO_COLOR: '1' } },
  )
  return { status, output: `${stdout}\n${stderr}`.slice(-4000) }
}

describe.each(clerkCommits.map(([name, commit], i) => ({ name, commit, build: [3, 6, 9].includes(i) })))('$name', ({ commit, build }) => {
  test('passes the check', () => {
    commit(dir)
    expect(errorsOf(dir)).toEqual([])
  })
  if (build)
    test('leaves the published edition as it must be', { timeout: 600_000 }, () => {
      const { status, output } = publishedTests()
      expect(status, output).toBe(0)
      expect(output).toMatch(/Tests +\d{2,} passed/)
    })
})
