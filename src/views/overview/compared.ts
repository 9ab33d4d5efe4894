/** Which figures can be set side by side between communes, and whether there are enough for a page of their own. */
import { oncePer } from '../../model/once.ts'
import type { Indicator } from '../../model/types.ts'
import type { Rendition } from '../rendition.ts'
import { hasStatuses } from '../units/statuses.ts'

export interface Compared {
  readonly indicators: readonly Indicator[]
  /** Below this the list stands in the overview, and its own page only leads there. */
  readonly enough: boolean
}

const least = 3

export const compared = oncePer((rendition: Rendition): Compared => {
  const { publication } = rendition
  const indicators = publication.edition.indicators.filter((indicator) => publication.comparisonsOf(indicator).length > 0)
  return { indicators, enough: indicators.length >= least || hasStatuses(rendition) }
})
