/**
 * Published in the worker's place when an edition turns its offline copy off: deletes all that was kept, leaves, and shows
 * open pages anew. It takes no page over: one that registers it again would be shown anew without end.
 */
import { cacheNames } from './store.ts'
import type { WorkerScope } from './worker-types.ts'

declare const self: WorkerScope

void self.skipWaiting()
self.addEventListener('install', (event) => event.waitUntil(empty()))
self.addEventListener('activate', (event) => event.waitUntil(leave()))

const empty = () => Promise.all(Object.values<string>({ ...cacheNames(self.registration.scope) }).map((name) => caches.delete(name)))

/** Once more empty: the worker before this one kept what was opened until now. */
async function leave(): Promise<void> {
  await empty()
  await self.registration.unregister()
  for (const client of await self.clients.matchAll()) await client.navigate(client.url)
}
