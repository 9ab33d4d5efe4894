/** Which findings of an edition are of today's change, and which stood before it. */
import type { Finding } from '../../model/finding.ts'
import { GitError } from '../history/git.ts'
import { openEdition } from '../publication.ts'
import { asFolder, readBase } from './base.ts'

/**
 * True for a finding that the last commit has, too, wherever its lines have moved to since. Null where nobody can know: there
 * is no commit, or it is larger than is read twice, or all stands as it was committed, so that everything is looked at anew.
 * `files`: what stands in the folder now.
 */
export function standingSince(
  dir: string,
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): ((finding: Finding) => boolean) | null {
  try {
    const base = readBase(dir, 'HEAD')
    const sizes = [...base.files.values()].reduce((sum, bytes) => sum + bytes.length, 0)
    if (base.files.size === 0 || sizes > mostBytes || isSame(base.files, files)) return null
    const before = new Set(asFolder(base.files, (folder) => openEdition(folder)).findings.map(nameOf))
    return (finding) => before.has(nameOf(finding))
  } catch (error) {
    if (error instanceof GitError) return null
    throw error
  }
}

const mostBytes = 32 * 1024 * 1024

function isSame(base: ReadonlyMap<string, Uint8Array>, files: readonly { readonly path: string; readonly bytes: Uint8Array }[]): boolean {
  return files.every(({ path, bytes }) => {
    const old = base.get(path)
    return old !== undefined && Buffer.from(old.buffer, old.byteOffset, old.byteLength).equals(bytes)
  })
}

const nameOf = ({ file, rule, field, value, level }: Finding): string => [file, rule, field, value, level].join('\0')
