/** Whether a folder may be replaced by a build: never one that holds, or is part of, what nobody can make again. */
import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { outputWords as say } from '../../language/interface/output.ts'
import { isBuild, isHosts, strangers } from './manifest.ts'

/** What must not be lost, as folders that exist. */
export interface Kept {
  readonly project: string
  readonly edition: string
  readonly home: string
  /** Where the command was typed, and where it runs. */
  readonly current: readonly string[]
}

/** Parts of a project and of an edition that a build reads, or that keep their history. */
const parts = ['content', 'data', 'public', 'src', 'tests', 'node_modules', '.git', '.github', '.astro', '.ci']

/** The folder as the system knows it, its links followed; what is not there yet lies below what is. */
export function realFolder(path: string): string {
  if (existsSync(path)) return realpathSync.native(path)
  const parent = dirname(path)
  return parent === path ? path : join(realFolder(parent), relative(parent, path))
}

export const isIn = (inner: string, outer: string) => inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep)

/** The part of a project or an edition in `home` that the folder `real` lies in. */
export const partOf = (home: string, real: string): string | undefined => parts.find((name) => isIn(real, realFolder(join(home, name))))

/** Why `given` may not be replaced, in a sentence; null when it may. Touches nothing. */
export function refusalOf(given: string, { project, edition, home, current }: Kept): string | null {
  if (given !== given.trim()) return say.blank(given)
  const out = resolve(project, given)
  if (!existsSync(out) && lstatSync(out, { throwIfNoEntry: false })) return say.noTarget(given)
  const real = realFolder(out)
  const kept = [
    [project, say.project],
    [edition, say.edition],
    [home, say.home],
    ...current.map((folder) => [folder, say.current] as const),
  ] as const
  for (const [folder, what] of kept) if (isIn(realFolder(folder), real)) return say.holds(given, what)
  for (const [folder, what] of kept.slice(0, 2)) {
    const part = partOf(folder, real)
    if (part) return say.inside(given, what, part)
  }
  return existsSync(real) ? contentRefusal(given, real) : null
}

function contentRefusal(given: string, dir: string): string | null {
  if (!statSync(dir).isDirectory()) return say.file(given)
  const first = readdirSync(dir)
    .sort()
    .find((name) => !isHosts(name))
  if (first === undefined) return null
  if (!isBuild(dir)) return say.notOurs(given, first)
  const others = strangers(dir)
  return others.length > 0 ? say.strangers(given, others.slice(0, 3), others.length) : null
}
