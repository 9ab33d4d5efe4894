/** The plan's items with their targets, as the overview lists them. */
import { allFiguresWords } from '../../language/interface/all-figures.ts'
import { figureWords } from '../../language/interface/figures.ts'
import { oncePer } from '../../model/once.ts'
import { gaugeOf } from '../indicator/gauge.ts'
import type { TargetView } from '../indicator/target-view.ts'
import { bodiesText } from '../organisations.ts'
import type { Rendition } from '../rendition.ts'
import { planItems } from './items.ts'

export interface OverviewTarget {
  readonly view: TargetView
  /** What the plan asks; a reading that is ours says so. */
  readonly asks: string
  readonly statusWords: string
  /** Small picture of the latest figure beside the target; blank where there is none to draw. */
  readonly gauge: string
  /** Who follows it under the plan, where nothing is known of it. */
  readonly asked: string
}

export interface OverviewItem {
  readonly clause: string
  readonly name: string
  readonly targets: readonly OverviewTarget[]
}

/** In the plan's order. */
export const overviewItems = oncePer((rendition: Rendition): readonly OverviewItem[] =>
  planItems(rendition).map(({ clause, name, targets }) => ({
    clause,
    name,
    targets: targets.map((view) => overviewTarget(rendition, view)),
  })),
)

function overviewTarget({ publication, locale }: Rendition, view: TargetView): OverviewTarget {
  const w = allFiguresWords(locale)
  const bodies = bodiesText(publication, view.indicator.responsible, locale)
  return {
    view,
    asks: view.targetText,
    statusWords: statusWords(view, locale),
    gauge: view.latest ? gaugeOf(view) : '',
    asked: bodies ? w.askedBody(bodies) : w.askedNobody,
  }
}

/** A yearly target that failed once is not slow: it says in how many years it was met. */
function statusWords({ status, progress, missedYears }: TargetView, locale: Rendition['locale']): string {
  const arithmetic = progress.settled?.arithmetic
  if (missedYears.length === 0 || arithmetic?.kind !== 'yearly') return figureWords(locale).statuses[status]
  return allFiguresWords(locale).yearsMet(arithmetic.met, arithmetic.years.length)
}
