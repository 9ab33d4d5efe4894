/** Folders that commands work in: where the code and its packages lie, and what a command keeps between runs. */
import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sha256 } from '../model/checksum.ts'

/** The folder of the program: its code, and below it packages of its own. */
export const programFolder = fileURLToPath(new URL('../../', import.meta.url))

/** What the program keeps for itself; `npm ci` clears it. */
const kept = join(programFolder, 'node_modules', '.cache')

/**
 * Pages are drawn by modules that Astro writes below the folder it builds (or into one shared by all builds), and these
 * find their packages only from inside the program. A build clears what others left there.
 */
export const workshopFolder = join(kept, 'nep-moi')

/** Where the last addition to an edition is recorded, apart for each edition. */
export const additionRecord = (edition: string): string =>
  join(kept, 'nep-moi-additions', `${sha256(realpathSync(edition)).slice(0, 16)}.json`)
