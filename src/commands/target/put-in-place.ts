/** A built folder put where it is published: at every moment the old one or the new one stands, or is put back by the next command. */
import { cpSync, existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Claim } from './claim.ts'
import { verify, type Manifest } from './manifest.ts'
import { finishSwitch, fresh, gone, old } from './recover.ts'

/** Moves `from` to `to`, which may lie on another file system, by way of the folder claimed beside it. */
export function putInPlace(from: string, to: string, { folder }: Claim, sums: Manifest): void {
  const [made, before] = [join(folder, fresh), join(folder, old)]
  moved(from, made)
  verify(made, sums)
  const replaces = existsSync(to)
  if (replaces) renameSync(to, before)
  try {
    renameSync(made, to)
  } catch (error) {
    if (replaces) renameSync(before, to)
    throw error
  }
  if (!replaces) return
  finishSwitch(folder, to)
  rmSync(join(folder, gone), { recursive: true, force: true })
}

/** A rename does not cross file systems; a copy does. */
function moved(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    cpSync(from, to, { recursive: true, verbatimSymlinks: true })
    rmSync(from, { recursive: true, force: true })
  }
}
