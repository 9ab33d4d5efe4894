/** Files of figures, from the same model as the pages. */
import type { Indicator, Observation } from '../../edition/model/types.ts'
import { citationText, fingerprint, type Cited } from '../../outputs/citation.ts'
import { figuresCsv } from '../../outputs/figures-csv.ts'
import { lookupOf, type Lookup } from '../../outputs/rows.ts'
import type { Locale } from '../../language/locale.ts'
import { edition, fileHref, index, indicatorHref } from '../edition.ts'

export const lookup = (): Lookup => lookupOf(index())

export const observationsOf = (code: string): readonly Observation[] => index().series.get(code) ?? []

/** Indicators that have anything to download. */
export const withObservations = (): readonly Indicator[] => edition().indicators.filter(({ code }) => observationsOf(code).length > 0)

/** One path for each of them, for routes with `[code]`. */
export const codePaths = () => withObservations().map(({ code }) => ({ params: { code: code.toLowerCase() }, props: { code } }))

export function fileResponse(body: string | Uint8Array<ArrayBuffer>, type: string): Response {
  return new Response(body, { headers: { 'Content-Type': type } })
}

export const csvResponse = (observations: readonly Observation[]): Response =>
  fileResponse(figuresCsv(observations, lookup()), 'text/csv; charset=utf-8')

/** Address with host, for files that travel. */
export const absolute = (path: string, site: URL | undefined): string => new URL(path, site).href

/** What a citation of an indicator names: its CSV file as it is in this build. */
export function citedOf(indicator: Indicator, locale: Locale, site: URL | undefined): Cited {
  const { site: settings } = edition()
  return {
    title: indicator.shortName[locale],
    site: settings.name[locale],
    asOf: settings.asOf,
    address: absolute(indicatorHref(locale, indicator.code), site),
    version: fingerprint(figuresCsv(observationsOf(indicator.code), lookup())),
    key: `${indicator.code.toLowerCase()}-${settings.asOf}`,
    illustrative: settings.kind === 'illustrative',
  }
}

export const citation = (indicator: Indicator, locale: Locale, site: URL | undefined): string =>
  citationText(citedOf(indicator, locale, site), locale)

export const dataHref = (code: string, form: string): string => fileHref(`data/${code.toLowerCase()}${form}`)
