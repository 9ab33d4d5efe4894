/** Lists and reads the files of an edition's folder. The only place of the ground floor that touches the disk. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Finding } from '../model/finding.ts'
import * as say from '../language/findings/folder.ts'

export interface EditionFile {
  /** Path inside the edition with `/` between folders: `data/so-lieu/ngheo.csv`. */
  readonly path: string
  readonly bytes: Uint8Array
}

export interface Folder {
  readonly dir: string
  readonly files: readonly EditionFile[]
  readonly findings: readonly Finding[]
}

const wanted =
  /^(?:data\/(?:so-lieu\/)?[^/]+\.csv|data\/[^/]+\.geojson|data\/an-ban\/\d{4}\/[^/]+|content\/.+\.mdx?|content\/trang-web\.yaml)$/
/** Endings that staff save by mistake where a CSV belongs. */
const mistaken = /^data\/(?:so-lieu\/)?[^/]+\.(?:xlsx?|ods|numbers|txt|tsv|CSV)$/

/** Reads every CSV, GeoJSON, frozen, MDX and site file of an edition; what cannot be read becomes a finding, never an exception. */
export function readFolder(dir: string): Folder {
  const findings: Finding[] = []
  const files: EditionFile[] = []
  if (!isFolder(dir))
    return { dir, files, findings: [{ level: 'error', rule: 'missing-folder', file: '.', phrase: say.missingEdition(dir) }] }
  for (const part of ['content', 'data']) {
    if (!isFolder(join(dir, part)))
      findings.push({ level: 'error', rule: 'missing-folder', file: `${part}/`, phrase: say.missingFolder(part) })
    else walk(dir, join(dir, part), files, findings)
  }
  files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return { dir, files, findings }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function walk(root: string, folder: string, files: EditionFile[], findings: Finding[]): void {
  const at = (path: string) => relative(root, path).split(sep).join('/')
  let entries
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch {
    findings.push({ level: 'error', rule: 'unreadable-file', file: at(folder) + '/', phrase: say.unreadable() })
    return
  }
  for (const entry of entries) {
    const full = join(folder, entry.name)
    const path = at(full)
    if (entry.isDirectory()) {
      walk(root, full, files, findings)
    } else if (wanted.test(path)) {
      try {
        files.push({ path, bytes: readFileSync(full) })
      } catch {
        findings.push({ level: 'error', rule: 'unreadable-file', file: path, phrase: say.unreadable() })
      }
    } else if (mistaken.test(path)) {
      findings.push({ level: 'error', rule: 'not-csv', file: path, phrase: say.notCsv(path) })
    }
  }
}
