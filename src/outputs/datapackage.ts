/** `datapackage.json` of the published figures: Frictionless Data Package 1, with the Table Schema of the CSV files. */
import { createHash } from 'node:crypto'
import { packageWords as w } from '../language/interface/machine-files.ts'
import type { Edition } from '../model/types.ts'
import { deedsSchema } from './deeds-csv.ts'
import { figuresSchema } from './figures-schema.ts'
import { proposedLicence } from './licence.ts'

/** The package where the site publishes it; a copy that is kept has neither, and holds its schema itself. */
export interface Published {
  /** The site's own address, or null while it has none for others. */
  readonly homepage: string | null
  /** The one schema of all files, beside the package. */
  readonly schemaPath: string
  /** What was done for the plan, as CSV. */
  readonly deeds: string
}

/** Package of all figures (`csvOf(null)`) and of each indicator's file. */
export function datapackage(edition: Edition, csvOf: (code: string | null) => string, published?: Published): object {
  const { site, indicators, sources } = edition
  const resource = (name: string, title: string, csv: string, schema: string | object = published?.schemaPath ?? figuresSchema) => ({
    name,
    path: `${name}.csv`,
    title,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',' },
    bytes: Buffer.byteLength(csv),
    hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
    schema,
  })
  return {
    profile: 'tabular-data-package',
    name: 'figures',
    title: site.kind === 'illustrative' ? w.illustrativeTitle(site.name.vi) : site.name.vi,
    description: site.kind === 'illustrative' ? w.illustrativeDescription : site.summary.en,
    ...(published?.homepage ? { homepage: published.homepage } : {}),
    version: site.asOf,
    licenses: [{ name: proposedLicence.id, path: proposedLicence.url, title: w.proposedLicence(proposedLicence.title) }],
    sources: sources
      .filter((source) => edition.observations.some((o) => o.source === source.code))
      .map(({ title, url }) => ({ title, ...(url ? { path: url } : {}) })),
    resources: [
      resource('so-lieu', w.allFigures, csvOf(null)),
      ...indicators.map(({ code, shortName }) => resource(code.toLowerCase(), shortName.en || shortName.vi, csvOf(code))),
      ...(published ? [resource('viec-lam', w.deeds, published.deeds, deedsSchema)] : []),
    ],
  }
}
