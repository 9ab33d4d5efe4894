/** Descriptions of the figures for search engines (schema.org Dataset) and for open-data portals (DCAT 3), as JSON-LD. */
import type { Dataset, WithContext } from 'schema-dts'
import type { Edition, Indicator, IsoDate, Observation } from '../model/types.ts'
import { fileWords } from '../language/interface/files.ts'
import type { Locale } from '../model/locale.ts'
import { termsPath } from './licence.ts'

/** Makes the site's own addresses absolute; while it has none for others, from the root of wherever it is put. */
export type Address = (path: string) => string

/** Stands before every name in an illustrative edition. */
const fictionMark = { vi: fileWords('vi').mark, en: fileWords('en').mark }

interface Distribution {
  readonly path: string
  readonly type: string
  readonly name: string
}

const workbook: Distribution = {
  path: 'data/so-lieu.xlsx',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  name: 'XLSX (so-lieu.xlsx)',
}

/** Files of one indicator, or of everything (`null`). */
function distributions(code: string | null): readonly Distribution[] {
  const stem = code ? code.toLowerCase() : 'so-lieu'
  return [
    { path: `data/${stem}.csv`, type: 'text/csv', name: 'CSV' },
    { path: `data/${stem}-excel.csv`, type: 'text/csv', name: 'CSV, Excel (vi)' },
    code ? { path: `data/${stem}.json`, type: 'application/json', name: 'JSON' } : workbook,
  ]
}

/** Years that the figures cover, as an ISO 8601 interval; null when there are none. */
function coverage(observations: readonly Observation[]): string | null {
  const days = observations.flatMap(({ state, period }) => (state === 'figure' ? [period.start, period.end] : [])).sort()
  return days.length > 0 ? `${days[0]}/${days.at(-1)}` : null
}

export interface Described {
  readonly edition: Edition
  readonly indicator: Indicator
  readonly observations: readonly Observation[]
  readonly locale: Locale
  /** Address of the indicator's page. */
  readonly page: string
  /** Name of the territory that the figures are of. */
  readonly place: string
  /** Day on which they last changed; null where the history does not say. */
  readonly updated: IsoDate | null
  readonly address: Address
}

/** schema.org Dataset of one indicator; https://schema.org/Dataset. Null when it has no observation to describe. */
export function dataset({
  edition,
  indicator,
  observations,
  locale,
  page,
  place,
  updated,
  address,
}: Described): WithContext<Dataset> | null {
  const interval = coverage(observations)
  if (!interval) return null
  const { site } = edition
  const w = fileWords(locale)
  const fictional = site.kind === 'illustrative'
  const codes = new Set(observations.map(({ source }) => source))
  const cited = edition.sources.flatMap(({ code, url }) => (codes.has(code) && url ? [url] : []))
  const name = `${indicator.shortName[locale]}, ${place}`
  const about = indicator.explanation[locale] || indicator.name[locale]
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: fictional ? `[${fictionMark[locale]}] ${name}` : name,
    description: [fictional && w.fictional, `${indicator.name[locale]}, ${place}.`, w.everyFigure, about]
      .filter(Boolean)
      .join(' ')
      .slice(0, 4900),
    url: page,
    identifier: `${address('data/datapackage.json')}#${indicator.code.toLowerCase()}`,
    inLanguage: locale,
    ...(updated ? { dateModified: updated } : {}),
    temporalCoverage: interval,
    spatialCoverage: { '@type': 'Place', name: place },
    license: address(termsPath(locale)),
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: site.name[locale], url: address('') },
    publisher: { '@type': 'Organization', name: site.name[locale], url: address('') },
    keywords: [indicator.shortName[locale], indicator.code, place],
    ...(cited.length > 0 ? { isBasedOn: cited } : {}),
    includedInDataCatalog: { '@type': 'DataCatalog', name: site.name[locale], url: address('data/catalog.jsonld') },
    variableMeasured: { '@type': 'PropertyValue', name: indicator.name[locale], unitText: indicator.unit[locale] },
    ...(indicator.denominatorIs[locale]
      ? { measurementTechnique: `${indicator.numeratorIs[locale]} / ${indicator.denominatorIs[locale]}` }
      : {}),
    distribution: [...distributions(indicator.code), workbook].map(({ path, type, name: form }) => ({
      '@type': 'DataDownload',
      name: form,
      encodingFormat: type,
      contentUrl: address(path),
    })),
  }
}

/** Terms of the European authority list, as DCAT-AP asks. */
const languages = ['VIE', 'ENG'].map((code) => ({ '@id': `http://publications.europa.eu/resource/authority/language/${code}` }))

/** DCAT 3 catalogue of everything published; https://www.w3.org/TR/vocab-dcat-3/. */
export function catalogue(edition: Edition, address: Address, updated: (code: string | null) => IsoDate | null): object {
  const { site, indicators, observations } = edition
  const marked = (words: string, locale: Locale) => (site.kind === 'illustrative' ? `[${fictionMark[locale]}] ${words}` : words)
  const named = (words: { vi: string; en: string }) => text({ vi: marked(words.vi, 'vi'), en: words.en && marked(words.en, 'en') })
  const text = (words: { vi: string; en: string }) => [
    { '@language': 'vi', '@value': words.vi },
    ...(words.en ? [{ '@language': 'en', '@value': words.en }] : []),
  ]
  const publisher = { '@type': 'foaf:Agent', 'foaf:name': text(site.name) }
  const entry = (code: string | null, title: object, description: object, page: string, covered: readonly Observation[]) => {
    const [start, end] = (coverage(covered) ?? '/').split('/')
    const modified = updated(code)
    return {
      '@id': `${address('data/catalog.jsonld')}#${(code ?? 'so-lieu').toLowerCase()}`,
      '@type': 'dcat:Dataset',
      'dct:identifier': code ?? 'so-lieu',
      'dct:title': title,
      'dct:description': description,
      'dct:publisher': publisher,
      'dct:license': { '@id': address(termsPath('vi')) },
      ...(modified ? { 'dct:modified': { '@type': 'xsd:date', '@value': modified } } : {}),
      'dcat:landingPage': { '@id': address(page) },
      ...(start
        ? {
            'dct:temporal': {
              '@type': 'dct:PeriodOfTime',
              'dcat:startDate': { '@type': 'xsd:date', '@value': start },
              'dcat:endDate': { '@type': 'xsd:date', '@value': end },
            },
          }
        : {}),
      'dcat:distribution': distributions(code).map(({ path, type }) => ({
        '@type': 'dcat:Distribution',
        'dcat:accessURL': { '@id': address(page) },
        'dcat:downloadURL': { '@id': address(path) },
        'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${type}` },
        'dct:license': { '@id': address(termsPath('vi')) },
      })),
    }
  }
  const described = indicators.flatMap((indicator) => {
    const own = observations.filter((o) => o.indicator === indicator.code)
    return own.length === 0
      ? []
      : [entry(indicator.code, named(indicator.shortName), text(indicator.name), `so-lieu/${indicator.code.toLowerCase()}/`, own)]
  })
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      skos: 'http://www.w3.org/2004/02/skos/core#',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': address('data/catalog.jsonld'),
    '@type': 'dcat:Catalog',
    'dct:title': named(site.name),
    'dct:description': text(site.summary),
    'dct:publisher': publisher,
    'dct:language': languages,
    'dct:spatial': { '@type': 'dct:Location', 'skos:prefLabel': text(site.place) },
    ...(updated(null) ? { 'dct:modified': { '@type': 'xsd:date', '@value': updated(null) } } : {}),
    'foaf:homepage': { '@id': address('') },
    'dcat:dataset': [entry(null, named(site.name), text(site.summary), 'so-lieu/', observations), ...described],
  }
}
