/** Indicators as pages show them. Nothing is computed here that the model does not hold: words are put to its numbers. */
import type { FigureObservation, Indicator, Observation, Target } from '../../model/types.ts'
import { judgeIndicator } from '../../edition/progress/judge.ts'
import type { IndicatorProgress, Status } from '../../model/progress.ts'
import { unitAt } from '../../edition/units.ts'
import { formatPeriod } from '../../language/dates.ts'
import type { Locale } from '../../model/locale.ts'
import { decimalsFor, formatNumber, formatWithUnit } from '../../language/numbers.ts'
import { targetText } from '../../language/targets.ts'
import { capitalised } from '../../language/case.ts'
import { figureWords, type FigureWords } from '../../language/interface/figures.ts'
import { edition, index } from '../../site/edition.ts'

export interface TargetView {
  readonly indicator: Indicator
  readonly targets: readonly Target[]
  readonly targetText: string
  readonly latest: FigureObservation | undefined
  readonly latestText: string
  /** Its own series, of any unit, or one that a reading of it is computed from, has a figure. */
  readonly hasFigure: boolean
  readonly progress: IndicatorProgress
  readonly status: Status
}

/** Observations of a series for the edition's root unit, in time order. */
export function rootSeries(code: string): readonly Observation[] {
  return (index().series.get(code) ?? []).filter((o) => o.unit === edition().site.rootUnit)
}

export function rootFigures(code: string): readonly FigureObservation[] {
  return rootSeries(code).filter((o) => o.state === 'figure')
}

/** The figure to show first: the root unit's latest, else the latest of any unit. */
export function latestFigure(indicator: Indicator): FigureObservation | undefined {
  return rootFigures(indicator.code).at(-1) ?? (index().series.get(indicator.code) ?? []).filter((o) => o.state === 'figure').at(-1)
}

/** `509 hộ`, `36,3%`: printed decimals where the source gives them, else the indicator's. */
export function valueText(o: FigureObservation, indicator: Indicator, locale: Locale): string {
  return quantityText(o.value, indicator, locale, o.printedDecimals ?? decimalsFor([o.value], indicator.decimals))
}

export function quantityText(value: number, indicator: Indicator, locale: Locale, decimals = indicator.decimals): string {
  return formatWithUnit(value, indicator.unit[locale], locale, decimals)
}

/** Not official, and said beside the figure; of an illustrative edition every page says already what its figures are. */
export const isUnsure = ({ status }: Pick<FigureObservation, 'status'>): boolean => status === 'provisional' || status === 'estimate'

/** The same, saying that it is not an official figure. */
export function statedText(o: FigureObservation, indicator: Indicator, locale: Locale): string {
  return valueText(o, indicator, locale) + (isUnsure(o) ? ` (${figureWords(locale).figureStatus[o.status]})` : '')
}

export const periodOf = (o: Observation, locale: Locale): string => formatPeriod(o.period, locale)

/** A target's words, with the unit of the series it is read on. */
export function wordsOf(target: Target, locale: Locale): string {
  const unit = index().indicators.get(target.series)?.unit[locale] ?? ''
  return targetText({ ...target, by: target.to.text, unit }, locale)
}

export function progressOf(indicator: Indicator): IndicatorProgress {
  const targets = index().targets.get(indicator.code) ?? []
  const series = new Set(targets.map((target) => target.series))
  const territory = (o: FigureObservation) => unitAt(index().units, o.unit, o.period)?.id ?? o.unit
  return judgeIndicator(targets, [...series].flatMap(rootFigures), edition().site.asOf, territory)
}

/** The series that tells most about the place: a confidential count or rate with the most figures of one definition. */
export function clearestSeries(): Indicator | undefined {
  const ranked = edition()
    .indicators.filter((indicator) => indicator.confidential && indicator.formula === null && indicator.measure === 'count')
    .map((indicator) => ({ indicator, n: rootFigures(indicator.code).length }))
    .filter(({ n }) => n > 1)
  return ranked.sort((a, b) => b.n - a.n)[0]?.indicator
}

export function targetView(indicator: Indicator, locale: Locale): TargetView {
  const w = figureWords(locale)
  const targets = index().targets.get(indicator.code) ?? []
  const latest = rootFigures(indicator.code).at(-1)
  const progress = progressOf(indicator)
  const read = targets.length > 1 && targets.some((target) => rootFigures(target.series).length > 1)
  const first = targets[0]
  return {
    indicator,
    targets,
    targetText: targets.length > 1 && first ? readingsText(targets, locale) : first ? wordsOf(first, locale) : '',
    latest,
    latestText: latest
      ? `${statedText(latest, indicator, locale)}, ${periodOf(latest, locale)}`
      : read
        ? w.dependsOnReading
        : whyNone(indicator, w),
    hasFigure: latest !== undefined || read || latestFigure(indicator) !== undefined,
    progress,
    status: progress.status,
  }
}

/** Years that a yearly target was missed in, where others were not: why a full last year does not settle it. */
export function missedYears({ settled }: IndicatorProgress): readonly number[] {
  if (settled?.arithmetic?.kind !== 'yearly') return []
  const { years } = settled.arithmetic
  const missed = years.filter(({ status }) => status === 'not-met').map(({ year }) => year)
  return missed.length < years.length ? missed : []
}

/** In place of the latest figure: the reason that the whole's latest row gives. */
function whyNone(indicator: Indicator, w: FigureWords): string {
  const last = rootSeries(indicator.code).at(-1)
  if (last?.state === 'missing') return capitalised(w.missing[last.reason])
  return latestFigure(indicator) ? w.noWhole : w.noFigure
}

/** Several readings share their number; what it is a number of is open. */
function readingsText(targets: readonly Target[], locale: Locale): string {
  const value = formatNumber(targets[0]!.value, locale)
  return locale === 'vi'
    ? `giảm bình quân ${value}% hằng năm (có ${targets.length} cách hiểu)`
    : `a mean yearly fall of ${value}% (${targets.length} readings)`
}

/** All targets of the plan in its order. */
export function targetViews(locale: Locale): TargetView[] {
  return edition()
    .indicators.filter((indicator) => indicator.kind === 'target')
    .map((indicator) => targetView(indicator, locale))
}

/** Names of organisations, joined. */
export function bodiesText(codes: readonly string[], locale: Locale): string {
  return codes.flatMap((code) => index().organisations.get(code)?.name[locale] ?? []).join(', ')
}
