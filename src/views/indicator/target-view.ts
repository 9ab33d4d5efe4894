/** Targets as pages show them: the words of the plan, the latest figure, where it stands. */
import type { Publication } from '../../edition/publication.ts'
import { capitalised } from '../../language/case.ts'
import { figureWords } from '../../language/interface/figures.ts'
import { allFiguresWords } from '../../language/interface/all-figures.ts'
import { formatNumber } from '../../language/numbers.ts'
import { readingWords } from '../../language/readings.ts'
import { targetText } from '../../language/targets.ts'
import type { Locale } from '../../model/locale.ts'
import type { IndicatorProgress, Status } from '../../model/progress.ts'
import type { FigureObservation, Indicator, Target } from '../../model/types.ts'
import { datedText } from '../figure-text.ts'
import { once } from '../../model/once.ts'
import type { Rendition } from '../rendition.ts'
import { latestFigure, rootFigures, rootSeries, targetsOf } from './series.ts'

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
  /** Years that a yearly target was missed in, where others were not: why a full last year does not settle it. */
  readonly missedYears: readonly number[]
}

/** A target's words, with the unit of the series it is read on; a reading of ours says that it is ours. */
export function targetWords({ index }: Publication, target: Target, locale: Locale): string {
  const unit = index.indicators.get(target.series)?.unit[locale] ?? ''
  const words = targetText({ ...target, by: target.to.text, unit }, locale)
  // One of several readings says so where all of them stand; the only one must say so itself.
  const reading = !target.official && target.kind === 'level' ? target.readingName[locale] : ''
  return reading ? `${words} (${allFiguresWords(locale).reading(reading)})` : words
}

export const targetView = once(({ publication, locale }: Rendition, indicator: Indicator): TargetView => {
  const w = figureWords(locale)
  const targets = targetsOf(publication, indicator)
  const latest = rootFigures(publication, indicator.code).at(-1)
  const progress = publication.progressOf(indicator)
  const read = targets.length > 1 && targets.some((target) => rootFigures(publication, target.series).length > 1)
  return {
    indicator,
    targets,
    targetText: wordsOfAll(publication, targets, locale),
    latest,
    latestText: latest ? datedText(latest, indicator, locale) : read ? w.dependsOnReading : reasonForNone(publication, indicator, locale),
    hasFigure: read || latestFigure(publication, indicator) !== undefined,
    progress,
    status: progress.status,
    missedYears: missedYears(progress),
  }
})

/** All targets of the plan in its order. */
export function targetViews(rendition: Rendition): TargetView[] {
  return rendition.publication.edition.indicators
    .filter((indicator) => indicator.kind === 'target')
    .map((indicator) => targetView(rendition, indicator))
}

/** Several readings share their number; what it is a number of is open. */
function wordsOfAll(publication: Publication, targets: readonly Target[], locale: Locale): string {
  const [first, ...others] = targets
  if (!first) return ''
  if (others.length === 0) return targetWords(publication, first, locale)
  return readingWords(locale).severalReadings(formatNumber(first.value, locale), targets.length)
}

/** In place of the latest figure: the reason that the whole's latest row gives. */
function reasonForNone(publication: Publication, indicator: Indicator, locale: Locale): string {
  const w = figureWords(locale)
  const last = rootSeries(publication, indicator.code).at(-1)
  if (last?.state === 'missing') return capitalised(w.missing[last.reason])
  return latestFigure(publication, indicator) ? w.noWhole : w.noFigure
}

function missedYears({ settled }: IndicatorProgress): readonly number[] {
  if (settled?.arithmetic?.kind !== 'yearly') return []
  const { years } = settled.arithmetic
  const missed = years.filter(({ status }) => status === 'not-met').map(({ year }) => year)
  return missed.length < years.length ? missed : []
}
