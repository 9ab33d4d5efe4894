/** How each indicator's figures are cited in this publication. */
import { fileWords } from '../language/interface/files.ts'
import { once } from '../model/once.ts'
import type { Indicator } from '../model/types.ts'
import { dataPath, indicatorPath } from '../model/addresses/paths.ts'
import type { Rendition } from '../views/rendition.ts'
import { citationText, fingerprint, type Cited } from './citation.ts'
import { csvOf } from './figure-files.ts'

/** What a citation of an indicator names: its page, and its CSV file as it is in this publication. */
export const citedOf = once(({ publication, locale, addresses }: Rendition, indicator: Indicator): Cited => {
  const { site } = publication.edition
  const code = indicator.code.toLowerCase()
  const { host } = addresses
  return {
    locale,
    title: indicator.shortName[locale],
    mark: site.kind === 'illustrative' ? fileWords(locale).mark : '',
    site: site.name[locale],
    asOf: site.asOf,
    address: host ? addresses.absolute(addresses.page(locale, indicatorPath(code))) : '',
    file: host ? addresses.absolute(addresses.file(dataPath(code, '.csv'))) : `${code}.csv`,
    version: fingerprint(csvOf(publication, indicator.code)),
    key: `${code}${locale === 'en' ? '-en' : ''}-${site.asOf}`,
  }
})

export const citation = (rendition: Rendition, indicator: Indicator): string => citationText(citedOf(rendition, indicator))
