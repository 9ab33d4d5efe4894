/** Table Schema of every CSV file of figures. */
import { figureColumnWords } from '../language/interface/machine-files.ts'
import { bounds, figureStatuses, missingReasons } from '../model/tokens.ts'
import type { PeriodKind } from '../model/types.ts'
import { figureColumns } from './rows.ts'

interface Column {
  readonly type: 'string' | 'number'
  readonly constraints?: { readonly required?: true; readonly pattern?: string; readonly enum?: readonly string[] }
}

const required = { required: true } as const
const statuses = [...new Set([...Object.values(figureStatuses), ...Object.values(missingReasons)])]
const periodKinds: readonly PeriodKind[] = ['year', 'month', 'day', 'span', 'year-start', 'year-end']
const text = { type: 'string' } as const
const number = { type: 'number' } as const

const columns: Readonly<Record<(typeof figureColumns)[number], Column>> = {
  indicator: { ...text, constraints: required },
  area_code: { ...text, constraints: required },
  area_name: text,
  period: { ...text, constraints: { ...required, pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?|\\d{4}(-\\d{2})?/\\d{4}(-\\d{2})?' } },
  numerator: number,
  denominator: number,
  value: number,
  unit: text,
  definition: text,
  status: { ...text, constraints: { ...required, enum: statuses } },
  source: text,
  note: text,
  bound: { ...text, constraints: { enum: Object.values(bounds) } },
  period_kind: { ...text, constraints: { ...required, enum: periodKinds } },
  period_text: text,
  note_en: text,
}

/** Key order as it was always published: type, title, description, constraints. */
const described = (name: (typeof figureColumns)[number]) => {
  const { type, ...rest } = columns[name]
  return { name, type, ...figureColumnWords[name], ...rest }
}

export const figuresSchema = {
  fields: figureColumns.map(described),
  missingValues: [''],
  primaryKey: ['indicator', 'area_code', 'period', 'definition'],
}
