/** The one or two figures that say most of an indicator, each with all that it needs to be quoted alone. */
import { once } from '../../model/once.ts'
import type { Indicator } from '../../model/types.ts'
import type { Rendition } from '../rendition.ts'
import { keyFigure, type KeyFigure } from './key-figure.ts'
import { clearestReading } from './readings.ts'
import { comparedEnds, figuresToDraw } from './series.ts'

export interface KeyFigures {
  /** The series that they are of: the indicator's own, or one that a reading of it is computed from. */
  readonly indicator: Indicator
  /** The latest one, behind the first that may be compared with it where there is one. */
  readonly figures: readonly KeyFigure[]
}

/** Null without a figure of the whole, or of the one unit that the series is about. */
export const keyFiguresOf = once((rendition: Rendition, indicator: Indicator): KeyFigures | null => {
  const own = figuresToDraw(rendition.publication, indicator)
  const read = own.length > 0 ? null : clearestReading(rendition, indicator)?.series
  const series = own.length > 0 ? indicator : read
  if (!series) return null
  const ends = comparedEnds(figuresToDraw(rendition.publication, series), series)
  return { indicator: series, figures: ends.map((figure) => keyFigure(rendition, series, figure)) }
})
