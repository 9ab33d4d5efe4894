/** Published series that come nearest to a target and are not it: what stands beside a gap. */
import { once } from '../../model/once.ts'
import { indicatorPath } from '../../model/addresses/paths.ts'
import type { Indicator } from '../../model/types.ts'
import { datedText } from '../figure-text.ts'
import type { Rendition } from '../rendition.ts'
import { keyFiguresOf } from './key-figures.ts'
import { latestFigure } from './series.ts'

export interface Neighbour {
  readonly name: string
  readonly to: string
  /** `3 mô hình, 2021–2023`. */
  readonly text: string
}

export interface NeighboursView {
  readonly list: readonly Neighbour[]
  /** Why they are not the target's own figures, as it stands behind “vì”. */
  readonly differ: string
}

/** Null for context series, for targets with a figure of the whole that name nothing, and in place of neighbours without a figure. */
export const neighboursOf = once((rendition: Rendition, indicator: Indicator): NeighboursView | null => {
  const { publication, locale, addresses } = rendition
  if (indicator.kind !== 'target') return null
  const shown = keyFiguresOf(rendition, indicator)?.indicator
  const list = indicator.neighbours.flatMap((code): Neighbour[] => {
    const near = publication.index.indicators.get(code)
    const figure = near && latestFigure(publication, near)
    if (!near || !figure || near === shown) return []
    const to = addresses.page(locale, indicatorPath(near.code))
    return [{ name: near.shortName[locale], to, text: datedText(figure, near, locale) }]
  })
  if (list.length === 0 && latestFigure(publication, indicator)) return null
  return { list, differ: indicator.neighboursDiffer[locale] }
})
