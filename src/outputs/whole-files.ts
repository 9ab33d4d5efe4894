/** The files that hold or describe all figures, by name. */
import type { WholeFile } from '../model/addresses/paths.ts'
import { lastChange } from '../views/last-change.ts'
import type { Rendition } from '../views/rendition.ts'
import { catalogue } from './catalogue.ts'
import { datapackage } from './datapackage.ts'
import { deedsCsv } from './deeds-csv.ts'
import { csvOf, excelOf, workbookOf } from './figure-files.ts'
import { figuresSchema } from './figures-schema.ts'

const schemaFile = 'schema-so-lieu.json' satisfies WholeFile
const json = (content: object): string => `${JSON.stringify(content, null, 1)}\n`

type MakeFile = (rendition: Rendition) => string | Promise<Uint8Array<ArrayBuffer>>

export const wholeFiles: Readonly<Record<WholeFile, MakeFile>> = {
  'so-lieu.xlsx': ({ publication }) => workbookOf(publication),
  'so-lieu-excel.csv': ({ publication }) => excelOf(publication, null),
  'so-lieu.csv': ({ publication }) => csvOf(publication, null),
  'viec-lam.csv': ({ publication }) => deedsCsv(publication),
  'datapackage.json': ({ publication, addresses }) => {
    const homepage = addresses.host && addresses.absolute(addresses.page('vi'))
    return json(
      datapackage(publication.edition, (code) => csvOf(publication, code), {
        homepage,
        schemaPath: schemaFile,
        deeds: deedsCsv(publication),
      }),
    )
  },
  [schemaFile]: () => json(figuresSchema),
  'catalog.jsonld': ({ publication, addresses }) =>
    json(
      catalogue(
        publication.edition,
        (path) => addresses.absolute(addresses.file(path)),
        (code) => lastChange(publication, code),
      ),
    ),
}
