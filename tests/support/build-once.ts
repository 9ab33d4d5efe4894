/** Builds the real edition, and the illustrative one under a sub-path, once for all tests of the built site. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    real: string
    illustrative: string
  }
}

export const subPath = '/thu/minh-hoa'
export const host = 'https://nepmoi.example'

export default function setup(project: TestProject): () => void {
  const dir = mkdtempSync(join(tmpdir(), 'built-'))
  const build = (name: string, env: Record<string, string>) => {
    const out = join(dir, name)
    execFileSync(process.execPath, ['src/commands/build.ts'], {
      env: { ...process.env, ...env, OUT_DIR: out, NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    return out
  }
  project.provide('real', build('real', { EDITION: '', BASE_PATH: '/', SITE_URL: host }))
  project.provide('illustrative', build('illustrative', { EDITION: 'examples/minh-hoa', BASE_PATH: subPath, SITE_URL: host }))
  return () => rmSync(dir, { recursive: true, force: true })
}
