/** Ready cards of the press page: the clearest findings of the publication, each from another group of series. */
import { oncePer } from '../../model/once.ts'
import type { Indicator } from '../../model/types.ts'
import { comparedEnds, rootFigures } from '../indicator/series.ts'
import type { Rendition } from '../rendition.ts'

/** So many cards fit on one screen of a newsroom. */
const most = 3

/** The clearest of all, so many as one screen of a newsroom has room for. */
export const pressSeries = (rendition: Rendition): readonly Indicator[] => clearestSeries(rendition).slice(0, most)

/** Context series with figures of the whole: those that can be compared over time first, counts before rates, official before others. */
export const clearestSeries = oncePer(({ publication }: Rendition): readonly Indicator[] => {
  const ranked = publication.edition.indicators
    .filter(({ kind }) => kind === 'context')
    .flatMap((indicator) => {
      const ends = comparedEnds(rootFigures(publication, indicator.code), indicator)
      const official = ends.filter(({ status }) => status === 'official').length
      const rank = 8 * Number(ends.length > 1) + 4 * Number(indicator.confidential) + 2 * Number(indicator.measure === 'count') + official
      return ends.length === 0 || indicator.formula !== null ? [] : [{ indicator, rank }]
    })
    .toSorted((a, b) => b.rank - a.rank || a.indicator.order - b.indicator.order)
  const firstOfGroup = ranked.filter((one, i) => ranked.findIndex((other) => other.indicator.group === one.indicator.group) === i)
  return [...firstOfGroup, ...ranked.filter((one) => !firstOfGroup.includes(one))].map(({ indicator }) => indicator)
})
