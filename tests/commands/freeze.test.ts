import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { illustrativeFixture } from '../support/editions.ts'

test('a frozen year describes itself: its package holds the schema and the fingerprint of its one file', () => {
  const dir = mkdtempSync(join(tmpdir(), 'freeze-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  cpSync(illustrativeFixture, dir, { recursive: true })
  rmSync(join(dir, 'data/an-ban/2025'), { recursive: true })
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/freeze.ts', '--year', '2025', '--edition', dir], {
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const read = (name: string) => readFileSync(join(dir, 'data/an-ban/2025', name), 'utf8')
  const { resources } = JSON.parse(read('datapackage.json')) as {
    resources: { path: string; hash: string; schema: { fields: object[] } }[]
  }
  expect(resources).toHaveLength(1)
  const [{ path, hash, schema }] = resources as [(typeof resources)[number]]
  expect(schema.fields).toHaveLength(16)
  expect(hash).toBe(`sha256:${createHash('sha256').update(read(path)).digest('hex')}`)
  expect(read('SHA256SUMS')).toContain(hash.slice('sha256:'.length))
})
