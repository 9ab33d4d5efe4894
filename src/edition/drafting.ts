/**
 * Additions to an edition: a row or a text made from answers, checked with the whole edition before it is written, and taken
 * back as long as nobody has changed it.
 */
import type { Finding } from '../model/finding.ts'
import { contentFolders } from '../model/schema/forms/content-folders.ts'
import { pageFields } from '../model/schema/forms/page.ts'
import { schemas, type RegisterName } from '../model/schema/tables.ts'
import type { Field, PageKind } from '../model/schema/types.ts'
import { asFolder } from './difference/base.ts'
import { listsOf, type Lists } from './drafting/lists.ts'
import { withRow, type Answers } from './drafting/new-row.ts'
import { newText } from './drafting/new-text.ts'
import type { NewFile } from './drafting/write-draft.ts'
import { readFolder } from './folder.ts'
import { readCell } from './read/cell.ts'
import { readEdition } from './read-edition.ts'

export { editionFiles, type Founding } from './drafting/new-edition.ts'
export { isDeviceName, plainStem } from './folder/names.ts'
export { nearest } from './read/suggest.ts'
export { takeBack, takeBackCutOff, writeDraft, type TakenBack, type WrittenFile } from './drafting/write-draft.ts'
export type { Answers, Lists, NewFile }
export type { Choice } from './drafting/lists.ts'

/** What an edition has; null where it has no folders to add to. */
export function openLists(dir: string): Lists | null {
  const { files, findings } = readFolder(dir)
  return findings.some(({ rule }) => rule === 'missing-folder') ? null : listsOf(files)
}

/** Null where the register is not in its stored form. */
export function draftRow(dir: string, table: RegisterName, answers: Answers): NewFile | null {
  const { path } = schemas[table]
  const old = readFolder(dir).files.find((file) => file.path === path)
  const longer = withRow(old?.bytes, schemas[table], answers)
  return longer && { path, ...longer }
}

export function draftText(kind: PageKind, slug: string, answers: Answers, body: string): NewFile {
  const bytes = new TextEncoder().encode(newText(pageFields(kind), answers, body))
  return { path: textPath(kind, slug), bytes, line: null }
}

export function textPath(kind: PageKind, slug: string): string {
  const folder = Object.entries(contentFolders).find(([, one]) => one === kind)![0]
  return `content/${folder}/${slug}.mdx`
}

/** What is wrong with an answer by its field alone; null for one that fits. */
export function answerProblem(field: Field, answer: string): Finding['phrase'] | null {
  const read = readCell(field, answer)
  return read.ok ? null : read.phrase
}

export interface CheckedDraft {
  /** Errors that the edition has with the draft and not without it. */
  readonly errors: readonly Finding[]
  /** Warnings at the draft itself. */
  readonly warnings: readonly Finding[]
  /** Errors that the edition has anyway. */
  readonly standing: number
}

/** Reads the whole edition as it would be. */
export function checkDraft(dir: string, drafted: readonly NewFile[]): CheckedDraft {
  const given = new Map(drafted.map(({ path, bytes }) => [path, bytes]))
  const { findings } = readEdition(dir, undefined, undefined, undefined, given)
  const isError = ({ level }: Finding) => level === 'error'
  const errors = findings.filter(isError)
  const before = errors.length === 0 ? [] : readEdition(dir).findings.filter(isError)
  const known = new Set(before.map(sameness))
  return {
    errors: errors.filter((finding) => !known.has(sameness(finding))),
    warnings: findings.filter((one) => one.level === 'warning' && drafted.some(({ path, line }) => isAt(one, path, line))),
    standing: before.length,
  }
}

/** The findings of an edition that is made of these files alone, read in a folder of its own. */
export function checkEdition(files: ReadonlyMap<string, Uint8Array>): Pick<CheckedDraft, 'errors' | 'warnings'> {
  const { findings } = asFolder(files, (dir) => readEdition(dir))
  const of = (level: Finding['level']) => findings.filter((finding) => finding.level === level)
  return { errors: of('error'), warnings: of('warning') }
}

const sameness = ({ rule, file, line, field, phrase }: Finding): string => JSON.stringify([rule, file, line, field, phrase.vi.message])
const isAt = (finding: Finding, path: string, line: number | null): boolean =>
  finding.file === path && (line === null || finding.line === line)
