/**
 * Published in the worker's place when an edition turns its offline copy off: deletes all that was kept, leaves, and shows
 * open pages anew. It takes no page over: one that registers it again would be shown anew without end.
 */
import { cacheNames } from './store.ts'
import type { WorkerScope } from './worker-types.ts'

declare const self: WorkerScope

self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(leave()))

async function leave(): Promise<void> {
  const { scope } = self.registration
  await Promise.all(Object.values<string>({ ...cacheNames(scope) }).map((name) => caches.delete(name)))
  await self.registration.unregister()
  for (const client of await self.clients.matchAll()) await client.navigate(client.url)
}
