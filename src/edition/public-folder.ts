/** The files of `public/`, which a build copies as they are: their paths, and links, which are not followed. */
import { readdirSync, readFileSync, type Dirent } from 'node:fs'
import { join } from 'node:path'
import { symbolicLink } from '../language/findings/file-names.ts'
import type { Finding } from '../model/finding.ts'

export interface PublicFolder {
  /** Paths below the folder, with `/` between folders. */
  readonly files: readonly string[]
  readonly findings: readonly Finding[]
}

/** Empty where there is no such folder. */
export function readPublicFolder(dir: string): PublicFolder {
  const files: string[] = []
  const findings: Finding[] = []
  const walk = (below: string) => {
    for (const entry of entriesOf(join(dir, below))) {
      const path = `${below}${entry.name}`
      if (entry.isSymbolicLink()) findings.push({ level: 'error', rule: 'symbolic-link', file: `public/${path}`, phrase: symbolicLink() })
      else if (entry.isDirectory()) walk(`${path}/`)
      else if (entry.isFile()) files.push(path)
    }
  }
  walk('')
  return { files: files.sort(), findings }
}

function entriesOf(dir: string): readonly Dirent[] {
  try {
    return readdirSync(dir, { withFileTypes: true })
  } catch {
    return []
  }
}

/** The bytes of a file, none where it cannot be opened. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch {
    return new Uint8Array()
  }
}
