/** Table Schema of every CSV file of figures. */
import { figureStatuses, missingReasons } from '../model/tokens.ts'
import { figureColumns } from './rows.ts'

interface Column {
  readonly type: 'string' | 'number'
  readonly title: string
  readonly description: string
  readonly constraints?: { readonly required?: true; readonly pattern?: string; readonly enum?: readonly string[] }
}

const required = { required: true } as const
const statuses = [...new Set([...Object.values(figureStatuses), ...Object.values(missingReasons)])]

const columns: Readonly<Record<(typeof figureColumns)[number], Column>> = {
  indicator: { type: 'string', title: 'Indicator', description: 'Code of the indicator or context series.', constraints: required },
  area_code: {
    type: 'string',
    title: 'Area code',
    description: 'Code of the administrative unit; codes are re-used, so read it with the period.',
    constraints: required,
  },
  area_name: { type: 'string', title: 'Area name', description: 'Name that the code had in the period.' },
  period: {
    type: 'string',
    title: 'Period',
    description: 'ISO 8601: a year, a month or a day.',
    constraints: { ...required, pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' },
  },
  numerator: { type: 'number', title: 'Numerator', description: 'Count above the line, where published.' },
  denominator: { type: 'number', title: 'Denominator', description: 'Count below the line, where published.' },
  value: { type: 'number', title: 'Value', description: 'In the unit given; blank where there is no figure, never 0 for unknown.' },
  unit: { type: 'string', title: 'Unit', description: 'Unit of measure, in Vietnamese.' },
  definition: { type: 'string', title: 'Definition version', description: 'Values of different versions are not comparable.' },
  status: {
    type: 'string',
    title: 'Status',
    description: 'How sure a figure is, or why there is no value: not-collected, not-published, suppressed, not-applicable.',
    constraints: { ...required, enum: statuses },
  },
  source: { type: 'string', title: 'Source', description: 'Code of the source.' },
  note: { type: 'string', title: 'Note', description: 'Note in Vietnamese.' },
}

export const figuresSchema = {
  fields: figureColumns.map((name) => ({ name, ...columns[name] })),
  missingValues: [''],
  primaryKey: ['indicator', 'area_code', 'period', 'definition'],
}
