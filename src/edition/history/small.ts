/** Figures of few households, as they stand in old versions of the files. */
import type { PrintedFigure } from '../../model/history.ts'
import type { DisclosureSettings, IndicatorMeasure } from '../../model/types.ts'

/** True for a count of few, a rate on few or on nobody knows how many, and a rate that leaves out few. Null: measure not known. */
export function isSmall(figure: PrintedFigure, measure: IndicatorMeasure | null, settings: DisclosureSettings): boolean {
  const { value, denominator } = figure
  const count = countOf(figure, measure)
  if (isFew(count, settings)) return true
  if (denominator === null) return measure === 'rate' && value !== null
  return isOnFew(figure, settings) || (count !== null && isFew(denominator - count, settings))
}

export const isFew = (count: number | null, { smallCount }: DisclosureSettings): boolean =>
  count !== null && count >= 1 && count <= smallCount

/** A rate on fewer households than may be published. */
export const isOnFew = ({ denominator }: PrintedFigure, { smallDenominator }: DisclosureSettings): boolean =>
  denominator !== null && denominator < smallDenominator

/** Households of a figure: its numerator, or the value of a count; a rate or a sum of money printed without its counts tells none. */
export function countOf(figure: PrintedFigure | null, measure: IndicatorMeasure | null): number | null {
  if (figure === null) return null
  return figure.numerator ?? (measure === 'count' || measure === null ? figure.value : null)
}
