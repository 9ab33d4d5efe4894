/**
 * Every CSV table that staff fill in: the one source of the readers' types, the checks, the data dictionary and the
 * published forms in `data/schema/` (`npm run schemas`).
 */
import { clauses } from './tables/clauses.ts'
import { consents } from './tables/consents.ts'
import { deeds } from './tables/deeds.ts'
import { documents } from './tables/documents.ts'
import { indicators } from './tables/indicators.ts'
import { models } from './tables/models.ts'
import { observations } from './tables/observations.ts'
import { officialForms } from './tables/official-forms.ts'
import { organisations } from './tables/organisations.ts'
import { plainWords } from './tables/plain-words.ts'
import { questions } from './tables/questions.ts'
import { redirects } from './tables/redirects.ts'
import { sources } from './tables/sources.ts'
import { statements } from './tables/statements.ts'
import { targets } from './tables/targets.ts'
import { tasks } from './tables/tasks.ts'
import { terms } from './tables/terms.ts'
import type { FieldsOf, NameOf, TableSchema } from './types.ts'
import { units } from './tables/units.ts'

export const schemas = {
  'so-lieu': observations,
  'don-vi': units,
  'chi-tieu': indicators,
  'muc-tieu': targets,
  nguon: sources,
  'van-ban': documents,
  'co-quan': organisations,
  'nhiem-vu': tasks,
  'dieu-khoan': clauses,
  'viec-lam': deeds,
  'mo-hinh': models,
  'cau-hoi': questions,
  'phat-bieu': statements,
  'thuat-ngu': terms,
  'chuyen-huong': redirects,
  'doc-de': plainWords,
  'dong-y': consents,
  'bieu-nhap': officialForms,
} as const satisfies Readonly<Record<string, TableSchema>>

export type Schemas = typeof schemas
export type TableName = keyof Schemas
/** The tables of which an edition has one file each. */
export type RegisterName = Exclude<TableName, 'so-lieu'>
/** The columns of a table. */
export type Columns<N extends TableName> = FieldsOf<Schemas[N]>
export type ColumnName<N extends TableName> = NameOf<Columns<N>>

/** Where each column of a table stands among its fields, from 0. */
export function columnPositions<S extends TableSchema>(schema: S): Readonly<Record<NameOf<FieldsOf<S>>, number>> {
  return Object.fromEntries(schema.fields.map(({ name }, i) => [name, i])) as Record<NameOf<FieldsOf<S>>, number>
}
