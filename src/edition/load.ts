/**
 * The edition of this process, read once and shared: the build's configuration, the pages and the outputs
 * are separate module graphs, so the one reading is kept on `globalThis`.
 */
import { resolve } from 'node:path'
import type { ToldHistory } from '../model/history.ts'
import { readHistory } from './history/read-history.ts'
import { tellChanges } from './history/withhold.ts'
import type { Edition } from '../model/types.ts'
import type { EditionIndex } from './index-edition.ts'
import { readEdition, type Reading } from './read-edition.ts'
import { foldedNames } from './units.ts'

const key = Symbol.for('edition.reading')
const store = globalThis as unknown as Record<symbol, Reading | undefined>

/** Folder of the edition: the environment variable EDITION, or the project's root. */
export function editionDir(): string {
  return resolve(process.env['EDITION'] || '.')
}

const historyKey = Symbol.for('edition.history')
const histories = globalThis as unknown as Record<symbol, ToldHistory | undefined>

/** Every change of a published figure that may be told, from git; read when first asked for. */
export function loadHistory(): ToldHistory {
  return (histories[historyKey] ??= readToldHistory())
}

function readToldHistory(): ToldHistory {
  const { edition } = loadEdition()
  const { indicators, units, observations, site } = edition
  return tellChanges(readHistory(edition.dir, foldedNames(units)), { indicators, units, observations, settings: site.disclosure })
}

export function loadReading(): Reading {
  return (store[key] ??= readEdition(editionDir()))
}

/** Forgets the reading, so that the next page of the development server reads the changed files. */
export function forgetReading(): void {
  store[key] = undefined
  histories[historyKey] = undefined
}

/** The edition and its index. Call only where `check` has passed: errors of the edition end here in one sentence. */
export function loadEdition(): { readonly edition: Edition; readonly index: EditionIndex } {
  const { edition, index, findings } = loadReading()
  if (edition && index) return { edition, index }
  const first = findings.find((finding) => finding.level === 'error')
  throw new Error(
    `Ấn bản có lỗi (${first?.file ?? ''}:${first?.line ?? ''} ${first?.phrase.vi.message ?? ''}). Chạy “npm run check” để xem tất cả.`,
  )
}
