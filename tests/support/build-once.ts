/** Builds each edition that the projects of this run ask for once, one after the other, for all tests that look at a built site. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { publishedEdition, realFixture } from './editions.ts'
import { fictionDay, testDay } from './test-day.ts'
import { withHistory } from './with-history.ts'

export type BuiltName = 'that' | 'minhHoa' | 'published'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built fixture of a real edition, at the root of its host. */
    that: string
    /** Folder of the built illustrative fixture, under a sub-path. */
    minhHoa: string
    /** Folder of the built published edition, at the root of its host. */
    published: string
  }
}

export const subPath = '/thu/minh-hoa'
export const host = 'https://nepmoi.example'

const wanted: Readonly<Record<string, readonly BuiltName[]>> = {
  built: ['that', 'minhHoa'],
  browser: ['that', 'minhHoa'],
  'browser-long': ['that', 'minhHoa'],
  published: ['published'],
  release: ['published', 'minhHoa'],
}

/** Builds the edition in a folder to `out`, as `npm run build` does; without a store of drawn things where none is named. */
export function build(edition: string, out: string, env: Readonly<Record<string, string>> = {}, flags: readonly string[] = []): void {
  execFileSync(process.execPath, ['src/commands/build.ts', ...flags], {
    env: {
      ...process.env,
      BASE_PATH: '/',
      SITE_URL: host,
      BUILD_DATE: testDay,
      STORE_DIR: 'none',
      ...env,
      EDITION: edition,
      OUT_DIR: out,
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** What did not change since the last run of the tests is not drawn again; `tests/release/` builds without any store as well. */
const makers: Readonly<Record<BuiltName, (out: string, scratch: string, store: string) => void>> = {
  that: (out, _scratch, STORE_DIR) => build(realFixture, out, { STORE_DIR }),
  minhHoa: (out, scratch, STORE_DIR) => build(withHistory(scratch), out, { BASE_PATH: subPath, BUILD_DATE: fictionDay, STORE_DIR }),
  published: (out, _scratch, STORE_DIR) => build(publishedEdition(), out, { STORE_DIR }),
}

interface Sites {
  readonly dir: string
  readonly built: Set<BuiltName>
}
/** Each project loads this file for itself; what is built is kept for all of them, until the run ends. */
const key = Symbol.for('tests.built-sites')
const store = globalThis as unknown as Record<symbol, Sites | undefined>

function sites(): Sites {
  const known = store[key]
  if (known) return known
  const fresh: Sites = { dir: mkdtempSync(join(tmpdir(), 'built-')), built: new Set() }
  process.once('exit', () => rmSync(fresh.dir, { recursive: true, force: true }))
  store[key] = fresh
  return fresh
}

export default function setup(project: TestProject): void {
  const { dir, built } = sites()
  for (const name of wanted[project.name] ?? []) {
    const out = join(dir, name)
    if (!built.has(name)) {
      const scratch = join(dir, `${name}-edition`)
      mkdirSync(scratch)
      makers[name](out, scratch, join('reports', 'stores', name))
      built.add(name)
    }
    project.provide(name, out)
  }
}
