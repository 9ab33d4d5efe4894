/** Which program draws: a thing that another version drew is not taken for one of this. */
import { buildSync } from 'esbuild'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../../model/checksum.ts'
import { each, lazily } from '../../model/once.ts'

/** The lists of packages that npm writes: of what is installed, and of what should be. */
const locks = ['node_modules/.package-lock.json', 'package-lock.json', 'npm-shrinkwrap.json']

/**
 * For a module below `project` a text that changes when its code does, or the code of what it imports, or any package, or the
 * machine that draws. Words of comments change nothing.
 */
export function versionsOf(project: string): (source: string) => string {
  const machine = lazily(() => {
    const lock = locks.map((name) => join(project, name)).find(existsSync)
    return [process.version, process.platform, process.arch, lock ? sha256(readFileSync(lock)) : ''].join(' ')
  })
  return each((source: string) => {
    const { outputFiles } = buildSync({
      absWorkingDir: project,
      entryPoints: [join(project, source)],
      bundle: true,
      minify: true,
      write: false,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      legalComments: 'none',
      logLevel: 'silent',
    })
    return sha256(`${machine()} ${outputFiles[0]!.text}`)
  })
}
