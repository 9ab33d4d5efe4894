/** A built folder put where it is published, in one step, so that a failure leaves the last good one as it was. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Moves `from` to `to`, which may lie on another file system; what stood there goes only when the new one stands. */
export function putInPlace(from: string, to: string): void {
  const beside = dirname(to)
  mkdirSync(beside, { recursive: true })
  const staging = mkdtempSync(join(beside, `.${basename(to)}-`))
  try {
    const [fresh, old] = [join(staging, 'new'), join(staging, 'old')]
    moved(from, fresh)
    const replaces = existsSync(to)
    if (replaces) renameSync(to, old)
    try {
      renameSync(fresh, to)
    } catch (error) {
      if (replaces) renameSync(old, to)
      throw error
    }
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
}

/** A rename does not cross file systems; a copy does. */
function moved(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    cpSync(from, to, { recursive: true })
    rmSync(from, { recursive: true, force: true })
  }
}
