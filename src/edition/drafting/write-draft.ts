/** Writing what is new into an edition, all of it or nothing, with a record by which it can be taken back. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { sha256 } from '../../model/checksum.ts'

/** What the last addition to an edition wrote. */
interface Addition {
  /** `writing` until all files stand; what is found so was cut off. */
  readonly state: 'writing' | 'written'
  readonly files: readonly WrittenFile[]
  /** Folders that were made for them, the outer ones first. */
  readonly folders: readonly string[]
}

export interface WrittenFile {
  readonly path: string
  /** SHA-256 of the file as written. */
  readonly sum: string
  /** The file as it was, in Base64; null where there was none. */
  readonly before: string | null
  /** Of the row that was added, null for a file of its own. */
  readonly line: number | null
}

export interface NewFile {
  readonly path: string
  readonly bytes: Uint8Array
  readonly line: number | null
}

/** Throws what the disk says, and then nothing of it is left. `record` is the path of the record, outside the edition. */
export function writeDraft(dir: string, files: readonly NewFile[], record: string): void {
  const folders = newFolders(dir, files)
  const written = files.map(({ path, bytes, line }): WrittenFile => {
    const before = bytesAt(join(dir, path))
    return { path, line, sum: sha256(bytes), before: before && Buffer.from(before).toString('base64') }
  })
  const keep = (state: Addition['state']) => replaceFile(record, JSON.stringify({ state, files: written, folders } satisfies Addition))
  mkdirSync(dirname(record), { recursive: true })
  keep('writing')
  try {
    for (const folder of folders) mkdirSync(join(dir, folder), { recursive: true })
    for (const { path, bytes } of files) replaceFile(join(dir, path), bytes)
    keep('written')
  } catch (error) {
    restore(dir, { state: 'writing', files: written, folders })
    rmSync(record, { force: true })
    throw error
  }
}

export type TakenBack =
  | { readonly kind: 'nothing' }
  /** Files that are not as they were written, so that nothing is taken back. */
  | { readonly kind: 'changed'; readonly files: readonly WrittenFile[] }
  | { readonly kind: 'done'; readonly files: readonly WrittenFile[] }

/** Takes back what the last addition wrote, if nobody has changed it since. Throws what the disk says. */
export function takeBack(dir: string, record: string): TakenBack {
  const last = readRecord(record)
  if (!last) return { kind: 'nothing' }
  const changed = last.files.filter((file) => !isAsWritten(dir, file))
  if (changed.length > 0) return { kind: 'changed', files: changed }
  restore(dir, last)
  rmSync(record)
  return { kind: 'done', files: last.files }
}

/** Takes back what a run that was cut off had written so far; gives whether there was such a run. */
export function takeBackCutOff(dir: string, record: string): boolean {
  const last = readRecord(record)
  if (last?.state !== 'writing') return false
  restore(dir, last)
  rmSync(record)
  return true
}

function readRecord(path: string): Addition | null {
  const bytes = bytesAt(path)
  return bytes && (JSON.parse(Buffer.from(bytes).toString('utf8')) as Addition)
}

function restore(dir: string, { files, folders }: Addition): void {
  for (const file of files) {
    const path = join(dir, file.path)
    if (existsSync(besides(path))) rmSync(besides(path))
    if (!isAsWritten(dir, file)) continue
    if (file.before === null) rmSync(path)
    else replaceFile(path, Buffer.from(file.before, 'base64'))
  }
  for (const folder of folders.toReversed()) {
    try {
      rmdirSync(join(dir, folder))
    } catch {
      // Somebody has put a file there since.
    }
  }
}

const isAsWritten = (dir: string, { path, sum }: WrittenFile): boolean => {
  const bytes = bytesAt(join(dir, path))
  return bytes !== null && sha256(bytes) === sum
}

function bytesAt(path: string): Uint8Array | null {
  return existsSync(path) ? readFileSync(path) : null
}

/** Where a file is written before it takes its place. */
const besides = (path: string): string => join(dirname(path), `.${basename(path)}.nep-moi`)

/** The new file stands beside the old one first, so that a full disk leaves the old one. */
function replaceFile(path: string, bytes: Uint8Array | string): void {
  const fresh = besides(path)
  try {
    writeFileSync(fresh, bytes, existsSync(path) ? { mode: statSync(path).mode } : {})
    renameSync(fresh, path)
  } finally {
    if (existsSync(fresh)) rmSync(fresh)
  }
}

/** Folders below the edition that the files need and that are not there, the outer ones first. */
function newFolders(dir: string, files: readonly NewFile[]): string[] {
  const needed = new Set<string>()
  for (const { path } of files) {
    const parts = dirname(path).split('/')
    for (let i = 1; i <= parts.length; i++) needed.add(parts.slice(0, i).join('/'))
  }
  return [...needed].filter((folder) => !existsSync(join(dir, folder))).sort()
}
