/**
 * What a reader's device keeps of the site, as the worker and the pages see it. The handbook's files are kept under their
 * own fingerprints, and one list says which of them make it up: a copy is one build's or none, whenever a download ends.
 */

/** Path below the site's own, the first half of its SHA-256 in hexadecimal, bytes as they travel. */
export type ListedFile = readonly [path: string, hash: string, bytes: number]

/** `so-tay.json` as a build publishes it. */
export interface FileList {
  readonly files: readonly ListedFile[]
  /** Fingerprints of the recordings that the site has: a device that kept one asks here whether it may stay. */
  readonly recordings?: readonly string[]
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

/** The lists of all copies that are whole, from the cache of that name. */
export async function readCopies(lists: string): Promise<Copy[]> {
  const shelf = await caches.open(lists)
  return await Promise.all((await shelf.keys()).map(async (list) => (await (await shelf.match(list))!.json()) as Copy))
}
