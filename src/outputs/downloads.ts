/** Files of figures, from the same model as the pages. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Indicator, Observation } from '../model/types.ts'
import { citationText, fingerprint, type Cited } from './citation.ts'
import { figuresCsv } from './figures-csv.ts'
import { publicHost } from './host.ts'
import { lookupOf, type Lookup } from './rows.ts'
import { fileWords } from '../language/interface/files.ts'
import type { Locale } from '../model/locale.ts'
import { edition, fileHref, index, indicatorHref } from '../site/edition.ts'

export const lookup = (): Lookup => lookupOf(index())

export const observationsOf = (code: string): readonly Observation[] => index().series.get(code) ?? []

/** Indicators that have anything to download. */
export const withObservations = (): readonly Indicator[] => edition().indicators.filter(({ code }) => observationsOf(code).length > 0)

/** One path for each of them, for routes with `[code]`. */
export const codePaths = () => withObservations().map(({ code }) => ({ params: { code: code.toLowerCase() }, props: { code } }))

/** The same in both languages, for routes with `[code]` that bring `ct2` and `ct2-en`. */
export const citationPaths = () =>
  codePaths().flatMap(({ params, props }) =>
    (['vi', 'en'] as const).map((locale) => ({
      params: { code: locale === 'en' ? `${params.code}-en` : params.code },
      props: { ...props, locale },
    })),
  )

export function fileResponse(body: string | Uint8Array<ArrayBuffer>, type: string): Response {
  return new Response(body, { headers: { 'Content-Type': type } })
}

/** The CSV file of an indicator, or of everything (`null`). */
export const csvOf = (code: string | null): string => figuresCsv(code === null ? edition().observations : observationsOf(code), lookup())

export const csvResponse = (code: string | null): Response => fileResponse(csvOf(code), 'text/csv; charset=utf-8')

/** Address with host, for files that travel; while the site has no host for others, from the root of wherever it is put. */
export function absolute(path: string, site: string | URL | undefined): string {
  const host = publicHost(site)
  return host ? new URL(path, host).href : path
}

/** What a citation of an indicator names: its page, and its CSV file as it is in this build. */
export function citedOf(indicator: Indicator, locale: Locale, site: URL | undefined): Cited {
  const { site: settings } = edition()
  const code = indicator.code.toLowerCase()
  const host = publicHost(site)
  return {
    locale,
    title: indicator.shortName[locale],
    mark: settings.kind === 'illustrative' ? fileWords(locale).mark : '',
    site: settings.name[locale],
    asOf: settings.asOf,
    address: host ? absolute(indicatorHref(locale, code), host) : '',
    file: host ? absolute(dataHref(code, '.csv'), host) : `${code}.csv`,
    version: fingerprint(csvOf(indicator.code)),
    key: `${code}${locale === 'en' ? '-en' : ''}-${settings.asOf}`,
  }
}

export const citation = (indicator: Indicator, locale: Locale, site: URL | undefined): string =>
  citationText(citedOf(indicator, locale, site))

export const dataHref = (code: string, form: string): string => fileHref(`data/${code.toLowerCase()}${form}`)

export interface FileLink {
  readonly form: 'csv' | 'excel' | 'json' | 'bib' | 'ris'
  readonly to: string
}

/** Files of one indicator; those for citing in the reader's language. One without observations has what programs may wait for. */
export function indicatorFiles(code: string, locale: Locale): readonly FileLink[] {
  const own = locale === 'en' ? '-en' : ''
  const waiting: FileLink[] = [
    { form: 'csv', to: dataHref(code, '.csv') },
    { form: 'json', to: dataHref(code, '.json') },
  ]
  if (observationsOf(code).length === 0) return waiting
  return [
    waiting[0]!,
    { form: 'excel', to: dataHref(code, '-excel.csv') },
    waiting[1]!,
    { form: 'bib', to: dataHref(code, `${own}.bib`) },
    { form: 'ris', to: dataHref(code, `${own}.ris`) },
  ]
}

/** Bytes of a file that is kept for ever. */
export const frozenBytes = (year: string, name: string): number => statSync(join(edition().dir, 'data', 'an-ban', year, name)).size
