/** The files of `public/`, which a build copies as they are: their paths; links, which are not followed, and names that not every machine holds. */
import { readdirSync, readFileSync, type Dirent } from 'node:fs'
import { join } from 'node:path'
import { symbolicLink, unportableName } from '../language/findings/file-names.ts'
import type { Finding } from '../model/finding.ts'
import type { Phrase } from '../model/phrase.ts'
import type { RuleName } from '../model/rules.ts'
import { isLeftBehind, portableName, unportable } from './folder/names.ts'

export interface PublicFolder {
  /** Paths below the folder, with `/` between folders. */
  readonly files: readonly string[]
  readonly findings: readonly Finding[]
}

/** Empty where there is no such folder. */
export function readPublicFolder(dir: string): PublicFolder {
  const files: string[] = []
  const findings: Finding[] = []
  const complain = (rule: RuleName, path: string, phrase: Phrase) => findings.push({ level: 'error', rule, file: `public/${path}`, phrase })
  const walk = (below: string) => {
    for (const entry of entriesOf(join(dir, below))) {
      const path = `${below}${entry.name}`
      const reason = isLeftBehind(entry.name) ? null : unportable(entry.name)
      if (reason) complain('unportable-name', path, unportableName(entry.name, reason, portableName(entry.name)))
      if (entry.isSymbolicLink()) complain('symbolic-link', path, symbolicLink())
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
