/** Published files of provinces → the files of the country's pages: comparisons, all figures of provinces, one search over all. */
import { searchFolder, statusFile } from '../../model/addresses/own.ts'
import { sha256 } from '../../model/checksum.ts'
import { locales, type Locale } from '../../model/locale.ts'
import { rowsCsv } from '../figures-csv.ts'
import { indexFiles } from '../search/files.ts'
import type { SearchPage } from '../search/pages.ts'
import { readIndex } from '../search/read-index.ts'
import { comparedIn, type ProvinceFigures } from './comparison.ts'
import { comparisonPage, homePage, missingPage, searchScript } from './pages.ts'
import { agree, type Province } from './province.ts'

export interface CountryFiles {
  readonly compared: readonly ProvinceFigures[]
  /** Pages that the search knows. */
  readonly searched: number
  readonly files: ReadonlyMap<string, string>
}

/** `script`: what the box for searching runs. Throws one sentence where the provinces do not fit together. */
export function countryFiles(provinces: readonly Province[], script: string): CountryFiles {
  agree(provinces)
  const compared = comparedIn(provinces)
  const rows = provinces.flatMap(({ series }) => series.flatMap(({ own }) => own))
  const indexes = locales.map((locale) => searchOf(provinces, locale))
  return {
    compared,
    searched: indexes.reduce((sum, { count }) => sum + count, 0),
    files: new Map([
      ...locales.map((locale) => homePage(provinces, compared, locale)),
      ...locales.flatMap((locale) => compared.map((one) => comparisonPage(one, locale))),
      ['data/so-lieu.csv', rowsCsv(rows)],
      [searchScript, script],
      // Then no release of before may be put back, here as there.
      [statusFile, JSON.stringify({ heldBack: sha256(provinces.map(({ heldBack }) => heldBack).join('\n')).slice(0, 16) })],
      ...locales.map(missingPage),
      ...indexes.flatMap(({ files }) => files),
    ]),
  }
}

interface Search {
  readonly count: number
  readonly files: readonly (readonly [path: string, text: string])[]
}

/** The pages of all provinces, at their addresses beside the country's own. */
function searchOf(provinces: readonly Province[], locale: Locale): Search {
  const pages: SearchPage[] = []
  const synonyms = new Map<string, readonly [typed: string, meant: string]>()
  const folder = searchFolder(locale)
  for (const { place, read } of provinces) {
    const index = readIndex((name) => read(`${folder}${name}`))
    for (const page of index.pages) pages.push({ ...page, address: `${place}/${page.address}` })
    for (const pair of index.synonyms) synonyms.set(pair.join('\t'), pair)
  }
  const words = [...synonyms.values()].map(([typed, meant]) => ({ typed: [typed], meant: [meant] }))
  return { count: pages.length, files: [...indexFiles(pages, words)].map(([name, text]) => [`${folder}${name}`, text]) }
}
