/** Where a target stands: words of the target, latest figure, status, and why. */
import { figureWords } from '../../language/interface/figures.ts'
import { indicatorWords } from '../../language/interface/indicator.ts'
import { reasonText } from '../../language/targets.ts'
import { once } from '../../model/once.ts'
import type { Indicator } from '../../model/types.ts'
import { bodiesText } from '../organisations.ts'
import type { Rendition } from '../rendition.ts'
import { seriesOf } from './series.ts'
import { targetView, type TargetView } from './target-view.ts'

export interface StandingView extends TargetView {
  /** Reasons against a verdict, who should report, or the years that were missed. */
  readonly why: string
  /** What of the target is our own reading, a whole sentence; blank where nothing is. */
  readonly ours: string
}

export const standingOf = once((rendition: Rendition, indicator: Indicator): StandingView => {
  const { publication, locale } = rendition
  const w = figureWords(locale)
  const view = targetView(rendition, indicator)
  const bodies = bodiesText(publication, indicator.responsible, locale)
  const elsewhere = seriesOf(publication, indicator.code).some((o) => o.state === 'figure')
  const missed = view.missedYears.length > 0 ? [indicatorWords(locale).missedYears(view.missedYears.join(', '))] : []
  const { reasons } = view.progress
  const noFigure = reasons.some((reason) => reason.kind === 'no-figure')
  const whyNone = elsewhere ? w.onlyUnits : bodies ? w.noFigureLong(bodies) : w.noFigureNobody
  const said = [...missed, ...reasons.map((reason) => reasonText(reason, locale))]
  const [target] = view.targets
  const reading = view.targets.length === 1 && target && !target.official ? target.readingName[locale] : ''
  return { ...view, ours: reading && indicatorWords(locale).ours(reading), why: noFigure ? whyNone : said.join(' ') }
})
