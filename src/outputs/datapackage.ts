/** `datapackage.json` of the published figures: Frictionless Data Package, with the Table Schema of the CSV files. */
import type { Edition } from '../edition/model/types.ts'
import { figureColumns } from './rows.ts'

const columns: Readonly<
  Record<(typeof figureColumns)[number], { readonly type: string; readonly title: string; readonly description: string }>
> = {
  indicator: { type: 'string', title: 'Indicator', description: 'Code of the indicator or context series.' },
  area_code: {
    type: 'string',
    title: 'Area code',
    description: 'Code of the administrative unit; codes are re-used, so read it with the period.',
  },
  area_name: { type: 'string', title: 'Area name', description: 'Name that the code had in the period.' },
  period: { type: 'string', title: 'Period', description: 'ISO 8601: a year, a month or a day.' },
  numerator: { type: 'number', title: 'Numerator', description: 'Count above the line, where published.' },
  denominator: { type: 'number', title: 'Denominator', description: 'Count below the line, where published.' },
  value: { type: 'number', title: 'Value', description: 'In the unit given; blank where there is no figure, never 0 for unknown.' },
  unit: { type: 'string', title: 'Unit', description: 'Unit of measure, in Vietnamese.' },
  definition: { type: 'string', title: 'Definition version', description: 'Values of different versions are not comparable.' },
  status: {
    type: 'string',
    title: 'Status',
    description:
      'official, provisional, estimate, illustrative; or why there is no value: not-collected, not-published, suppressed, not-applicable.',
  },
  source: { type: 'string', title: 'Source', description: 'Code of the source.' },
  note: { type: 'string', title: 'Note', description: 'Note in Vietnamese.' },
}

/** Package of all figures and of each indicator's file; `address` makes the site's own addresses absolute; a copy that is kept has none. */
export function datapackage(edition: Edition, address?: (path: string) => string): object {
  const { site, indicators, sources } = edition
  const schema = {
    fields: figureColumns.map((name) => ({ name, ...columns[name] })),
    missingValues: [''],
    primaryKey: ['indicator', 'area_code', 'period', 'definition'],
  }
  const resource = (name: string, path: string, title: string) => ({
    name,
    path,
    title,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema,
  })
  return {
    profile: 'tabular-data-package',
    name: 'figures',
    title: site.kind === 'illustrative' ? `[Minh họa / illustrative] ${site.name.vi}` : site.name.vi,
    description: site.kind === 'illustrative' ? 'Fictional figures for illustration.' : site.summary.en,
    ...(address ? { homepage: address('') } : {}),
    version: site.asOf,
    licenses: [
      { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: 'Creative Commons Attribution 4.0 (proposed)' },
    ],
    sources: sources
      .filter((source) => edition.observations.some((o) => o.source === source.code))
      .map(({ title, url }) => ({ title, ...(url ? { path: url } : {}) })),
    resources: [
      resource('so-lieu', 'so-lieu.csv', 'All published figures'),
      ...indicators.map(({ code, shortName }) => resource(code.toLowerCase(), `${code.toLowerCase()}.csv`, shortName.en)),
    ],
  }
}
