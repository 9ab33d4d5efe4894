/** The list of files that a build wrote, kept in it under a name that hosts pass over: whatever else stands there is not ours. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { outputWords as say } from '../../language/interface/output.ts'
import { manifestFile } from '../../model/addresses/own.ts'
import { sha256 } from '../../model/checksum.ts'
import { PlainError } from '../../model/plain-error.ts'
import { isWhole } from './whole.ts'

/** Fingerprints of files by path, `/` between folders. */
export type Manifest = ReadonlyMap<string, string>

/** All files below a folder, `/` between folders, in one order on every machine. Links are files. */
export function filesBelow(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** Writes the list into a finished build and gives it; a file that is cut off ends it in a sentence. */
export function writeManifest(dir: string): Manifest {
  const sums = new Map<string, string>()
  for (const name of filesBelow(dir).filter((name) => name !== manifestFile)) {
    const bytes = readFileSync(join(dir, name))
    if (!isWhole(name, bytes)) throw new PlainError(say.broken(name))
    sums.set(name, sha256(bytes))
  }
  const lines = [...sums].map(([name, sum]) => `${sum}  ${name}\n`)
  writeFileSync(join(dir, manifestFile), `${say.marker}\n${lines.join('')}`)
  return sums
}

/** The list of an earlier build; null where there is none. */
export function readManifest(dir: string): Manifest | null {
  const path = join(dir, manifestFile)
  if (!existsSync(path)) return null
  const lines = readFileSync(path, 'utf8').matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)
  return new Map([...lines].map(([, sum, name]) => [name!, sum!]))
}

/** Ends in a sentence when a copied file is not what was built. */
export function verify(dir: string, sums: Manifest): void {
  if (readManifest(dir)?.size !== sums.size) throw new PlainError(say.changed(manifestFile))
  for (const [name, sum] of sums) {
    const path = join(dir, name)
    if (!existsSync(path) || sha256(readFileSync(path)) !== sum) throw new PlainError(say.changed(name))
  }
}

/** Builds from before the list was kept. */
const isEarlier = (dir: string) =>
  ['data/datapackage.json', 'trang-thai/index.html', 'pagefind'].every((name) => existsSync(join(dir, name)))

export const isBuild = (dir: string): boolean => existsSync(join(dir, manifestFile)) || isEarlier(dir)

/** What belongs to the host of a site, not to the build: names with a dot in front, and the file of the domain on GitHub Pages. */
export const isHosts = (name: string): boolean => name !== manifestFile && (name.startsWith('.') || name === 'CNAME')

const leftBySystems = /(?:^|\/)(?:\.[^/]*|Thumbs\.db|desktop\.ini)$/i

/** Files in an earlier build that it did not write and that are not its host's. */
export function strangers(dir: string): string[] {
  const ours = readManifest(dir)
  if (!ours) return []
  return filesBelow(dir).filter((name) => !ours.has(name) && !isHosts(name.split('/')[0]!) && !leftBySystems.test(name))
}
