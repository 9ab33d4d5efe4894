/** Files for programs, read by programs of other people. */
import { Package } from 'datapackage'
import jsonld from 'jsonld'
import Papa from 'papaparse'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pages } from './site-files.ts'

export interface PackageReading {
  readonly problems: readonly string[]
  /** Rows of each resource, the whole file first. */
  readonly rows: readonly (readonly Record<string, unknown>[])[]
}

/** The data package as the frictionless library reads it: every row by its schema, every byte count and fingerprint. */
export async function readPackage(dir: string): Promise<PackageReading> {
  const descriptor = JSON.parse(readFileSync(join(dir, 'data/datapackage.json'), 'utf8')) as {
    resources: { path: string; bytes: number; hash: string; schema: string | { fields: unknown[] } }[]
  }
  const checked = await Package.load(descriptor, { basePath: join(dir, 'data'), strict: true })
  const problems = checked.errors.map((error: Error) => error.message)
  if (!checked.valid) problems.push('the package is not valid')
  if (checked.resources.length !== descriptor.resources.length) problems.push('a resource is left out')
  const rows: Record<string, unknown>[][] = []
  for (const [i, resource] of checked.resources.entries()) {
    rows.push((await resource.read({ keyed: true })) as Record<string, unknown>[])
    const { path, bytes, hash, schema } = descriptor.resources[i]!
    const file = readFileSync(join(dir, 'data', path))
    if (bytes !== file.length) problems.push(`${path}: ${bytes} bytes are promised, ${file.length} are there`)
    if (hash !== `sha256:${createHash('sha256').update(file).digest('hex')}`) problems.push(`${path}: another fingerprint`)
    if (typeof schema === 'string' ? schema !== 'schema-so-lieu.json' : schema.fields.length === 0)
      problems.push(`${path}: names no schema`)
  }
  return { problems, rows }
}

/** The rows of the one CSV of all figures; throws when it is no CSV. */
export function figureRows(dir: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(join(dir, 'data/so-lieu.csv'), 'utf8')
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]))
  return data
}

/** Contexts come from here, never from the net: schema.org's own puts every name into one vocabulary. */
const documentLoader = (url: string) =>
  Promise.resolve({
    contextUrl: undefined,
    documentUrl: url,
    document: { '@context': { '@vocab': 'https://schema.org/', '@base': 'https://nepmoi.example/' } },
  })

/** JSON-LD expanded by another program. */
export const expand = async (data: unknown) => (await jsonld.expand(data as object, { documentLoader })) as Record<string, unknown>[]

/** Every block of structured data of a site, with the page that holds it. */
export const structuredData = (dir: string) =>
  pages(dir).flatMap(({ address, html }) =>
    [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(([, text]) => ({ address, text: text! })),
  )
