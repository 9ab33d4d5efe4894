/** The commits that touched one kind of files, oldest first, along the main line. */
import { git, GitError } from './git.ts'
import { momentAt, type IsoMinute } from '../../model/moment.ts'
import type { IsoDate } from '../../model/types.ts'

/** One file in one commit, by paths inside the edition. */
export interface FileChange {
  /** Null where the file was added. */
  readonly oldPath: string | null
  /** Null where the file was deleted. */
  readonly newPath: string | null
  /** Object id of the new content; null where the file was deleted. */
  readonly blob: string | null
}

export interface Commit {
  /** Abbreviated. */
  readonly hash: string
  readonly date: IsoDate
  readonly minute: IsoMinute
  readonly subject: string
  readonly body: string
  /** The reason for readers, from a trailer `Ly-do: …`. */
  readonly reason: string | null
  /** The code of a body, from a trailer `Noi-sua: …`. */
  readonly madeBy: string | null
  readonly files: readonly FileChange[]
}

/** As far as changes of figures are told by it. */
export type CommitOfDay = Omit<Commit, 'minute' | 'madeBy'>

export interface CommitLog {
  readonly commits: readonly Commit[]
  /** Where the clone is shallow: the oldest commit it holds. */
  readonly since: { readonly commit: string; readonly date: IsoDate } | null
}

/** Which files are asked about: those of some folders whose path in the edition has this form; no others of them were ever published. */
export interface Watched {
  /** As git takes them: `:(exclude)…` leaves one out. */
  readonly folders: readonly string[]
  readonly file: RegExp
  /** No more than the newest so many commits; all of them where it is left out. */
  readonly most?: number
}

/** Throws `GitError`; `refused` when git knows the repository and will not open it. */
export function readCommits(dir: string, { folders, file, most }: Watched): CommitLog {
  const shallow = opened(dir)
  const [commit = '', date = ''] = text(git(dir, ['log', '-1', '--first-parent', '--max-parents=0', '--format=%H%x00%cs'])).split('\0')
  const log = git(dir, [
    'log',
    '--reverse',
    '--first-parent',
    '--diff-merges=first-parent',
    '--raw',
    '-z',
    '--no-abbrev',
    '--find-renames',
    '--no-color',
    '--no-ext-diff',
    '--relative',
    '--encoding=UTF-8',
    '--format=%H%x00%cs%x00%ct%x00%s%x00%b',
    ...(most === undefined ? [] : [`--max-count=${most}`]),
    '--',
    ...folders,
  ])
  return { commits: parseLog(text(log), file), since: shallow ? { commit: abbreviated(commit), date } : null }
}

/** True where the clone is shallow. */
function opened(dir: string): boolean {
  let answer: string
  try {
    answer = text(git(dir, ['rev-parse', '--is-shallow-repository']))
  } catch (error) {
    throw error instanceof GitError && error.reason === 'failed' ? new GitError('refused', error.words) : error
  }
  try {
    git(dir, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])
  } catch {
    throw new GitError('no-commits', '')
  }
  return answer === 'true'
}

/** The same on every machine, unlike git's own abbreviation. */
const abbreviated = (hash: string): string => hash.slice(0, 7)

const text = (bytes: Buffer): string => bytes.toString('utf8').replace(/\n$/, '')

/** `git log -z --raw --format=%H%x00%cs%x00%ct%x00%s%x00%b` → commits. No message and no path can hold the separator, NUL. */
function parseLog(output: string, file: RegExp): Commit[] {
  const parts = output.split('\0')
  const commits: Commit[] = []
  for (let at = 0; at + 4 < parts.length;) {
    const [hash = '', date = '', seconds = '', subject = '', body = ''] = parts.slice(at, at + 5)
    at += 5
    const files: FileChange[] = []
    // The raw block begins with a line break of its own.
    for (let entry = rawEntry(parts[at]); entry; entry = rawEntry(parts[at])) {
      files.push(...fileChange(entry, parts.slice(at + 1, at + 3), file))
      at += entry.paths + 1
    }
    commits.push({
      hash: abbreviated(hash),
      date,
      minute: momentAt(Number(seconds) * 1000).minute,
      subject,
      body: withoutTrailers(body),
      reason: trailerIn(body, 'Ly-do'),
      madeBy: trailerIn(body, 'Noi-sua'),
      files,
    })
  }
  return commits
}

interface RawEntry {
  readonly status: string
  readonly blob: string
  readonly isFile: boolean
  readonly paths: 1 | 2
}

function rawEntry(part: string | undefined): RawEntry | null {
  const match = /^\n?:\d{6} (\d{6}) [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*$/.exec(part ?? '')
  if (!match) return null
  const [, mode = '', blob = '', status = ''] = match
  return { status, blob, isFile: mode.startsWith('100'), paths: status === 'R' || status === 'C' ? 2 : 1 }
}

function fileChange({ status, blob, isFile, paths }: RawEntry, names: readonly string[], file: RegExp): FileChange[] {
  const known = (path: string | undefined) => (path !== undefined && file.test(path) ? path : null)
  const oldPath = status === 'A' || status === 'C' ? null : known(names[0])
  const newPath = status === 'D' || !isFile ? null : known(names[paths - 1])
  return oldPath === null && newPath === null ? [] : [{ oldPath, newPath, blob: newPath === null ? null : blob }]
}

const trailerIn = (body: string, name: 'Ly-do' | 'Noi-sua'): string | null =>
  new RegExp(`^${name}: *(\\S.*)$`, 'm').exec(body)?.[1]?.trim() ?? null

const withoutTrailers = (body: string): string => body.replace(/^[A-Z][A-Za-z-]+: .*$/gm, '').trim()
