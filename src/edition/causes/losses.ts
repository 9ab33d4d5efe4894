/** What could not be read, and the finding that says so: what is missing for that reason alone is no mistake of its own. */
import { readCell } from '../read/cell.ts'
import type { Row } from '../read/table.ts'
import { contentAddress } from '../content/front-matter.ts'
import type { EditionFile } from '../folder.ts'
import type { ContentPage } from '../../model/types.ts'
import type { RegisterName } from '../../model/schema/tables.ts'
import { schemas } from '../../model/schema/tables.ts'
import type { TableSchema } from '../../model/schema/types.ts'

/** A part of an edition that others point into. */
export type Part = RegisterName | 'so-lieu' | 'content'

export interface Loss {
  readonly part: Part
  /** Codes that were lost; null when nobody can tell which, so that anything of the part may be among them. */
  readonly codes: ReadonlySet<string> | null
  /** File, or folder, of the finding that is the cause. */
  readonly file: string
  /** Its line, for the loss of a row. */
  readonly line?: number
}

/** A whole table, page or folder of them. */
export const lossOf = (part: Part, file: string): Loss => ({ part, codes: null, file })

/** A row of a table. Its codes are told from its cells; when its key is not readable, anything may be among them. */
export function lostRow(part: RegisterName | 'so-lieu', file: string, row: Row): Loss {
  const schema: TableSchema = schemas[part]
  const keys = part === 'so-lieu' ? ['ma_chi_tieu'] : schema.primaryKey.slice(0, 1)
  const named = [...keys, ...(part === 'don-vi' ? ['thuoc', 'ke_thua'] : [])]
  const cells = named.map((name) => {
    const at = schema.fields.findIndex((field) => field.name === name)
    return { field: schema.fields[at], text: row.cells[at] ?? '' }
  })
  const readable = cells.slice(0, keys.length).every(({ field, text }) => field !== undefined && text !== '' && readCell(field, text).ok)
  const codes = readable ? new Set(cells.map(({ text }) => text).filter((text) => text !== '')) : null
  return { part, codes, file, line: row.line }
}

/** A row whose cells could not be told apart: every word of it may be its code. */
export const lostRecord = (part: Part, file: string, line: number, cells: readonly string[]): Loss => ({
  part,
  codes: new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== '')),
  file,
  line,
})

/** Texts that gave no page: lost by their slugs. */
export function lostPages(files: readonly EditionFile[], pages: readonly ContentPage[]): Loss[] {
  const read = new Set(pages.map(({ origin }) => origin.file))
  return files.flatMap(({ path }): Loss[] =>
    /\.mdx?$/.test(path) && !read.has(path) ? [{ part: 'content', codes: new Set([contentAddress(path)?.slug ?? path]), file: path }] : [],
  )
}
