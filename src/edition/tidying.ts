/** The files of an edition that are not in their stored form, what bringing them there changes, and one way to write them all. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { paperForms } from '../model/schema/forms/paper-forms.ts'
import { searchForm } from '../model/schema/forms/search.ts'
import { siteForm } from '../model/schema/forms/site.ts'
import { columnPositions, schemas, type RegisterName } from '../model/schema/tables.ts'
import { readFolder, type EditionFile } from './folder.ts'
import { writeTogether } from './protection/write-files.ts'
import { readTable } from './read/table.ts'
import { readRecord } from './registers/record.ts'
import { toUnit } from './registers/registers.ts'
import type { Change, TidiedFile } from './tidy/change.ts'
import { tidyTable, type FactsOf } from './tidy/tidy-table.ts'
import { tidyText } from './tidy/tidy-text.ts'
import { foldedNames } from './units.ts'

export type { Change }

export interface Tidying {
  /** Files to change, in the order of their paths. */
  readonly files: readonly { readonly file: string; readonly changes: readonly Change[] }[]
  /** Files that cannot be read without doubt; nothing in them is touched. */
  readonly skipped: readonly string[]
  /** Writes all files or none; false where a file is not as it was read, or does not stand on the disk as written. Throws what the disk says. */
  readonly write: () => boolean
}

/** Throws for nothing an editor did. */
export function planTidying(dir: string): Tidying {
  const { files } = readFolder(dir)
  const registers = new Map(files.map((file) => [file.path, file]))
  const knownNames = unitNames(registers.get('data/don-vi.csv'))
  const factsOf = rowFacts(registers.get('data/chi-tieu.csv'), knownNames)
  const plans: { readonly file: EditionFile; readonly tidied: TidiedFile; readonly bytes: Uint8Array }[] = []
  const skipped: string[] = []
  for (const file of files) {
    const name = tableOf(file.path)
    const isPage = /^content\/.+\.mdx$/.test(file.path)
    if (name === null && !isPage && ![siteForm.path, searchForm.path, paperForms.path].some((path) => path === file.path)) continue
    const tidied = name ? tidyTable(file.bytes, file.path, schemas[name], { knownNames }, factsOf) : tidyText(file.bytes, isPage)
    if (!tidied) {
      skipped.push(file.path)
      continue
    }
    const bytes = new TextEncoder().encode(tidied.text)
    if (!sameBytes(bytes, file.bytes)) plans.push({ file, tidied, bytes })
  }
  return {
    files: plans.map(({ file, tidied }) => ({ file: file.path, changes: tidied.changes })),
    skipped,
    write: () => {
      const at = (path: string) => join(dir, path)
      if (!plans.every(({ file }) => sameBytes(readFileSync(at(file.path)), file.bytes))) return false
      writeTogether(new Map(plans.map(({ file, bytes }) => [at(file.path), bytes])))
      return plans.every(({ file, bytes }) => sameBytes(readFileSync(at(file.path)), bytes))
    },
  }
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0

/** The schema of a table by its path; null for any other file. */
function tableOf(path: string): keyof typeof schemas | null {
  if (/^data\/so-lieu\/[^/]+\.csv$/.test(path)) return 'so-lieu'
  const name = /^data\/([^/]+)\.csv$/.exec(path)?.[1]
  return name !== undefined && name !== 'so-lieu' && Object.hasOwn(schemas, name) ? (name as RegisterName) : null
}

function unitNames(file: EditionFile | undefined): ReadonlySet<string> {
  const table = file && readTable(file.bytes, file.path, schemas['don-vi']).table
  return new Set(
    foldedNames(
      (table?.rows ?? []).flatMap((row) => {
        const record = readRecord(table!, row, [])
        return record ? [toUnit(record)] : []
      }),
    ),
  )
}

/** Which rows are in percent, and which belong to an indicator whose numbers may be hidden, by the register as it stands. */
function rowFacts(file: EditionFile | undefined, knownNames: ReadonlySet<string>): FactsOf {
  const at = columnPositions(schemas['chi-tieu'])
  const table = file && readTable(file.bytes, file.path, schemas['chi-tieu'], { knownNames }).table
  const rows = new Map((table?.rows ?? []).map(({ cells }) => [cells[at.ma], cells]))
  const code = columnPositions(schemas['so-lieu']).ma_chi_tieu
  return ({ schema }, { cells }) => {
    const indicator = schema.name === 'so-lieu' ? rows.get(cells[code]) : undefined
    return { percent: indicator?.[at.kieu] === 'ty-le', secret: indicator?.[at.bao_mat] === 'co' }
  }
}
