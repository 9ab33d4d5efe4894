/** All small worlds in one built edition: nothing that is hidden can be found from the built site and the repository. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build } from '../support/build-once.ts'
import { files as filesBelow } from '../support/site-files.ts'
import { findLeaks, secretsOf } from '../worlds/find-leaks.ts'
import { repositoryFiles } from '../worlds/publish-files.ts'
import { atYear, worlds } from '../worlds/worlds.ts'
import { writeWorlds } from '../worlds/write-world.ts'

const published = worlds.filter(({ refused }) => !refused).map((world, i) => atYear(world, 1976 + 2 * i))
const dir = mkdtempSync(join(tmpdir(), 'worlds-'))
const [edition, out] = [join(dir, 'edition'), join(dir, 'dist')]
let files: ReadonlyMap<string, Uint8Array>

beforeAll(() => {
  mkdirSync(edition)
  const { reading } = writeWorlds(edition, published)
  expect(reading.findings.filter(({ level }) => level === 'error')).toEqual([])
  build(edition, out)
  const built = filesBelow(out)
    // The texts of the search are those of the pages, several worlds in one file.
    .filter((file) => /\.(?:html|csv|json|jsonld|svg|xlsx|txt|bib|ris)$/.test(file) && !file.startsWith('tim/'))
    .map((file) => [file, readFileSync(join(out, file))] as const)
  files = new Map([...built, ...repositoryFiles(edition)])
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

describe.each(published)('$name', (world) => {
  test('keeps its secret in the built site', () => {
    const codes = world.indicators.map(({ ma }) => ma!.toLowerCase())
    // Numbers of other worlds say nothing of this one.
    const own = [...files].filter(([file]) => {
      const code = /(?:^|\/)(w\d+[a-z]?)(?:-|\.|\/)/i.exec(file)?.[1]?.toLowerCase()
      return code === undefined || codes.includes(code)
    })
    const secrets = secretsOf(world, edition)
    expect(secrets.length).toBeGreaterThan(0)
    expect(own.length).toBeGreaterThan(100)
    expect(findLeaks(world, secrets, new Map(own))).toEqual([])
  })
})
