/** What a build that was killed has left, put right: the last good folder stands again, or the new one with what belongs to its host. */
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../../model/checksum.ts'
import { isHosts, readManifest, type Manifest } from './manifest.ts'

/** Names in the folder beside a build's while it is switched: the new one, the one before, and the one before once nothing of it is wanted. */
export const [fresh, old, gone] = ['new', 'old', 'gone']

/** Puts right what was left in the folder `left`, and takes it away. Can be repeated after being killed at any moment. */
export function recover(left: string, to: string): void {
  const before = join(left, old)
  if (existsSync(before)) {
    if (existsSync(to)) finishSwitch(left, to)
    else renameSync(before, to)
  }
  rmSync(left, { recursive: true, force: true })
}

/** After the new folder stands: what belongs to the host moves into it, then the one before may go. */
export function finishSwitch(staging: string, to: string): void {
  const before = join(staging, old)
  const ours = readManifest(before) ?? new Map<string, string>()
  for (const name of readdirSync(before)) if (isHosts(name)) carry(before, to, name, ours)
  // A folder that is half removed must never be taken for the last good one.
  renameSync(before, join(staging, gone))
}

/** Moves what the build before did not write or the host has changed since; it stays as it is, also where the new build wrote another. */
function carry(from: string, to: string, path: string, ours: Manifest): void {
  const [source, target] = [join(from, path), join(to, path)]
  if (lstatSync(source).isDirectory()) {
    const mixed = existsSync(target) || [...ours.keys()].some((name) => name.startsWith(`${path}/`))
    if (!mixed) {
      renameSync(source, target)
      return
    }
    if (existsSync(target) && !lstatSync(target).isDirectory()) rmSync(target)
    mkdirSync(target, { recursive: true })
    for (const name of readdirSync(source)) carry(from, to, `${path}/${name}`, ours)
    return
  }
  if (ours.get(path) === sha256(readFileSync(source))) return
  if (lstatSync(target, { throwIfNoEntry: false })?.isDirectory()) rmSync(target, { recursive: true })
  renameSync(source, target)
}
