/** The history of published figures of an edition's folder, from git. */
import { defaultLimits } from '../read/limits.ts'
import { changesOf } from './changes.ts'
import { figuresOf } from './figures.ts'
import { GitError } from './git.ts'
import { readCommits } from './read-commits.ts'
import { versionReader } from './read-versions.ts'
import type { History } from '../../model/history.ts'

const figureFiles = { folders: ['data/so-lieu'], file: /^data\/so-lieu\/[^/]+\.csv$/ }

/**
 * Never throws: where nothing can be read, the state says why. `knownNames`: folded names of units, which confirm the
 * legacy encodings of old versions.
 */
export function readHistory(dir: string, knownNames: ReadonlySet<string> = new Set()): History {
  try {
    const { commits, since } = readCommits(dir, figureFiles)
    if (commits.length === 0) throw new GitError('no-commits', '')
    const blobs = commits.flatMap(({ files }) => files.flatMap(({ blob }) => blob ?? []))
    const read = versionReader(dir, blobs, (bytes) => figuresOf(bytes, knownNames), defaultLimits.bytes)
    const known = changesOf(commits, read, since !== null && commits[0]!.hash === since.commit)
    return { state: since === null ? { kind: 'complete' } : { kind: 'shallow', since }, ...known }
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    return { state: { kind: 'unavailable', reason: error.reason, words: error.words }, changes: [], states: [], unreadable: [] }
  }
}
