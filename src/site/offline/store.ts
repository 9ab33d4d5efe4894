/**
 * What a reader's device keeps of the site, as the worker and the pages see it. The handbook's files are kept under their
 * own fingerprints, and one list says which of them make it up: a copy is one build's or none, whenever a download ends.
 */

/** Path below the site's own, the first half of its SHA-256 in hexadecimal, bytes as they travel. */
export type ListedFile = readonly [path: string, hash: string, bytes: number]

/** `so-tay.json` as a build publishes it. */
export interface FileList {
  readonly files: readonly ListedFile[]
}

/** The list of a copy that is whole; `day`: when it was fetched, by the clock of the device, `2026-11-24`. */
export interface Copy extends FileList {
  readonly day: string
}

/** Names of caches; a host may carry two sites under different paths, and each touches its own alone. */
export interface CacheNames {
  /** Pages that were opened, and what they show, by address. */
  readonly opened: string
  /** The handbook's files, by fingerprint. */
  readonly files: string
  /** One list for each language whose handbook is kept, by its address. */
  readonly lists: string
}

/** `scope`: address of the site's home, ending in `/`. */
export const cacheNames = (scope: string): CacheNames => ({ opened: `${scope} opened`, files: `${scope} files`, lists: `${scope} lists` })

/** Address that a file is kept under. */
export const keyOf = (scope: string, hash: string): string => `${scope}${hash}`

/** The lists of all copies that are whole. */
export async function readCopies(lists: Cache): Promise<Copy[]> {
  const found = await Promise.all((await lists.keys()).map((list) => lists.match(list)))
  return await Promise.all(found.map(async (list) => (await list?.json()) as Copy))
}
