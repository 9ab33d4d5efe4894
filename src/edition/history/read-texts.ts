/** The history of the texts of an edition's folder, from git: on which days each was changed, and whether in its meaning. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { withoutTyping } from '../../language/typing.ts'
import type { TextChange, TextChangeKind } from '../../model/text-history.ts'
import { defaultLimits } from '../read/limits.ts'
import { GitError } from './git.ts'
import { readCommits, type Commit } from './read-commits.ts'
import { versionReader } from './read-versions.ts'
import { changedHeadings, textVersion, type TextVersion } from './text-versions.ts'

const textFiles = { folders: ['content'], file: /^content\/.+\.mdx?$/ }

/** Changes of each text by its path in the edition, newest first. A text of which not all can be told is not in it. */
export type TextHistory = ReadonlyMap<string, readonly TextChange[]>

/** What is known of one text after some commits; its beginning is not, where the clone is shallow. */
interface Known {
  readonly version: TextVersion
  readonly changes: readonly TextChange[]
}

/**
 * Never throws: where no history can be read, nothing is told. A text that was not committed as it stands in the folder is
 * left out: of its newest change nobody knows the day. `mayTell`: whether a reason may be read by everybody.
 */
export function readTextHistory(dir: string, mayTell: (reason: string) => boolean): TextHistory {
  try {
    const { commits, since } = readCommits(dir, textFiles)
    const blobs = commits.flatMap(({ files }) => files.flatMap(({ blob }) => blob ?? []))
    const read = versionReader(dir, blobs, textVersion, defaultLimits.bytes)
    const texts = textsAfter(commits, read, since?.commit ?? null, mayTell)
    return new Map([...texts].flatMap(([path, known]) => (isStored(dir, path, known) ? [[path, told(known)]] : [])))
  } catch (error) {
    if (error instanceof GitError) return new Map()
    throw error
  }
}

function isStored(dir: string, path: string, { version }: Known): boolean {
  try {
    return textVersion(readFileSync(join(dir, path))).exact === version.exact
  } catch {
    return false
  }
}

function textsAfter(
  commits: readonly Commit[],
  read: (blob: string) => TextVersion | null,
  unknownBefore: string | null,
  mayTell: (reason: string) => boolean,
): Map<string, Known> {
  const texts = new Map<string, Known>()
  for (const { hash, date, reason, files } of commits) {
    const before = new Map(files.flatMap(({ oldPath }) => (oldPath === null ? [] : [[oldPath, texts.get(oldPath)] as const])))
    for (const path of before.keys()) texts.delete(path)
    for (const { oldPath, newPath, blob } of files) {
      const version = blob === null ? null : read(blob)
      if (newPath === null || version === null) continue
      const known = oldPath === null ? undefined : before.get(oldPath)
      const change = known ? changeOf(known.version, version) : hash === unknownBefore ? null : { kind: 'written' as const, headings: [] }
      const reasons = reason !== null && mayTell(reason) ? [reason] : []
      texts.set(newPath, { version, changes: [...(known?.changes ?? []), ...(change ? [{ ...change, date, reasons }] : [])] })
    }
  }
  return texts
}

function changeOf(before: TextVersion, after: TextVersion): Pick<TextChange, 'kind' | 'headings'> | null {
  if (before.exact === after.exact) return null
  return before.folded === after.folded ? { kind: 'typing', headings: [] } : { kind: 'meaning', headings: changedHeadings(before, after) }
}

/** The strongest first. */
const weights: readonly TextChangeKind[] = ['written', 'meaning', 'typing']

/** One change a day, newest first; headings that were withdrawn since are named no more. */
function told({ version, changes }: Known): TextChange[] {
  const headings = new Map([...version.sections.keys()].map((heading) => [withoutTyping(heading), heading]))
  const days = [...Map.groupBy(changes, ({ date }) => date)].map(([date, own]): TextChange => {
    const changed = new Set(own.flatMap((change) => change.headings.map(withoutTyping)))
    return {
      date,
      kind: weights.find((kind) => own.some((change) => change.kind === kind))!,
      reasons: [...new Set(own.flatMap(({ reasons }) => reasons))],
      headings: [...headings].flatMap(([folded, heading]) => (changed.has(folded) ? [heading] : [])),
    }
  })
  return days.toSorted((a, b) => (a.date < b.date ? 1 : -1))
}
