/**
 * `npm run bench -- --before COMMIT`: check and build of an earlier commit and of today's code, in turn, on that commit's
 * content. The commit gets packages of its own. Of several rounds the least is printed: on a shared machine noise only adds.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { folderSize } from '../../src/commands/folder-size.ts'
import { costOf, type Cost } from './cost.ts'

const rounds = 3
/** A name with a comma, which today's check refuses unquoted. */
const siteFile = 'content/trang-web.yaml'
const quoted = (text: string) => text.replace('ten: Sản xuất, vốn và nhà ở,', "ten: 'Sản xuất, vốn và nhà ở',")

/** Prints a line for each command and store; null, for there is nothing more to measure. */
export function benchBefore(commit: string): null {
  const dir = mkdtempSync(join(tmpdir(), 'bench-before-'))
  const [program, store] = [join(dir, 'program'), join(dir, 'store')]
  try {
    execFileSync('git', ['worktree', 'add', '--quiet', '--detach', program, commit])
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: program, stdio: ['ignore', 'ignore', 'inherit'] })
    writeFileSync(join(program, siteFile), quoted(readFileSync(join(program, siteFile), 'utf8')))
    const out = (name: string) => join(dir, name)
    const ways: Readonly<Record<string, () => Cost>> = {
      'check, before': () => costOf('check', program, {}, program),
      'check, today': () => costOf('check', program),
      'build, before': () => costOf('build', program, { OUT_DIR: out('before') }, program),
      'build, today, empty store': () => {
        rmSync(store, { recursive: true, force: true })
        return costOf('build', program, { OUT_DIR: out('today'), STORE_DIR: store })
      },
      'build, today, full store': () => costOf('build', program, { OUT_DIR: out('today'), STORE_DIR: store }),
    }
    const all = Array.from({ length: rounds }, () => Object.values(ways).map((run) => run()))
    const print = (cells: readonly string[]) =>
      process.stdout.write(`${cells.map((cell, i) => (i === 0 ? cell.padEnd(28) : cell.padStart(10))).join('')}\n`)
    print(['', 'CPU s', 'wall s', 'pages', 'CPU ms/page', 'files'])
    for (const [i, name] of Object.keys(ways).entries()) {
      const least = (of: (cost: Cost) => number) => Math.min(...all.map((round) => of(round[i]!)))
      const [cpu, wall] = [least((cost) => cost.cpu), least((cost) => cost.wall)]
      const built = name.startsWith('build') ? folderSize(out(name.includes('before') ? 'before' : 'today')) : null
      print([
        name,
        cpu.toFixed(1),
        wall.toFixed(1),
        ...(built ? [built.pages, ((cpu * 1000) / built.pages).toFixed(1), built.files].map(String) : []),
      ])
    }
  } finally {
    execFileSync('git', ['worktree', 'remove', '--force', program])
    rmSync(dir, { recursive: true, force: true })
  }
  return null
}
