/**
 * Lists and reads the files of an edition's folder, the only place of the edition that looks into folders: every file below
 * `data/` and `content/` is read, known, left behind by a program, or named. Links are never followed, wherever they lead.
 */
import { lstatSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs'
import { join } from 'node:path'
import * as sayFile from '../language/findings/files.ts'
import * as sayName from '../language/findings/file-names.ts'
import * as say from '../language/findings/folder.ts'
import type { Finding } from '../model/finding.ts'
import type { Phrase } from '../model/phrase.ts'
import type { RuleName } from '../model/rules.ts'
import { sameKey } from '../model/same-name.ts'
import { together } from './folder/together.ts'
import { isNamedLikeFile, isPackage } from './folder/formats.ts'
import { judgeFile } from './folder/judge-file.ts'
import { isLeftBehind, portableName, unportable } from './folder/names.ts'

export interface EditionFile {
  /** Path inside the edition with `/` between folders: `data/so-lieu/ngheo.csv`. */
  readonly path: string
  readonly bytes: Uint8Array
}

export interface Folder {
  readonly dir: string
  readonly files: readonly EditionFile[]
  /** Paths of files that are used without being read here: pictures beside texts, published schemas. */
  readonly known: readonly string[]
  readonly findings: readonly Finding[]
}

/** What a walk through the folders gathers. */
interface Walk {
  readonly dir: string
  readonly files: EditionFile[]
  readonly known: string[]
  readonly findings: Finding[]
}

/**
 * Reads an edition; what cannot be read, and what is not read, becomes a finding, never an exception. `drafted`: files as they
 * would stand in the folder, path → bytes, read in the place of those that do.
 */
export function readFolder(dir: string, drafted: ReadonlyMap<string, Uint8Array> = new Map()): Folder {
  const walk: Walk = { dir, files: [], known: [], findings: [] }
  if (!isFolder(dir)) report(walk, '.', 'missing-folder', say.missingEdition(dir))
  else for (const part of ['content', 'data']) readPart(walk, part)
  const byPath = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  const standing = walk.files.filter(({ path }) => !drafted.has(path))
  const files = [...standing, ...[...drafted].map(([path, bytes]) => ({ path, bytes }))].sort((a, b) => byPath(a.path, b.path))
  return { dir, files, known: walk.known.sort(byPath), findings: together(walk.findings) }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

const report = (walk: Walk, file: string, rule: RuleName, phrase: Phrase) => walk.findings.push({ level: 'error', rule, file, phrase })

function readPart(walk: Walk, part: string): void {
  const entry = lstatSync(join(walk.dir, part), { throwIfNoEntry: false })
  if (entry?.isSymbolicLink()) report(walk, `${part}/`, 'symbolic-link', sayName.symbolicLink())
  else if (entry?.isDirectory()) readEntries(walk, part)
  else {
    const found = entriesOf(walk.dir)?.find(({ name }) => name.toLowerCase() === part)?.name
    report(walk, `${part}/`, 'missing-folder', found && found !== part ? sayName.folderCase(found, part) : say.missingFolder(part))
  }
}

/** Null when the folder cannot be opened. */
function entriesOf(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return null
  }
}

function readEntries(walk: Walk, folder: string): void {
  const entries = entriesOf(join(walk.dir, folder))
  if (!entries) report(walk, `${folder}/`, 'unreadable-file', say.unreadable())
  const names = new Map<string, string>()
  for (const entry of entries ?? []) {
    const { name } = entry
    if (isLeftBehind(name)) continue
    const path = `${folder}/${name}`
    const reason = unportable(name)
    if (reason) report(walk, path, 'unportable-name', sayName.unportableName(name, reason, portableName(name)))
    const other = names.get(sameKey(name))
    if (other !== undefined) report(walk, path, 'unportable-name', sayName.sameName(name, other))
    names.set(sameKey(name), name)
    if (entry.isSymbolicLink()) report(walk, path, 'symbolic-link', sayName.symbolicLink())
    else if (entry.isDirectory()) readFolderIn(walk, path, name)
    else if (!entry.isFile()) report(walk, path, 'unreadable-file', sayName.notAFile())
    else readFile(walk, path)
  }
}

function readFolderIn(walk: Walk, path: string, name: string): void {
  if (isPackage(name)) readFile(walk, path)
  else if (isNamedLikeFile(name)) report(walk, `${path}/`, 'misplaced-file', sayFile.folderLikeFile(path))
  else if (name.startsWith('.'))
    walk.findings.push({ level: 'warning', rule: 'stray-file', file: `${path}/`, phrase: sayFile.stray(`${path}/`, 'unknown') })
  else readEntries(walk, path)
}

function readFile(walk: Walk, path: string): void {
  const judged = judgeFile(path)
  if (judged === 'known') walk.known.push(path)
  else if (judged === 'read') {
    try {
      walk.files.push({ path, bytes: readFileSync(join(walk.dir, path)) })
    } catch {
      report(walk, path, 'unreadable-file', say.unreadable())
    }
  } else if (judged !== 'passed') walk.findings.push({ file: path, ...judged })
}
