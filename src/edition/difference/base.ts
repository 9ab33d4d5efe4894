/** The files of an edition as a commit holds them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { IsoDate } from '../../model/basics.ts'
import { git, GitError } from '../history/git.ts'
import { versionReader } from '../history/read-versions.ts'
import { defaultLimits } from '../read/limits.ts'

export interface Base {
  readonly commit: string
  readonly date: IsoDate
  /** By path in the edition; files larger than an edition may hold are left out. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Messages of the commits that came after it, newest first. */
  readonly messages: readonly string[]
}

/**
 * The state that a change is compared with: the newest commit that `rev` and the present one have in common. Throws
 * `GitError`, of reason `failed` where there is no such commit.
 */
export function readBase(dir: string, rev: string): Base {
  const hash = commonWith(dir, rev)
  const text = (args: readonly string[]) => git(dir, args).toString('utf8').replace(/\n$/, '')
  const prefix = text(['rev-parse', '--show-prefix'])
  const listed = text(['ls-tree', '-r', '-z', '--full-tree', hash, '--', `${prefix}content/`, `${prefix}data/`]).split('\0')
  const blobs = listed.flatMap((entry): [string, string][] => {
    const match = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(entry)
    return match ? [[match[2]!.slice(prefix.length), match[1]!]] : []
  })
  const read = versionReader(
    dir,
    blobs.map(([, id]) => id),
    (bytes) => Uint8Array.from(bytes),
    defaultLimits.bytes,
  )
  const files = new Map(
    blobs.flatMap(([path, id]) => {
      const bytes = read(id)
      return bytes ? [[path, bytes] as const] : []
    }),
  )
  const messages = text(['log', '-z', '--format=%B', `${hash}..HEAD`])
    .split('\0')
    .filter(Boolean)
  return { commit: hash.slice(0, 7), date: text(['log', '-1', '--format=%cs', hash]), files, messages }
}

function commonWith(dir: string, rev: string): string {
  const named = git(dir, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${rev}^{commit}`])
    .toString('utf8')
    .trim()
  try {
    return git(dir, ['merge-base', named, 'HEAD']).toString('utf8').trim() || named
  } catch (error) {
    if (error instanceof GitError && error.reason === 'failed') return named
    throw error
  }
}

/** Runs something on the files as a folder, which is gone afterwards. */
export function asFolder<T>(files: Base['files'], use: (dir: string) => T): T {
  const dir = mkdtempSync(join(tmpdir(), 'nep-moi-'))
  try {
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(dir, path)), { recursive: true })
      writeFileSync(join(dir, path), bytes)
    }
    return use(dir)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
