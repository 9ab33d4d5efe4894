/** Recordings on a device: each is a copy of one file, listed under the recording's own name beside the copies of the handbook. */
import { cacheNames, keyOf, type Copy, type FileList } from './store.ts'
import { shelfAt } from './take.ts'

/** Folder of recordings below the site's home, and beginning of the names that copies of them are listed under. */
const folder = 'ghi-am/'

/** The sound of a copy, for a player: browsers take any part of it as they like. `home`: address of the site's home. */
export async function soundOf(home: string, [, hash]: FileList['files'][number]): Promise<Blob | null> {
  const found = await (await caches.open(cacheNames(home).files)).match(keyOf(home, hash))
  return found ? new Blob([await found.arrayBuffer()], { type: 'audio/mpeg' }) : null
}

/** Removes the recordings that the site has no more, under their name or another. Without a network nothing is known, and all stay. */
export async function forgetWithdrawn(home: string): Promise<void> {
  const lists = await caches.open(cacheNames(home).lists)
  for (const { url } of await lists.keys()) {
    if (!url.startsWith(home + folder)) continue
    const [file] = ((await (await lists.match(url))?.json()) as Copy | undefined)?.files ?? []
    const status =
      file &&
      (await fetch(home + file[0], { method: 'HEAD', cache: 'no-cache' }).then(
        (one) => one.status,
        () => 0,
      ))
    if (status === 404 || status === 410) await shelfAt(home, url.slice(home.length)).remove()
  }
}
