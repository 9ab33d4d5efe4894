/** Which things of a store the last build of each edition used, and what leaves the store because none did. */
import { existsSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { sha256 } from '../../model/checksum.ts'
import { isRunning } from '../running.ts'
import { discard, writeWhole } from './entries.ts'

export const folders = { kept: 'kept', lists: 'lists', running: 'running' } as const

/** Milliseconds after which an edition that nobody builds any more keeps nothing, and after which a build is taken for dead. */
const [longest, dead] = [30 * 24 * 3_600_000, 3_600_000]

interface List {
  /** Its folder, as the system knows it. */
  readonly edition: string
  readonly keys: readonly string[]
}

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : [])

const age = (path: string): number => Date.now() - statSync(path).mtimeMs

/**
 * At the end of a build that was published: removes what the build of this edition before it used and this one did not, and
 * whatever no list names and no build that runs now can have made; then notes what this one used. Throws the system's error.
 */
export function noteUsed(store: string, edition: string, used: ReadonlySet<string>): void {
  const real = realpathSync(edition)
  const own = sha256(real).slice(0, 16)
  const [lists, things] = [join(store, folders.lists), join(store, folders.kept)]
  const before = new Set(readList(join(lists, own))?.keys)
  const others = namesIn(lists).filter((name) => name !== own)
  const named = new Set([...used, ...others.flatMap((name) => keysOf(join(lists, name)))])
  const since = firstStart(store)
  for (const folder of foldersIn(things)) {
    for (const key of namesIn(folder)) {
      const thing = join(folder, key)
      if (!named.has(key) && (before.has(key) || isOlder(thing, since))) discard(thing)
    }
  }
  writeWhole(join(lists, own), JSON.stringify({ edition: real, keys: [...used].sort() } satisfies List))
}

/** Links are not followed: what they lead to is not the store's. */
const foldersIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [join(folder, entry.name)] : []))
    : []

function readList(path: string): List | null {
  try {
    const list = JSON.parse(readFileSync(path, 'utf8')) as Partial<List>
    return typeof list.edition === 'string' && Array.isArray(list.keys) ? (list as List) : null
  } catch {
    return null
  }
}

/** Of a list that counts; one whose edition is gone or is not built any more, or that cannot be read, is removed. */
function keysOf(path: string): readonly string[] {
  const list = readList(path)
  if (list && existsSync(list.edition) && age(path) < longest) return list.keys
  discard(path)
  return []
}

/** Shows others that a build runs; what it gives takes that back. */
export function showRunning(store: string): () => void {
  const path = join(store, folders.running, `${hostname()}.${process.pid}`)
  writeWhole(path, '')
  return () => rmSync(path, { force: true })
}

/** When the first of the other builds that run now began, in milliseconds; infinite where none does. */
function firstStart(store: string): number {
  const starts = namesIn(join(store, folders.running)).map((name) => {
    const path = join(store, folders.running, name)
    const [, host, pid] = /^(.*)\.(\d+)$/.exec(name) ?? []
    const here = host === hostname()
    if (here && Number(pid) === process.pid) return Infinity
    const started = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity
    if (Date.now() - started < dead && (!here || isRunning(Number(pid)))) return started
    discard(path)
    return Infinity
  })
  return Math.min(Infinity, ...starts)
}

const isOlder = (path: string, than: number): boolean => (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? -Infinity) < than
