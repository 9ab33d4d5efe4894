/**
 * The service worker. The network answers; what is kept answers when the network does not. Nothing is kept that a reader has
 * not opened or asked for. It holds no number of a build: its bytes change with its code, and with what was taken out.
 */
import { missingPage, type MissingPage } from './missing-page.ts'
import { cacheNames, keyOf, readCopies, type Copy } from './store.ts'
import type { WorkerScope } from './worker-types.ts'

declare const self: WorkerScope
declare const PAGE: MissingPage
/** Changes with what was taken out of the site for want of consent, or withdrawn: then devices drop what they kept of it. */
declare const LEFT: string

const { scope } = self.registration
const { opened, files, lists } = cacheNames(scope)
/** Milliseconds that a page may take before its copy is shown. */
const patience = 4000
/** So many addresses are kept, those opened last. */
const most = 200
/** Never kept as opened: what is heard, papers, the list that must always be today's, and the forms of staff. */
const passing = /\.(mp3|pdf|epub|zip|xlsx)$|\/(so-tay.json$|quan-tri\/)/

/** An address without query; that of a page ends in `/`. */
const keyFor = (address: string): string => address.replace(/[?#].*/, '').replace(/\/[^/.]+$/, '$&/')

void self.skipWaiting()
// Before it begins: an older worker that is busy keeps it waiting for half a minute, and what was withdrawn does not wait.
self.addEventListener('install', (event) => event.waitUntil(takeOut()))
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('message', (event) => event.waitUntil(keepOpened(event.data as readonly string[])))

self.addEventListener('fetch', (event) => {
  const { request } = event
  const key = keyFor(request.url)
  const page = request.mode === 'navigate'
  // A copy of the handbook is fetched past this worker, and a file that a link leads to is the browser's affair.
  if (request.method !== 'GET' || request.redirect === 'error' || request.headers.has('range')) return
  if (!key.startsWith(scope) || passing.test(key) || (page && !key.endsWith('/'))) return
  // A host's `max-age` would bring a withdrawn page back.
  const network = fetch(request, { cache: 'no-cache' })
  const keeping = network.then((response) => heard(key, response.clone()))
  event.waitUntil(keeping.catch(() => undefined))
  event.respondWith(answer(network, key, page))
})

/**
 * When a person or a text left the site, what was opened leaves, and of the kept files those that the site has no more; where it
 * cannot be asked, all of them. A device that has done so before is left alone. What comes meanwhile stays: pages keep the first
 * files while the worker begins.
 */
async function takeOut(): Promise<void> {
  const mark = `${scope}.${LEFT}`
  if (await caches.match(mark)) return
  const cache = await caches.open(opened)
  for (const page of await cache.keys()) await cache.delete(page)
  const store = await caches.open(files)
  const kept = await store.keys()
  const shelf = await caches.open(lists)
  let today = ''
  if (kept[0]) {
    for (const home of ['', 'en/']) {
      const answer = await fetch(`${scope}${home}so-tay.json`, { cache: 'no-cache' }).catch(() => undefined)
      today += await answer?.text()
    }
    for (const list of await shelf.keys()) {
      const copy = (await (await shelf.match(list))!.json()) as Copy
      const still = copy.files.filter(([, hash]) => today.includes(hash))
      await (still[0] ? shelf.put(list, Response.json({ ...copy, files: still })) : shelf.delete(list))
    }
    for (const file of kept) if (!today.includes(file.url.slice(scope.length))) await store.delete(file)
  }
  await cache.put(mark, new Response())
}

/** Also while a reader sees the copy, since the line is slow: what was withdrawn leaves all the same. */
async function heard(key: string, response: Response): Promise<void> {
  const isGone = response.status === 404 || response.status === 410
  await (isGone ? forget(key) : keep(key, response))
}

/** A page waits for the network no longer than its reader does. */
async function answer(network: Promise<Response>, key: string, page: boolean): Promise<Response> {
  const late = new Promise<undefined>((done) => page && setTimeout(done, patience))
  const response = await Promise.race([network, late]).catch(() => undefined)
  if (response && response.status < 500) return response
  return (await keptFor(key)) ?? network.catch(async () => (page ? missingPage(scope, PAGE, await keptPages()) : Response.error()))
}

/** What a page tells of itself once it is there: before the first visit ends no worker has seen it. */
async function keepOpened(addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(opened)
  const ours = addresses.filter((address) => address.startsWith(scope) && !passing.test(keyFor(address)))
  await Promise.all(
    ours.map(async (address) => {
      if (!(await cache.match(keyFor(address)))) await keep(keyFor(address), await fetch(address, { cache: 'force-cache' }))
    }),
  )
  const known = await cache.keys()
  for (const oldest of known.slice(0, -most)) await cache.delete(oldest)
}

/** What is not of this host never comes here; an answer that nobody may look into has no status. */
async function keep(key: string, response: Response): Promise<void> {
  if (response.status !== 200 || response.redirected) return
  const cache = await caches.open(opened)
  await cache.put(key, response)
}

/** A withdrawn page leaves every copy. */
async function forget(key: string): Promise<void> {
  const cache = await caches.open(opened)
  await cache.delete(key)
  const store = await caches.open(files)
  for (const hash of await listedAs(key)) await store.delete(keyOf(scope, hash))
}

/** The handbook's copy first: its pages are all of one build. */
async function keptFor(key: string): Promise<Response | undefined> {
  const store = await caches.open(files)
  for (const hash of await listedAs(key)) {
    const found = await store.match(keyOf(scope, hash))
    if (found) return found
  }
  const cache = await caches.open(opened)
  return await cache.match(key, { ignoreVary: true })
}

async function listedAs(key: string): Promise<string[]> {
  const copies = await readCopies(lists)
  return copies.flatMap((copy) => copy.files.filter(([path]) => scope + path === key).map(([, hash]) => hash))
}

/** Every page that is kept: address and HTML. */
async function keptPages(): Promise<(readonly [string, string])[]> {
  const cache = await caches.open(opened)
  const copies = await readCopies(lists)
  const addresses = [...(await cache.keys()).map(({ url }) => url), ...copies.flatMap((copy) => copy.files.map(([path]) => scope + path))]
  const pages = [...new Set(addresses)].filter((address) => address.endsWith('/')).sort()
  return await Promise.all(pages.map(async (address) => [address, (await (await keptFor(address))?.text()) ?? ''] as const))
}
