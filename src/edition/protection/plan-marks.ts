/** What `npm run protect` would do to an edition: which rows to mark, or what must be mended first. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../../model/finding.ts'
import type { Reading } from '../read-edition.ts'
import { markRows, type Mark } from './mark-rows.ts'

export interface MarkPlan {
  /** Errors that may hide what else must be marked; while there are any nothing is written. */
  readonly obstacles: readonly Finding[]
  /** In the order of files and lines. */
  readonly marks: readonly Mark[]
}

const page = /^content\/.+\.mdx?$/

export function planMarks({ findings, unmarked }: Reading): MarkPlan {
  const obstacles = findings.filter(({ level, rule, file }) => level === 'error' && rule !== 'unmarked-cell' && !page.test(file))
  const marks = unmarked.toSorted((a, b) =>
    a.origin.file < b.origin.file ? -1 : a.origin.file > b.origin.file ? 1 : a.origin.line - b.origin.line,
  )
  return { obstacles, marks }
}

/** New bytes by full path; null where a file is not as it was read. */
export function markedFiles(dir: string, marks: readonly Mark[]): Map<string, Uint8Array> | null {
  const files = new Map<string, Uint8Array>()
  for (const [file, own] of Map.groupBy(marks, ({ origin }) => origin.file)) {
    const path = join(dir, file)
    const marked = markRows(readFileSync(path), own)
    if (marked === null) return null
    files.set(path, marked)
  }
  return files
}
