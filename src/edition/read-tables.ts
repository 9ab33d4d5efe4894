/** The registers of an edition and its files of figures as tables; what they lack is told, and counted as lost. */
import * as say from '../language/findings/folder.ts'
import type { Finding } from '../model/finding.ts'
import { schemas, type Columns, type RegisterName, type Schemas, type TableName } from '../model/schema/tables.ts'
import { lossOf, lostRecord, lostRow, type Loss } from './causes/losses.ts'
import { misnamed } from './causes/unread-files.ts'
import type { EditionFile } from './folder.ts'
import { mayHoldMarks } from '../model/person-mark.ts'
import type { IsoDate } from '../model/types.ts'
import type { TableSchema } from '../model/schema/types.ts'
import { byNumber, everywhere, resolveMarks, type Forms } from './consent/cover.ts'
import { readTable, type Row, type Table } from './read/table.ts'
import { readRecord, type RecordReader } from './registers/record.ts'
import { toConsentForm } from './registers/consents.ts'
import { toUnit } from './registers/registers.ts'
import type { RegisterTables } from './rules/rule.ts'
import { foldedNames } from './units.ts'

export interface Tables {
  readonly registers: RegisterTables
  /** Tables without their rows, by file: where each column stands. */
  readonly shapes: ReadonlyMap<string, Table>
  /** The records of a register; a row that cannot be read is lost. */
  records<N extends RegisterName, T>(name: N, make: (record: RecordReader<Columns<N>>) => T): T[]
  figures(file: EditionFile): Table<Schemas['so-lieu']> | null
}

/** `day`: what consents of persons named in cells are judged by. `whole`: false when the folder itself is missing, which has been said. */
export function readTables(files: readonly EditionFile[], whole: boolean, findings: Finding[], losses: Loss[], day: IsoDate): Tables {
  const byPath = new Map(files.map((file) => [file.path, file]))
  let forms: Forms = new Map()
  const registers: { [N in RegisterName]?: Table<Schemas[N]> } = {}
  const shapes = new Map<string, Table>()
  const names = new Set<string>()
  const inFolder = [...findings]

  const table = <N extends TableName>(name: N, file: EditionFile): Table<Schemas[N]> | null => {
    const result = readTable(file.bytes, file.path, schemas[name], {
      knownNames: names,
      allowNoRows: name !== 'so-lieu' && name !== 'don-vi' && name !== 'chi-tieu',
    })
    for (const finding of result.findings) findings.push(finding)
    if (result.table) shapes.set(file.path, { ...result.table, rows: [] })
    else losses.push(lossOf(name, file.path))
    for (const { line, cells } of result.table?.lost ?? []) losses.push(lostRecord(name, file.path, line, cells))
    return result.table
  }
  const readRegister = <N extends RegisterName>(name: N): void => {
    const path = `data/${name}.csv`
    const file = byPath.get(path)
    const read = file ? table(name, file) : null
    if (read) Object.assign(registers, { [name]: read })
    if (file) return
    const elsewhere = misnamed(name, inFolder)
    const schema: TableSchema = schemas[name]
    if (schema.optional && !elsewhere) return
    if (whole && !elsewhere)
      findings.push({ level: 'error', rule: 'missing-file', file: path, phrase: say.missingTable(path, schemas[name].title) })
    losses.push(lossOf(name, whole ? (elsewhere?.file ?? path) : 'data/'))
  }
  const opened = (row: Row): Row => ({ ...row, cells: row.cells.map((cell) => resolveMarks(cell, forms, day, everywhere)) })
  const records = <N extends RegisterName, T>(
    name: N,
    make: (record: RecordReader<Columns<N>>) => T,
    into: { readonly findings: Finding[]; readonly losses: Loss[] } = { findings, losses },
  ): T[] => {
    const read: Table<Schemas[N]> | undefined = registers[name]
    return (read?.rows ?? []).flatMap((row) => {
      const record = readRecord(read!, row.cells.some(mayHoldMarks) ? opened(row) : row, into.findings)
      if (!record) into.losses.push(lostRow(name, read!.file, row))
      return record ? [make(record)] : []
    })
  }
  // Names of units confirm the encoding of every other file.
  readRegister('don-vi')
  for (const folded of foldedNames(records('don-vi', toUnit, { findings: [], losses: [] }))) names.add(folded)
  for (const name of registerNames) if (name !== 'don-vi') readRegister(name)
  forms = byNumber(records('dong-y', toConsentForm, { findings: [], losses: [] }))
  return { registers, shapes, records: (name, make) => records(name, make), figures: (file) => table('so-lieu', file) }
}

const registerNames = Object.keys(schemas).filter((name) => name !== 'so-lieu') as RegisterName[]
