/** The published edition built twice, with a store of drawn things and without, in other time zones and folders: the same bytes. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, onTestFinished, test } from 'vitest'
import { build } from '../support/build-once.ts'
import { publishedEdition } from '../support/editions.ts'
import { files } from '../support/site-files.ts'

test('two builds of the published edition are the same, byte for byte', { timeout: 300_000 }, () => {
  const dir = mkdtempSync(join(tmpdir(), 'again-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  const again = join(dir, 'another-name')
  build(publishedEdition(), again, { STORE_DIR: 'none', TZ: 'America/St_Johns' })
  const first = inject('published')
  const names = files(first).sort()
  expect(files(again).sort()).toEqual(names)
  expect(names.length).toBeGreaterThan(500)
  const changed = names.filter((file) => !readFileSync(join(first, file)).equals(readFileSync(join(again, file))))
  expect(changed).toEqual([])
})
