/** What an edition has already, for whoever adds to it: codes that may be pointed at, codes and names that are taken. */
import { contentFolders } from '../../model/schema/forms/content-folders.ts'
import { siteForm } from '../../model/schema/forms/site.ts'
import { schemas } from '../../model/schema/tables.ts'
import type { PageKind, RefName, TableSchema } from '../../model/schema/types.ts'
import { staffFormWords as say } from '../../language/interface/staff-forms.ts'
import { lazily } from '../../model/once.ts'
import { readSettings } from '../content/read-content.ts'
import type { EditionFile } from '../folder.ts'
import { readTable } from '../read/table.ts'

/** A code, and what it stands for. */
export interface Choice {
  readonly code: string
  readonly name: string
}

export interface Lists {
  /** What a field may point at. */
  readonly choices: (ref: RefName) => readonly Choice[]
  /** The cells of one column of a register. */
  readonly cells: (table: RefName, column: string) => readonly string[]
  /** Names of the files of a kind of text, without their ending. */
  readonly slugs: (kind: PageKind) => readonly string[]
  /** Null where the site file cannot be read. */
  readonly site: () => ReturnType<typeof readSettings>
}

type Row = Readonly<Record<string, string>>

export function listsOf(files: readonly EditionFile[]): Lists {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const rowsOf = (name: RefName): readonly Row[] => {
    const schema: TableSchema | null = name === 'cau-chuyen' ? null : schemas[name]
    const file = schema && byPath.get(schema.path)
    const { table } = file ? readTable(file.bytes, file.path, schema, { allowNoRows: true }) : { table: null }
    return (table?.rows ?? []).map(({ cells }) => Object.fromEntries(table!.schema.fields.map((field, f) => [field.name, cells[f] ?? ''])))
  }
  const slugs = (kind: PageKind): string[] => {
    const folder = Object.entries(contentFolders).find(([, one]) => one === kind)![0]
    return files.flatMap(({ path }) => {
      const [, slug] = new RegExp(`^content/${folder}/(.+)\\.mdx$`).exec(path) ?? []
      return slug === undefined ? [] : [slug]
    })
  }
  return {
    choices: (ref) => {
      if (ref === 'cau-chuyen') return slugs('story').map((code) => ({ code, name: code }))
      const nameOf = ({ loai = '', ten, tu = '', den_ngay = '' }: Row) => {
        const name = ref === 'don-vi' ? `${loai} ${ten ?? ''}` : (ten ?? tu)
        return ref === 'don-vi' && den_ngay !== '' ? say.until(name, den_ngay) : name
      }
      // A code of a unit may have been given anew.
      return [...Map.groupBy(rowsOf(ref), (row) => row['ma']!)].map(([code, rows]) => ({ code, name: rows.map(nameOf).join('; ') }))
    },
    cells: (table, column) => rowsOf(table).map((row) => row[column] ?? ''),
    slugs,
    site: lazily(() => {
      const file = byPath.get(siteForm.path)
      return file ? readSettings(file, new Map(), []) : null
    }),
  }
}
