/** How each indicator's figures are cited in this publication. */
import { fileWords } from '../language/interface/files.ts'
import { once } from '../model/once.ts'
import type { Indicator } from '../model/types.ts'
import { dataPath, indicatorPath } from '../model/addresses/paths.ts'
import { periodText } from '../views/figure-text.ts'
import { messageOf } from '../views/indicator/message.ts'
import { seriesToDraw } from '../views/indicator/series.ts'
import { lastChange } from '../views/last-change.ts'
import type { Rendition } from '../views/rendition.ts'
import { citationText, fingerprint, type Cited } from './citation.ts'
import { csvOf, observationsOf } from './figure-files.ts'

/** What a citation of an indicator names: its page, and its CSV file as it is in this publication. */
export const citedOf = once((rendition: Rendition, indicator: Indicator): Cited => {
  const { publication, locale, addresses } = rendition
  const { site } = publication.edition
  const code = indicator.code.toLowerCase()
  const { host } = addresses
  const { subject, place } = messageOf(rendition, indicator, seriesToDraw(publication, indicator))
  const figures = observationsOf(publication, indicator.code).filter((o) => o.state === 'figure')
  const [first, last] = [figures[0], figures.at(-1)].map((o) => o && periodText(o, locale))
  const version = fingerprint(csvOf(publication, indicator.code))
  return {
    locale,
    title: [subject, place].filter(Boolean).join(', '),
    mark: site.kind === 'illustrative' ? fileWords(locale).mark : '',
    site: site.name[locale],
    periods: first && last ? fileWords(locale).fromTo(first, last) : '',
    updated: lastChange(publication, indicator.code),
    address: host ? addresses.absolute(addresses.page(locale, indicatorPath(code))) : '',
    file: host ? addresses.absolute(addresses.file(dataPath(code, '.csv'))) : `${code}.csv`,
    version,
    key: `${code}${locale === 'en' ? '-en' : ''}-${version.slice(0, 8)}`,
  }
})

export const citation = (rendition: Rendition, indicator: Indicator): string => citationText(citedOf(rendition, indicator))
