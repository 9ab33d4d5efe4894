/** The newest commits of an edition's folder, as its page of status tells them: what was touched, not by whom. */
import type { Moment } from '../../model/moment.ts'
import { momentAt } from '../../model/moment.ts'
import type { SavedChange, SavedState, SavedText } from '../../model/saved-changes.ts'
import { schemas, type RegisterName } from '../../model/schema/tables.ts'
import { git, GitError } from './git.ts'
import { readCommits, type Commit, type FileChange } from './read-commits.ts'

/** So many commits are told. */
const most = 12

/** Schemas are written by a command, for those who make the program. */
const editionFiles = { folders: ['content', 'data', ':(exclude)data/schema'], file: /^(?:content|data)\//, most }

/** Never throws: where nothing can be read, the state says why. `mayTell`: whether a reason may be read by everybody. */
export function readSaved(dir: string, mayTell: (reason: string) => boolean): SavedState {
  try {
    const { commits, since } = readCommits(dir, editionFiles)
    const [commit = '', seconds = ''] = text(git(dir, ['log', '-1', '--format=%h %ct', '--abbrev=7'])).split(' ')
    return {
      state: since === null ? { kind: 'complete' } : { kind: 'shallow', since },
      head: { commit: commit.slice(0, 7), minute: minuteOf(seconds) },
      hasUnsaved: text(git(dir, ['status', '--porcelain', '--untracked-files=all', '--', 'content', 'data'])) !== '',
      // The oldest commit of a shallow clone seems to bring all that was there before it.
      changes: commits
        .filter(({ hash }) => hash !== since?.commit)
        .flatMap((one) => changeOf(one, mayTell))
        .reverse(),
    }
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    return { state: { kind: 'unavailable', reason: error.reason, words: error.words }, head: null, hasUnsaved: false, changes: [] }
  }
}

const text = (bytes: Buffer): string => bytes.toString('utf8').trim()
const minuteOf = (seconds: string): Moment['minute'] => momentAt(Number(seconds) * 1000).minute

function changeOf({ hash, minute, madeBy, reason, files }: Commit, mayTell: (reason: string) => boolean): SavedChange[] {
  const touched = files.map((file) => ({ ...file, path: file.newPath ?? file.oldPath! }))
  const texts = touched.filter(({ path }) => path.endsWith('.mdx'))
  const registers = touched.flatMap(({ path }) => registerOf(path) ?? [])
  const figures = touched.filter(({ path }) => /^data\/so-lieu\/[^/]+\.csv$/.test(path))
  const change = {
    commit: hash,
    minute,
    body: madeBy,
    reason: reason !== null && mayTell(reason) ? reason : '',
    texts: texts.map((file): SavedText => ({ file: file.path, done: doneTo(file) })),
    figures: figures.length > 0,
    registers: [...new Set(registers)],
    others: touched.length - texts.length - registers.length - figures.length,
  }
  return touched.length === 0 ? [] : [change]
}

const doneTo = ({ oldPath, newPath }: FileChange): SavedText['done'] =>
  newPath === null ? 'removed' : oldPath === null ? 'written' : 'changed'

function registerOf(path: string): RegisterName | null {
  const [, name = ''] = /^data\/([^/]+)\.csv$/.exec(path) ?? []
  return name !== 'so-lieu' && name in schemas ? (name as RegisterName) : null
}
