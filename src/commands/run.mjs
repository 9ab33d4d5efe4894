#!/usr/bin/env node
/**
 * Starts a command: `node src/commands/run.mjs build …`, or `nep-moi build …` where this is a package of another repository.
 * It is read by whatever Node the machine has, and hands over to the one that comes with the packages where that is too old;
 * what no command foresaw ends here in a sentence.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { launchWords as say } from '../language/interface/launch.mjs'

const needed = 24
const commands = [
  'check',
  'build',
  'serve',
  'dev',
  'new',
  'import',
  'diff',
  'protect',
  'tidy',
  'freeze',
  'sentences',
  'deploy',
  'links',
  'due',
  'country',
  'comment',
]
const require = createRequire(import.meta.url)
const [, script = '', command = ''] = process.argv

/** The Node that npm installs for this platform among the optional packages, which have no script of their own to run. */
function packagedNode() {
  const windows = process.platform === 'win32'
  const platform = `${windows ? 'win' : process.platform}-${process.arch}`
  for (const name of [`node-${platform}`, `node-bin-${platform}`]) {
    try {
      const path = require.resolve(`${name}/bin/node${windows ? '.exe' : ''}`)
      if (spawnSync(path, ['--version']).status === 0) return path
    } catch {
      continue
    }
  }
  return null
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
    process.stderr.write(`${say.unexpected}\n${process.env['VERBOSE'] && error instanceof Error ? `${error.stack ?? ''}\n` : ''}`)
  }
}

const hasPackages = (require.resolve.paths('astro') ?? []).some((dir) => existsSync(join(dir, 'astro', 'package.json')))

/** @param {string} name */
const fileOf = (name) => new URL(`./${basename(name)}.ts`, import.meta.url)

if (!hasPackages) refuse(say.noPackages)
else if (!existsSync(fileOf(command)))
  refuse(
    say.noCommand(
      command,
      commands.filter((name) => existsSync(fileOf(name))),
    ),
  )
else if (Number.parseInt(process.versions.node) >= needed) {
  process.argv.splice(2, 1)
  process.on('uncaughtException', (error) => void fail(error).then(() => process.exit(1)))
  process.on('unhandledRejection', (error) => void fail(error).then(() => process.exit(1)))
  await import(fileOf(command).href).catch(fail)
} else {
  const node = packagedNode()
  if (node) process.exitCode = spawnSync(node, [script, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1
  else refuse(say.oldNode(process.versions.node, needed))
}
