/** What a chart's sentence and subtitle are made of. */
import { figureWords } from '../../language/interface/figures.ts'
import type { ChartMessage, MessageFigure } from '../../language/chart-message.ts'
import type { SeriesMessage } from '../../language/sentences.ts'
import type { FigureObservation, Indicator, MissingReason, Observation } from '../../model/types.ts'
import type { Rendition } from '../rendition.ts'
import { placeOfUnit, unitAtOrLast } from '../units/units.ts'
import { rootSeries, seriesOf } from './series.ts'

/** Measure, place and denominator. */
export function chartSubtitle(
  { publication, locale }: Rendition,
  indicator: Indicator,
  place = publication.edition.site.place[locale],
): string {
  const parts = [indicator.name[locale], place]
  if (indicator.denominatorIs[locale])
    parts.push(`${figureWords(locale).columns.denominator.toLowerCase()}: ${indicator.denominatorIs[locale]}`)
  return parts.join('; ')
}

/** A figure as sentences need it: with the words, the bound and the decimals of its source. */
export const messageFigure = ({
  period,
  periodWords,
  value,
  bound,
  definition,
  status,
  printedDecimals,
}: FigureObservation): MessageFigure => ({
  period,
  periodWords,
  value,
  bound,
  definition,
  status,
  decimals: printedDecimals ?? undefined,
})

/** What all sentences of an indicator share; `series` is of one place, of the whole where it is empty. */
export function messageOf({ publication, locale }: Rendition, indicator: Indicator, series: readonly Observation[]): ChartMessage {
  const { rootUnit, place } = publication.edition.site
  const last = series.at(-1)
  const unit = unitAtOrLast(publication, last?.unit ?? rootUnit, last?.period ?? null)
  const subject = indicator.shortName[locale]
  const where = !unit || unit.code === rootUnit ? place[locale] : placeOfUnit(unit, locale)
  return {
    subject,
    measure: indicator.measure,
    unit: indicator.unit[locale],
    decimals: indicator.decimals,
    place: unit && subject.includes(unit.name) ? '' : where,
    among: indicator.denominatorIs[locale],
    cumulative: indicator.cumulative,
  }
}

/** What a sentence over a series says: its figures, and why the whole has none. */
export function seriesMessage(
  rendition: Rendition,
  indicator: Indicator,
  series: readonly Observation[],
  comparable = indicator.joinPoints,
): SeriesMessage {
  const { publication } = rendition
  return {
    ...messageOf(rendition, indicator, series),
    figures: series.filter((o) => o.state === 'figure').map(messageFigure),
    comparable,
    unitsKnown: seriesOf(publication, indicator.code).some((o) => o.state === 'figure'),
    missing: reasonOfWhole(rootSeries(publication, indicator.code)),
  }
}

/** Why the whole has no figure, as its latest row says. */
function reasonOfWhole(root: readonly Observation[]): MissingReason | undefined {
  const last = root.at(-1)
  return last?.state === 'missing' ? last.reason : undefined
}
