/** Several files changed together: all of them or none. */
import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Writes each file beside its old form first; only when all are written they change places. Throws what the disk says. */
export function writeTogether(files: ReadonlyMap<string, Uint8Array>): void {
  const steps = [...files].map(([path, bytes]) => {
    const real = realpathSync(path)
    return { real, bytes, before: readFileSync(real), fresh: join(dirname(real), `.${basename(real)}.${process.pid}`) }
  })
  const [written, done]: [string[], typeof steps] = [[], []]
  try {
    for (const { real, fresh, bytes } of steps) {
      writeFileSync(fresh, bytes, { mode: statSync(real).mode })
      written.push(fresh)
    }
    for (const step of steps) {
      renameSync(step.fresh, step.real)
      done.push(step)
    }
  } catch (error) {
    for (const { real, before } of done) writeFileSync(real, before)
    throw error
  } finally {
    for (const fresh of written) rmSync(fresh, { force: true })
  }
}
