/** What leaves a device when the site took a person or a page out: pages that were opened, and files of the handbook that are no longer its. */
import { keyOf, type CacheNames, type Copy, type FileList } from './store.ts'

/** `left`: what stands for all that is taken out now; nothing happens where a device has done so before. */
export async function takeOut(scope: string, { opened, files, lists }: CacheNames, left: string): Promise<void> {
  const mark = `${scope}.left${left}`
  if (await caches.match(mark)) return
  await caches.delete(opened)
  const shelf = await caches.open(lists)
  const listed = new Set<string>()
  for (const { url } of await shelf.keys()) {
    const copy = (await (await shelf.match(url))!.json()) as Copy
    const still = url.endsWith('.json') ? await offeredAt(url) : copy.files
    const kept = copy.files.filter(([, hash]) => still.some(([, one]) => one === hash))
    for (const [, hash] of kept) listed.add(keyOf(scope, hash))
    await shelf.put(url, Response.json({ ...copy, files: kept }))
  }
  const store = await caches.open(files)
  for (const { url } of await store.keys()) if (!listed.has(url)) await store.delete(url)
  await (await caches.open(opened)).put(mark, new Response())
}

/** What the site has of a copy today; nothing where it cannot be asked. A recording is no list: it is kept as it is. */
async function offeredAt(url: string): Promise<FileList['files']> {
  const response = await fetch(url, { cache: 'no-cache' }).catch(() => undefined)
  return response?.ok ? ((await response.json()) as FileList).files : []
}
