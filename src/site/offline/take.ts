/** Taking the handbook's files to a device: what is missing is fetched, each file is compared with its fingerprint, and the list is written last. */
import { cacheNames, keyOf, readCopies, type Copy, type FileList, type ListedFile } from './store.ts'

/** The site was changed between the list and a file: nothing of another build is taken. */
export class OtherBuild extends Error {}

export interface Shelf {
  /** The copy of this language, or undefined. */
  copy(): Promise<Copy | undefined>
  /** What the site offers today. Throws without a network. */
  offered(): Promise<FileList>
  /** Files of a list that are not on the device. */
  missing(list: FileList): Promise<ListedFile[]>
  /** `going` is told after each file how many bytes have come. */
  take(list: FileList, day: string, going: (bytes: number) => void): Promise<void>
  remove(): Promise<void>
}

/** So many files are asked for at once. */
const atOnce = 4

/** `home`: address of the site's home; `listPath`: `so-tay.json`. */
export function shelfAt(home: string, listPath: string): Shelf {
  const names = cacheNames(home)
  const address = home + listPath

  const missing = async ({ files }: FileList): Promise<ListedFile[]> => {
    const kept = await caches.open(names.files)
    const known = new Set((await kept.keys()).map(({ url }) => url))
    return files.filter(([, hash]) => !known.has(keyOf(home, hash)))
  }

  const fetchOne = async ([path, hash]: ListedFile): Promise<void> => {
    // A redirect is refused, and the worker steps aside: what is compared is what the host sends.
    const response = await fetch(home + path, { cache: 'no-cache', redirect: 'error' })
    if (!response.ok) throw new OtherBuild(path)
    const body = await response.arrayBuffer()
    if ((await fingerprint(body)) !== hash) throw new OtherBuild(path)
    const headers = { 'Content-Type': response.headers.get('Content-Type') ?? '' }
    await (await caches.open(names.files)).put(keyOf(home, hash), new Response(body, { headers }))
  }

  /** Files that no copy lists any more leave. */
  const tidy = async (): Promise<void> => {
    const copies = await readCopies(names.lists)
    const listed = new Set(copies.flatMap(({ files }) => files.map(([, hash]) => keyOf(home, hash))))
    const kept = await caches.open(names.files)
    for (const file of await kept.keys()) if (!listed.has(file.url)) await kept.delete(file)
  }

  return {
    missing,
    copy: async () => (await (await (await caches.open(names.lists)).match(address))?.json()) as Copy | undefined,
    offered: async () => {
      const response = await fetch(address, { cache: 'no-cache', redirect: 'error' })
      if (!response.ok) throw new Error(response.statusText)
      return (await response.json()) as FileList
    },
    take: async (list, day, going) => {
      const waiting = await missing(list)
      let bytes = 0
      const next = async (): Promise<void> => {
        for (let file = waiting.shift(); file; file = waiting.shift()) {
          await fetchOne(file)
          going((bytes += file[2]))
        }
      }
      // The others end first: what they still fetch is kept for the next time.
      const ends = await Promise.allSettled(Array.from({ length: atOnce }, next))
      for (const end of ends) if (end.status === 'rejected') throw end.reason
      await (await caches.open(names.lists)).put(address, Response.json({ ...list, day } satisfies Copy))
      await tidy()
    },
    remove: async () => {
      await (await caches.open(names.lists)).delete(address)
      await tidy()
    },
  }
}

async function fingerprint(body: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body))
  return [...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
