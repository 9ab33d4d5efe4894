/** Scripts that this repository packs and those that its package packs are the same to the byte, and so are their names. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makePackage } from '../support/package/make-package.ts'

const dir = mkdtempSync(join(tmpdir(), 'package-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** Prints the name and the print of each script that is packed below a root. */
const listing = (root: string, ending: 'ts' | 'js') => `
const { aloudScript } = await import(${JSON.stringify(join(root, `src/site/integrations/aloud.${ending}`))})
const { workerText } = await import(${JSON.stringify(join(root, `src/site/pack.${ending}`))})
const { programFiles } = await import(${JSON.stringify(join(root, `src/site/browser-forms/program.${ending}`))})
const { createHash } = await import('node:crypto')
const print = (bytes) => createHash('sha256').update(bytes).digest('hex')
const { path, text } = await aloudScript()
const found = { [path]: print(text) }
for (const offline of [true, false]) found['sw.js ' + offline] = print(await workerText({ offline, illustrative: false, left: '' }))
for (const [name, bytes] of await programFiles()) found[name] = print(bytes)
console.log(JSON.stringify(found))
`
function scriptsOf(root: string, ending: 'ts' | 'js'): Readonly<Record<string, string>> {
  const path = join(dir, `list-${ending}.mjs`)
  writeFileSync(path, listing(root, ending))
  const { stdout, stderr } = spawnSync(process.execPath, [path], { cwd: root, encoding: 'utf8' })
  expect(stderr).toBe('')
  return JSON.parse(stdout) as Record<string, string>
}

test('the package packs what the repository packs', () => {
  const staged = join(dir, 'staged')
  makePackage(staged)
  symlinkSync(resolve('node_modules'), join(staged, 'node_modules'))
  const ours = scriptsOf(resolve('.'), 'ts')
  expect(Object.keys(ours).filter((name) => /^(?:_astro\/aloud\.|sw\.js |bieu-mau\.js|phan-)/.test(name)).length).toBeGreaterThan(5)
  expect(scriptsOf(staged, 'js')).toEqual(ours)
})
