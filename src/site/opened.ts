/**
 * The edition that this process builds, read once: the build's configuration and the pages are separate module graphs, so
 * what was opened is kept on `globalThis`, by folder. Everything below this takes the publication as an argument.
 */
import { resolve } from 'node:path'
import { openEdition, type Opened } from '../edition/publication.ts'

const key = Symbol.for('edition.opened')
const store = globalThis as unknown as Record<symbol, Map<string, Opened> | undefined>

/** Folder of the edition: the environment variable EDITION, or the project's root. */
export function editionDir(): string {
  return resolve(process.env['EDITION'] || '.')
}

export function opened(): Opened {
  const editions = (store[key] ??= new Map<string, Opened>())
  const dir = editionDir()
  let edition = editions.get(dir)
  if (!edition) editions.set(dir, (edition = openEdition(dir)))
  return edition
}

/** Forgets what was read, so that the next page of the development server reads the changed files. */
export function forgetOpened(): void {
  store[key]?.delete(editionDir())
}
