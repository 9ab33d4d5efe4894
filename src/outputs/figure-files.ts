/** Files of the figures of one indicator, or of everything: each named here. */
import type { Publication } from '../edition/publication.ts'
import { dataPath } from '../model/addresses/paths.ts'
import { lately, oncePer } from '../model/once.ts'
import type { Indicator, Observation } from '../model/types.ts'
import type { Rendition } from '../views/rendition.ts'
import { excelCsv } from './excel-csv.ts'
import { figuresCsv } from './figures-csv.ts'
import { figuresJson } from './figures-json.ts'
import { lookupOf, type Lookup } from './rows.ts'
import { workbook } from './workbook.ts'

export const lookup: (publication: Publication) => Lookup = oncePer(({ index }) => lookupOf(index))

/** Observations of an indicator, or of everything (`null`). */
export const observationsOf = ({ edition, index }: Publication, code: string | null): readonly Observation[] =>
  code === null ? edition.observations : (index.series.get(code) ?? [])

/** Indicators that have anything to download. */
export const withObservations: (publication: Publication) => readonly Indicator[] = oncePer((publication) =>
  publication.edition.indicators.filter(({ code }) => observationsOf(publication, code).length > 0),
)

/** CSV for programs. */
export const csvOf = lately((publication: Publication, code: string | null): string =>
  figuresCsv(observationsOf(publication, code), lookup(publication)),
)

/** CSV for Excel where Vietnamese is set. */
export const excelOf = lately((publication: Publication, code: string | null): string =>
  excelCsv(observationsOf(publication, code), lookup(publication)),
)

export const jsonOf = lately(({ publication, addresses }: Rendition, indicator: Indicator): string =>
  figuresJson(publication.edition, indicator, observationsOf(publication, indicator.code), lookup(publication), (path) =>
    addresses.absolute(addresses.file(path)),
  ),
)

/** The workbook of all figures; it takes as long as all other files together. */
export const workbookOf: (publication: Publication) => Promise<Uint8Array<ArrayBuffer>> = oncePer((publication) =>
  workbook(publication.edition, publication.edition.observations, lookup(publication)),
)

export interface FileLink {
  readonly form: 'csv' | 'excel' | 'json' | 'bib' | 'ris'
  readonly to: string
}

/** Files of one indicator; those for citing in the reader's language. One without observations has what programs may wait for. */
export function indicatorFiles({ publication, locale, addresses }: Rendition, { code }: Indicator): readonly FileLink[] {
  const own = locale === 'en' ? '-en' : ''
  const link = (form: FileLink['form'], end: string): FileLink => ({ form, to: addresses.file(dataPath(code, end)) })
  const csv = link('csv', '.csv')
  const json = link('json', '.json')
  if (observationsOf(publication, code).length === 0) return [csv, json]
  return [csv, link('excel', '-excel.csv'), json, link('bib', `${own}.bib`), link('ris', `${own}.ris`)]
}
