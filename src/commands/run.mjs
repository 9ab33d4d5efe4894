/**
 * Starts a command: `node src/commands/run.mjs build …`. It is read by whatever Node the machine has, and hands over to the one
 * that comes with the packages where that is too old; what no command foresaw ends here in a sentence.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import { launchWords as say } from '../language/interface/launch.mjs'

const needed = 24
const require = createRequire(import.meta.url)
const [, script = '', command = ''] = process.argv

/** Where npm puts the Node of this platform, whether or not it may run the packages' own scripts. */
function packagedNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  try {
    const path = require.resolve(`node-${platform}-${process.arch}/bin/node${platform === 'win' ? '.exe' : ''}`)
    return spawnSync(path, ['--version']).status === 0 ? path : null
  } catch {
    return null
  }
}

/** @param {string} sentence */
function refuse(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 2
}

/** @param {unknown} error */
async function fail(error) {
  process.exitCode = 1
  /** @type {unknown} */
  const missing = error instanceof Error && 'code' in error ? error.code : undefined
  if (missing === 'ERR_MODULE_NOT_FOUND' && !process.env['VERBOSE']) {
    process.stderr.write(`${say.noPackages}\n`)
    return
  }
  try {
    const [{ explain }, { printError }] = await Promise.all([import('./explain.ts'), import('./output.ts')])
    printError(explain(error))
  } catch {
    process.stderr.write(`${say.unexpected}\n${process.env['VERBOSE'] ? String(error) : ''}`)
  }
}

if (!existsSync(new URL('../../node_modules/astro/package.json', import.meta.url))) refuse(say.noPackages)
else if (Number.parseInt(process.versions.node) >= needed) {
  process.argv.splice(2, 1)
  process.on('uncaughtException', (error) => void fail(error).then(() => process.exit(1)))
  process.on('unhandledRejection', (error) => void fail(error).then(() => process.exit(1)))
  await import(`./${basename(command)}.ts`).catch(fail)
} else {
  const node = packagedNode()
  if (node) process.exitCode = spawnSync(node, [script, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1
  else refuse(say.oldNode(process.versions.node, needed))
}
