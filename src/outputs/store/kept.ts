/**
 * What is costly to draw is drawn once: it is taken from the store that builds share, by the bytes that it is drawn from and
 * by the program that draws it. Where no command opened a store, everything is drawn.
 */
import { createHash } from 'node:crypto'

/** A program that draws: the same bytes in give the same bytes out, on any day and in any folder. */
export interface Maker {
  readonly kind: string
  /** The module that draws, below the project: its code, and all that it imports, is part of what a thing is found by. */
  readonly source: string
}

type Bytes = Uint8Array<ArrayBuffer>
type Input = string | Uint8Array

export interface Store {
  /** Changes with the code of the module, with what it imports and with the packages. */
  readonly version: (source: string) => string
  /** Null where there is none, or one that is damaged. */
  readonly recall: (key: string) => Bytes | null
  readonly keep: (key: string, bytes: Bytes) => void
}

/** Commands and the pages that Astro bundles are separate module graphs: the store is known to both by this. */
const open = Symbol.for('outputs.store')
const place = globalThis as unknown as Record<symbol, Store | undefined>

/** The store that is used from now on; null for none. */
export function useStore(store: Store | null): void {
  if (store) place[open] = store
  else Reflect.deleteProperty(place, open)
}

/** What `make` gives, from the store where it is there; `inputs` are all that it is drawn from. */
export function keptNow(maker: Maker, inputs: readonly Input[], make: () => Bytes): Bytes {
  const store = place[open]
  if (!store) return make()
  const key = keyOf(maker.kind, store.version(maker.source), inputs)
  return store.recall(key) ?? kept(store, key, make())
}

/** The same for what takes its time. */
export async function keptSoon(maker: Maker, inputs: readonly Input[], make: () => Promise<Bytes>): Promise<Bytes> {
  const store = place[open]
  if (!store) return make()
  const key = keyOf(maker.kind, store.version(maker.source), inputs)
  return store.recall(key) ?? kept(store, key, await make())
}

function kept(store: Store, key: string, bytes: Bytes): Bytes {
  store.keep(key, bytes)
  return bytes
}

/** SHA-256 of all of it, each with its length before it: `ab` and `c` are not `a` and `bc`. */
function keyOf(kind: string, version: string, inputs: readonly Input[]): string {
  const hash = createHash('sha256')
  for (const input of [kind, version, ...inputs]) {
    const bytes = typeof input === 'string' ? Buffer.from(input) : input
    hash.update(`${bytes.length}:`).update(bytes)
  }
  return hash.digest('hex')
}
