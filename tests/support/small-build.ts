/** Builds of one page, as a deployment sees them: the list of what was built, the status file, hashed assets. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { writeManifest } from '../../src/commands/target/manifest.ts'

export function scratch(name: string): string {
  const dir = mkdtempSync(join(tmpdir(), `${name}-`))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

/** Its page and each of its assets hold the stamp. */
export function smallBuild(stamp: string, more: Readonly<Record<string, string>> = {}, heldBack = 'a'.repeat(16)): string {
  const dir = scratch('ban-dung')
  const html = `<!doctype html><title>${stamp}</title><link rel="stylesheet" href="/_astro/${stamp}.css"><script src="/_astro/${stamp}.js"></script></html>`
  const files = {
    'index.html': html,
    '404.html': '<!doctype html><title>404</title></html>',
    [`_astro/${stamp}.css`]: `/*${stamp}*/`,
    [`_astro/${stamp}.js`]: `//${stamp}`,
    'same.txt': 'the same in every build',
    'trang-thai.json': JSON.stringify({ heldBack }),
    ...more,
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true })
    writeFileSync(join(dir, name), text)
  }
  writeManifest(dir)
  return dir
}
