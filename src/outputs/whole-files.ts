/** The files that hold or describe all figures, by name: what their routes send and the downloads page measures. */
import type { Edition } from '../model/types.ts'
import { catalogue } from './catalogue.ts'
import { datapackage } from './datapackage.ts'
import { excelCsv } from './excel-csv.ts'
import { figuresSchema } from './figures-schema.ts'
import { publicHost } from './host.ts'
import { workbook } from './workbook.ts'
import { edition, fileHref, href } from '../site/edition.ts'
import { absolute, csvOf, lookup } from './downloads.ts'

const schemaFile = 'schema-so-lieu.json'
const json = (content: object): string => `${JSON.stringify(content, null, 1)}\n`

const books = new WeakMap<Edition, Promise<Uint8Array<ArrayBuffer>>>()

/** The workbook takes as long as all other files together: it is made once. */
function book(): Promise<Uint8Array<ArrayBuffer>> {
  const known = books.get(edition()) ?? workbook(edition(), edition().observations, lookup())
  books.set(edition(), known)
  return known
}

/** `site` is Astro's: the address that the build was told. */
export const wholeFiles = {
  'so-lieu.csv': () => csvOf(null),
  'so-lieu-excel.csv': () => excelCsv(edition().observations, lookup()),
  'so-lieu.xlsx': book,
  'datapackage.json': (site?: URL) =>
    json(datapackage(edition(), csvOf, { homepage: publicHost(site) && absolute(href('vi'), site), schemaPath: schemaFile })),
  [schemaFile]: () => json(figuresSchema),
  'catalog.jsonld': (site?: URL) => json(catalogue(edition(), (path) => absolute(fileHref(path), site))),
} satisfies Readonly<Record<string, (site?: URL) => string | Promise<Uint8Array<ArrayBuffer>>>>

export type WholeFile = keyof typeof wholeFiles

export async function wholeBytes(name: WholeFile, site: URL | undefined): Promise<number> {
  const body = await wholeFiles[name](site)
  return typeof body === 'string' ? Buffer.byteLength(body) : body.length
}
