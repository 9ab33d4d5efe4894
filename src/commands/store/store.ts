/** The store of what was drawn, in a folder that outlives builds. Whatever is wrong with it, the build goes on. */
import { join } from 'node:path'
import { useStore } from '../../outputs/store/kept.ts'
import { readEntry, writeEntry } from './entries.ts'
import { folders, noteUsed, showRunning } from './lists.ts'
import { versionsOf } from './version.ts'

export interface StoreInUse {
  /**
   * After this nothing is taken from it. `edition`: the folder of one that was published, whose last build keeps its things;
   * null where none was. Gives the code of the first thing that the disk refused, such as `ENOSPC`, or null.
   */
  readonly close: (edition: string | null) => string | null
  /** How many things were asked for, each counted once, and how many of them earlier builds had left there. */
  readonly counts: () => { readonly asked: number; readonly found: number }
}

/** Puts the store in a folder to use, from now until it is closed. */
export function startStore(folder: string, project: string): StoreInUse {
  const used = new Set<string>()
  let [found, refused] = [0, null as string | null]
  const attempt = <V>(act: () => V): V | null => {
    try {
      return act()
    } catch (error) {
      refused ??= (error as NodeJS.ErrnoException).code ?? String(error)
      return null
    }
  }
  const things = join(folder, folders.kept)
  const ended = attempt(() => showRunning(folder))
  useStore({
    version: versionsOf(project),
    recall: (key) => {
      const bytes = readEntry(things, key)
      if (bytes && !used.has(key)) found++
      used.add(key)
      return bytes
    },
    keep: (key, bytes) => {
      // A disk that refused one thing is not asked for each of a thousand.
      if (refused === null) attempt(() => writeEntry(things, key, bytes))
    },
  })
  return {
    close: (edition) => {
      useStore(null)
      if (edition !== null) attempt(() => noteUsed(folder, edition, used))
      if (ended) attempt(ended)
      return refused
    },
    counts: () => ({ asked: used.size, found }),
  }
}
