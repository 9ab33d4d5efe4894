/** Runs git in a folder so that neither the user's settings nor a surrounding git command disturb the answer. */
import { execFileSync } from 'node:child_process'
import type { UnavailableReason } from '../../model/history.ts'

/** `words`: the first line that git printed about it, `''` if none. */
export class GitError extends Error {
  readonly reason: UnavailableReason
  readonly words: string
  constructor(reason: UnavailableReason, words: string) {
    super(words || reason)
    this.reason = reason
    this.words = words
  }
}

/** Set by git for its hooks: they name another repository than the one of the folder, or change what paths mean. */
const surrounding =
  /^GIT_(?:DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX|GRAFT_FILE|SHALLOW_FILE|IMPLICIT_WORK_TREE|REPLACE_REF_BASE|(?:LITERAL|GLOB|NOGLOB|ICASE)_PATHSPECS|EXTERNAL_DIFF|DIFF_OPTS|TRACE.*)$/

function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !surrounding.test(name))
  // Messages in English, so that they can be told apart; no lock files, no questions.
  return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' }
}

const settings = ['core.pager=cat', 'log.showSignature=false', 'log.follow=false', 'log.showRoot=true'].flatMap((setting) => [
  '-c',
  setting,
])

const mostBytes = 1 << 28

/** What git prints, as bytes. Throws `GitError`: `no-git`, `no-repository`, `refused` or `failed`. */
export function git(dir: string, args: readonly string[], input?: string): Buffer {
  try {
    return execFileSync('git', ['-C', dir, ...settings, ...args], {
      env: environment(),
      maxBuffer: mostBytes,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      ...(input === undefined ? {} : { input }),
    })
  } catch (error) {
    throw failure(error as NodeJS.ErrnoException & { readonly status?: number | null; readonly stderr?: Buffer | null })
  }
}

function failure(error: NodeJS.ErrnoException & { readonly status?: number | null; readonly stderr?: Buffer | null }): GitError {
  if (error.code === 'ENOENT') return new GitError('no-git', '')
  const lines = (error.stderr?.toString('utf8') ?? '').split('\n').map((line) => line.trim())
  const words = lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines.find(Boolean) ?? error.code ?? ''
  if (words.includes('not a git repository (or any')) return new GitError('no-repository', words)
  return new GitError('failed', words)
}
