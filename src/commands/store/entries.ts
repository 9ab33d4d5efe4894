/** The things of a store on the disk: a file for each, named by its key, that begins with the fingerprint of both. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Bytes of a SHA-256. */
const printLength = 32

/** With its key: a thing that was copied into the place of another is not taken for it. */
const printOf = (key: string, bytes: Uint8Array): Buffer => createHash('sha256').update(key).update(bytes).digest()

const pathOf = (folder: string, key: string): string => join(folder, key.slice(0, 2), key)

/** The bytes under a key; null where there are none, where they are not whole, or where the disk does not give them. */
export function readEntry(folder: string, key: string): Uint8Array<ArrayBuffer> | null {
  let file: Buffer<ArrayBuffer>
  try {
    file = readFileSync(pathOf(folder, key))
  } catch {
    return null
  }
  if (file.length < printLength) return null
  const bytes = new Uint8Array(file.buffer, file.byteOffset + printLength, file.length - printLength)
  return printOf(key, bytes).equals(file.subarray(0, printLength)) ? bytes : null
}

let written = 0

/** Whole or not at all, also when several write the same at once. Throws the system's error. */
export function writeEntry(folder: string, key: string, bytes: Uint8Array): void {
  writeWhole(pathOf(folder, key), Buffer.concat([printOf(key, bytes), bytes]))
}

/** Takes away whatever stands there, a folder too; what a link leads to stays. */
export const discard = (path: string): void => rmSync(path, { force: true, recursive: true })

/** A file that is there with all of `bytes` or as it was before. */
export function writeWhole(path: string, bytes: Uint8Array | string): void {
  const beside = `${path}.${process.pid}-${written++}`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(beside, bytes)
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) discard(path)
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    // Windows does not replace a file that another process reads: that process found what it looked for.
    if (process.platform !== 'win32' || !existsSync(path)) throw error
  }
}
