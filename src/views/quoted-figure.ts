/** A figure that a text quotes, from the data, so that text and data cannot disagree. */
import { figureWords } from '../language/interface/figures.ts'
import { quote, type Quotation } from '../model/quotation.ts'
import { valueText } from './figure-text.ts'
import type { Rendition } from './rendition.ts'

/** The value with its unit; in brackets that there is none, should a text be built that the check would refuse. Never blank. */
export function quotedFigure({ publication, locale }: Rendition, quotation: Quotation): string {
  const { edition, index } = publication
  const indicator = index.indicators.get(quotation.indicator)
  const series = index.unitSeries.get(quotation.indicator)?.get(quotation.unit ?? edition.site.rootUnit) ?? []
  const quoted = quote(series, quotation)
  if (indicator && quoted.kind === 'figure') return valueText(quoted.figure, indicator, locale)
  return `(${figureWords(locale).missing[quoted.kind === 'gap' ? quoted.reason : 'not-collected']})`
}
