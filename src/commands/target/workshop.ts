/** Where pages are drawn before they are put in their place: a folder for each process, below one that goes with the packages. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isRunning } from '../running.ts'

/** Gives this process its folder's path, not yet made, after clearing away those of processes that are gone. */
export function workshopIn(dir: string): string {
  mkdirSync(dir, { recursive: true })
  for (const name of readdirSync(dir)) {
    const pid = Number(name)
    if (pid === process.pid || !isRunning(pid)) rmSync(join(dir, name), { recursive: true, force: true })
  }
  return join(dir, String(process.pid))
}
