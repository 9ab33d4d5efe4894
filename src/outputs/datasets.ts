/** The description of each indicator's figures for search engines, in this publication. */
import type { Dataset, WithContext } from 'schema-dts'
import type { Indicator } from '../model/types.ts'
import { indicatorPath } from '../model/addresses/paths.ts'
import { placeOf } from '../views/indicator/chart.ts'
import { seriesOf, seriesToDraw } from '../views/indicator/series.ts'
import { lastChange } from '../views/last-change.ts'
import type { Rendition } from '../views/rendition.ts'
import { dataset } from './catalogue.ts'

export function datasetOf(rendition: Rendition, indicator: Indicator): WithContext<Dataset> | null {
  const { publication, locale, addresses } = rendition
  return dataset({
    edition: publication.edition,
    indicator,
    observations: seriesOf(publication, indicator.code),
    locale,
    page: addresses.absolute(addresses.page(locale, indicatorPath(indicator.code))),
    place: placeOf(rendition, seriesToDraw(publication, indicator)),
    updated: lastChange(publication, indicator.code),
    address: (path) => addresses.absolute(addresses.file(path)),
  })
}
