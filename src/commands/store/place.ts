/** Where the store of drawn things lies: STORE_DIR, or a folder of the project's own. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { storeWords as say } from '../../language/interface/store.ts'
import { isIn, partOf, realFolder } from '../target/refusal.ts'
import { folders } from './lists.ts'

/** What STORE_DIR says to go without. */
const without = 'none'

/** The project's own. */
const ours = '.store'

export interface Around {
  readonly project: string
  readonly edition: string
  /** Folder that the build is put into. */
  readonly out: string
}

/** The folder of the store; null where it is turned off. */
export const storeFolder = (given: string, project: string): string | null => (given === without ? null : resolve(project, given || ours))

/** Why no store may lie there, in a sentence: what it forgets is deleted, and nothing of it may be published. */
export function storeProblem(given: string, { project, edition, out }: Around): string | null {
  const folder = storeFolder(given, project)
  if (folder === null) return null
  if (given !== given.trim()) return say.blank(given)
  const named = given || ours
  const real = realFolder(folder)
  if (isIn(real, realFolder(resolve(project, out)))) return say.inside(named, 'OUT_DIR')
  for (const home of [project, edition]) {
    const part = partOf(home, real)
    if (part) return say.inside(named, `${part}/`)
  }
  if (!existsSync(real)) return null
  if (!statSync(real).isDirectory()) return say.file(named)
  const known = new Set<string>(Object.values(folders))
  const strange = readdirSync(real).find((name) => !known.has(name) && !name.startsWith('.') && name !== 'lost+found')
  return strange === undefined ? null : say.notOurs(named, join(real, strange))
}
