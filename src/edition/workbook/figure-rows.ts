/** The rows of all files of figures as they are stored, with their places. */
import { columnPositions, schemas, type Schemas } from '../../model/schema/tables.ts'
import type { FigureCells } from '../../model/workbook-form.ts'
import { readFolder, type EditionFile } from '../folder.ts'
import { readPeriod } from '../read/period.ts'
import { readTable, type Row, type Table } from '../read/table.ts'

export interface FigureFile {
  readonly file: EditionFile
  readonly table: Table<Schemas['so-lieu']>
}

export interface StoredRow {
  readonly in: FigureFile
  readonly row: Row
}

const at = columnPositions(schemas['so-lieu'])

/** What tells one figure from another: indicator, unit, period in its stored form, definition. */
export function keyOf(cells: FigureCells): string {
  const period = readPeriod(cells[at.ky]!)
  return [cells[at.ma_chi_tieu], cells[at.ma_don_vi], period.ok ? period.period.text : cells[at.ky], cells[at.chuan]].join('|')
}

/** Files of figures in the order of their paths. `knownNames`: folded names of units, which confirm legacy encodings. */
export function readFigureFiles(dir: string, knownNames: ReadonlySet<string>): FigureFile[] {
  return readFolder(dir).files.flatMap((file) => {
    if (!/^data\/so-lieu\/[^/]+\.csv$/.test(file.path)) return []
    const { table } = readTable(file.bytes, file.path, schemas['so-lieu'], { knownNames })
    return table ? [{ file, table }] : []
  })
}

export const storedRows = (files: readonly FigureFile[]): StoredRow[] =>
  files.flatMap((own) => own.table.rows.map((row) => ({ in: own, row })))
