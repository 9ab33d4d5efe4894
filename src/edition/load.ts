/**
 * The edition of this process, read once and shared: the build's configuration, the pages and the outputs
 * are separate module graphs, so the one reading is kept on `globalThis`.
 */
import { resolve } from 'node:path'
import { editionHasErrors } from '../language/findings/folder.ts'
import type { History } from '../model/history.ts'
import { readHistory } from './history/read-history.ts'
import type { Edition } from '../model/types.ts'
import type { EditionIndex } from './index-edition.ts'
import { readEdition, type Reading } from './read-edition.ts'

const key = Symbol.for('edition.reading')
const store = globalThis as unknown as Record<symbol, Reading | undefined>

/** Folder of the edition: the environment variable EDITION, or the project's root. */
export function editionDir(): string {
  return resolve(process.env['EDITION'] || '.')
}

const historyKey = Symbol.for('edition.history')
const histories = globalThis as unknown as Record<symbol, History | undefined>

/** Every change of a published figure, from git; read when a page first asks. */
export function loadHistory(): History {
  return (histories[historyKey] ??= readHistory(editionDir()))
}

export function loadReading(): Reading {
  return (store[key] ??= readEdition(editionDir()))
}

/** Forgets the reading, so that the next page of the development server reads the changed files. */
export function forgetReading(): void {
  store[key] = undefined
}

/** The edition and its index. Call only where `check` has passed: errors of the edition end here in one sentence. */
export function loadEdition(): { readonly edition: Edition; readonly index: EditionIndex } {
  const { edition, index, findings } = loadReading()
  if (edition && index) return { edition, index }
  const first = findings.find((finding) => finding.level === 'error')
  throw new Error(editionHasErrors(first?.file ?? '', first?.line ?? 1, first?.phrase.vi.message ?? ''))
}
