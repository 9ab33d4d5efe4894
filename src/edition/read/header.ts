/** The header line: which column holds which field, whatever order, case or language its names have. */
import * as say from '../../language/findings/read-header.ts'
import type { Finding } from '../../model/finding.ts'
import type { Field, TableSchema } from '../../model/schema/types.ts'
import { nearest } from './suggest.ts'
import type { RuleName } from '../../model/rules.ts'

export interface Header {
  /** For each field of the schema its column from 1, 0 when absent. */
  readonly columns: readonly number[]
  readonly findings: readonly Finding[]
  /** Columns of the header. */
  readonly width: number
}

const key = (name: string) => name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase()

/** How many cells of a line are names of fields: for finding the header and its separator. */
export function knownNames(cells: readonly string[], schema: TableSchema): number {
  const names = new Set(schema.fields.flatMap((field) => [key(field.name), key(field.title)]))
  return cells.filter((cell) => names.has(key(cell))).length
}

export function readHeader(cells: readonly string[], schema: TableSchema, file: string, line: number): Header {
  const findings: Finding[] = []
  const byName = new Map(schema.fields.flatMap((field, i) => [[key(field.name), i] as const, [key(field.title), i] as const]))
  const columns = schema.fields.map(() => 0)
  cells.forEach((cell, i) => {
    const report = (rule: RuleName, phrase: Finding['phrase']) =>
      findings.push({ level: 'error', rule, file, line, row: 1, column: i + 1, value: cell, phrase })
    const index = byName.get(key(cell))
    if (index === undefined) {
      if (cell.trim() === '') report('blank-column', say.blankColumn())
      else
        report(
          'unknown-column',
          say.unknownColumn(
            cell.trim(),
            nearest(
              cell,
              schema.fields.flatMap((field) => [field.name, field.title]),
            ),
          ),
        )
    } else if (columns[index]! > 0) report('duplicate-column', say.duplicateColumn(cell.trim(), columns[index]!))
    else columns[index] = i + 1
  })
  schema.fields.forEach((field, i) => {
    if (!field.constraints?.required || columns[i] !== 0) return
    const wrong = wronglyNamed(findings, field, i)
    if (wrong) findings[findings.indexOf(wrong)] = { ...wrong, holdsBack: 1 }
    else
      findings.push({
        level: 'error',
        rule: 'missing-column',
        file,
        line,
        row: 1,
        field: field.name,
        phrase: say.missingColumn(field.name, field.title),
      })
  })
  return { columns, findings, width: cells.length }
}

/** The column that a required one may be hidden behind: of a near name, or where it should stand. */
function wronglyNamed(findings: readonly Finding[], { name, title }: Field, index: number): Finding | undefined {
  const open = findings.filter((f) => (f.rule === 'unknown-column' || f.rule === 'blank-column') && f.holdsBack === undefined)
  return open.find(({ value = '' }) => nearest(value, [name, title]) !== null) ?? open.find(({ column }) => column === index + 1)
}
