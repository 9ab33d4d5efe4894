/** The one edge to git: a single `git log` whose full-context diffs hold every version of every file of figures. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { changesOf } from './changes.ts'
import { logFormat, parseLog } from './parse-log.ts'
import type { History } from '../../model/history.ts'

const wholeFile = 1_000_000

/** Never throws: without git, outside a repository or before the first commit there is simply no history. */
export function readHistory(dir: string): History {
  const git = gitDir(resolve(dir))
  if (git === null) return { state: 'none', changes: [], unreadable: [] }
  let output: string
  try {
    output = execFileSync(
      'git',
      [
        '-C',
        dir,
        '-c',
        'core.quotePath=off',
        'log',
        '--reverse',
        '--first-parent',
        '-m',
        '-M',
        '--no-color',
        '--no-ext-diff',
        '--relative',
        '-p',
        `-U${wholeFile}`,
        `--format=${logFormat}`,
        '--',
        'data/so-lieu',
      ],
      { encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'ignore'] },
    )
  } catch {
    return { state: 'none', changes: [], unreadable: [] }
  }
  const shallow = existsSync(join(git, 'shallow'))
  return { state: shallow ? 'shallow' : 'complete', ...changesOf(parseLog(output), shallow) }
}

/** The `.git` folder above a folder, found without git; a worktree's `.git` is a file that names it. */
function gitDir(from: string): string | null {
  for (let dir = from; ; dir = dirname(dir)) {
    const path = join(dir, '.git')
    const found = statSync(path, { throwIfNoEntry: false })
    if (found?.isDirectory()) return path
    if (found?.isFile()) {
      const target = /^gitdir: (.*)$/m.exec(readFileSync(path, 'utf8'))?.[1]
      return target ? resolve(dir, target, existsSync(resolve(dir, target, 'commondir')) ? '../..' : '.') : null
    }
    if (dirname(dir) === dir) return null
  }
}
