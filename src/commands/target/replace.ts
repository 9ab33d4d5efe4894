/** A place filled anew in one step: where filling fails, what stood there stands untouched. */
import { rmSync } from 'node:fs'
import { PlainError } from '../../model/plain-error.ts'
import { workshopFolder } from '../project.ts'
import { claim } from './claim.ts'
import { writeManifest } from './manifest.ts'
import { putInPlace } from './put-in-place.ts'
import { workshopIn } from './workshop.ts'

/** `fill` gets an empty folder's path, not yet made; `refusal`: why `out` may not be replaced, asked once more when all is made. */
export async function replace(out: string, fill: (fresh: string) => Promise<void> | void, refusal: () => string | null): Promise<void> {
  const claimed = claim(out)
  const fresh = workshopIn(workshopFolder)
  try {
    await fill(fresh)
    const sums = writeManifest(fresh)
    // Meanwhile someone may have put a file there.
    const late = refusal()
    if (late) throw new PlainError(late)
    putInPlace(fresh, out, claimed, sums)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
    claimed.release()
  }
}
