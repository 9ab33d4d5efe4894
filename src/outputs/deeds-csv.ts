/** What was done for the plan, as CSV for programs, in the form of the figures' file: RFC 4180, UTF-8, English column names. */
import Papa from 'papaparse'
import type { Publication } from '../edition/publication.ts'
import { defused } from '../model/formula-text.ts'
import { unitAtOrLast } from '../views/units/units.ts'
import { isoPeriod } from './rows.ts'

export const deedColumns = [
  'code',
  'tasks',
  'bodies',
  'bodies_text',
  'area_code',
  'area_name',
  'period',
  'period_text',
  'deed',
  'deed_en',
  'document',
  'source',
  'note',
] as const

/** One row a deed, in the order of the register; codes of a list are apart by `|`, words are Vietnamese. */
export function deedsCsv(publication: Publication): string {
  const rows = publication.edition.deeds.map((deed): Readonly<Record<(typeof deedColumns)[number], string>> => {
    const unit = unitAtOrLast(publication, deed.unit, deed.period)
    return {
      code: deed.code,
      tasks: deed.tasks.join('|'),
      bodies: deed.bodies.join('|'),
      bodies_text: deed.bodyWords.vi,
      area_code: deed.unit,
      area_name: unit ? `${unit.type} ${unit.name}` : '',
      period: deed.period ? isoPeriod({ period: deed.period }) : '',
      period_text: deed.periodWords.vi,
      deed: deed.deed.vi,
      deed_en: deed.deed.en,
      document: deed.document ?? '',
      source: deed.source ?? '',
      note: deed.note.vi,
    }
  })
  const cells = rows.map((row) => deedColumns.map((column) => defused(row[column])))
  return `${Papa.unparse([[...deedColumns], ...cells], { newline: '\r\n' })}\r\n`
}

/** Table Schema of the file. */
export const deedsSchema = {
  fields: deedColumns.map((name) => ({
    name,
    type: 'string',
    ...(name === 'code' ? { constraints: { required: true, unique: true } } : {}),
  })),
  missingValues: [''],
  primaryKey: ['code'],
}
