/** Rows of registers that come, go and change, by their code; consents have a place of their own. */
import type { RegisterDifference } from '../../model/difference.ts'
import { schemas, type TableName } from '../../model/schema/tables.ts'
import { readTable } from '../read/table.ts'
import type { Files } from './figures.ts'

/** `knownNames`: folded names of units, which confirm legacy encodings. */
export function registerDifferences(before: Files, after: Files, knownNames: ReadonlySet<string>): RegisterDifference[] {
  return (Object.keys(schemas) as TableName[])
    .filter((name) => name !== 'so-lieu' && name !== 'dong-y')
    .flatMap((name) => {
      const file = `data/${name}.csv`
      const [old, now] = [before, after].map((files) => rowsOf(files.get(file), name, knownNames)) as [Rows, Rows]
      const added = [...now.keys()].filter((key) => !old.has(key))
      const removed = [...old.keys()].filter((key) => !now.has(key))
      const changed = [...now].flatMap(([key, cells]) => (old.has(key) && old.get(key) !== cells ? [key] : []))
      return added.length + removed.length + changed.length === 0 ? [] : [{ file, added, removed, changed }]
    })
}

type Rows = ReadonlyMap<string, string>

/** Rows by their first cell; rows that share it are told apart by their order. */
function rowsOf(bytes: Uint8Array | undefined, name: TableName, knownNames: ReadonlySet<string>): Rows {
  const rows = new Map<string, string>()
  if (!bytes || bytes.length === 0) return rows
  const { table } = readTable(bytes, '', schemas[name], { knownNames, allowNoRows: true })
  for (const { cells } of table?.rows ?? []) {
    let key = cells[0] ?? ''
    for (let n = 2; rows.has(key); n++) key = `${cells[0] ?? ''} (${n})`
    rows.set(key, cells.join('\0'))
  }
  return rows
}
