/** Figures as text: value, unit, status, period. */
import { formatPeriod } from '../language/dates.ts'
import { figureWords } from '../language/interface/figures.ts'
import { valueText } from '../language/values.ts'
import type { Locale } from '../model/locale.ts'
import type { FigureObservation, Indicator, Observation } from '../model/types.ts'

export { quantityText, valueText } from '../language/values.ts'

/** Not official, and said beside the figure; of an illustrative edition every page says already what its figures are. */
export const isUnsure = ({ status }: Pick<FigureObservation, 'status'>): boolean => status === 'provisional' || status === 'estimate'

/** The value, saying where it is not an official figure. */
export function statedText(o: FigureObservation, indicator: Indicator, locale: Locale): string {
  return valueText(o, indicator, locale) + (isUnsure(o) ? ` (${figureWords(locale).figureStatus[o.status]})` : '')
}

/** A value with its unit, or why there is none. */
export function observationText(o: Observation | undefined, indicator: Indicator, locale: Locale): string {
  return o?.state === 'figure' ? statedText(o, indicator, locale) : figureWords(locale).missing[o?.reason ?? 'not-collected']
}

/** The period of a figure, in the words of its source where it has any. */
export const periodText = (o: Observation, locale: Locale): string => formatPeriod(o.period, locale, o.periodWords)

/** `36,3%, năm 2024`. */
export const datedText = (o: FigureObservation, indicator: Indicator, locale: Locale): string =>
  `${statedText(o, indicator, locale)}, ${periodText(o, locale)}`
